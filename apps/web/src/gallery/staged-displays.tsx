import type { DisplayFrame } from '@reflextics/game';
import DisplayScreen from '../screens/display/index.tsx';
import type { Specimen } from './registry.ts';
import {
  atTheEnd,
  atTheTable,
  beingRead,
  beingWritten,
  inDiscussion,
  inResources,
  onTheBoard,
  voting,
} from './staged-endings.tsx';
import { StagedGame } from './staged-game.ts';
import { StagedRoom } from './staged-room.tsx';

const lobby = () =>
  new StagedGame()
    .joins('stefan', 'Ștefan')
    .joins('eleni', 'Eleni')
    .joins('long', 'Maximiliane Sophie von Hohenlohe-Bart')
    .by('eleni', { type: 'stand' });

const fullLobby = () => {
  const game = lobby();
  for (const n of [4, 5, 6, 7, 8, 9, 10, 11]) game.joins(`p${n}`, `Participant with number ${n}`);
  return game;
};

const longCard = (isOpen = true) => {
  const game = lobby()
    .by('stefan', { type: 'approve', participant: 'eleni' })
    .by('long', { type: 'approve', participant: 'eleni' })
    .by('stefan', { type: 'choose-themes', themes: ['netiquette'] })
    .by('eleni', { type: 'start-round' });
  return isOpen
    ? game.by('eleni', { type: 'pick-situation', situation: 'netiquette-2', again: false })
    : game;
};

const longName = () => inDiscussion().by('joelle', { type: 'give-floor', to: 'long', from: 'stefan' });

const longText = () =>
  beingWritten().by('eleni', {
    type: 'write-summary',
    revision: 1,
    at: 0,
    remove: 0,
    insert:
      'We ask the young people before we tell anything of them, and we write down what they said. '.repeat(
        40,
      ),
  });

const discussed = () => atTheTable().by('joelle', { type: 'go-on', from: 'situation', early: false });

const asked = () => inDiscussion().by('joelle', { type: 'show-prompt', prompt: 'her-questions' });
const reading = () => inResources().by('joelle', { type: 'open-resource', resource: longestResource });
const longestResource = 'waltham-stance';

const result = () =>
  voting()
    .by('long', { type: 'cast-ballot', choice: 'go-on' })
    .by('joelle', { type: 'close-vote', early: false });

const silent = () => {
  const game = onTheBoard().by('joelle', { type: 'set-board-mode', mode: 'silent' });
  for (const id of ['stefan', 'eleni', 'ioana']) {
    game.by(id, {
      type: 'submit-proposal',
      text: `By ${id}`,
      levels: ['team'],
      whoDecides: null,
      firstStep: null,
    });
  }
  return game;
};

const fullBoard = () => {
  const game = onTheBoard();
  for (let n = 1; n <= 24; n += 1) {
    game.by('eleni', {
      type: 'submit-proposal',
      text: `Agree, at a meeting to which the young people come too, on what may be told and what may never be, the ${n}th time we say so.`,
      levels: [(['individual', 'team', 'organisation', 'policy'] as const)[n % 4] ?? 'team'],
      whoDecides: null,
      firstStep: null,
    });
  }
  return game;
};

const explained = () => onTheBoard().by('joelle', { type: 'show-level', level: 'organisation' });

const put = (game: StagedGame, frame: DisplayFrame, resource: string | null = null) =>
  game.by('joelle', { type: 'show-on-displays', frame, resource });

const cardAgain = () => put(longName(), 'card');
const codeAgain = () => put(inDiscussion(), 'code');
const speakerAgain = () => put(longName(), 'speaker');
const boardAgain = () => put(explained(), 'board');
const resourceAgain = () => put(reading().by('joelle', { type: 'open-vote' }), 'resource', longestResource);

const away = () => {
  const game = longName();
  game.ask({ kind: 'clock' }, { type: 'note-narrator-away', since: game.now });
  return game;
};

const STATES: readonly [id: string, title: string, game: () => StagedGame][] = [
  ['lobby', 'lobby', lobby],
  ['full-lobby', 'a full lobby', fullLobby],
  ['waiting', 'before the card', () => longCard(false)],
  ['card', 'the card', atTheTable],
  ['care', 'a card with a word of care', () => longCard()],
  ['open-floor', 'nobody speaks yet', discussed],
  ['speaks', 'who speaks', inDiscussion],
  ['long-name', 'a long name speaks', longName],
  ['long-text', 'a long summary grows', longText],
  ['away', 'a long name speaks, the narrator is away', away],
  ['asked', 'who speaks, with the narrator’s question', asked],
  ['resources', 'before the first resource', inResources],
  ['resource', 'a resource', reading],
  ['vote', 'a vote', voting],
  ['result', 'the result', result],
  ['board', 'the board', onTheBoard],
  ['full-board', 'a full board', fullBoard],
  ['silent', 'a silent board', silent],
  ['level', 'a level explained', explained],
  ['card-again', 'the card again, while someone speaks', cardAgain],
  ['code-again', 'the code alone', codeAgain],
  ['speaker-again', 'who speaks, by the narrator’s wish', speakerAgain],
  ['board-again', 'the board, while a level is explained', boardAgain],
  ['resource-again', 'a resource, while a vote is open', resourceAgain],
  ['pen', 'the end, nobody has the pen', atTheEnd],
  ['written', 'the summary grows', beingWritten],
  ['read', 'the group reads its summary', beingRead],
];

/** What a projector shows. */
export const displays: readonly Specimen[] = STATES.map(([id, title, game]) => ({
  id: `display-${id}`,
  title: `Display: ${title}`,
  element: (
    <StagedRoom game={game} me={null}>
      <DisplayScreen />
    </StagedRoom>
  ),
}));
