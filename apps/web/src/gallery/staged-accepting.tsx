import { keepSeat, kept } from '../room/index.ts';
import { AnswerSheet } from '../screens/accepting/answer-sheet.tsx';
import { RewordForm } from '../screens/accepting/reword-form.tsx';
import DisplayScreen from '../screens/display/index.tsx';
import EndingScreen from '../screens/ending/index.tsx';
import type { Specimen } from './registry.ts';
import { atTheEnd, onTheBoard } from './staged-endings.tsx';
import type { StagedGame } from './staged-game.ts';
import { StagedRoom } from './staged-room.tsx';

const idsOf = (game: StagedGame) => game.room.rounds[0]?.board.proposals.map(({ id }) => id) ?? [];

function listed(): StagedGame {
  const game = atTheEnd();
  for (const proposal of idsOf(game)) game.by('stefan', { type: 'carry-proposal', proposal });
  return game.by('joelle', { type: 'set-look-again', on: '2027-03-02' });
}

export function asked(): StagedGame {
  const game = listed();
  return game.by('joelle', { type: 'open-consent', proposals: idsOf(game) });
}

const PROBLEM =
  'On my own there is nobody to read it. And who reads when the colleague is away for a month, as last summer?';

/** All but Ștefan have answered everything. */
function answered(): StagedGame {
  const game = asked();
  const [first = '', second = '', third = ''] = idsOf(game);
  for (const who of ['eleni', 'ioana', 'long']) {
    game
      .by(who, { type: 'answer-consent', proposal: first, problem: null })
      .by(who, { type: 'answer-consent', proposal: second, problem: who === 'ioana' ? PROBLEM : null })
      .by(who, { type: 'answer-consent', proposal: third, problem: null });
  }
  return game.by('stefan', { type: 'answer-consent', proposal: first, problem: null });
}

function resultsIn(): StagedGame {
  const game = answered();
  const [, second = '', third = ''] = idsOf(game);
  game
    .by('stefan', { type: 'answer-consent', proposal: second, problem: 'Scripts take us an evening each.' })
    .by('stefan', { type: 'answer-consent', proposal: third, problem: null })
    .by('joelle', { type: 'close-consent', early: false });
  return game.by('joelle', {
    type: 'reword-proposal',
    proposal: third,
    text: 'Ask the professional body what “anonymised” means in a video.',
    whoDecides: 'the national federation',
    firstStep: 'A letter to donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamte@example.org',
  });
}

/** Twelve on the list, as many as a thumb is asked to work through. */
function twelve(): StagedGame {
  const game = onTheBoard();
  for (let n = 4; n <= 12; n += 1)
    game.by('long', {
      type: 'submit-proposal',
      text: `${n}. No message to a family after six in the evening, unless somebody is in danger.`,
      levels: ['team'],
      whoDecides: null,
      firstStep: null,
    });
  game.by('joelle', { type: 'go-on', from: 'action', early: false });
  for (const proposal of idsOf(game)) game.by('stefan', { type: 'carry-proposal', proposal });
  return game.by('joelle', { type: 'open-consent', proposals: idsOf(game) });
}

function Ending({ game, me }: { game: () => StagedGame; me: string }) {
  const until = Date.UTC(2026, 11, 22);
  kept.set(`duties:HKRVTE:${me}`, 'seen');
  keepSeat({ code: 'HKRVTE', token: 'A'.repeat(43), participant: me, name: me, since: until, until });
  return (
    <StagedRoom game={game} me={me}>
      <EndingScreen />
    </StagedRoom>
  );
}

function Answers({ game }: { game: () => StagedGame }) {
  const { room } = game();
  const open = room.acceptance?.open;
  return (
    <StagedRoom game={game} me="stefan">
      {open ? <AnswerSheet view={room} asked={open} me="stefan" seat={null} onClose={() => {}} /> : null}
    </StagedRoom>
  );
}

function Reword() {
  const [proposal] = listed().room.rounds[0]?.board.proposals.slice(1) ?? [];
  return (
    <StagedRoom game={listed} me="eleni">
      {proposal ? <RewordForm proposal={proposal} onClose={() => {}} /> : null}
    </StagedRoom>
  );
}

function Wall({ game }: { game: () => StagedGame }) {
  return (
    <StagedRoom game={game} me={null}>
      <DisplayScreen />
    </StagedRoom>
  );
}

/** What the group wants to carry, from the list to the results. */
export const accepting: readonly Specimen[] = [
  {
    id: 'accept-list',
    title: 'What we want to carry: the list, the narrator',
    element: <Ending game={listed} me="joelle" />,
  },
  {
    id: 'accept-asked',
    title: 'What we want to carry: a player is asked',
    element: <Ending game={asked} me="stefan" />,
  },
  {
    id: 'accept-waiting',
    title: 'What we want to carry: the narrator waits',
    element: <Ending game={answered} me="joelle" />,
  },
  { id: 'accept-answer', title: 'Answering: one of twelve', element: <Answers game={twelve} /> },
  { id: 'accept-answers', title: 'Answering: on the way', element: <Answers game={answered} /> },
  {
    id: 'accept-results',
    title: 'What we want to carry: the results, a player',
    element: <Ending game={resultsIn} me="eleni" />,
  },
  { id: 'accept-reword', title: 'Rewording a proposal', element: <Reword /> },
  { id: 'display-asking', title: 'Display: the group is asked', element: <Wall game={answered} /> },
  { id: 'display-asking-twelve', title: 'Display: asked about twelve', element: <Wall game={twelve} /> },
  { id: 'display-accepted', title: 'Display: what came of it', element: <Wall game={resultsIn} /> },
];
