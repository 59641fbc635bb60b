import type { Command, Told, View } from './words.ts';

/**
 * The names that people gave themselves. What is read from the log carries the name that one goes by at the moment of
 * reading, so that the same number may come with another of them.
 */
export class Names {
  readonly #known = new Map<string, Set<string>>();

  gave(id: string, name: string): void {
    const names = this.#known.get(id) ?? new Set();
    this.#known.set(id, names.add(name));
  }

  asked(id: string, { type, name }: Command): void {
    if (type === 'rename') this.gave(id, String(name));
  }

  /** Without a name that its owner gave at some time. */
  without(told: Told): Told {
    const { event } = told;
    if (event?.type !== 'participant-joined' && event?.type !== 'participant-renamed') return told;
    return { ...told, event: { ...event, name: this.#unless(event.participant, event.name) } };
  }

  withoutIn(view: View): View {
    const participants = view.participants.map((one) => ({ ...one, name: this.#unless(one.id, one.name) }));
    return { ...view, participants };
  }

  #unless(id: string, name: string): string {
    return this.#known.get(id)?.has(name) ? '' : name;
  }
}
