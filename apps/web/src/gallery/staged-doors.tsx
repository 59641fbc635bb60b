import { THEMES } from '@reflextics/game';
import type { RoomPreview, SessionInfo } from '@reflextics/protocol';
import type { ReactNode } from 'react';
import { keepSeat, rememberKey } from '../room/index.ts';
import { HomePage } from '../screens/home/index.tsx';
import { MissingPage } from '../screens/home/missing-page.tsx';
import { JoinPage } from '../screens/join/index.tsx';
import SeatElsewhere from '../screens/join/seat-elsewhere.tsx';
import OpenPage from '../screens/open/index.tsx';
import TogetherPage from '../screens/together/index.tsx';
import type { Specimen } from './registry.ts';
import { type Answers, Refused, Served } from './staged-server.tsx';

const UNTIL = Date.UTC(2126, 11, 22); // what this browser keeps is not over in the gallery
export const KEY = `s=tuesday&k=${'A'.repeat(43)}`;
const LONG_NAME = 'Formation continue des éducatrices spécialisées, groupe du mardi après-midi';

const TWO_DECKS: Answers = {
  '/decks': {
    decks: [
      { id: 'reflextics', title: 'Réflex’tics', language: 'fr', languages: ['en', 'fr', 'el', 'ro'] },
      { id: 'evenings', title: LONG_NAME, language: 'fr', languages: ['fr'] },
    ],
  },
};

const ROOM: RoomPreview = {
  code: 'HKRVTE',
  sessionName: LONG_NAME,
  language: 'fr',
  deck: 'reflextics',
  stage: 'lobby',
  locked: false,
  full: false,
  callLink: 'https://meet.example.org/our-tuesday-group',
  supportLine: 'Anne Lambert, 021 345 67 89',
  kept: {
    days: 30,
    until: Date.UTC(2026, 11, 22),
    what: ['names', 'reactions', 'notes', 'proposals', 'votes', 'summary', 'speaking-times'],
  },
};

export const SESSION: SessionInfo = {
  id: 'tuesday',
  name: LONG_NAME,
  language: 'fr',
  deck: 'reflextics',
  themes: THEMES,
  turnTime: 120_000,
  narratorBy: 'players',
  playersMayDownload: true,
  keepSpeakingTimes: false,
  callLink: ROOM.callLink,
  supportLine: ROOM.supportLine,
  createdAt: Date.UTC(2026, 10, 21),
  purgeAt: Date.UTC(2026, 11, 22),
};

export const CODES = ['HKRVTE', 'BDFGHJ', 'MNPRST', 'WXYZAC', 'QUVWKE', 'TRGHZD'];
const rooms = (count: number) => CODES.slice(0, count).map((code) => ({ code }));

/** A phone that was here before. */
function Known({ children }: { children: ReactNode }) {
  for (const [at, code] of CODES.slice(0, 4).entries()) {
    const name = at === 0 ? 'Maximiliane Sophie von Hohenlohe-Bart' : 'Ioana';
    keepSeat({ code, token: 'A'.repeat(43), participant: 'ioana', name, since: UNTIL - at, until: UNTIL });
  }
  rememberKey({ session: 'tuesday', token: 'A'.repeat(43), name: LONG_NAME, purgeAt: UNTIL });
  return children;
}

const offline: Answers = {};
const withRoom = (more: Partial<RoomPreview> = {}): Answers => ({
  '/rooms/HKRVTE': { ...ROOM, ...more },
});

const join = (id: string, title: string, answers: Answers, fragment = ''): Specimen => ({
  id: `join-${id}`,
  title: `Join: ${title}`,
  element: (
    <Served answers={answers} at={`/join/HKRVTE#${fragment}`} path="/join/:code">
      <JoinPage code="HKRVTE" />
    </Served>
  ),
});

const opened = (id: string, title: string, count: number): Specimen => ({
  id: `opened-${id}`,
  title: `Opened: ${title}`,
  element: (
    <Served
      answers={{ '/sessions/tuesday': { session: SESSION, rooms: rooms(count) } }}
      at={`/open#${KEY}`}
      path="/open"
    >
      <OpenPage />
    </Served>
  ),
});

const home = (
  <Served answers={offline} at="/" path="/">
    <HomePage />
  </Served>
);

/** What stands before a room: home, the door in every state, opening a session. */
export const doors: readonly Specimen[] = [
  { id: 'home', title: 'Home', element: home },
  { id: 'home-known', title: 'Home, on a phone that was here before', element: <Known>{home}</Known> },
  { id: 'missing', title: 'An address that leads nowhere', element: <MissingPage /> },
  { id: 'join-which', title: 'Join: no code', element: <JoinPage code={null} /> },
  { id: 'join-typo', title: 'Join: no such code', element: <JoinPage code="HK1" /> },
  join('name', 'a name', withRoom()),
  join('narrate', 'as narrator, by the facilitator’s link', withRoom(), KEY),
  join('full', 'the room is full', withRoom({ full: true })),
  join('locked', 'the door is locked', withRoom({ locked: true })),
  join('closed', 'the room is closed', withRoom({ stage: 'closed' })),
  join('no-room', 'no such room', { '/rooms/HKRVTE': new Refused(404, 'no-such-room') }),
  join('offline', 'no network', offline),
  {
    id: 'join-seat',
    title: 'Join: this phone has a seat here',
    element: <Known>{join('', '', withRoom()).element}</Known>,
  },
  {
    id: 'join-move',
    title: 'Join: a seat comes from another phone',
    element: (
      <main className="screen pad">
        <div className="column">
          <h1 className="heard">-</h1>
          <SeatElsewhere room={ROOM} />
        </div>
      </main>
    ),
  },
  {
    id: 'open',
    title: 'Opening a session',
    element: (
      <Served answers={offline} at="/open" path="/open">
        <OpenPage />
      </Served>
    ),
  },
  {
    id: 'open-decks',
    title: 'Opening a session: two decks',
    element: (
      <Served answers={TWO_DECKS} at="/open" path="/open">
        <OpenPage />
      </Served>
    ),
  },
  opened('one', 'one room', 1),
  opened('six', 'six rooms', 6),
  {
    id: 'together-sit',
    title: 'One screen for all: sitting down',
    element: (
      <Served answers={withRoom()} at={`/together/HKRVTE#${KEY}`} path="/together/:code">
        <TogetherPage />
      </Served>
    ),
  },
];
