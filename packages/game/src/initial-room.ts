import type { Room } from './room.ts';
import { LEVELS } from './words.ts';

/** A room before its first event, which is `room-opened`. */
export function initialRoom(): Room {
  return {
    seq: 0,
    settings: {
      deck: '',
      language: '',
      themes: [],
      narratorBy: 'players',
      turnTime: null,
      playersMayDownload: false,
      keepSpeakingTimes: false,
    },
    stage: 'lobby',
    openedAt: 0,
    closedAt: null,
    participants: [],
    narrator: null,
    deputy: null,
    hadNarrator: false,
    candidates: [],
    narratorAwaySince: null,
    clocksPausedAt: null,
    locked: false,
    themes: [],
    levels: LEVELS,
    turnTime: null,
    rounds: [],
    summary: { scribe: null, scribes: [], text: '', revision: 0 },
    secrets: { ballots: {}, silent: [], spoken: {} },
  };
}
