import type { DeckView } from '@reflextics/decks';
import type { Told } from '@reflextics/game';
import {
  type Answer,
  type CommandMessage,
  type LogAnswer,
  type LogQuestion,
  PROTOCOL_VERSION,
  problem,
} from '@reflextics/protocol';
import { beforeEach, describe, expect, test } from 'vitest';
import { ApiError, type SessionCards } from './api.ts';
import { createRoomClient, type RoomClient, type RoomDoors } from './room-client.ts';
import { TestClock } from './testing/clock.ts';
import { TestLine } from './testing/line.ts';
import { ANAS_ID, TestLog } from './testing/log.ts';
import { TestNetwork } from './testing/network.ts';
import { testStorage } from './testing/storage.ts';
import { TestTabs } from './testing/tabs.ts';

const CODE = 'HKRVTE';
const NO_CARDS: SessionCards = {
  version: 0,
  deck: {
    name: 'Tuesday',
    situations: [],
    resources: [],
    leftOut: [],
    retired: { situations: [], resources: [] },
  },
};
const BADGE = {
  id: 'own-badge',
  language: 'fr',
  theme: 'netiquette',
  title: 'Le badge oublié',
  aspect: '',
  text: 'Une éducatrice prête son badge.',
  questions: [],
  dilemma: null,
  contentNote: null,
  resources: [],
} as const;
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
/** Questions whose answers the server holds. */
let held: { question: LogQuestion; give: () => void }[];
let httpError: ApiError | null;
let decks: string[];
let cards: SessionCards | null;
let cardsAsked: number;
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
  held = [];
  httpError = null;
  decks = [];
  cards = NO_CARDS;
  cardsAsked = 0;
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
      async nextLog(_code, _token, question, signal) {
        if (httpError !== null) throw httpError;
        if (question.tag === null) return structuredClone(log.after(question.after));
        return new Promise<LogAnswer>((resolve, reject) => {
          held.push({ question, give: () => resolve(structuredClone(log.after(question.after))) });
          signal.addEventListener('abort', () => reject(trouble('offline', 0)));
        });
      },
      async command(_code, _token, message) {
        posted.push(message);
        if (httpError !== null) throw httpError;
        const answer = await network.deliver(message);
        if (answer === null) throw trouble('offline', 0);
        return answer;
      },
      async roomCards() {
        cardsAsked += 1;
        if (cards === null) throw trouble('unavailable', 503);
        return structuredClone(cards);
      },
      async deck(id, language) {
        decks.push(`${id} ${language}`);
        if (language === 'xx') throw trouble('no-such-deck', 404);
        return { id, language, situations: [], resources: [] } as Partial<DeckView> as DeckView;
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
const tell = (told: Told) => line.says.told({ events: [told], now: clock.now });

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

  test('the session’s own cards are on the shelf, and asked for again where a card is named that came later', async () => {
    const client = await anasRoom();
    client.readDeckIn('en');
    await expect.poll(() => state(client).deck?.situations).toEqual([]);
    expect(cardsAsked).toBe(1);
    tell(log.joins('Ben'));
    await expect.poll(() => state(client).view?.participants.length).toBe(2);
    expect(cardsAsked).toBe(1);
    cards = { version: 1, deck: { ...NO_CARDS.deck, situations: [BADGE] } };
    tell(log.happens({ type: 'round-started', round: 1, narrator: ANAS_ID }));
    await expect.poll(() => state(client).deck?.situations[0]?.title).toBe('Le badge oublié');
    cards = { version: 2, deck: { ...NO_CARDS.deck, situations: [BADGE, { ...BADGE, id: 'own-voice' }] } };
    tell(log.happens({ type: 'situation-opened', situation: 'own-voice', theme: 'netiquette', drawn: true }));
    await expect.poll(() => state(client).deck?.situations.length).toBe(2);
    expect(cardsAsked).toBe(3);
  });

  test('own cards that do not come are asked for again, and the rest of the deck is there meanwhile', async () => {
    cards = null;
    const client = await anasRoom();
    client.readDeckIn('en');
    await expect.poll(() => state(client).deck?.language).toBe('en');
    cards = { version: 1, deck: { ...NO_CARDS.deck, situations: [BADGE] } };
    const afterAWhile = () => {
      clock.pass(5_000);
      return state(client).deck?.situations.length;
    };
    await expect.poll(afterAWhile).toBe(1);
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
  test('cut for a blip is not seen; for longer, quiet', async () => {
    const client = await anasRoom();
    line.open(log.seq, ANAS_ID);
    httpError = trouble('offline', 0);
    line.cut();
    clock.pass(2_000);
    expect(state(client).connection).toBe('on');
    clock.pass(1_000);
    expect(state(client).connection).toBe('quiet');
    line.open(log.seq, ANAS_ID);
    expect(state(client)).toMatchObject({ connection: 'on', slow: false });
  });

  test('is tried when the phone wakes, and what was missed is asked for', async () => {
    const client = await anasRoom();
    line.open(log.seq, ANAS_ID);
    log.joins('Ben');
    for (const wake of wakes) wake();
    expect(line.probes).toBe(1);
    await expect.poll(() => state(client).view).toEqual(log.view);
  });

  test('carries what a tab of mine has left that was closed in mid-sending, though nothing wakes this one', async () => {
    const closed = await anasRoom();
    line.open(log.seq, ANAS_ID);
    line.answer = () => null;
    network.cut();
    const waits = clock.nextWait();
    void state(closed).send({ type: 'write-note', text: 'half way' });
    await waits;
    const other = await anasRoom();
    line.open(log.seq, ANAS_ID);
    expect(state(other).pending).toBe(0); // the first tab lives: it is its own to send
    network.mend();
    const carried: CommandMessage[] = [];
    line.answer = (message) => {
      carried.push(message);
      return answerOf(message);
    };
    closed.stop();
    const soon = () => {
      clock.pass(5_000);
      return carried;
    };
    await expect.poll(soon).toEqual([posted[0]]);
    expect(phone.kept.keys('outbox:')).toEqual([]);
  });

  test('gives the server’s time', async () => {
    const client = await anasRoom();
    line.now = () => clock.now + 7_000;
    log.now = clock.now + 7_000;
    line.open(log.seq, ANAS_ID);
    await expect.poll(() => state(client).serverNow() - clock.now).toBe(7_000);
  });
});

describe('where no WebSocket gets through', () => {
  /** Nothing opens, nothing fails: as where what was sent is swallowed. */
  async function anaIsHeld(): Promise<RoomClient> {
    const client = await anasRoom();
    clock.pass(2_000);
    await expect.poll(() => held.length).toBe(1);
    return client;
  }

  test('everything comes over plain HTTP, and the line says so after a while', async () => {
    const client = await anaIsHeld();
    log.joins('Ben');
    held[0]?.give();
    await expect.poll(() => state(client).view).toEqual(log.view);
    expect(await state(client).send({ type: 'raise-hand' })).toEqual({ ok: true, seq: 1 });
    expect(state(client)).toMatchObject({ connection: 'on', slow: false });
    clock.pass(3_000);
    expect(state(client)).toMatchObject({ connection: 'on', slow: true });
    clock.pass(60_000);
    line.says.lost(); // one more try that failed
    clock.pass(60_000);
    expect(state(client)).toMatchObject({ connection: 'on', slow: true });
  });

  test('who is here and who writes come that way too, and that I write goes', async () => {
    const client = await anaIsHeld();
    log.present = [ANAS_ID, 'ben'];
    log.writing = ['ben'];
    held[0]?.give();
    await expect.poll(() => [...state(client).present]).toEqual([ANAS_ID, 'ben']);
    expect([...state(client).writing]).toEqual(['ben']);
    clock.pass(1_000);
    await expect.poll(() => held.length).toBe(2);
    state(client).setWriting(true);
    await expect.poll(() => held.at(-1)?.question.writing).toBe(true);
  });

  test('the line is taken as soon as it opens, and what is held is called off', async () => {
    const client = await anaIsHeld();
    clock.pass(3_000);
    log.joins('Ben');
    line.open(log.seq, ANAS_ID);
    await expect.poll(() => state(client).view).toEqual(log.view);
    expect(state(client)).toMatchObject({ connection: 'on', slow: false });
    log.joins('Chloé');
    held[0]?.give();
    clock.pass(60_000);
    expect(held).toHaveLength(1);
    expect(state(client).view?.participants).toHaveLength(2);
  });

  test('a server that is there again has the line tried at once', async () => {
    const client = await anasRoom();
    line.open(log.seq, ANAS_ID);
    httpError = trouble('offline', 0);
    line.cut();
    const waits = clock.nextWait();
    clock.pass(2_000);
    await waits;
    httpError = null;
    clock.pass(10_000);
    await expect.poll(() => line.probes).toBe(1);
    expect(state(client).connection).toBe('on');
  });

  test('the end of the seat is heard too', async () => {
    const client = await anasRoom();
    httpError = new ApiError({ code: 'gone', message: '', do: '', status: 410, found: 'removed' });
    clock.pass(2_000);
    await expect.poll(() => state(client).gone).toBe('removed');
  });
});

describe('a page that is older than the server', () => {
  test('plays on, and is told to load anew once the step is over', async () => {
    log.happens({ type: 'round-started', round: 1, narrator: 'nora' });
    log.happens({ type: 'step-begun', step: 'situation', toSpeak: [] });
    const client = await anasRoom();
    line.open(log.seq, ANAS_ID, PROTOCOL_VERSION + 1);
    expect(await state(client).send({ type: 'raise-hand' })).toMatchObject({ ok: true });
    expect(state(client)).toMatchObject({ gone: null, newVersion: false });
    line.says.told({
      events: [log.happens({ type: 'step-begun', step: 'discussion', toSpeak: [] })],
      now: clock.now,
    });
    expect(state(client)).toMatchObject({ gone: null, newVersion: true });
    state(client).newVersionLater();
    expect(state(client).newVersion).toBe(false);
  });

  test('hears of it over HTTP as well', async () => {
    const client = await anasRoom();
    log.newest = PROTOCOL_VERSION + 1;
    for (const wake of wakes) wake();
    await expect.poll(() => state(client).newVersion).toBe(true); // in the lobby
  });

  test('by more than one version is refused, and keeps what was written', async () => {
    const client = await anasRoom();
    httpError = trouble('offline', 0);
    void state(client).send({ type: 'write-note', text: 'kept' });
    line.says.refused(problem('wrong-version', { expected: `${PROTOCOL_VERSION + 1} or 9` }));
    expect(state(client).gone).toBe('old-page');
    expect(phone.kept.keys('outbox:').length).toBe(1);
  });
});

describe('a page that is newer than a server that is about to be replaced', () => {
  const older = () =>
    new ApiError({ code: 'wrong-version', message: '', do: '', status: 400, expected: PROTOCOL_VERSION - 1 });

  test('tries on, and gives no command up', async () => {
    const client = await anasRoom();
    httpError = older();
    const waits = clock.nextWait();
    const sent = state(client).send({ type: 'write-note', text: 'to whichever comes next' });
    await waits;
    expect(state(client).gone).toBeNull();
    httpError = null;
    line.open(log.seq, ANAS_ID);
    expect(await sent).toMatchObject({ ok: true });
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

  test('nothing that waited is lost by it', async () => {
    const client = await anasRoom();
    httpError = trouble('unauthorised', 401);
    void state(client).send({ type: 'write-note', text: 'kept' });
    await expect.poll(() => state(client).gone).toBe('refused');
    expect(phone.kept.keys('outbox:').length).toBe(1);
  });
});
