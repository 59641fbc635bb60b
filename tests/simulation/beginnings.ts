import type { Recorded, RoomSettings } from '@reflextics/game';
import { hashOf } from '../../apps/server/src/secrets.ts';
import type { Store } from '../../apps/server/src/store/index.ts';
import { deck, settings } from '../../packages/game/src/testing/deck.ts';
import { actsOf, type History, nothingYet, playAct } from '../../packages/game/src/testing/play.ts';
import {
  anaHasTheFloor,
  anaHasThePen,
  discussion,
  lobby,
  readyToPlay,
  silentBoard,
  twoProposals,
  twoSilentProposals,
  voteOpen,
  votes,
} from '../../packages/game/src/testing/scenes.ts';

export const CODE = 'HKRVTE';
export const ROOM = 'the-room';

/** 43 characters, as every token has; told apart by whose it is. */
export const tokenOf = (who: string): string => who.padEnd(43, '-');

function logOf(history: History): Recorded[] {
  return [...actsOf(history).reduce((play, act) => playAct(play, act, deck).play, nothingYet).log];
}

/** Rooms in which something is going on, so that few moves come a long way. Nora narrates; Ana, Ben and Chloé play. */
export const BEGINNINGS: readonly (readonly Recorded[])[] = [
  lobby,
  readyToPlay,
  discussion,
  anaHasTheFloor,
  voteOpen,
  [voteOpen, votes('ana', 'stop')],
  silentBoard,
  twoSilentProposals,
  twoProposals,
  anaHasThePen,
].map(logOf);

/** The room as it was played so far, with a seat for each token and a display that looks on. */
export async function openIn(store: Store, log: readonly Recorded[]): Promise<void> {
  const [first, ...rest] = log;
  if (first === undefined) throw new Error('expected a log with a first event, found an empty one');
  const roomSettings: RoomSettings = settings;
  await store.openSession({
    id: 'the-session',
    name: 'Tuesday',
    settings: roomSettings,
    retentionDays: 30,
    callLink: null,
    supportLine: null,
    createdAt: first.at,
    purgeAt: first.at + 30 * 86_400_000,
    facilitatorTokenHash: hashOf(tokenOf('facilitator')),
    rooms: [{ id: ROOM, code: CODE, createdAt: first.at, events: [first] }],
  });
  for (const recorded of rest) {
    const { event, seq } = recorded;
    const joined = event.type === 'participant-joined' && !event.deviceless ? event.participant : null;
    const stored = await store.append({
      roomId: ROOM,
      expected: seq - 1,
      events: [recorded],
      ...(joined === null ? {} : { newcomer: { participantId: joined, tokenHash: hashOf(tokenOf(joined)) } }),
    });
    if (stored.kind !== 'stored') throw new Error(`expected event ${seq} to be stored, found ${stored.kind}`);
  }
  await store.addDisplay(ROOM, hashOf(tokenOf('display')), 1);
}
