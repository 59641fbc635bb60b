import { beforeEach, describe, expect, test } from 'vitest';
import { TestPages } from './testing/pages.ts';

const note = (text: string) => ({ type: 'write-note', text }) as const;
const [one, two, three] = [note('one'), note('two'), note('three')];
const sentElsewhere = { ok: false, code: 'sent-elsewhere' };

let pages: TestPages;
let network: TestPages['network'];
let clock: TestPages['clock'];
let settled: TestPages['settled'];

beforeEach(() => {
  pages = new TestPages();
  ({ network, clock, settled } = pages);
});

const openPage = () => pages.open();

/** A page that was frozen with these commands waiting, the first of them sent once in vain. */
async function asleepWith(...commands: (typeof one)[]) {
  const page = openPage();
  network.cut();
  const waits = clock.nextWait();
  const results = commands.map((command) => page.send(command));
  await waits;
  page.freeze();
  network.mend();
  return { page, results };
}

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
});

describe('a tab that sleeps while another takes its commands over', () => {
  test.each([1, 2, 3])('sends none of its %i commands once more when it wakes', async (count) => {
    const commands = [one, two, three].slice(0, count);
    const { page, results } = await asleepWith(...commands);
    await openPage().takeOver();
    await expect.poll(() => settled.length).toBe(commands.length);
    expect(pages.left).toEqual([]);
    page.thaw();
    page.nudge();

    for (const result of results) expect(await result).toMatchObject(sentElsewhere);
    expect(network.happened).toEqual(commands);
    expect(
      settled
        .slice(commands.length)
        .every(({ result }) => 'code' in result && result.code === 'sent-elsewhere'),
    ).toBe(true);
    expect(await page.send(note('next'))).toMatchObject({ ok: true });
    expect(pages.left).toEqual([]);
  });

  test('wakes while the other is still sending: it leaves it to that one', async () => {
    const { page, results } = await asleepWith(one, two);
    network.hold();
    await openPage().takeOver();
    await expect.poll(() => network.sent.length).toBe(2);
    page.thaw();
    page.nudge();
    for (const result of results) expect(await result).toMatchObject(sentElsewhere);
    network.release();
    await expect.poll(() => network.happened).toEqual([one, two]);
    await expect.poll(() => pages.left).toEqual([]);
  });

  test('hears an answer of before only when the other has sent all: it does not begin again behind it', async () => {
    const page = openPage();
    network.hold();
    const results = [one, two, three].map((command) => page.send(command));
    await expect.poll(() => network.sent.length).toBe(1);
    page.freeze();
    network.release();
    await openPage().takeOver();
    await expect.poll(() => settled.length).toBe(3);
    page.thaw();

    for (const result of results) expect(await result).toMatchObject(sentElsewhere);
    expect(network.happened).toEqual([one, two, three]);
    expect(pages.left).toEqual([]);
  });

  test('where the server knew that outbox no more: it does not begin anew what the other began anew', async () => {
    const sleeper = openPage();
    await sleeper.send(note('before'));
    network.cut();
    const waits = clock.nextWait();
    const result = sleeper.send(one);
    await waits;
    sleeper.freeze();
    network.mend();
    network.forgetClients();
    await openPage().takeOver();
    await expect.poll(() => network.happened).toEqual([note('before'), one]);
    await expect.poll(() => pages.left).toEqual([]);
    sleeper.thaw();
    sleeper.nudge();
    expect(await result).toMatchObject(sentElsewhere);
    expect(network.happened).toEqual([note('before'), one]);
  });

  test('what is written after it woke goes out, and nothing of before does', async () => {
    const { page } = await asleepWith(one, two);
    await openPage().takeOver();
    await expect.poll(() => settled.length).toBe(2);
    page.thaw();
    const next = page.send(three);
    page.nudge();
    expect(await next).toMatchObject({ ok: true });
    expect(network.happened).toEqual([one, two, three]);
  });

  test('also where the browser has thrown away what was kept: each happens once, and nothing is said to have failed', async () => {
    const { page, results } = await asleepWith(one, two, three);
    await openPage().takeOver();
    await expect.poll(() => settled.length).toBe(3);
    pages.phone.storage.clear();
    page.thaw();
    const next = page.send(note('next'));
    page.nudge();

    expect(await Promise.all(results)).toMatchObject([sentElsewhere, sentElsewhere, { ok: true, seq: 3 }]);
    expect(await next).toMatchObject({ ok: true });
    expect(network.happened).toEqual([one, two, three, note('next')]);
  });

  test('its mark goes after a week, and is taken over by nobody', async () => {
    await asleepWith(one);
    const other = openPage();
    await other.takeOver();
    await expect.poll(() => pages.left).toEqual([]);
    expect(pages.phone.kept.keys('outbox:')).toHaveLength(1);
    await other.takeOver();
    expect(pages.phone.kept.keys('outbox:')).toHaveLength(1);
    clock.now += 8 * 24 * 3_600_000;
    await other.takeOver();
    expect(pages.phone.kept.keys('outbox:')).toEqual([]);
    expect(network.happened).toEqual([one]);
  });
});
