import { deckView } from '@reflextics/decks';
import type { RoomOverview, SessionInfo } from '@reflextics/protocol';
import { SessionPage } from '../screens/facilitator/session-page.tsx';
import type { Specimen } from './registry.ts';

const NOW = Date.UTC(2026, 10, 22, 10, 30);
const NAMES = [
  'Joëlle',
  'Ștefan',
  'Ελένη',
  'Anne-Charlotte de la Tour-Saint-Aubin',
  'ליאורה',
  'Ioana',
  'Kim',
];

const SESSION: SessionInfo = {
  id: 'session',
  name: 'Atelier de novembre, centre de formation',
  language: 'fr',
  deck: 'reflextics',
  themes: ['data-protection', 'netiquette'],
  narratorBy: 'players',
  turnTime: 120_000,
  callLink: null,
  supportLine: null,
  playersMayDownload: true,
  keepSpeakingTimes: false,
  createdAt: NOW - 7_200_000,
  purgeAt: NOW + 30 * 86_400_000,
};

const room = (code: string, people: number, more: Partial<RoomOverview> = {}): RoomOverview => ({
  code,
  stage: 'lobby',
  step: null,
  round: 0,
  situation: null,
  participants: NAMES.slice(0, people).map((name, at) => ({
    id: `${code}-${at}`,
    name,
    sign: at,
    deviceless: at === 4,
    present: at !== 2,
  })),
  narrator: people > 1 ? `${code}-0` : null,
  locked: false,
  createdAt: NOW - 7_200_000,
  lastAt: NOW - 60_000,
  proposals: 0,
  ...more,
});

const ROOMS: readonly RoomOverview[] = [
  room('HKRVTE', 7, {
    stage: 'round',
    step: 'discussion',
    round: 2,
    situation: 'netiquette-3',
    proposals: 9,
  }),
  room('BCDFGH', 5, {
    stage: 'round',
    step: 'action',
    round: 1,
    situation: 'data-protection-2',
    proposals: 14,
  }),
  room('JKLMNP', 6, { stage: 'end', round: 3, proposals: 22 }),
  room('QRSTVW', 4, { stage: 'closed', round: 2, proposals: 11, framework: 'netiquette' }),
  room('XZBCDF', 1),
  room('GHJKLM', 0, { locked: true }),
];

function Facilitated({ rooms }: { rooms: readonly RoomOverview[] }) {
  return (
    <SessionPage
      facilitator={{ session: 'session', token: 'A'.repeat(43) }}
      overview={{ session: SESSION, rooms, now: NOW }}
      staleSince={null}
      deck={deckView('reflextics', 'en')}
      refresh={async () => {}}
      onDeleted={() => {}}
    />
  );
}

/** The facilitator's page of a session. */
export const facilitated: readonly Specimen[] = [
  {
    id: 'facilitator-one',
    title: 'A session with one room',
    element: <Facilitated rooms={ROOMS.slice(0, 1)} />,
  },
  { id: 'facilitator-six', title: 'A session with six rooms', element: <Facilitated rooms={ROOMS} /> },
];
