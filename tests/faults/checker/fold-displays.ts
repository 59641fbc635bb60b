import type { Handlers } from './handlers.ts';
import type { OpenEvent, View } from './words.ts';

export const DISPLAYS: Handlers<'shown-on-displays'> = {
  'shown-on-displays'(view, { frame, resource }) {
    if (frame === null) delete view.displays;
    else view.displays = { frame, resource };
  },
};

/** After these the displays follow the game: the list of PROTOCOL.md. */
const FOLLOWING = new Set<OpenEvent['type']>([
  ...(['round-started', 'round-undone', 'round-ended', 'step-begun', 'going-on-undone'] as const),
  ...(['situation-opened', 'prompt-shown', 'resource-opened', 'resource-closed'] as const),
  ...(['vote-opened', 'vote-undone', 'vote-closed', 'level-shown', 'proposals-revealed'] as const),
  ...(['consent-opened', 'consent-closed', 'reading-called', 'room-closed'] as const),
]);

export function keepDisplays(view: View, { type }: OpenEvent): void {
  if (FOLLOWING.has(type)) delete view.displays;
}
