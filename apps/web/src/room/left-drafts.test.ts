import { beforeEach, expect, test } from 'vitest';
import { COVERED_DRAFT, createDrafts } from './drafts.ts';
import { leftBefore } from './left-drafts.ts';
import { anasRoom, CODE, setStage, stage, state, tell } from './testing/client-stage.ts';
import { ANAS_ID } from './testing/log.ts';

beforeEach(setStage);

const starts = (round: number) =>
  tell(stage.log.happens({ type: 'round-started', round, narrator: ANAS_ID }));
const NOTE = `draft:${CODE}:${ANAS_ID}:note:1`;

test('what Ana began in the round before and did not send is offered once, and goes with her word', async () => {
  const client = await anasRoom();
  starts(1);
  await expect.poll(() => state(client).view?.rounds.length).toBe(1);
  client.drafts()?.write('note:1', 'Whose key is it?');
  expect(state(client).notices).toEqual([]);

  starts(2);
  await expect.poll(() => state(client).notices.length).toBe(1);
  const [notice] = state(client).notices;
  expect(notice).toMatchObject({
    command: { type: 'write-note', text: 'Whose key is it?' },
    draft: 'note:1',
    code: 'too-late',
  });
  starts(3);
  await expect.poll(() => state(client).view?.rounds.length).toBe(3);
  expect(state(client).notices).toHaveLength(1);
  expect(stage.phone.kept.get(NOTE)).not.toBeNull();

  state(client).dismissNotice(notice?.id ?? '');
  expect(state(client).notices).toEqual([]);
  expect(stage.phone.kept.get(NOTE)).toBeNull();
});

test('what an earlier round left in its boxes is known as what it would have been; what is on its way is not left', () => {
  const anasSeat = { code: CODE, participant: ANAS_ID };
  const { phone } = stage;
  const drafts = createDrafts(anasSeat, phone.kept);
  drafts.write('note:1', 'Whose key is it?');
  drafts.write('react:1:netiquette-2', 'On her own phone');
  drafts.write('proposal:new:1', 'Ask her first');
  drafts.write('proposal:new:1:levels', 'team');
  drafts.write('note:for:chloe:1:discussion', 'She asks why');
  drafts.write('react:for:chloe:1:netiquette-2', 'She laughs');
  drafts.write('proposal:again:1:p7', 'Once more');
  drafts.write('proposal:again:1:p7:first', 'Ask Ben');
  drafts.write('proposal:again:2:p8', 'of this round');
  drafts.write('note:2', 'of this round');
  drafts.write('rename', 'Anna');
  drafts.write(`${COVERED_DRAFT}proposal:new:1:chloe`, 'for her eyes alone');
  drafts.write('note:0', 'gone already');
  drafts.sending('note:0', 'gone already');
  expect(leftBefore(1, anasSeat, phone.kept)).toEqual([]);
  expect(leftBefore(2, anasSeat, phone.kept).map(({ command }) => command)).toMatchObject([
    { type: 'write-note', text: 'Whose key is it?' },
    { type: 'react', text: 'On her own phone' },
    { type: 'submit-proposal', text: 'Ask her first' },
    { type: 'write-note', text: 'She asks why' },
    { type: 'react', text: 'She laughs' },
    { type: 'submit-proposal', text: 'Once more' },
  ]);
});
