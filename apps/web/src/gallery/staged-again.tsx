import { deckView } from '@reflextics/decks';
import type { Earlier } from '@reflextics/game';
import { summaryOf, toJson } from '@reflextics/summary';
import { type GroupDocument, keepSeat } from '../room/index.ts';
import GoOnFrom from '../screens/again/go-on-from.tsx';
import DisplayScreen from '../screens/display/index.tsx';
import LobbyScreen from '../screens/lobby/index.tsx';
import { MakingLine } from '../screens/shared/making/index.ts';
import TableScreen from '../screens/table/index.tsx';
import { Taking } from '../screens/taking/index.tsx';
import TakingSheet from '../screens/taking/taking-sheet.tsx';
import { useWords } from '../words/index.ts';
import type { Specimen } from './registry.ts';
import { beingWritten, inResources } from './staged-endings.tsx';
import { StagedGame } from './staged-game.ts';
import { StagedRoom } from './staged-room.tsx';

/** What a group left in spring. */
const EARLIER: Earlier = {
  session: 'Spring workshop',
  at: Date.UTC(2026, 4, 12),
  lookAgainOn: '2026-11-20',
  proposals: [
    {
      id: 'e1',
      text: 'A colleague reads each script before it goes online.',
      levels: ['team'],
      whoDecides: null,
      firstStep: 'Monday’s team meeting',
    },
    {
      id: 'e2',
      text: 'Have the professional body say what “anonymised” means in a video.',
      levels: ['organisation', 'policy'],
      whoDecides: 'the national federation',
      firstStep: null,
    },
    {
      id: 'e3',
      text: 'Tell no story that is still going on.',
      levels: ['individual'],
      whoDecides: null,
      firstStep: null,
    },
    {
      id: 'e4',
      text: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
      levels: ['individual', 'team', 'organisation', 'policy'],
      whoDecides: null,
      firstStep: null,
    },
  ],
};

function comeBack(): StagedGame {
  return new StagedGame({ earlier: EARLIER, keepSpeakingTimes: true })
    .joins('joelle', 'Joëlle')
    .joins('stefan', 'Ștefan')
    .joins('eleni', 'Eleni')
    .by('joelle', { type: 'stand' })
    .by('stefan', { type: 'approve', participant: 'joelle' })
    .by('eleni', { type: 'approve', participant: 'joelle' })
    .by('stefan', { type: 'follow-up', earlier: 'e1', state: 'done', line: 'Since June, by turns.' })
    .by('eleni', { type: 'follow-up', earlier: 'e2', state: 'still-wanted', line: null })
    .by('eleni', {
      type: 'follow-up',
      earlier: 'e3',
      state: 'under-way',
      line: 'Two of us forget it at times.',
    })
    .by('stefan', { type: 'choose-themes', themes: ['netiquette'] });
}

function atTheBoardAgain(): StagedGame {
  return comeBack()
    .by('joelle', { type: 'start-round' })
    .by('joelle', { type: 'draw-situation', again: false })
    .by('joelle', { type: 'go-on', from: 'situation', early: false })
    .by('joelle', { type: 'go-on', from: 'discussion', early: true })
    .by('joelle', { type: 'open-vote' })
    .by('stefan', { type: 'cast-ballot', choice: 'go-on' })
    .by('eleni', { type: 'cast-ballot', choice: 'go-on' })
    .by('joelle', { type: 'close-vote', early: false })
    .by('joelle', { type: 'go-on', from: 'resources', early: false });
}

/** As the server would make it of that game. */
function fileOf(game: StagedGame, language: string, rooms: number): Blob {
  const deck = deckView('reflextics', language) ?? deckView('reflextics', 'en');
  if (deck === null) throw new Error('expected the deck reflextics, found none');
  const summary = summaryOf(game.log, {
    session: 'Tuesday group',
    purgeAt: Date.UTC(2026, 11, 22),
    server: 'https://game.example',
    madeAt: game.now,
    deck,
  });
  const others = Array.from({ length: rooms - 1 }, () => summary);
  return new Blob([toJson(summary, ...others)], { type: 'application/json' });
}

interface TakenProps {
  game: () => StagedGame;
  document?: GroupDocument;
  /** Of the session, all alike. */
  rooms?: number;
  /** As it comes, or fetched first as in the product. */
  sheet?: typeof TakingSheet;
}

function Taken({ game, document = 'summary', rooms = 1, sheet: Sheet = TakingSheet }: TakenProps) {
  return (
    <StagedRoom game={game} me="stefan">
      <Sheet
        take={async ({ language }) => ({ file: fileOf(game(), language, rooms), name: null })}
        document={document}
        language="en"
        name={(taken) => taken}
        until={Date.UTC(2026, 11, 22)}
        onClose={() => {}}
      />
    </StagedRoom>
  );
}

/** With what the check has something to say of. */
const withNames = () =>
  beingWritten()
    .by('eleni', {
      type: 'write-summary',
      revision: 1,
      at: 0,
      remove: 0,
      insert: 'We thank Mrs Catherine Delacroix, 14 Station Road, 021 345 67 89.\n\n',
    })
    .by('eleni', { type: 'put-pen-down' });

function Again({ me, screen }: { me: string; screen: 'lobby' | 'table' }) {
  const until = Date.UTC(2026, 11, 22);
  keepSeat({ code: 'HKRVTE', token: 'A'.repeat(43), participant: me, name: me, since: until, until });
  return (
    <StagedRoom game={screen === 'lobby' ? comeBack : atTheBoardAgain} me={me}>
      {screen === 'lobby' ? <LobbyScreen /> : <TableScreen />}
    </StagedRoom>
  );
}

function UnderWay() {
  const { t } = useWords();
  return (
    <main className="screen pad stack">
      <MakingLine
        isBusy
        going={t('making.part', { part: 3, of: 8 })}
        share={0.4}
        said={t('making.begun')}
        failure={null}
      />
      <MakingLine isBusy={false} going={null} share={null} said={null} failure={t('making.failed.cut')} />
      <MakingLine isBusy={false} going={null} share={null} said={t('taking.saved')} failure={null} />
    </main>
  );
}

/** A summary on its way out, and a group that comes back. */
export const again: readonly Specimen[] = [
  {
    id: 'taking',
    title: 'Taking a summary: what could identify someone',
    element: <Taken game={withNames} />,
  },
  {
    id: 'taking-framework',
    title: 'Taking the framework for action',
    element: <Taken game={withNames} document="framework" />,
  },
  { id: 'taking-session', title: 'Taking a whole session', element: <Taken game={withNames} rooms={3} /> },
  { id: 'taking-under-way', title: 'A file under way, and one that did not come', element: <UnderWay /> },
  {
    id: 'taking-midway',
    title: 'Taking a summary in mid-game',
    element: <Taken game={inResources} sheet={Taking} />,
  },
  { id: 'again-lobby', title: 'What became of it, a player', element: <Again me="eleni" screen="lobby" /> },
  {
    id: 'again-lobby-narrator',
    title: 'What became of it, the narrator',
    element: <Again me="joelle" screen="lobby" />,
  },
  {
    id: 'again-board',
    title: 'Taking up what is still wanted',
    element: <Again me="stefan" screen="table" />,
  },
  {
    id: 'display-again',
    title: 'What became of it, for all to see',
    element: (
      <StagedRoom game={comeBack} me={null}>
        <DisplayScreen />
      </StagedRoom>
    ),
  },
  {
    id: 'again-open',
    title: 'Going on from an earlier summary',
    element: (
      <main className="screen pad">
        <div className="column stack stack-l">
          <GoOnFrom onChange={() => {}} error={undefined} />
        </div>
      </main>
    ),
  },
];
