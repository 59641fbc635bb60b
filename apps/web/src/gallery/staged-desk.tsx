import { STEPS, type Step } from '@reflextics/game';
import type { ReactNode } from 'react';
import { Steps, ThemeScope } from '../look/index.ts';
import { useRoom } from '../room/index.ts';
import { DeskProvider } from '../screens/narrator/desk.tsx';
import { LookingBack } from '../screens/narrator/looking-back.tsx';
import { setOneScreen } from '../screens/together/one-screen.ts';
import type { Specimen } from './registry.ts';
import { beingWritten, onTheBoard } from './staged-endings.tsx';
import type { StagedGame } from './staged-game.ts';
import { narrated } from './staged-narrators.tsx';
import { StagedRoom } from './staged-room.tsx';
import { boardWithSeats, NADIA, sheet } from './staged-sheets.tsx';
import { asked, seatOf, voting } from './staged-together.tsx';
import '../screens/narrator/narrator.css';

const FIRST = onTheBoard().room.rounds[0]?.board.proposals[0]?.id ?? '';

function silent(): StagedGame {
  const game = onTheBoard().by('joelle', { type: 'set-board-mode', mode: 'silent' });
  for (const id of ['stefan', 'ioana'])
    game.by(id, {
      type: 'submit-proposal',
      text: 'Talk with her, not about her.',
      levels: ['team'],
      whoDecides: null,
      firstStep: null,
    });
  return game;
}

/** Another round, in which the text of the last one can still be read. */
function another(): StagedGame {
  return beingWritten()
    .by('stefan', { type: 'choose-themes', themes: ['digital-tools'] })
    .by('joelle', { type: 'start-round' });
}

function Back({ at }: { at: Step }) {
  const round = useRoom(({ view }) => view.rounds.at(-1));
  return (
    <ThemeScope as="main" theme={round?.theme ?? null} className="screen narrator">
      <h1 className="heard">-</h1>
      <Steps now="action" shown={at} onShow={() => {}} />
      <DeskProvider>
        <LookingBack at={at} onBack={() => {}} />
      </DeskProvider>
    </ThemeScope>
  );
}

const back = (at: Step): Specimen => ({
  id: `narrator-back-${at}`,
  title: `Narrator: looking back at ${at}`,
  element: (
    <StagedRoom game={onTheBoard} me="joelle">
      <Back at={at} />
    </StagedRoom>
  ),
});

/** The device lies on the table. */
function OneScreen({ children }: { children: ReactNode }) {
  setOneScreen('HKRVTE', true);
  return children;
}

const onOneScreen = (one: Specimen): Specimen => ({ ...one, element: <OneScreen>{one.element}</OneScreen> });

/** What else lies over the narrator's screen, and the steps that she looks back at. */
export const desks: readonly Specimen[] = [
  ...STEPS.filter((step) => step !== 'action').map(back),
  sheet('reveal', 'revealing what was proposed in silence', silent, { kind: 'reveal' }),
  sheet('move', 'moving a proposal', onTheBoard, { kind: 'move-proposal', proposal: FIRST }),
  sheet('withdraw', 'withdrawing a proposal', onTheBoard, { kind: 'withdraw-proposal', proposal: FIRST }),
  sheet('edit', 'editing a proposal', onTheBoard, { kind: 'edit-proposal', proposal: FIRST }),
  sheet('propose-for', 'proposing for someone without a phone', boardWithSeats, {
    kind: 'propose-for',
    who: NADIA,
  }),
  sheet('choose-for', 'choosing themes for someone', narrated, { kind: 'choose-for', who: NADIA }),
  sheet('deputy', 'naming a deputy', narrated, { kind: 'deputy' }),
  sheet('language', 'another language', narrated, { kind: 'language' }),
  sheet('phone', 'this phone', narrated, { kind: 'phone' }),
  sheet('rename', 'another name', narrated, { kind: 'rename' }),
  sheet('leave', 'leaving', narrated, { kind: 'leave' }),
  sheet('text', 'the text of the last round', another, { kind: 'summary-text' }),
  onOneScreen(
    sheet('act-for-alone', 'on one screen, a vote from the seat', voting, {
      kind: 'act-for',
      who: seatOf(voting(), 1),
    }),
  ),
  sheet('answer-covered', 'covered answers', asked, { kind: 'answer-covered', who: seatOf(asked(), 1) }),
  sheet('vote-over', 'a covered vote that was closed meanwhile', boardWithSeats, {
    kind: 'vote-covered',
    who: NADIA,
  }),
];
