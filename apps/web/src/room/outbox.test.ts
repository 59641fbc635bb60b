import { beforeEach, describe, expect, test } from 'vitest';
import { createOutbox, type Outbox, type Settled } from './outbox.ts';
import { TestClock } from './testing/clock.ts';
import { TestNetwork } from './testing/network.ts';
import { testStorage } from './testing/storage.ts';
import { TestTabs } from './testing/tabs.ts';

const anasSeat = { code: 'HKRVTE', participant: 'ana' };
const ballot = { type: 'cast-ballot', choice: 'go-on' } as const;
const note = (text: string) => ({ type: 'write-note', text }) as const;

let network: TestNetwork;
let clock: TestClock;
let tabs: TestTabs;
let phone: ReturnType<typeof testStorage>;
let settled: Settled[];
let pending: number;
let pages: number;
/** What Ana's page makes of the room: a ballot is for the vote that was open when she gave it. */
let room: { moment: string; isHeard: boolean };

beforeEach(() => {
  network = new TestNetwork();
  clock = new TestClock();
  tabs = new TestTabs();
  phone = testStorage();
  settled = [];
  pending = 0;
  pages = 0;
  room = { moment: 'the first vote', isHeard: true };
});

/** A page of Ana's on this phone. `die`: the browser ends it, without a word. */
function openPage(): Outbox & { die: () => void } {
  const tab = tabs.open();
  pages += 1;
  let dead = false;
  const outbox = createOutbox(anasSeat, {
    kept: phone.kept,
    claims: tab.claims,
    now: () => clock.now,
    page: `page ${pages}`,
    deliver: (message) => (dead ? new Promise(() => {}) : network.deliver(message)),
    moment: ({ type }) => (type === 'cast-ballot' ? room.moment : null),
    isUpToDate: () => room.isHeard,
    wait: clock.wait,
    settled: (one) => settled.push(one),
    pending: (count) => {
      pending = count;
    },
  });
  const die = () => {
    dead = true;
    tab.close();
  };
  return { ...outbox, die };
}

describe('one page', () => {
  test('commands leave in the order in which they were given, one at a time, numbered from 1', async () => {
    const page = openPage();
    network.hold();
    const all = Promise.all([page.send(note('a')), page.send(note('b')), page.send(note('c'))]);
    await expect.poll(() => network.sent.length).toBe(1);
    expect(pending).toBe(3);
    network.release();

    expect(await all).toEqual([1, 2, 3].map((seq) => ({ ok: true, seq })));
    expect(network.sent.map(({ n }) => n)).toEqual([1, 2, 3]);
    expect(new Set(network.sent.map(({ client }) => client)).size).toBe(1);
    expect(pending).toBe(0);
    expect(phone.storage.length).toBe(0);
  });

  test('a lost answer is asked for again under the same number, and the command happens once', async () => {
    const page = openPage();
    network.loseNextAnswer();
    const waits = clock.nextWait();
    const result = page.send(note('once'));
    await waits;
    clock.pass(20_000);

    expect(await result).toEqual({ ok: true, seq: 1 });
    expect(network.sent.map(({ n }) => n)).toEqual([1, 1]);
    expect(network.happened).toEqual([note('once')]);
  });

  test('without a network it tries on until there is one, and at once when the network is back', async () => {
    const page = openPage();
    network.cut();
    let waits = clock.nextWait();
    const result = page.send(note('from the tunnel'));
    for (let tries = 0; tries < 20; tries += 1) {
      await waits;
      waits = clock.nextWait();
      clock.pass(10_000);
    }
    await waits;
    network.mend();
    page.nudge(); // no time passes

    expect(await result).toEqual({ ok: true, seq: 1 });
    expect(network.happened).toHaveLength(1);
  });

  test('a refusal is an answer: the caller has its words, and the next command has the next number', async () => {
    const page = openPage();
    network.refuse('write-note', 'You do not have the floor.');
    expect(await page.send(note('me too'))).toEqual({
      ok: false,
      code: 'not-your-floor',
      message: 'You do not have the floor.',
    });
    expect(await page.send({ type: 'raise-hand' })).toEqual({ ok: true, seq: 1 });
    expect(network.sent.map(({ n }) => n)).toEqual([1, 2]);
  });

  test('a server that has too much to do is asked again under the same number', async () => {
    const page = openPage();
    network.answerNextWith('overloaded');
    const waits = clock.nextWait();
    const result = page.send(note('later'));
    await waits;
    clock.pass(20_000);
    expect(await result).toEqual({ ok: true, seq: 1 });
    expect(network.sent.map(({ n }) => n)).toEqual([1, 1]);
  });

  test('what the server will never take goes back to its caller and uses up no number', async () => {
    const page = openPage();
    network.answerNextWith('too-large');
    expect(await page.send(note('a whole book'))).toMatchObject({ ok: false, code: 'too-large' });
    expect(await page.send(note('a line'))).toEqual({ ok: true, seq: 1 });
    expect(network.sent.map(({ n }) => n)).toEqual([1, 1]);
  });

  test('a server that keeps making the same mistake is not asked for ever', async () => {
    const page = openPage();
    for (let n = 0; n < 5; n += 1) network.answerNextWith('broken');
    const result = page.send(note('unlucky'));
    for (let n = 0; n < 4; n += 1) {
      await clock.nextWait();
      clock.pass(10_000);
    }
    expect(await result).toMatchObject({ ok: false, code: 'broken' });
  });

  test('a server that has forgotten this outbox gets the commands under a new name', async () => {
    const page = openPage();
    await page.send(note('before'));
    network.forgetClients();
    expect(await page.send(note('after'))).toEqual({ ok: true, seq: 2 });
    expect(network.happened).toEqual([note('before'), note('after')]);
  });

  test('a ballot given in the tunnel counts an hour later where its vote is still open', async () => {
    const page = openPage();
    room.isHeard = false;
    const waits = clock.nextWait();
    const first = page.send(ballot);
    const second = page.send(note('second'));
    await waits;
    expect(network.sent).toEqual([]); // first it has to be seen what became of the vote
    clock.now += 3_600_000;
    room.isHeard = true;
    page.nudge();

    expect(await first).toEqual({ ok: true, seq: 1 });
    expect(await second).toEqual({ ok: true, seq: 2 });
    expect(network.happened).toEqual([ballot, note('second')]);
  });

  test('a ballot is not counted in the next vote, and what was written after it still goes', async () => {
    const page = openPage();
    room.isHeard = false;
    const waits = clock.nextWait();
    const first = page.send(ballot);
    const second = page.send(note('second'));
    await waits;
    room = { moment: 'the second vote', isHeard: true };
    page.nudge();

    expect(await first).toMatchObject({ ok: false, code: 'too-late' });
    expect(await second).toEqual({ ok: true, seq: 1 });
    expect(network.happened).toEqual([note('second')]);
  });

  test('a ballot that was lost on its way does not happen in the next vote either', async () => {
    const page = openPage();
    network.loseNextRequest();
    const waits = clock.nextWait();
    const result = page.send(ballot);
    await waits;
    network.refuse('withdraw-offer', 'That card is not on offer.', 'no-such-offer');
    room.moment = 'the second vote';
    page.nudge();

    expect(await result).toMatchObject({ ok: false, code: 'too-late' });
    expect(network.happened).toEqual([]);
    expect(await page.send(note('next'))).toEqual({ ok: true, seq: 1 });
  });

  test('a ballot whose answer alone was lost was counted, and its vote may be over by then', async () => {
    const page = openPage();
    network.loseNextAnswer();
    const waits = clock.nextWait();
    const result = page.send(ballot);
    await waits;
    room.moment = 'the second vote';
    page.nudge();

    expect(await result).toEqual({ ok: true, seq: 1 });
    expect(network.happened).toEqual([ballot]);
  });
});

describe('a page that goes', () => {
  test('reloaded while a command is under way: the next page asks for its answer under the same number', async () => {
    const before = openPage();
    network.loseNextAnswer();
    const waits = clock.nextWait();
    void before.send(note('half way'), 'note:1');
    await waits;
    before.die();

    const after = openPage();
    await after.takeOver();
    await expect.poll(() => settled.length).toBe(1);
    expect(settled[0]).toMatchObject({
      awaited: false,
      entry: { draft: 'note:1' },
      result: { ok: true, seq: 1 },
    });
    expect(network.happened).toEqual([note('half way')]);
    expect(network.sent[1]).toEqual(network.sent[0]);
    expect(phone.storage.length).toBe(0);
  });

  test('looked away from while it takes over what was left: it is there for the next look', async () => {
    const before = openPage();
    network.cut();
    const waits = clock.nextWait();
    void before.send(note('kept'));
    await waits;
    before.die();

    const glance = openPage();
    const taking = glance.takeOver();
    glance.stop(); // the room's screen is left; the page stays
    network.mend();
    await taking;
    await openPage().takeOver();
    await expect.poll(() => settled.length).toBe(1);
    expect(network.happened).toEqual([note('kept')]);
    expect(phone.storage.length).toBe(0);
  });

  test('closed with commands waiting: they go first, then those of the next page', async () => {
    const before = openPage();
    network.cut();
    const waits = clock.nextWait();
    void before.send(note('one'));
    void before.send(note('two'));
    await waits;
    before.die();
    network.mend();

    const after = openPage();
    await after.takeOver();
    await after.send(note('three'));
    expect(network.happened).toEqual([note('one'), note('two'), note('three')]);
  });

  test('what is refused then, is told to nobody in particular', async () => {
    const before = openPage();
    network.cut();
    const waits = clock.nextWait();
    void before.send(note('too late'));
    await waits;
    before.die();
    network.mend();
    network.refuse('write-note', 'You do not have the floor.');

    await openPage().takeOver();
    await expect.poll(() => settled.length).toBe(1);
    expect(settled[0]).toMatchObject({ awaited: false, result: { ok: false, code: 'not-your-floor' } });
  });
});

describe('two tabs of one person', () => {
  test('each numbers its own, and both arrive', async () => {
    const [left, right] = [openPage(), openPage()];
    await Promise.all([left.send(note('left')), right.send(note('right')), left.send(note('left again'))]);
    expect(network.happened).toHaveLength(3);
    expect(new Set(network.sent.map(({ client }) => client)).size).toBe(2);
  });

  test('a second tab does not send what the first is still sending', async () => {
    const left = openPage();
    network.cut();
    const waits = clock.nextWait();
    const result = left.send(note('mine'));
    await waits;
    const sent = network.sent.length;

    const right = openPage();
    await right.takeOver();
    expect(network.sent.length).toBe(sent);
    network.mend();
    left.nudge();
    expect(await result).toMatchObject({ ok: true });
    expect(network.happened).toEqual([note('mine')]);
  });

  test('a frozen tab that wakes after another took its commands over sends nothing twice', async () => {
    const frozen = openPage();
    network.cut();
    const waits = clock.nextWait();
    const result = frozen.send(note('mine'));
    await waits;
    const other = createOutbox(anasSeat, {
      kept: phone.kept,
      claims: { hold() {}, claim: () => Promise.resolve(true), letGo() {} }, // a browser that cannot tell tabs apart
      now: () => clock.now,
      page: 'the other page',
      deliver: network.deliver,
      moment: () => null,
      isUpToDate: () => true,
      wait: clock.wait,
      settled: (one) => settled.push(one),
      pending: () => {},
    });
    network.hold();
    network.mend();
    await other.takeOver();
    await expect.poll(() => network.sent.length).toBe(2);
    frozen.nudge();
    expect(await result).toMatchObject({ ok: false, code: 'sent-elsewhere' });
    network.release();
    await expect.poll(() => settled.length).toBe(1);
    expect(settled[0]).toMatchObject({ result: { ok: true } });
    expect(network.happened).toEqual([note('mine')]);
    expect(await frozen.send(note('next'))).toMatchObject({ ok: true });
  });
});
