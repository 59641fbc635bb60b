import type { Recorded, Step } from '@reflextics/game';

/** The notes that one person wrote in one holding of the floor. */
export interface NotedTurn {
  round: number;
  step: Step;
  participant: string;
  notes: string[];
  aloud: boolean;
}

/** In order of the log. A turn without a note is not listed. */
export function notedTurns(log: readonly Recorded[]): NotedTurn[] {
  const turns: NotedTurn[] = [];
  let round = 0;
  let step: Step = 'situation';
  let open: NotedTurn | null = null;
  for (const { event } of log) {
    if (event.type === 'round-started') round = event.round;
    else if (event.type === 'step-begun') step = event.step;
    else if (event.type === 'going-on-undone') step = event.to;
    else if (['turn-started', 'turn-ended', 'turn-undone'].includes(event.type)) open = null;
    else if (event.type === 'note-written') {
      if (open === null || open.participant !== event.participant) {
        open = { round, step, participant: event.participant, notes: [], aloud: event.aloud };
        turns.push(open);
      }
      open.notes.push(event.text);
    }
  }
  return turns;
}
