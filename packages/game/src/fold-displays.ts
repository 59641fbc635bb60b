import type { PublicEvent } from './event.ts';
import type { View } from './room.ts';

/** By these something else comes to be looked at, and the displays follow the game again (W3). */
const GIVE_BACK: readonly PublicEvent['type'][] = [
  'round-started',
  'round-undone',
  'step-begun',
  'round-ended',
  'going-on-undone',
  'situation-opened',
  'prompt-shown',
  'resource-opened',
  'resource-closed',
  'vote-opened',
  'vote-undone',
  'vote-closed',
  'level-shown',
  'proposals-revealed',
  'consent-opened',
  'consent-closed',
  'reading-called',
  'room-closed',
];

export function withDisplays(view: View, event: PublicEvent): View {
  if (event.type === 'shown-on-displays') {
    const { frame, resource } = event;
    return frame === null ? followingTheGame(view) : { ...view, displays: { frame, resource } };
  }
  return GIVE_BACK.includes(event.type) ? followingTheGame(view) : view;
}

function followingTheGame(view: View): View {
  if (view.displays === undefined) return view;
  const { displays, ...others } = view;
  return others;
}
