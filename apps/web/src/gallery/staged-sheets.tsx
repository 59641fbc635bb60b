import { currentRound, LEVELS, type Step } from '@reflextics/game';
import { type ReactNode, useEffect, useRef } from 'react';
import { Steps, ThemeScope } from '../look/index.ts';
import ThisPhone from '../phone/this-phone.tsx';
import { keepSeat, kept, useRoom } from '../room/index.ts';
import { DeskProvider, type Sheet, useDesk } from '../screens/narrator/desk.tsx';
import NarratorScreen from '../screens/narrator/index.tsx';
import { Sheets } from '../screens/narrator/sheets.tsx';
import { useFaces } from '../screens/shared/faces.ts';
import { ProposalForm } from '../screens/shared/proposal-form.tsx';
import LookingBack from '../screens/table/looking-back.tsx';
import RoomSheet from '../screens/table/room-sheet.tsx';
import { setOneScreen } from '../screens/together/one-screen.ts';
import type { Specimen } from './registry.ts';
import { inDiscussion, inResources, onTheBoard, voting } from './staged-endings.tsx';
import type { StagedGame } from './staged-game.ts';
import { goRound, Read } from './staged-narrators.tsx';
import { StagedRoom } from './staged-room.tsx';

/** Three with phones, two without, at a vote. */
export function votingWithSeats(): StagedGame {
  return goRound()
    .by('joelle', { type: 'seat-player', name: 'Καλλιόπη Παπαδημητρίου' })
    .by('joelle', { type: 'go-on', from: 'discussion', early: true })
    .by('joelle', { type: 'open-vote' });
}

export function boardWithSeats(): StagedGame {
  const game = votingWithSeats();
  for (const { id, deviceless } of game.room.participants) {
    if (id === 'joelle') continue;
    const forWhom = deviceless ? { for: id } : {};
    game.by(deviceless ? 'joelle' : id, { type: 'cast-ballot', choice: 'go-on', ...forWhom });
  }
  game
    .by('joelle', { type: 'close-vote', early: false })
    .by('joelle', { type: 'go-on', from: 'resources', early: false });
  for (const [at, level] of [...LEVELS, ...LEVELS].entries()) {
    game.by('stefan', {
      type: 'submit-proposal',
      text: `${at + 1}. A colleague reads each script before it goes online, and says so where it is not clear who is meant.`,
      levels: [level],
      whoDecides: null,
      firstStep: at % 2 === 0 ? 'Monday’s team meeting' : null,
    });
  }
  return game;
}

/** Lies over the narrator's screen from the first moment. */
function Over({ sheet }: { sheet: Sheet }) {
  const { open, sheet: now } = useDesk();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once; whoever closes it has closed it
  useEffect(() => open(sheet), []);
  return (
    <main>
      <h1 className="heard">-</h1>
      {now === null ? null : <Sheets />}
    </main>
  );
}

function mine(me: string): void {
  const until = Date.UTC(2126, 11, 22);
  keepSeat({ code: 'HKRVTE', token: 'A'.repeat(43), participant: me, name: me, since: until, until });
}

export const sheet = (id: string, title: string, game: () => StagedGame, which: Sheet): Specimen => ({
  id: `narrator-sheet-${id}`,
  title: `Narrator’s sheet: ${title}`,
  element: (
    <StagedRoom game={game} me="joelle">
      <Read who="joelle">
        <DeskProvider>
          <Over sheet={which} />
        </DeskProvider>
      </Read>
    </StagedRoom>
  ),
});

const nadia = (game: StagedGame): string =>
  game.room.participants.find(({ deviceless }) => deviceless)?.id ?? '';
export const NADIA = nadia(goRound());

/** One screen lies on the table. */
function OneScreen({ children }: { children: ReactNode }) {
  setOneScreen('HKRVTE', true);
  return <Read who="joelle">{children}</Read>;
}

const together = (id: string, title: string, game: () => StagedGame): Specimen => ({
  id: `together-${id}`,
  title: `One screen for all: ${title}`,
  element: (
    <StagedRoom game={game} me="joelle">
      <OneScreen>
        <NarratorScreen />
      </OneScreen>
    </StagedRoom>
  ),
});

function Menu() {
  const { view, mine: own, me, present } = useRoom();
  const face = useFaces(view, me);
  if (me === null) return null;
  return <RoomSheet view={view} mine={own} me={me} my={face(me)} present={present} onClose={() => {}} />;
}

function Proposing() {
  const { view } = useRoom();
  return <ProposalForm view={view} round={1} proposal={null} onClose={() => {}} />;
}

function Back({ at }: { at: Step }) {
  const { view, mine: own, me, deck } = useRoom();
  const face = useFaces(view, me);
  const heading = useRef<HTMLHeadingElement>(null);
  const round = currentRound(view);
  if (me === null || round === null) return null;
  const step = { view, mine: own, round, me, my: face(me), deck, support: null, headingRef: heading };
  return (
    <ThemeScope as="main" theme={round.theme} className="screen table">
      <header className={at === 'situation' ? 'field' : undefined}>
        <Steps now={round.step} shown={at} onShow={() => {}} />
      </header>
      <LookingBack {...step} onMenu={() => {}} at={at} onBack={() => {}} />
    </ThemeScope>
  );
}

function Mine({ children }: { children: ReactNode }) {
  mine('ioana');
  return (
    <main>
      <h1 className="heard">-</h1>
      {children}
    </main>
  );
}

export const over = (id: string, title: string, game: () => StagedGame, what: ReactNode): Specimen => ({
  id: `table-${id}`,
  title: `Table: ${title}`,
  element: (
    <StagedRoom game={game} me="ioana">
      <Mine>{what}</Mine>
    </StagedRoom>
  ),
});

const back = (at: Step): Specimen => ({
  id: `table-back-${at}`,
  title: `Table: looking back at ${at}`,
  element: (
    <StagedRoom game={onTheBoard} me="ioana">
      <Back at={at} />
    </StagedRoom>
  ),
});

function Duties() {
  kept.remove('duties:HKRVTE:joelle');
  return <NarratorScreen />;
}

/** What lies over a screen of the room, and what one screen for all looks like. */
export const sheets: readonly Specimen[] = [
  over('menu', 'me and this room', inDiscussion, <Menu />),
  over('phone', 'this phone', inDiscussion, <ThisPhone onClose={() => {}} />),
  over('propose', 'proposing', onTheBoard, <Proposing />),
  back('situation'),
  back('discussion'),
  back('resources'),
  {
    id: 'narrator-duties',
    title: 'Narrator: the duties',
    element: (
      <StagedRoom game={goRound} me="joelle">
        <Duties />
      </StagedRoom>
    ),
  },
  sheet('more', 'more', goRound, { kind: 'more' }),
  sheet('invite', 'code and QR', goRound, { kind: 'invite' }),
  sheet('displays', 'what the displays show', votingWithSeats, { kind: 'displays' }),
  sheet('go-round', 'a go-round, asked before', goRound, { kind: 'go-round' }),
  sheet('seat', 'someone without a phone', goRound, { kind: 'seat' }),
  sheet('hand-over', 'handing over', goRound, { kind: 'hand-over' }),
  sheet('turn-time', 'time of a turn', goRound, { kind: 'turn-time' }),
  sheet('go-on', 'going on early', goRound, { kind: 'go-on' }),
  sheet('script', 'the whole script', goRound, { kind: 'script' }),
  sheet('primer', 'the primer', goRound, { kind: 'primer' }),
  sheet('act-for', 'for someone without a phone', goRound, { kind: 'act-for', who: NADIA }),
  sheet('remove', 'taking a seat away', goRound, { kind: 'remove', who: 'stefan' }),
  sheet('new-phone', 'a new phone', goRound, { kind: 'new-phone', who: 'stefan' }),
  sheet('sum-up', 'summing up', inDiscussion, { kind: 'sum-up', step: 'discussion' }),
  sheet('close-vote', 'closing the vote', voting, { kind: 'close-vote' }),
  sheet('board-mode', 'how the board is filled', onTheBoard, { kind: 'board-mode' }),
  sheet('merge', 'merging', boardWithSeats, { kind: 'merge', into: null }),
  together('board', 'the board', boardWithSeats),
  together('resources', 'resources', inResources),
  sheet('vote-covered', 'a covered vote', votingWithSeats, { kind: 'vote-covered', who: NADIA }),
  sheet('propose-covered', 'a covered proposal', boardWithSeats, { kind: 'propose-covered', who: NADIA }),
  {
    id: 'narrator-seats-board',
    title: 'Narrator: a board with seats without a device',
    element: (
      <StagedRoom game={boardWithSeats} me="joelle">
        <Read who="joelle">
          <NarratorScreen />
        </Read>
      </StagedRoom>
    ),
  },
];
