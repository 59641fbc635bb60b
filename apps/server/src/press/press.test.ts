import type { MakingNews } from '@reflextics/protocol';
import { afterEach, describe, expect, it } from 'vitest';
import { PAPERS_WAITING } from '../limits.ts';
import type { PaperOrder } from './orders.ts';
import { FOR_DOCUMENTS, FOR_PAPER, Press, PressOverloaded, type PressTerms } from './press.ts';

const TEMPLATE: PaperOrder = {
  make: 'paper',
  kind: 'template',
  deck: 'reflextics',
  language: 'en',
  savesInk: false,
  supportLine: null,
  origin: 'https://game.example',
  own: null,
  keys: {},
  themes: null,
  cards: null,
};

const opened: Press[] = [];
const press = (terms: PressTerms = FOR_PAPER) => {
  const one = new Press(terms);
  opened.push(one);
  return one;
};

afterEach(async () => {
  for (const one of opened.splice(0)) await one.stop();
});

/** The thread compiles what it runs, here from the sources. */
const PATIENT = { timeout: 120_000 };

describe('the press', PATIENT, () => {
  it('prints once what is asked for twice', async () => {
    const printer = press();
    const [first, second] = await Promise.all([printer.print(TEMPLATE), printer.print({ ...TEMPLATE })]);
    expect(second).toBe(first);
    expect(await printer.print(TEMPLATE)).toBe(first);
  });

  it('remembers nothing of what groups wrote, and still makes once what many ask for at the same time', async () => {
    const printer = press(FOR_DOCUMENTS);
    const [first, second] = await Promise.all([printer.print(TEMPLATE), printer.print({ ...TEMPLATE })]);
    expect(second).toBe(first);
    expect(await printer.print(TEMPLATE)).not.toBe(first);
  });

  it('takes only so many orders at once, and says so', async () => {
    const printer = press();
    const orders = Array.from({ length: PAPERS_WAITING + 2 }, (_, at) => ({
      ...TEMPLATE,
      origin: `https://game-${at}.example`,
    }));
    const answers = await Promise.allSettled(orders.map((order) => printer.print(order)));
    expect(answers.map(({ status }) => status)).toEqual([
      ...Array.from({ length: PAPERS_WAITING + 1 }, () => 'fulfilled'),
      'rejected',
    ]);
    expect(answers.at(-1)).toMatchObject({ reason: expect.any(PressOverloaded) });
  });

  it('goes on after an order that could not be printed', async () => {
    const printer = press();
    await expect(printer.print({ ...TEMPLATE, deck: 'nothing' })).rejects.toThrow('found nothing (en)');
    expect((await printer.print(TEMPLATE)).length).toBeGreaterThan(1_000);
  });

  it('tells everyone who waits for a file how many are made before it', async () => {
    const printer = press();
    const heard: Record<'fatou' | 'ana' | 'ben', MakingNews[]> = { fatou: [], ana: [], ben: [] };
    const inkSaved = { ...TEMPLATE, savesInk: true };
    await Promise.all([
      printer.print(TEMPLATE, (news) => heard.fatou.push(news)),
      printer.print(inkSaved, (news) => heard.ana.push(news)),
      printer.print({ ...inkSaved }, (news) => heard.ben.push(news)),
    ]);
    expect(heard.fatou).toEqual([{ waiting: 0 }]);
    expect(heard.ana).toEqual([{ waiting: 1 }, { waiting: 0 }]);
    expect(heard.ben).toEqual(heard.ana);
  });

  it('refuses what waits when the server stops', async () => {
    const printer = press();
    const waiting = Promise.allSettled([
      printer.print(TEMPLATE),
      printer.print({ ...TEMPLATE, savesInk: true }),
    ]);
    await printer.stop();
    for (const { status } of await waiting) expect(status).toBe('rejected');
  });
});
