import type { ReactElement, ReactNode } from 'react';
import { kept, type Notice, useRoom } from '../room/index.ts';
import { HandPen } from '../screens/ending/hand-pen.tsx';
import { useLiveText } from '../screens/ending/use-live-text.ts';
import { NarratorsPage } from '../screens/refused/narrators-page.tsx';
import OpenAgain from '../screens/refused/open-again.tsx';
import ToTheBoard from '../screens/refused/to-the-board.tsx';
import { Inserting } from '../screens/writing/inserting.tsx';
import { Suggest } from '../screens/writing/suggest.tsx';
import type { Specimen } from './registry.ts';
import { beingWritten, inDiscussion, onTheBoard } from './staged-endings.tsx';
import type { StagedGame } from './staged-game.ts';
import { StagedRoom } from './staged-room.tsx';
import '../screens/writing/writing.css';

const nothing = () => {};
const PASSAGE = 'The young people have their say on what may be told.';

/** @param begun what is written and not sent yet, as this phone keeps it */
function over(me: string, game: () => StagedGame, sheet: ReactNode, begun?: () => void): ReactElement {
  return (
    <StagedRoom game={game} me={me}>
      <Begun begun={begun}>{sheet}</Begun>
    </StagedRoom>
  );
}

function Begun({ begun, children }: { begun: (() => void) | undefined; children: ReactNode }) {
  begun?.();
  return (
    <main>
      <h1 className="heard">-</h1>
      {children}
    </main>
  );
}

function Handing() {
  const { view, me } = useRoom();
  const live = useLiveText();
  return me === null ? null : <HandPen view={view} me={me} live={live} onClose={nothing} />;
}

function Piece() {
  return <Inserting view={useRoom().view} onPiece={nothing} onClose={nothing} />;
}

function Wish() {
  const { view, me } = useRoom();
  return me === null ? null : <Suggest view={view} me={me} selected={null} onClose={nothing} />;
}

const suggestion = () =>
  kept.set(
    'draft:HKRVTE:stefan:suggestion',
    JSON.stringify({
      text: JSON.stringify({
        revision: 1,
        at: 0,
        passage: PASSAGE,
        replacement: 'The young people decide what may be told.',
        remark: 'They are never asked, and it is their story.',
        for: null,
      }),
      sent: null,
      trouble: null,
      edits: false,
    }),
  );

const NOTE: Notice = {
  id: 'n1',
  command: { type: 'write-note', text: 'I read it as a question of trust.' },
  code: 'too-late',
  message: 'Too late.',
  draft: null,
};

function Board() {
  return <ToTheBoard view={useRoom().view} notice={NOTE} onClose={nothing} onDone={nothing} />;
}

function Page() {
  const round = useRoom().view.rounds.at(-1) ?? null;
  const words = 'I read it as a question of trust.';
  return <NarratorsPage round={round} notice={NOTE} words={words} onClose={nothing} onDone={nothing} />;
}

function Again() {
  const { view, me } = useRoom();
  if (me === null) return null;
  return <OpenAgain what="card" view={view} me={me} notice={NOTE} onClose={nothing} onDone={nothing} />;
}

/** The group's text from close by, and where words go that came too late. */
export const writings: readonly Specimen[] = [
  {
    id: 'writing-hand',
    title: 'Writing: the pen goes to another',
    element: over('eleni', beingWritten, <Handing />),
  },
  {
    id: 'writing-insert',
    title: 'Writing: putting in what was said',
    element: over('eleni', beingWritten, <Piece />),
  },
  {
    id: 'writing-suggest-which',
    title: 'Writing: which passage?',
    element: over('stefan', beingWritten, <Wish />),
  },
  {
    id: 'writing-suggest',
    title: 'Writing: suggesting a change',
    element: over('stefan', beingWritten, <Wish />, suggestion),
  },
  {
    id: 'refused-board',
    title: 'Words that came too late go on the board',
    element: over('ioana', onTheBoard, <Board />),
  },
  {
    id: 'refused-sum-up',
    title: 'Words that came too late go into the summing-up',
    element: over('joelle', inDiscussion, <Page />),
  },
  {
    id: 'refused-card',
    title: 'A card that came too late is written on',
    element: over('ioana', inDiscussion, <Again />),
  },
];
