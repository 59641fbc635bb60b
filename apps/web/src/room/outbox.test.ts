import { beforeEach, describe, expect, test } from 'vitest';
import { TestPages } from './testing/pages.ts';

const ballot = { type: 'cast-ballot', choice: 'go-on' } as const;
const note = (text: string) => ({ type: 'write-note', text }) as const;

let pages: TestPages;
let network: TestPages['network'];
let clock: TestPages['clock'];
let phone: TestPages['phone'];
let settled: TestPages['settled'];

beforeEach(() => {
  pages = new TestPages();
  ({ network, clock, phone, settled } = pages);
});

const openPage = () => pages.open();

describe('one page', () => {
  test('commands leave in the order in which they were given, one at a time, numbered from 1', async () => {
    const page = openPage();
    network.hold();
    const all = Promise.all([page.send(note('a')), page.send(note('b')), page.send(note('c'))]);
    await expect.poll(() => network.sent.length).toBe(1);
    expect(pages.pending).toBe(3);
    network.release();

    expect(await all).toEqual([1, 2, 3].map((seq) => ({ ok: true, seq })));
    expect(network.sent.map(({ n }) => n)).toEqual([1, 2, 3]);
    expect(new Set(network.sent.map(({ client }) => client)).size).toBe(1);
    expect(pages.pending).toBe(0);
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
    pages.room.isHeard = false;
    const waits = clock.nextWait();
    const first = page.send(ballot);
    const second = page.send(note('second'));
    await waits;
    expect(network.sent).toEqual([]); // first it has to be seen what became of the vote
    clock.now += 3_600_000;
    pages.room.isHeard = true;
    page.nudge();

    expect(await first).toEqual({ ok: true, seq: 1 });
    expect(await second).toEqual({ ok: true, seq: 2 });
    expect(network.happened).toEqual([ballot, note('second')]);
  });

  test('a ballot is not counted in the next vote, and what was written after it still goes', async () => {
    const page = openPage();
    pages.room.isHeard = false;
    const waits = clock.nextWait();
    const first = page.send(ballot);
    const second = page.send(note('second'));
    await waits;
    pages.room = { moment: 'the second vote', isHeard: true };
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
    pages.room.moment = 'the second vote';
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
    pages.room.moment = 'the second vote';
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
    expect(pages.left).toEqual([]);
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
    expect(pages.left).toEqual([]);
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
