import type { DeckView } from '@reflextics/decks';
import { type Answer, type CommandMessage, PROTOCOL_VERSION, problem } from '@reflextics/protocol';
import { beforeEach, describe, expect, test } from 'vitest';
import { ApiError } from './api.ts';
import { createRoomClient, type RoomClient, type RoomDoors } from './room-client.ts';
import { TestClock } from './testing/clock.ts';
import { TestLine } from './testing/line.ts';
import { ANAS_ID, TestLog } from './testing/log.ts';
import { TestNetwork } from './testing/network.ts';
import { testStorage } from './testing/storage.ts';
import { TestTabs } from './testing/tabs.ts';

const CODE = 'HKRVTE';
const TOKEN = 'a'.repeat(43);

let log: TestLog;
let line: TestLine;
let network: TestNetwork;
let clock: TestClock;
let phone: ReturnType<typeof testStorage>;
let tabs: TestTabs;
let wakes: (() => void)[];
let asked: number[];
let posted: CommandMessage[];
let httpError: ApiError | null;
let decks: string[];
let forgotten: string[];
let names: number;

beforeEach(() => {
  log = new TestLog();
  line = new TestLine();
  network = new TestNetwork();
  clock = new TestClock();
  phone = testStorage();
  tabs = new TestTabs();
  wakes = [];
  asked = [];
  posted = [];
  httpError = null;
  decks = [];
  forgotten = [];
  names = 0;
});

const trouble = (code: ApiError['code'], status: number) =>
  new ApiError({ code, message: code, do: '', status });

function doors(): RoomDoors {
  return {
    api: {
      async log(_code, _token, after) {
        asked.push(after);
        if (httpError !== null) throw httpError;
        return structuredClone(log.after(after));
      },
      async command(_code, _token, message) {
        posted.push(message);
        if (httpError !== null) throw httpError;
        const answer = await network.deliver(message);
        if (answer === null) throw trouble('offline', 0);
        return answer;
      },
      async deck(id, language) {
        decks.push(`${id} ${language}`);
        if (language === 'xx') throw trouble('no-such-deck', 404);
        return { id, language } as DeckView;
      },
    },
    connect: line.connect,
    kept: phone.kept,
    claims: tabs.open().claims,
    now: () => clock.now,
    wait: clock.wait,
    after: clock.after,
    phoneIsOffline: () => false,
    onWake: (wake) => {
      wakes.push(wake);
      return () => {};
    },
    onOtherTab: () => () => {},
    newName: () => {
      names += 1;
      return `name ${names}`;
    },
    forgetSeat: (code) => void forgotten.push(code),
  };
}

async function anasRoom(): Promise<RoomClient> {
  const client = createRoomClient({ code: CODE, token: TOKEN, kind: 'participant' }, doors());
  await expect.poll(() => client.store.getState().view).not.toBeNull();
  line.now = () => clock.now;
  line.answer = (message) => answerOf(message);
  return client;
}

function answerOf({ client, n }: CommandMessage): Answer {
  return { client, n, ok: true, seq: log.seq };
}

const state = (client: RoomClient) => client.store.getState();

describe('coming in', () => {
  test('the whole view, who I am and who is here', async () => {
    const client = await anasRoom();
    expect(state(client)).toMatchObject({ me: ANAS_ID, kind: 'participant', view: log.view, gone: null });
  });

  test('a welcome that is ahead of us is caught up with over HTTP', async () => {
    const client = await anasRoom();
    log.joins('Ben');
    line.open(log.seq, ANAS_ID);
    await expect.poll(() => state(client).view).toEqual(log.view);
    expect(asked).toEqual([0, 2]);
  });

  test('the deck comes in the person’s language, else in the room’s', async () => {
    const client = await anasRoom();
    client.readDeckIn('xx');
    await expect.poll(() => state(client).deck?.language).toBe('en');
    client.readDeckIn('fr');
    await expect.poll(() => state(client).deck?.language).toBe('fr');
    expect(decks).toEqual(['reflextics xx', 'reflextics en', 'reflextics fr']);
  });
});

describe('commands', () => {
  test('go over the line, and are done once what they did shows', async () => {
    const client = await anasRoom();
    line.open(log.seq, ANAS_ID);
    line.answer = ({ client, n }) => {
      // The server answers first, then tells.
      void Promise.resolve().then(() =>
        line.says.told({ events: [log.happens({ type: 'room-locked' })], now: clock.now }),
      );
      return { client, n, ok: true, seq: 3 };
    };
    expect(await state(client).send({ type: 'lock-room' })).toEqual({ ok: true, seq: 3 });
    expect(state(client).view?.locked).toBe(true);
    expect(posted).toEqual([]);
    expect(asked).toEqual([0]);
  });

  test('go over HTTP under the same number where the line is silent', async () => {
    const client = await anasRoom();
    line.open(log.seq, ANAS_ID);
    const overTheLine: CommandMessage[] = [];
    line.answer = (message) => {
      overTheLine.push(message);
      return null;
    };
    expect(await state(client).send({ type: 'raise-hand' })).toEqual({ ok: true, seq: 1 });
    expect(posted).toEqual(overTheLine);
  });

  test('wait without a network and go when the line opens', async () => {
    const client = await anasRoom();
    httpError = trouble('offline', 0);
    const waits = clock.nextWait();
    const sent = state(client).send({ type: 'write-note', text: 'from the tunnel' });
    await waits;
    expect(state(client).pending).toBe(1);
    httpError = null;
    line.open(log.seq, ANAS_ID);
    expect(await sent).toMatchObject({ ok: true });
    expect(state(client).pending).toBe(0);
  });

  test('of a display or the facilitator are refused here already', async () => {
    log.you = { kind: 'display' };
    const client = await anasRoom();
    expect(await state(client).send({ type: 'raise-hand' })).toMatchObject({ ok: false, code: 'forbidden' });
  });

  test('leaving forgets the seat', async () => {
    const client = await anasRoom();
    line.open(log.seq, ANAS_ID);
    await state(client).leave();
    expect(forgotten).toEqual([CODE]);
  });
});

describe('drafts', () => {
  test('are emptied by the answer, even if it comes after a reload', async () => {
    const before = await anasRoom();
    httpError = trouble('offline', 0);
    const waits = clock.nextWait();
    before.drafts()?.write('note', 'half a thought');
    void before.submitDraft('note', 'half a thought', { type: 'write-note', text: 'half a thought' });
    await waits;
    before.stop(); // the page goes; its claims with it

    httpError = null;
    const after = await anasRoom();
    await expect.poll(() => after.drafts()?.read('note').status).toBe('saved');
    expect(network.happened).toEqual([{ type: 'write-note', text: 'half a thought' }]);
    expect(state(after).notices).toEqual([]);
  });

  test('refused after a reload, keep their text, and a notice says so', async () => {
    const before = await anasRoom();
    httpError = trouble('offline', 0);
    const waits = clock.nextWait();
    before.drafts()?.write('note', 'half a thought');
    void before.submitDraft('note', 'half a thought', { type: 'write-note', text: 'half a thought' });
    await waits;
    before.stop();

    httpError = null;
    network.refuse('write-note', 'You do not have the floor.');
    const after = await anasRoom();
    await expect.poll(() => state(after).notices.length).toBe(1);
    expect(state(after).notices[0]).toMatchObject({
      code: 'not-your-floor',
      command: 'write-note',
      text: null,
    });
    expect(after.drafts()?.read('note')).toMatchObject({
      text: 'half a thought',
      trouble: { code: 'not-your-floor' },
    });
    const id = state(after).notices[0]?.id ?? '';
    state(after).dismissNotice(id);
    expect(state(after).notices).toEqual([]);
  });
});

describe('the line', () => {
  test('cut for a blip is not seen; for longer, quiet; meanwhile the room goes on over HTTP', async () => {
    const client = await anasRoom();
    line.open(log.seq, ANAS_ID);
    line.cut();
    clock.pass(2_000);
    expect(state(client).connection).toBe('on');
    log.joins('Ben');
    clock.pass(3_000);
    expect(state(client).connection).toBe('quiet');
    await expect.poll(() => state(client).view?.participants.length).toBe(2);
    expect(line.probes).toBe(1);
    line.open(log.seq, ANAS_ID);
    expect(state(client).connection).toBe('on');
  });

  test('is tried when the phone wakes, and what was missed is asked for', async () => {
    const client = await anasRoom();
    line.open(log.seq, ANAS_ID);
    log.joins('Ben');
    for (const wake of wakes) wake();
    expect(line.probes).toBe(1);
    await expect.poll(() => state(client).view).toEqual(log.view);
  });

  test('gives the server’s time', async () => {
    const client = await anasRoom();
    line.now = () => clock.now + 7_000;
    log.now = clock.now + 7_000;
    line.open(log.seq, ANAS_ID);
    await expect.poll(() => state(client).serverNow() - clock.now).toBe(7_000);
  });
});

describe('the end of a seat', () => {
  test('is said by the server', async () => {
    const client = await anasRoom();
    line.open(log.seq, ANAS_ID);
    line.says.gone({ why: 'removed' });
    expect(state(client)).toMatchObject({ gone: 'removed', connection: 'gone' });
    expect(line.stopped).toBe(true);
  });

  test('is understood at the door and over HTTP', async () => {
    const refused = await anasRoom();
    line.says.refused(problem('unauthorised'));
    expect(state(refused).gone).toBe('refused');

    httpError = trouble('gone', 410);
    const gone = createRoomClient({ code: CODE, token: TOKEN, kind: 'participant' }, doors());
    await expect.poll(() => state(gone).gone).toBe('unknown');

    httpError = trouble('no-such-room', 404);
    const purged = createRoomClient({ code: CODE, token: TOKEN, kind: 'participant' }, doors());
    await expect.poll(() => state(purged).gone).toBe('purged');
  });

  test('a newer server makes the page old', async () => {
    const client = await anasRoom();
    line.says.welcome({ v: PROTOCOL_VERSION + 1, you: { kind: 'display' }, seq: 2, now: 0 });
    expect(state(client).gone).toBe('old-page');
  });

  test('nothing that waited is lost by it', async () => {
    const client = await anasRoom();
    httpError = trouble('unauthorised', 401);
    void state(client).send({ type: 'write-note', text: 'kept' });
    await expect.poll(() => state(client).gone).toBe('refused');
    expect(phone.kept.keys('outbox:').length).toBe(1);
  });
});
