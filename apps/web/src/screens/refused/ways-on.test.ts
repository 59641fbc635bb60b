import { describe, expect, test } from 'vitest';
import { eachCommand } from '../../room/testing/each-command.ts';
import { TestLog } from '../../room/testing/log.ts';
import { waysOn } from './ways-on.ts';
import { DEEDS, writtenIn } from './what-was-refused.ts';

const WRITTEN: Readonly<Record<string, string>> = {
  rename: 'Anna',
  'seat-player': 'Dora',
  'sum-up': 'Whose key is it?',
  react: 'Who reads it?',
  'write-note': 'I would ask her.',
  'submit-proposal': 'Lock it\nThe team\nAsk Ben',
  'edit-proposal': 'Lock it\nThe team\nAsk Ben',
  'reword-proposal': 'Lock it\nThe team\nAsk Ben',
  'offer-card': 'The badge\nA colleague lends her badge.\nWhose badge is it?',
  'decline-offer': 'Another time',
  'answer-consent': 'Nobody has the time',
  'write-summary': 'We agreed.',
  'suggest-change': 'All of us\nClearer',
  'answer-suggestion': 'Not yet',
  'follow-up': 'It has a lock.',
};

/** Ana plays, Nora narrates, and the group is at that step. */
function roomAt(step: 'situation' | 'discussion' | 'action') {
  const log = new TestLog();
  log.joins('Nora');
  log.happens({ type: 'narrator-appointed', participant: 'nora', by: 'majority' });
  log.happens({ type: 'round-started', round: 1, narrator: 'nora' });
  log.happens({ type: 'situation-opened', situation: 'netiquette-3', theme: 'netiquette', drawn: true });
  if (step !== 'situation') log.happens({ type: 'step-begun', step, toSpeak: [] });
  return log.view;
}
const commandOf = (type: string) => {
  const found = eachCommand.find((each) => each.type === type);
  if (found === undefined) throw new Error(`expected ${type} in the table, found nothing`);
  return found.command;
};

test.each(eachCommand)(
  'what was written in $type can be read again, and a gesture has no words',
  ({ type, command }) => {
    expect(writtenIn(command)).toBe(WRITTEN[type] ?? null);
    expect(DEEDS[command.type]).toBeDefined();
  },
);

test.each([
  {
    type: 'submit-proposal',
    text: 'Lock it',
    levels: ['team'],
    whoDecides: null,
    firstStep: 'Ask Ben',
    for: 'chloe',
  },
  { type: 'answer-consent', proposal: 'p1', problem: 'Nobody has the time', for: 'chloe' },
] as const)('what Chloé wrote covered on the one screen of all is not told with $type [P7]', (command) => {
  expect(writtenIn(command)).not.toBeNull();
  expect(writtenIn({ ...command, covered: true })).toBeNull();
  expect(waysOn({ ...command, covered: true }, null, roomAt('action'), 'nora')).toEqual([]);
});

describe('words that were refused go on', () => {
  test.each(['submit-proposal', 'write-note', 'react', 'sum-up', 'edit-proposal', 'answer-consent'])(
    '%s: on the board, about the card, or in my turn, as the step has it',
    (type) => {
      const command = commandOf(type);
      expect(waysOn(command, null, roomAt('action'), 'ana')).toEqual(['board', 'note']);
      expect(waysOn(command, null, roomAt('discussion'), 'ana')).toEqual(['note']);
      expect(waysOn(command, null, roomAt('situation'), 'ana')).toEqual(['reaction']);
    },
  );

  test('in the narrator’s hand: in the summing-up', () => {
    expect(waysOn(commandOf('sum-up'), 'sum-up:0:discussion', roomAt('action'), 'nora')).toEqual(['sum-up']);
  });

  test('a suggestion and a card open again where they were written', () => {
    const view = { ...roomAt('discussion'), summary: { scribe: null, scribes: [], text: 'We', revision: 1 } };
    expect(waysOn(commandOf('suggest-change'), 'suggestion', view, 'ana')).toEqual(['suggestion']);
    expect(waysOn(commandOf('offer-card'), 'card', view, 'ana')).toEqual(['card']);
  });

  test('a name and a word to somebody do not become proposals', () => {
    for (const type of ['rename', 'seat-player', 'decline-offer', 'answer-suggestion'])
      expect(waysOn(commandOf(type), null, roomAt('action'), 'ana')).toEqual([]);
  });
});
