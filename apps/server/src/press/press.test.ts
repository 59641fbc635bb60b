import type { MakingNews } from '@reflextics/protocol';
import { afterEach, describe, expect, it } from 'vitest';
import { PAPERS_WAITING } from '../limits.ts';
import { atHand, type PaperOrder, type Wanted } from './orders.ts';
import { FOR_DOCUMENTS, FOR_PAPER, Press, PressOverloaded, PressStopped, type PressTerms } from './press.ts';

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
    const [first, second] = await Promise.all([
      printer.print(atHand(TEMPLATE)),
      printer.print(atHand({ ...TEMPLATE })),
    ]);
    expect(second).toBe(first);
    expect(await printer.print(atHand(TEMPLATE))).toBe(first);
  });

  it('remembers nothing of what groups wrote, and still makes once what many ask for at the same time', async () => {
    const printer = press(FOR_DOCUMENTS);
    const [first, second] = await Promise.all([
      printer.print(atHand(TEMPLATE)),
      printer.print(atHand({ ...TEMPLATE })),
    ]);
    expect(second).toBe(first);
    expect(await printer.print(atHand(TEMPLATE))).not.toBe(first);
  });

  it('takes only so many orders at once, and says so', async () => {
    const printer = press();
    const orders = Array.from({ length: PAPERS_WAITING + 2 }, (_, at) => ({
      ...TEMPLATE,
      origin: `https://game-${at}.example`,
    }));
    const answers = await Promise.allSettled(orders.map((order) => printer.print(atHand(order))));
    expect(answers.map(({ status }) => status)).toEqual([
      ...Array.from({ length: PAPERS_WAITING + 1 }, () => 'fulfilled'),
      'rejected',
    ]);
    expect(answers.at(-1)).toMatchObject({ reason: expect.any(PressOverloaded) });
  });

  it('goes on after an order that could not be printed', async () => {
    const printer = press();
    await expect(printer.print(atHand({ ...TEMPLATE, deck: 'nothing' }))).rejects.toThrow(
      'found nothing (en)',
    );
    expect((await printer.print(atHand(TEMPLATE))).length).toBeGreaterThan(1_000);
  });

  it('tells everyone who waits for a file how many are made before it', async () => {
    const printer = press();
    const heard: Record<'fatou' | 'ana' | 'ben', MakingNews[]> = { fatou: [], ana: [], ben: [] };
    const inkSaved = { ...TEMPLATE, savesInk: true };
    await Promise.all([
      printer.print(atHand(TEMPLATE), (news) => heard.fatou.push(news)),
      printer.print(atHand(inkSaved), (news) => heard.ana.push(news)),
      printer.print(atHand({ ...inkSaved }), (news) => heard.ben.push(news)),
    ]);
    expect(heard.fatou).toEqual([{ waiting: 0 }]);
    expect(heard.ana).toEqual([{ waiting: 1 }, { waiting: 0 }]);
    expect(heard.ben).toEqual(heard.ana);
  });

  it('takes only so much of one room, and makes another room’s first before that one’s second', async () => {
    const printer = press({ ...FOR_DOCUMENTS, waitingOfOne: 2 });
    const read: string[] = [];
    const order = (of: string, n: number): Wanted => ({
      key: `${of}${n}`,
      of,
      text: async () => {
        read.push(`${of}${n}`);
        return JSON.stringify(TEMPLATE);
      },
    });
    const ofOne = [1, 2, 3, 4].map((n) => printer.print(order('red', n)));
    const ofOther = [1, 2].map((n) => printer.print(order('blue', n)));
    const answers = await Promise.allSettled([...ofOne, ...ofOther]);
    expect(answers.map(({ status }) => status === 'fulfilled')).toEqual([
      true,
      true,
      true,
      false,
      true,
      true,
    ]);
    expect(answers[3]).toMatchObject({ reason: expect.any(PressOverloaded) });
    // Nothing is read before its turn, and nothing for what was refused.
    expect(read).toEqual(['red1', 'blue1', 'red2', 'blue2', 'red3']);
  });

  it('goes on after an order that could not be read, and says why', async () => {
    const printer = press();
    const gone = new Error('expected a room, found none');
    const order: Wanted = { key: 'gone', of: 'red', text: () => Promise.reject(gone) };
    await expect(printer.print(order)).rejects.toBe(gone);
    expect((await printer.print(atHand(TEMPLATE))).length).toBeGreaterThan(1_000);
  });

  it('refuses what waits when the server stops, and what comes then', async () => {
    const printer = press();
    const waiting = Promise.allSettled([
      printer.print(atHand(TEMPLATE)),
      printer.print(atHand({ ...TEMPLATE, savesInk: true })),
    ]);
    await printer.stop();
    for (const answer of await waiting) expect(answer).toMatchObject({ reason: expect.any(PressStopped) });
    await expect(printer.print(atHand(TEMPLATE))).rejects.toThrow(PressStopped);
  });
});
