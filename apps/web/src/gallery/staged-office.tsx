import { untouchedDeck } from '@reflextics/decks';
import { STEPS } from '@reflextics/game';
import type { RoomOverview, SeatOverview, SessionOverview } from '@reflextics/protocol';
import CardsScreen from '../screens/cards/index.tsx';
import FacilitatorScreen from '../screens/facilitator/index.tsx';
import SessionCardsScreen from '../screens/own/session-cards.tsx';
import type { Specimen } from './registry.ts';
import { CODES, KEY, SESSION } from './staged-doors.tsx';
import { OPENED_AT } from './staged-game.ts';
import { type Answers, Refused, Served } from './staged-server.tsx';

const NAMES = ['Joëlle', 'Ștefan', 'Eleni', 'Ioana', 'Maximiliane Sophie von Hohenlohe-Bart', 'Nadia'];

const seats = (count: number): SeatOverview[] =>
  NAMES.slice(0, count).map((name, at) => ({
    id: `p${at}`,
    name,
    sign: at,
    deviceless: name === 'Nadia',
    present: at !== 2,
  }));

const room = (code: string, more: Partial<RoomOverview> = {}): RoomOverview => ({
  code,
  stage: 'lobby',
  step: null,
  round: 0,
  situation: null,
  participants: [],
  narrator: null,
  locked: false,
  createdAt: OPENED_AT,
  lastAt: OPENED_AT,
  proposals: 0,
  ...more,
});

/** One in the lobby, one in each step, one that is over. */
const SIX = CODES.map((code, at) => {
  const step = STEPS[at - 1] ?? null;
  if (step !== null) {
    const participants = seats(2 + at);
    return room(code, {
      stage: 'round',
      step,
      round: 1,
      situation: 'netiquette-2',
      participants,
      narrator: 'p0',
      proposals: at * 2,
      locked: at > 2,
    });
  }
  return at === 0
    ? room(code, { participants: seats(3) })
    : room(code, { stage: 'closed', round: 2, participants: seats(6), narrator: 'p0', proposals: 11 });
});

const overview = (rooms: readonly RoomOverview[]): Answers => ({
  '/sessions/tuesday': { session: SESSION, rooms, now: OPENED_AT } satisfies SessionOverview,
  '/sessions/tuesday/deck': { version: 0, deck: { ...untouchedDeck('reflextics'), retired: [] } },
  '/sessions/tuesday/taken': { rooms: [] },
});

const office = (id: string, title: string, answers: Answers, fragment = KEY): Specimen => ({
  id: `facilitator-${id}`,
  title: `Facilitator: ${title}`,
  element: (
    <Served answers={answers} at={`/facilitator#${fragment}`} path="/facilitator">
      <FacilitatorScreen />
    </Served>
  ),
});

/** What a facilitator watches over and chooses from, and the deck on its shelf. */
export const facilitating: readonly Specimen[] = [
  office('empty', 'one room, nobody in it', overview([room('HKRVTE')])),
  office('gone', 'the session is deleted', { '/sessions/tuesday': new Refused(404, 'no-such-session') }),
  office('offline', 'no network', {}),
  office('no-key', 'a link without its key', {}, ''),
  {
    id: 'session-cards',
    title: 'What a session plays with',
    element: (
      <Served answers={overview(SIX)} at={`/facilitator/cards#${KEY}`} path="/facilitator/cards">
        <SessionCardsScreen />
      </Served>
    ),
  },
  {
    id: 'cards',
    title: 'Cards and resources',
    element: (
      <Served answers={{}} at="/cards" path="/cards">
        <CardsScreen />
      </Served>
    ),
  },
];
