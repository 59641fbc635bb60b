import type { Command } from '@reflextics/game';
import { commandSchema } from '@reflextics/protocol';
import { beforeEach, describe, expect, test } from 'vitest';
import type { RoomClient } from './room-doors.ts';
import { anasRoom, SOON, setStage, stage, state, trouble } from './testing/client-stage.ts';
import { eachCommand, muchGoesOn } from './testing/each-command.ts';
import { ANAS_ID } from './testing/log.ts';
import { leftToSend } from './testing/storage.ts';

/** Everything that Ana taps and writes while her phone has no network. */

beforeEach(() => {
  setStage();
  muchGoesOn(stage.log);
});

const hers = (name: string): Command => ({ type: 'rename', name });
const LATER = 60 * 60_000; // ms: longer than any moment lasts

/** Her page, and then the line is gone. */
async function inTheTunnel(): Promise<RoomClient> {
  const client = await anasRoom();
  stage.line.open(stage.log.seq, ANAS_ID);
  stage.httpError = trouble('offline', 0);
  stage.line.cut();
  stage.clock.pass(3_000);
  return client;
}

/** She reloads the page, which she may, and then there is a network again. */
async function reloadedOutside(before: RoomClient): Promise<RoomClient> {
  before.stop();
  stage.clock.pass(LATER);
  stage.httpError = null;
  return anasRoom();
}

test('what the table sends is what the protocol takes', () => {
  for (const { command } of eachCommand) expect(commandSchema.parse(command)).toEqual(command);
});

describe.each(eachCommand)('$type', ({ command }) => {
  test('given in the tunnel is kept over a reload and done once outside, in its place', async () => {
    const before = await inTheTunnel();
    for (const each of [hers('before'), command, hers('after')]) void state(before).send(each);
    expect(state(before).pending).toBe(3);

    const after = await reloadedOutside(before);
    await expect.poll(() => stage.network.happened.length, SOON).toBe(3);
    expect(stage.network.happened).toEqual([hers('before'), command, hers('after')]);
    await expect.poll(() => state(after).pending, SOON).toBe(0);
    expect(leftToSend(stage.phone.kept)).toEqual([]);
    expect(state(after).notices).toEqual([]);
  });

  test('goes by itself once the line is back', async () => {
    const client = await inTheTunnel();
    const sent = state(client).send(command);
    stage.clock.pass(LATER);
    stage.httpError = null;
    stage.line.open(stage.log.seq, ANAS_ID);
    expect(await sent).toMatchObject({ ok: true });
    expect(state(client).notices).toEqual([]);
  });

  test('refused by the room when it comes is said, though she looks at something else by then', async () => {
    const client = await inTheTunnel();
    const sent = state(client).send(command);
    stage.clock.pass(LATER);
    stage.httpError = null;
    stage.network.refuse(command.type, 'This room is closed; it can still be read.', 'room-closed');
    stage.line.answer = () => null;
    stage.line.open(stage.log.seq, ANAS_ID);
    expect(await sent).toMatchObject({ ok: false, code: 'room-closed' });
    // What she wrote in the group's text stands beside it.
    const said = command.type === 'write-summary' ? [] : [{ command, code: 'room-closed' }];
    expect(state(client).notices).toMatchObject(said);
  });
});

describe.each(eachCommand.filter(({ over }) => over !== null))('$type', ({ command, over }) => {
  test('is not done where what it was meant for is over, and that is said', async () => {
    const before = await inTheTunnel();
    for (const each of [hers('before'), command, hers('after')]) void state(before).send(each);
    stage.log.now += LATER;
    for (const event of over ?? []) stage.log.happens(event);

    const after = await reloadedOutside(before);
    await expect.poll(() => stage.network.happened, SOON).toEqual([hers('before'), hers('after')]);
    expect(state(after).notices).toMatchObject([{ command, code: 'too-late', draft: null }]);

    const next = await reloadedOutside(after);
    await expect.poll(() => state(next).notices, SOON).toMatchObject([{ command }]);
    state(next).dismissNotice(state(next).notices[0]?.id ?? '');
    expect(state(next).notices).toEqual([]);
    expect(stage.phone.kept.keys('refused:')).toEqual([]);
  });
});

test('an approval that comes when that person narrates already is not said to be lost', async () => {
  const client = await inTheTunnel();
  const sent = state(client).send({ type: 'approve', participant: 'ben' });
  stage.log.happens({ type: 'narrator-appointed', participant: 'ben', by: 'majority' });
  stage.clock.pass(LATER);
  stage.httpError = null;
  stage.line.open(stage.log.seq, ANAS_ID);
  expect(await sent).toMatchObject({ ok: false });
  expect(state(client).notices).toEqual([]);
});
