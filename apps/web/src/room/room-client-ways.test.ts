import { PROTOCOL_VERSION, problem } from '@reflextics/protocol';
import { beforeEach, describe, expect, test } from 'vitest';
import { ApiError } from './api.ts';
import type { RoomClient } from './room-doors.ts';
import { anasRoom, setStage, stage, state, trouble } from './testing/client-stage.ts';
import { ANAS_ID } from './testing/log.ts';

beforeEach(setStage);

describe('where no WebSocket gets through', () => {
  /** Nothing opens, nothing fails: as where what was sent is swallowed. */
  async function anaIsHeld(): Promise<RoomClient> {
    const client = await anasRoom();
    stage.clock.pass(2_000);
    await expect.poll(() => stage.held.length).toBe(1);
    return client;
  }

  test('everything comes over plain HTTP, and the line says so after a while', async () => {
    const client = await anaIsHeld();
    stage.log.joins('Ben');
    stage.held[0]?.give();
    await expect.poll(() => state(client).view).toEqual(stage.log.view);
    expect(await state(client).send({ type: 'raise-hand' })).toEqual({ ok: true, seq: 1 });
    expect(state(client)).toMatchObject({ connection: 'on', slow: false });
    stage.clock.pass(3_000);
    expect(state(client)).toMatchObject({ connection: 'on', slow: true });
    stage.clock.pass(60_000);
    stage.line.says.lost(); // one more try that failed
    stage.clock.pass(60_000);
    expect(state(client)).toMatchObject({ connection: 'on', slow: true });
  });

  test('who is here and who writes come that way too, and that I write goes', async () => {
    const client = await anaIsHeld();
    stage.log.present = [ANAS_ID, 'ben'];
    stage.log.writing = ['ben'];
    stage.held[0]?.give();
    await expect.poll(() => [...state(client).present]).toEqual([ANAS_ID, 'ben']);
    expect([...state(client).writing]).toEqual(['ben']);
    stage.clock.pass(1_000);
    await expect.poll(() => stage.held.length).toBe(2);
    state(client).setWriting(true);
    await expect.poll(() => stage.held.at(-1)?.question.writing).toBe(true);
  });

  test('the line is taken as soon as it opens, and what is held is called off', async () => {
    const client = await anaIsHeld();
    stage.clock.pass(3_000);
    stage.log.joins('Ben');
    stage.line.open(stage.log.seq, ANAS_ID);
    await expect.poll(() => state(client).view).toEqual(stage.log.view);
    expect(state(client)).toMatchObject({ connection: 'on', slow: false });
    stage.log.joins('Chloé');
    stage.held[0]?.give();
    stage.clock.pass(60_000);
    expect(stage.held).toHaveLength(1);
    expect(state(client).view?.participants).toHaveLength(2);
  });

  test('a server that is there again has the line tried at once', async () => {
    const client = await anasRoom();
    stage.line.open(stage.log.seq, ANAS_ID);
    stage.httpError = trouble('offline', 0);
    stage.line.cut();
    const waits = stage.clock.nextWait();
    stage.clock.pass(2_000);
    await waits;
    stage.httpError = null;
    stage.clock.pass(10_000);
    await expect.poll(() => stage.line.probes).toBe(1);
    expect(state(client).connection).toBe('on');
  });

  test('the end of the seat is heard too', async () => {
    const client = await anasRoom();
    stage.httpError = new ApiError({ code: 'gone', message: '', do: '', status: 410, found: 'removed' });
    stage.clock.pass(2_000);
    await expect.poll(() => state(client).gone).toBe('removed');
  });
});

describe('a page that is older than the server', () => {
  test('plays on, and is told to load anew once the step is over', async () => {
    stage.log.happens({ type: 'round-started', round: 1, narrator: 'nora' });
    stage.log.happens({ type: 'step-begun', step: 'situation', toSpeak: [] });
    const client = await anasRoom();
    stage.line.open(stage.log.seq, ANAS_ID, PROTOCOL_VERSION + 1);
    expect(await state(client).send({ type: 'raise-hand' })).toMatchObject({ ok: true });
    expect(state(client)).toMatchObject({ gone: null, newVersion: false });
    stage.line.says.told({
      events: [stage.log.happens({ type: 'step-begun', step: 'discussion', toSpeak: [] })],
      now: stage.clock.now,
    });
    expect(state(client)).toMatchObject({ gone: null, newVersion: true });
    state(client).newVersionLater();
    expect(state(client).newVersion).toBe(false);
  });

  test('hears of it over HTTP as well', async () => {
    const client = await anasRoom();
    stage.log.newest = PROTOCOL_VERSION + 1;
    for (const wake of stage.wakes) wake();
    await expect.poll(() => state(client).newVersion).toBe(true); // in the lobby
  });

  test('by more than one version is refused, and keeps what was written', async () => {
    const client = await anasRoom();
    stage.httpError = trouble('offline', 0);
    void state(client).send({ type: 'write-note', text: 'kept' });
    stage.line.says.refused(problem('wrong-version', { expected: `${PROTOCOL_VERSION + 1} or 9` }));
    expect(state(client).gone).toBe('old-page');
    expect(stage.phone.kept.keys('outbox:').length).toBe(1);
  });
});

describe('a page that is newer than a server that is about to be replaced', () => {
  const older = () =>
    new ApiError({ code: 'wrong-version', message: '', do: '', status: 400, expected: PROTOCOL_VERSION - 1 });

  test('tries on, and gives no command up', async () => {
    const client = await anasRoom();
    stage.httpError = older();
    const waits = stage.clock.nextWait();
    const sent = state(client).send({ type: 'write-note', text: 'to whichever comes next' });
    await waits;
    expect(state(client).gone).toBeNull();
    stage.httpError = null;
    stage.line.open(stage.log.seq, ANAS_ID);
    expect(await sent).toMatchObject({ ok: true });
  });
});

describe('where a connection for HTTP has died and nobody knows', () => {
  test('a command goes by the line as soon as that opens, under the same number', async () => {
    const client = await anasRoom();
    stage.httpIsDeaf = true;
    const answer = state(client).send({ type: 'raise-hand' });
    await expect.poll(() => stage.posted).toMatchObject([{ n: 1 }]);
    stage.httpIsDeaf = false; // the next one is a new one
    const said: number[] = [];
    stage.line.answer = (message) => {
      said.push(message.n);
      return { client: message.client, n: message.n, ok: true, seq: stage.log.seq };
    };
    stage.line.open(stage.log.seq, ANAS_ID);
    expect(await answer).toEqual({ ok: true, seq: stage.log.seq });
    expect(said).toEqual([1]);
    expect(stage.posted).toHaveLength(1);
  });

  test('what is missing comes by the line where that is open', async () => {
    const client = await anasRoom();
    stage.line.log = (after) => structuredClone(stage.log.after(after));
    stage.httpIsDeaf = true;
    stage.log.joins('Ben');
    stage.line.open(stage.log.seq, ANAS_ID);
    await expect.poll(() => state(client).view).toEqual(stage.log.view);
    expect(stage.asked).toEqual([0]);
  });

  test('what is missing is asked for anew when the line opens and when the phone wakes', async () => {
    const client = await anasRoom();
    stage.line.open(stage.log.seq, ANAS_ID);
    stage.httpIsDeaf = true;
    stage.log.joins('Ben');
    stage.line.open(stage.log.seq, ANAS_ID);
    await expect.poll(() => stage.asked).toEqual([0, 2]);
    for (const wake of stage.wakes) wake();
    await expect.poll(() => stage.asked).toEqual([0, 2, 2]);
    stage.httpIsDeaf = false;
    stage.line.open(stage.log.seq, ANAS_ID);
    await expect.poll(() => state(client).view).toEqual(stage.log.view);
  });
});
