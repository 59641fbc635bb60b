import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { keepSeat } from '../room/index.ts';
import EndingScreen from '../screens/ending/index.tsx';
import NarratorScreen from '../screens/narrator/index.tsx';
import { setOneScreen } from '../screens/together/one-screen.ts';
import { ShortcutList } from '../shortcuts/shortcut-list.tsx';
import Shortcuts from '../shortcuts/shortcuts.tsx';
import type { Specimen } from './registry.ts';
import { StagedGame } from './staged-game.ts';
import { Read } from './staged-narrators.tsx';
import { StagedRoom } from './staged-room.tsx';

const CODE = 'HKRVTE';
const NAMES = ['Ștefan', 'Ioana', 'Παρασκευή Παπαδημητρίου', 'Marc'];

const TWO = ['Ștefan', 'Ioana'];
const TEN = [...NAMES, 'Ana', 'Ben', 'Chloé', 'Δήμητρα', 'Maximiliane Sophie von Hohenlohe-Bart', 'Fatou'];

/** Joëlle narrates people who have no device; no card is open yet. */
export function satDown(names: readonly string[] = NAMES): StagedGame {
  const game = new StagedGame().joins('joelle', 'Joëlle');
  game.by('joelle', { type: 'stand' }).by('joelle', { type: 'approve', participant: 'joelle' });
  for (const name of names) game.by('joelle', { type: 'seat-player', name });
  return game
    .by('joelle', { type: 'choose-themes', themes: ['netiquette'], for: seatOf(game, 0) })
    .by('joelle', { type: 'start-round' });
}

export function aroundOneScreen(names: readonly string[] = NAMES): StagedGame {
  return satDown(names)
    .by('joelle', { type: 'draw-situation', again: false })
    .by('joelle', { type: 'go-on', from: 'situation', early: false });
}

/** @param at in the order in which they sat down. */
export function seatOf(game: StagedGame, at: number): string {
  return game.room.participants.find(({ name }) => name === NAMES[at])?.id ?? '';
}

function speaking(): StagedGame {
  const game = aroundOneScreen();
  return game.by('joelle', { type: 'give-floor', to: seatOf(game, 2), from: null });
}

function speakingAmong(names: readonly string[]): StagedGame {
  const game = aroundOneScreen(names);
  return game.by('joelle', { type: 'give-floor', to: seatOf(game, 0), from: null });
}

export const two = () => speakingAmong(TWO);
export const ten = () => speakingAmong(TEN);
export const tenVote = () => votingAmong(TEN);

export function voting(): StagedGame {
  return votingAmong(NAMES);
}

function votingAmong(names: readonly string[]): StagedGame {
  const game = aroundOneScreen(names)
    .by('joelle', { type: 'go-on', from: 'discussion', early: true })
    .by('joelle', { type: 'open-vote' });
  return game.by('joelle', { type: 'cast-ballot', choice: 'go-on', for: seatOf(game, 0), covered: true });
}

export function asked(): StagedGame {
  const game = voting()
    .by('joelle', { type: 'close-vote', early: true })
    .by('joelle', { type: 'go-on', from: 'resources', early: false });
  game
    .by('joelle', {
      type: 'submit-proposal',
      text: 'A phone for the team, and hours in which it is off',
      levels: ['team'],
      whoDecides: null,
      firstStep: null,
      for: seatOf(game, 1),
    })
    .by('joelle', { type: 'go-on', from: 'action', early: false });
  const [proposal] = game.room.rounds[0]?.board.proposals ?? [];
  const { id = '' } = proposal ?? {};
  return game
    .by('joelle', { type: 'carry-proposal', proposal: id })
    .by('joelle', { type: 'open-consent', proposals: [id] });
}

/** The device is the one screen of all while this is shown, and no longer: the other states are of phones. */
function OneScreen({ children }: { children: ReactNode }) {
  setOneScreen(CODE, true);
  useEffect(() => setOneScreen(CODE, false), []);
  return children;
}

export function together(id: string, title: string, game: () => StagedGame, screen: ReactNode): Specimen {
  return {
    id: `together-${id}`,
    title: `One screen for all: ${title}`,
    element: (
      <StagedRoom game={game} me="joelle">
        <Read who="joelle">
          <OneScreen>{screen}</OneScreen>
        </Read>
      </StagedRoom>
    ),
  };
}

function Ending() {
  const until = Date.UTC(2026, 11, 22);
  keepSeat({
    code: CODE,
    token: 'A'.repeat(43),
    participant: 'joelle',
    name: 'Joëlle',
    since: until,
    until,
  });
  return <EndingScreen />;
}

/** One screen that lies on the table, and the keys of who plays by keyboard. */
export const togethers: readonly Specimen[] = [
  together('speaking', 'someone speaks', speaking, <NarratorScreen />),
  together('vote', 'the vote goes round', voting, <NarratorScreen />),
  together('two', 'two people', two, <NarratorScreen />),
  together('ten', 'ten people', ten, <NarratorScreen />),
  together('ten-vote', 'the vote of ten', tenVote, <NarratorScreen />),
  together('answers', 'the answers go round', asked, <Ending />),
  {
    id: 'shortcuts-player',
    title: 'Keyboard shortcuts of a player',
    element: <Shortcuts narrates={false} firstKey={new KeyboardEvent('keydown', { key: '?' })} />,
  },
  {
    id: 'shortcuts-narrator',
    title: 'Keyboard shortcuts of the narrator',
    element: <ShortcutList narrates onClose={() => {}} />,
  },
];
