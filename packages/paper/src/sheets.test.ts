import { cardPath, type DeckView, LANGUAGES } from '@reflextics/decks';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { PAPER_KINDS, type Progress, printed } from './index.ts';
import { A3, A4, A5, mm } from './measures.ts';
import { ORIGIN, PATIENT, printedAndRead, requestFor, theDeck, theDeckIn } from './testing/cards.ts';
import { allTags, readBack, type Written } from './testing/read-back.ts';
import { paperWords } from './words/index.ts';

const squeezed = (text: string) => text.replace(/\s+/g, '');
/** As it is drawn: another hyphen stands for one that does not break. */
const drawn = (text: string) => squeezed(text).replace(/\u2011/g, '-');

describe('hand-outs', PATIENT, () => {
  it('are one A5 a card, with the resources that go with it', async () => {
    const deck = theDeck('netiquette-2', 'digital-tools-2');
    const { pages } = await printedAndRead('hand-outs', deck);
    expect(pages).toHaveLength(2);
    for (const [at, { width, height, text }] of pages.entries()) {
      expect([width, height].map(Math.round)).toEqual([A5.width, A5.height].map(Math.round));
      for (const id of deck.situations[at]?.resources ?? []) {
        const title = deck.resources.find((resource) => resource.id === id)?.title;
        if (title !== undefined) expect(squeezed(text)).toContain(squeezed(title));
      }
    }
  });
});

describe('the systems board', PATIENT, () => {
  it('is one A3 with the four levels, the nearest lowest', async () => {
    const deck = theDeck();
    const { pages } = await printedAndRead('board', deck);
    expect(pages).toHaveLength(1);
    expect([pages[0]?.width, pages[0]?.height].map((side) => Math.round(side ?? 0))).toEqual(
      [A3.height, A3.width].map(Math.round),
    );
    const heights = deck.levels.map(({ name }) => pages[0]?.words.find(({ text }) => text === name)?.y ?? 0);
    expect(heights).toEqual([...heights].sort((a, b) => b - a));
    expect(new Set(heights).size).toBe(4);
  });

  it('is the same enlarged on four A4, each level’s name on exactly one of them', async () => {
    const deck = theDeck();
    const { pages } = await printedAndRead('board-tiles', deck);
    expect(pages).toHaveLength(4);
    for (const { name } of deck.levels) {
      const seen = pages.filter(({ words, width, height }) =>
        words.some(({ text, x, y }) => text === name && x > 0 && x < width && y > 0 && y < height),
      );
      expect(seen, name).toHaveLength(1);
    }
  });
});

describe('the narrator’s crib', PATIENT, () => {
  it('is one A4 with everything that she does and may say', async () => {
    const deck = theDeck();
    const { pages } = await printedAndRead('crib', deck);
    expect(pages).toHaveLength(1);
    expect(Math.round(pages[0]?.width ?? 0)).toBe(Math.round(A4.width));
    const text = squeezed(pages[0]?.text ?? '');
    for (const { toDo, toSay } of Object.values(deck.scripts)) {
      for (const line of [...toDo, ...toSay]) expect(text).toContain(squeezed(line));
    }
  });
});

describe('the blank template', PATIENT, () => {
  it('is one A4 with each part and all advice', async () => {
    const deck = theDeck();
    const { pages } = await printedAndRead('template', deck);
    expect(pages).toHaveLength(1);
    const text = squeezed(pages[0]?.text ?? '');
    for (const { name, hint } of deck.template.parts) {
      expect(text).toContain(squeezed(name));
      expect(text).toContain(squeezed(hint));
    }
    for (const { title } of deck.template.advice) expect(text).toContain(squeezed(title));
  });

  it.each(LANGUAGES)('keeps the themes apart from what comes below, in %s too', async (language) => {
    const deck = theDeckIn(language);
    const words = (await printedAndRead('template', deck)).pages[0]?.words ?? [];
    const title = words.find(
      ({ text }) => text === deck.template.parts.find(({ id }) => id === 'title')?.name,
    );
    const below = title?.y ?? 0;
    // A name of two lines is read line by line.
    const named = words.filter(
      ({ text, y }) => y < below && deck.themes.some(({ shortName }) => shortName.includes(text)),
    );
    expect(named.length).toBeGreaterThanOrEqual(deck.themes.length);
    expect(below - Math.max(...named.map(({ y }) => y))).toBeGreaterThan(1.6 * (title?.size ?? 0));
  });
});

/** What each sheet has of the deck, beside its cards. */
const SAYS: Readonly<
  Record<
    'hand-outs' | 'board' | 'board-tiles' | 'crib' | 'template' | 'booklet',
    (deck: DeckView) => string[]
  >
> = {
  'hand-outs': (deck) =>
    deck.situations.flatMap((card) => [
      card.title,
      card.aspect,
      card.text,
      ...card.questions,
      ...[card.contentNote, card.dilemmaText].filter((text) => text !== null),
      ...card.resources.flatMap((id) => deck.resources.find((one) => one.id === id)?.title ?? []),
    ]),
  board: (deck) => deck.levels.flatMap(({ name, inShort, explanation }) => [name, inShort, explanation]),
  'board-tiles': (deck) => deck.levels.map(({ name }) => name),
  crib: ({ scripts, prompts }) => [
    ...Object.values(scripts).flatMap(({ toDo, toSay }) => [...toDo, ...toSay]),
    ...prompts.map(({ text }) => text),
  ],
  template: ({ template, themes }) => [
    ...template.parts.flatMap(({ name, hint }) => [name, hint]),
    ...template.advice.flatMap(({ title, text }) => [title, text]),
    ...themes.map(({ shortName }) => shortName),
  ],
  booklet: ({ resources, credits }) => [
    ...resources.flatMap(({ title, paragraphs, points, law }) => [
      title,
      ...paragraphs,
      ...points,
      ...(law === null ? [] : [law]),
    ]),
    ...credits,
  ],
};

/** In letters that can be read. */
const ON_ONE_PAGE: ReadonlySet<string> = new Set(['crib', 'template', 'board']);

describe.each(LANGUAGES)('what the deck says in %s', PATIENT, (language) => {
  it.each(Object.entries(SAYS))(
    'stands whole on paper, under a title in that language: %s',
    async (kind, says) => {
      const deck = theDeckIn(language);
      const read = await printedAndRead(kind as keyof typeof SAYS, deck);
      expect([read.title, read.language]).toEqual([
        paperWords(language).titles[kind as keyof typeof SAYS],
        language,
      ]);
      if (ON_ONE_PAGE.has(kind)) {
        expect(read.pages).toHaveLength(1);
        for (const { words, width: across, height } of read.pages)
          for (const { size, text, x, y, width } of words) {
            expect(size, text).toBeGreaterThan(5.9);
            expect(x + width, text).toBeLessThan(across);
            expect(y, text).toBeLessThan(height);
          }
      }
      if (kind === 'hand-outs')
        expect(read.pages.map(({ codes }) => codes)).toEqual(
          deck.situations.map((card) => [`${ORIGIN}${cardPath(deck.id, card.id)}`]),
        );
      // A text that runs over to the next page of a booklet has the foot of the page in between: its chapter and its number.
      const isFoot = ({ y }: Written, height: number) => kind === 'booklet' && y > height - mm(17);
      const whole = drawn(
        read.pages
          .flatMap(({ words, height }) => words.filter((word) => !isFoot(word, height)))
          .map(({ text }) => text)
          .join(''),
      );
      expect(says(deck).filter((said) => !whole.includes(drawn(said)))).toEqual([]);
    },
  );
});

describe('the booklet', PATIENT, () => {
  it('tells every resource whole, and its contents name the page on which each begins', async () => {
    const deck = theDeck();
    const { pages } = await printedAndRead('booklet', deck);
    const whole = squeezed(pages.map(({ words }) => words.map(({ text }) => text).join('')).join(''));
    const entries = new Map<string, number>();
    for (const page of pages) {
      const isContents = allTags(page.tags).some(({ role }) => role === 'TOC');
      if (!isContents) continue;
      for (const number of page.words.filter(({ text }) => /^\d+$/.test(text.trim()))) {
        const told = page.words.filter(({ y, x }) => Math.abs(y - number.y) < 1 && x < number.x);
        entries.set(
          told
            .map(({ text }) => text)
            .join('')
            .trim(),
          Number(number.text),
        );
      }
    }
    for (const { title, paragraphs, points } of deck.resources) {
      const page = pages[(entries.get(title) ?? 0) - 1];
      expect(squeezed(page?.text ?? ''), title).toContain(squeezed(title));
      for (const said of [...paragraphs.slice(0, 1), ...points.slice(0, 1)]) {
        expect(whole).toContain(squeezed(said).slice(0, 30));
      }
    }
    expect(entries.size).toBeGreaterThan(deck.resources.length);
  });
});

describe('the booklet to be folded', PATIENT, () => {
  it('has each page of the booklet where the fold brings it', async () => {
    const deck = theDeck();
    const plain = (await printedAndRead('booklet', deck)).pages;
    const { pages: sides } = await printedAndRead('booklet-to-fold', deck);
    const all = 4 * Math.ceil(plain.length / 4);
    expect(sides).toHaveLength(all / 2);
    const half = mm(297) / 2;
    const saidOn = (side: number, right: boolean) =>
      squeezed(
        (sides[side]?.words ?? [])
          .filter(({ x }) => x >= half === right)
          .map(({ text }) => text)
          .join(''),
      );
    // As hands do it: the sheets one on another, folded, and leafed through.
    const leafed: string[] = [];
    for (let sheet = 0; sheet < all / 4; sheet += 1) {
      const [front, back] = [2 * sheet, 2 * sheet + 1];
      leafed[2 * sheet] = saidOn(front, true);
      leafed[2 * sheet + 1] = saidOn(back, false);
      leafed[all - 2 * sheet - 2] = saidOn(back, true);
      leafed[all - 2 * sheet - 1] = saidOn(front, false);
    }
    const read = plain.map(({ words }) => squeezed(words.map(({ text }) => text).join('')));
    expect(leafed).toEqual([...read, ...Array.from({ length: all - read.length }, () => '')]);
    for (const { width, height } of sides)
      expect([Math.round(width), Math.round(height)]).toEqual([Math.round(mm(297)), Math.round(mm(210))]);
  });
});

describe('every kind of paper', PATIENT, () => {
  it.each(PAPER_KINDS.filter((kind) => kind !== 'kit'))(
    '%s has tags on every page that says something new',
    async (kind) => {
      const read = await printedAndRead(kind, theDeck('netiquette-1'), true);
      expect(read.title).not.toBe('');
      expect(read.bookmarks.length).toBeGreaterThan(0);
      const roles = read.pages.flatMap((page) => allTags(page.tags).map(({ role }) => role));
      expect(roles).toContain('H1');
    },
  );

  it('comes in one ZIP, each under a name of its own, and each is told of when it is begun', async () => {
    const told: Progress[] = [];
    const files = unzipSync(
      await printed('kit', requestFor(theDeck('netiquette-1')), (progress) => told.push(progress)),
    );
    expect(told).toEqual(Array.from({ length: 9 }, (_, at) => ({ part: at + 1, of: 9, share: at / 9 })));
    expect(Object.keys(files).sort()).toEqual([
      '1-cards-to-read.pdf',
      '2-cards-to-cut-out.pdf',
      '3-hand-outs.pdf',
      '4-systems-board-a3.pdf',
      '5-systems-board-four-a4.pdf',
      '6-narrators-crib.pdf',
      '7-template.pdf',
      '8-resources.pdf',
      '9-resources-to-fold.pdf',
    ]);
    const cards = await readBack(files['1-cards-to-read.pdf'] ?? new Uint8Array());
    expect(cards.pages[0]?.text).toContain('Papers by WhatsApp');
  });
});
