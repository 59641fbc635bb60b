import { keepSeat, kept } from '../room/index.ts';
import EndingScreen from '../screens/ending/index.tsx';
import type { Specimen } from './registry.ts';
import { StagedGame } from './staged-game.ts';
import { StagedRoom } from './staged-room.tsx';

const TEXT =
  '# What we agree on\nWe do not agree on whether the videos should go on, and we did not need to. Leaving out a name protects nobody in a small town: a place, a date, a way of speaking is enough.\n\n- Nobody posts alone any more: a colleague reads first.\n- The young people have their say on what may be told.\n\nWhat we lack is a text from the association that would back us.';

/** Joëlle narrates, four play; the card is open. */
export function atTheTable(): StagedGame {
  return new StagedGame()
    .joins('joelle', 'Joëlle')
    .joins('stefan', 'Ștefan')
    .joins('eleni', 'Eleni')
    .joins('ioana', 'Ioana')
    .joins('long', 'Maximiliane Sophie von Hohenlohe-Bart')
    .by('joelle', { type: 'stand' })
    .by('stefan', { type: 'approve', participant: 'joelle' })
    .by('eleni', { type: 'approve', participant: 'joelle' })
    .by('ioana', { type: 'approve', participant: 'joelle' })
    .by('stefan', { type: 'choose-themes', themes: ['netiquette'] })
    .by('joelle', { type: 'start-round' })
    .by('joelle', { type: 'draw-situation', again: false });
}

export function inDiscussion(): StagedGame {
  return atTheTable()
    .by('eleni', { type: 'react', kind: 'surprised', text: 'That anyone could guess who it is.' })
    .by('joelle', { type: 'go-on', from: 'situation', early: false })
    .by('joelle', { type: 'give-floor', to: 'stefan', from: null });
}

export function inResources(): StagedGame {
  return inDiscussion()
    .after(40_000)
    .by('stefan', { type: 'hand-back' })
    .by('eleni', { type: 'hand-back' })
    .by('ioana', { type: 'pass' })
    .by('long', { type: 'hand-back' })
    .by('joelle', {
      type: 'sum-up',
      step: 'discussion',
      text: 'Nobody doubts that she means well. What worries us is who else is watching.',
    })
    .by('joelle', { type: 'go-on', from: 'discussion', early: false });
}

export function voting(): StagedGame {
  return inResources()
    .by('joelle', { type: 'open-vote' })
    .by('stefan', { type: 'cast-ballot', choice: 'go-on' })
    .by('eleni', { type: 'cast-ballot', choice: 'go-on' })
    .by('ioana', { type: 'cast-ballot', choice: 'stop' });
}

export function onTheBoard(): StagedGame {
  const proposal = { type: 'submit-proposal', whoDecides: null, firstStep: null } as const;
  return voting()
    .by('long', { type: 'cast-ballot', choice: 'go-on' })
    .by('joelle', { type: 'close-vote', early: false })
    .by('joelle', { type: 'go-on', from: 'resources', early: false })
    .by('stefan', {
      ...proposal,
      levels: ['individual'],
      text: 'Before I film, ask: would she know it is her story?',
    })
    .by('eleni', {
      ...proposal,
      levels: ['team'],
      text: 'A colleague reads each script before it goes online.',
      firstStep: 'Monday’s team meeting',
    })
    .by('ioana', {
      ...proposal,
      levels: ['organisation', 'policy'],
      text: 'Have the professional body say what “anonymised” means in a video.',
      whoDecides: 'the national federation',
    });
}

export function atTheEnd(): StagedGame {
  const game = onTheBoard();
  for (const { id } of game.room.rounds[0]?.board.proposals ?? []) {
    game.by('long', { type: 'back-proposal', proposal: id });
  }
  return game.by('joelle', { type: 'go-on', from: 'action', early: false });
}

export function beingWritten(): StagedGame {
  return atTheEnd()
    .after(60_000)
    .by('eleni', { type: 'take-pen' })
    .by('eleni', { type: 'write-summary', revision: 0, at: 0, remove: 0, insert: TEXT });
}

/** Two passages are wished otherwise; the scribe has left a third as it is. */
export function suggested(): StagedGame {
  const game = beingWritten();
  const suggest = (by: string, passage: string, replacement: string | null, remark: string | null) =>
    game.by(by, {
      type: 'suggest-change',
      revision: 1,
      at: TEXT.indexOf(passage),
      passage,
      replacement,
      remark,
    });
  suggest('long', 'What we lack is a text', 'What we need is a text', null);
  game.by('eleni', {
    type: 'answer-suggestion',
    suggestion: game.room.summary.suggestions?.[0]?.id ?? '',
    take: false,
    word: 'We said “lack” on purpose.',
  });
  suggest(
    'stefan',
    'Nobody posts alone any more: a colleague reads first.',
    'Nobody posts alone: two colleagues read it first.',
    'One reader is often the friend who would not dare to say no.',
  );
  return suggest('ioana', 'The young people have their say on what may be told.', null, 'Under which age?');
}

export function beingRead(): StagedGame {
  return suggested()
    .by('joelle', { type: 'call-reading' })
    .by('stefan', { type: 'say-read', revision: 1 })
    .by('long', { type: 'say-read', revision: 1 });
}

function closed(): StagedGame {
  return beingWritten().after(600_000).by('joelle', { type: 'close-room' });
}

function stopped(): StagedGame {
  const vote = (game: StagedGame) =>
    game
      .by('joelle', { type: 'open-vote' })
      .by('stefan', { type: 'cast-ballot', choice: 'go-on' })
      .by('eleni', { type: 'cast-ballot', choice: 'stop' })
      .by('joelle', { type: 'close-vote', early: true });
  return vote(vote(inResources())).by('joelle', { type: 'go-on', from: 'resources', early: false });
}

function Ending({ game, me }: { game: () => StagedGame; me: string }) {
  const until = Date.UTC(2026, 11, 22);
  keepSeat({ code: 'HKRVTE', token: 'A'.repeat(43), participant: me, name: me, since: until, until });
  return (
    <StagedRoom game={game} me={me}>
      <EndingScreen />
    </StagedRoom>
  );
}

/** Maximiliane's words came when the pen was with Eleni. */
function Unsent() {
  const typed = `We begin with our own team.\n\n${TEXT}`;
  kept.set(
    'draft:HKRVTE:long:summary',
    JSON.stringify({ text: typed, base: { text: TEXT, revision: 1 }, sent: null }),
  );
  return <Ending game={beingWritten} me="long" />;
}

/** The end of a round and the closed room, as each of them sees it. */
export const endings: readonly Specimen[] = [
  {
    id: 'ending-free',
    title: 'Ending: nobody has the pen, a player',
    element: <Ending game={atTheEnd} me="stefan" />,
  },
  {
    id: 'ending-narrator',
    title: 'Ending: the narrator',
    element: <Ending game={beingWritten} me="joelle" />,
  },
  { id: 'ending-scribe', title: 'Ending: the scribe', element: <Ending game={beingWritten} me="eleni" /> },
  {
    id: 'ending-reader',
    title: 'Ending: a reader',
    element: <Ending game={beingWritten} me="stefan" />,
  },
  {
    id: 'ending-unsent',
    title: 'Ending: what was written when the pen was elsewhere',
    element: <Unsent />,
  },
  {
    id: 'ending-suggestions',
    title: 'Ending: the scribe, with suggestions to answer',
    element: <Ending game={suggested} me="eleni" />,
  },
  {
    id: 'ending-suggested',
    title: 'Ending: a reader, with suggestions of their own',
    element: <Ending game={suggested} me="stefan" />,
  },
  {
    id: 'ending-reading',
    title: 'Ending: the group reads, a player',
    element: <Ending game={beingRead} me="ioana" />,
  },
  {
    id: 'ending-reading-narrator',
    title: 'Ending: the group reads, the narrator',
    element: <Ending game={beingRead} me="joelle" />,
  },
  {
    id: 'ending-tie',
    title: 'Ending: two ties stopped the round',
    element: <Ending game={stopped} me="ioana" />,
  },
  { id: 'ending-closed', title: 'Ending: the room is closed', element: <Ending game={closed} me="stefan" /> },
];
