import { deckView } from '@reflextics/decks';
import { viewOf } from '@reflextics/game';
import { beforeAll, expect, it } from 'vitest';
import { atTheTable, inDiscussion, onTheBoard, voting } from '../../gallery/staged-endings.tsx';
import type { StagedGame } from '../../gallery/staged-game.ts';
import { currentWords, speak } from '../../words/index.ts';
import { tellingsOf } from './tellings.ts';

beforeAll(() => speak('en'));

/** What Eleni's screen reader is told when this happens. */
function told(game: StagedGame, happens: (game: StagedGame) => unknown): readonly string[] {
  const before = viewOf(game.room);
  happens(game);
  return tellingsOf(before, viewOf(game.room), {
    me: 'eleni',
    deck: deckView('reflextics', 'en'),
    t: currentWords().t,
  });
}

it('tells that the group goes on, and that it was taken back', () => {
  const game = atTheTable();
  expect(
    told(game, (room) => room.by('joelle', { type: 'go-on', from: 'situation', early: false })),
  ).toContain('The group goes on to: Discussion.');
  expect(told(game, (room) => room.by('joelle', { type: 'undo-go-on' }))).toContain(
    'The group is back at: Situation.',
  );
});

it('tells whose turn it is, and me that it is mine', () => {
  const game = inDiscussion();
  expect(told(game, (room) => room.by('stefan', { type: 'hand-back' }))).toEqual(['It is your turn.']);
  expect(told(game, (room) => room.by('eleni', { type: 'hand-back' }))).toEqual(['Ioana speaks.']);
});

it('tells me that I am next', () => {
  const game = inDiscussion();
  game.by('joelle', { type: 'give-floor', to: 'ioana', from: 'stefan' });
  game.by('joelle', { type: 'start-go-round' });
  expect(told(game, (room) => room.by('joelle', { type: 'give-floor', to: 'stefan', from: null }))).toEqual([
    'Ștefan speaks.',
    'You are next',
  ]);
});

it('tells me that my hand is up and how many are before me, and of another’s nothing', () => {
  const game = inDiscussion();
  game.by('joelle', { type: 'take-back-floor', from: 'stefan' });
  for (const who of ['eleni', 'ioana', 'long']) game.by('joelle', { type: 'skip', participant: who });
  expect(told(game, (room) => room.by('ioana', { type: 'raise-hand' }))).toEqual([]);
  expect(told(game, (room) => room.by('eleni', { type: 'raise-hand' }))).toEqual([
    'Your hand is up. One person is before you.',
  ]);
});

it('tells the outcome of a vote once it is closed, and nothing of a ballot', () => {
  const game = voting();
  expect(told(game, (room) => room.by('long', { type: 'cast-ballot', choice: 'go-on' }))).toEqual([]);
  expect(told(game, (room) => room.by('joelle', { type: 'close-vote', early: false }))).toEqual([
    'The vote is closed: You go on.',
  ]);
});

it('tells a new card, a question on every screen and a level that is explained', () => {
  expect(
    told(atTheTable(), (room) =>
      room.by('joelle', { type: 'pick-situation', situation: 'netiquette-2', again: false }),
    ),
  ).toEqual(['A card is open: A message during the holidays.']);
  expect(
    told(inDiscussion(), (room) => room.by('joelle', { type: 'show-prompt', prompt: 'her-questions' })),
  ).toEqual(['The narrator asks everyone: What questions is the social worker asking herself?']);
  expect(told(onTheBoard(), (room) => room.by('joelle', { type: 'show-level', level: 'team' }))).toEqual([
    'The narrator explains a level: Team.',
  ]);
});

it('ends with the mark of a title that asks', () => {
  const game = voting();
  game.by('joelle', { type: 'undo-vote' });
  expect(
    told(game, (room) => room.by('joelle', { type: 'open-resource', resource: 'asking-for-consent' })),
  ).toEqual(['A resource is open: When is consent real?']);
});

it('tells nothing of a room that was not there before', () => {
  const game = atTheTable();
  const view = viewOf(game.room);
  const none = { ...view, rounds: [] };
  expect(tellingsOf(none, view, { me: 'eleni', deck: null, t: currentWords().t })).toEqual([]);
});

it('leaves it to the banner to tell who has the seat, to whom it belonged', () => {
  const game = inDiscussion().by('joelle', { type: 'hand-over-narration', to: 'eleni' });
  game.by('eleni', { type: 'hand-over-narration', to: 'ioana' });
  const others = told(game, (room) => room.by('ioana', { type: 'hand-over-narration', to: 'stefan' }));
  expect(others.join(' ')).not.toContain('Ștefan is the narrator now.');
});
