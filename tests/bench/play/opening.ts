import type { Command } from '@reflextics/game';
import { NARRATOR, PLAYERS } from './play.ts';

export interface Said {
  place: number;
  command: Command;
}

const narrator = (command: Command): Said => ({ place: NARRATOR, command });

/** From the lobby to step action with one proposal a player, in order. The narrator is one already. */
export const OPENING: readonly Said[] = [
  { place: 1, command: { type: 'choose-themes', themes: ['netiquette'] } },
  narrator({ type: 'set-turn-time', turnTime: null }),
  narrator({ type: 'start-round' }),
  narrator({ type: 'draw-situation', again: false }),
  narrator({ type: 'go-on', from: 'situation', early: false }),
  narrator({ type: 'go-on', from: 'discussion', early: true }),
  narrator({ type: 'open-vote' }),
  { place: 1, command: { type: 'cast-ballot', choice: 'go-on' } },
  narrator({ type: 'close-vote', early: true }),
  narrator({ type: 'go-on', from: 'resources', early: false }),
  ...Array.from(
    { length: PLAYERS },
    (_, index): Said => ({
      place: index + 1,
      command: {
        type: 'submit-proposal',
        text: `What player ${index + 1} proposes`,
        levels: ['team'],
        whoDecides: null,
        firstStep: null,
      },
    }),
  ),
];
