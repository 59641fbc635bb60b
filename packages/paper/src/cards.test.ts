import {
  cardMark,
  cardPath,
  type DeckView,
  keptDeck,
  LANGUAGES,
  type SituationCard,
  viewWithOwnCards,
} from '@reflextics/decks';
import { describe, expect, it } from 'vitest';
import { chosenOf } from './chosen.ts';
import { printed } from './index.ts';
import { A4, A6, mm } from './measures.ts';
import { ORIGIN, PATIENT, printedAndRead, requestFor, theDeck, theDeckIn } from './testing/cards.ts';
import { allTags, type PaperRead, readBack } from './testing/read-back.ts';
import { paperWords } from './words/index.ts';

const squeezed = (text: string) => text.replace(/\s+/g, '');
/** As it is drawn: where the font has no glyph for a space or a hyphen that does not break, another stands for it. */
const drawn = (text: string) => squeezed(text).replace(/\u2011/g, '-');
const textOf = ({ pages }: PaperRead) => squeezed(pages.map(({ text }) => text).join(' '));

/** Where the code on a card leads whoever scans it. */
const addressOf = (deck: DeckView, card: SituationCard) => `${ORIGIN}${cardPath(deck.id, card.id)}`;

/** Everything that a card says. */
const saidOn = (card: SituationCard): string[] =>
  [card.title, card.aspect, card.text, ...card.questions, card.contentNote, card.dilemmaText].filter(
    (text) => text !== null,
  );

const swollen = (card: SituationCard): SituationCard => ({
  ...card,
  text: Array.from({ length: 6 }, () => card.text).join(' '),
});

describe('cards one to a page', PATIENT, () => {
  it('tells every card whole, one on each page in the deck’s order', async () => {
    const deck = theDeck();
    const read = await printedAndRead('cards', deck);
    expect(read.pages).toHaveLength(deck.situations.length);
    deck.situations.forEach((card, at) => {
      const page = squeezed(read.pages[at]?.text ?? '');
      for (const said of [...saidOn(card), cardMark(card)]) expect(page).toContain(squeezed(said));
    });
  });

  it('has its title, its language, bookmarks by theme and fonts of its own', async () => {
    const deck = theDeck('netiquette-2', 'netiquette-3');
    const read = await printedAndRead('cards', deck);
    expect([read.title, read.language]).toEqual(['Situation cards, one to a page', 'en']);
    expect(read.bookmarks).toEqual([
      'Netiquette: ethical uses of social networks',
      'N2 A message during the holidays',
      'N3 One channel too many?',
    ]);
    expect(read.fonts.map((name) => name.split('+')[1]).sort()).toEqual([
      'Commissioner-Bold',
      'Commissioner-Regular',
      'Commissioner-SemiBold',
    ]);
    expect(read.fonts.every((name) => /^[A-Z]{6}\+/.test(name))).toBe(true);
  });

  it.each(['cards', 'cut-cards', 'hand-outs'] as const)(
    'leads from %s of one’s own to where they are read, and to nothing that is not theirs',
    async (kind) => {
      const deck = theDeck();
      const [own, other] = deck.situations.slice(0, 2).map((card, at) => ({ ...card, id: `own-${at}` }));
      const request = requestFor({ ...deck, situations: [own, other].filter((card) => card !== undefined) });
      const { pages } = await readBack(
        await printed(kind, { ...request, keys: { 'own-0': 'session.mark' } }),
      );
      const codes = pages
        .flatMap((page) => allTags(page.tags))
        .flatMap(({ alt }) => /http\S+/.exec(alt ?? '') ?? []);
      expect(codes).toEqual([
        `${ORIGIN}/cards/reflextics/own-0?of=session.mark`,
        `${ORIGIN}/cards/reflextics/own-1`,
      ]);
    },
  );

  it('says to who cannot see it what is a heading, a list and a picture', async () => {
    const { pages } = await printedAndRead('cards', theDeck('netiquette-2'));
    const tags = pages.flatMap((page) => allTags(page.tags));
    const roles = tags.map(({ role }) => role);
    expect(roles.filter((role) => role === 'H1')).toHaveLength(1);
    expect(roles.filter((role) => role === 'L')).toHaveLength(1);
    expect(roles.filter((role) => role === 'LI')).toHaveLength(4);
    expect(tags.filter(({ role }) => role === 'Figure').map(({ alt }) => alt)).toEqual([
      `Code to scan. It opens this card at ${ORIGIN}/cards/reflextics/netiquette-2`,
      'A leaf, the sign of netiquette',
    ]);
  });

  it('warns before the situation, where a card calls for care', async () => {
    const { pages } = await printedAndRead('cards', theDeck('netiquette-2'));
    const text = pages[0]?.text ?? '';
    expect(text.indexOf('This card speaks of suicide')).toBeGreaterThan(0);
    expect(text.indexOf('This card speaks of suicide')).toBeLessThan(
      text.indexOf('At a centre for young people'),
    );
  });
});

describe('cards to cut out', PATIENT, () => {
  it('stand four to an A4, with each sheet’s backs on the page after it', async () => {
    const deck = theDeck();
    const { pages } = await printedAndRead('cut-cards', deck);
    expect(pages).toHaveLength(2 * Math.ceil(deck.situations.length / 4));
    for (const { width, height } of pages) {
      expect(width).toBeCloseTo(A4.width, 3);
      expect(height).toBeCloseTo(A4.height, 3);
    }
  });

  it('tell every card whole, inside of its own quarter and off the cuts', async () => {
    const deck = theDeck();
    const read = await printedAndRead('cut-cards', deck);
    for (const card of deck.situations) {
      for (const said of saidOn(card)) expect(textOf(read)).toContain(squeezed(said));
    }
    const quiet = mm(4);
    for (const { words } of read.pages) {
      for (const { x, y, width, text } of words) {
        const left = x % A6.width;
        expect(left, text).toBeGreaterThan(quiet);
        expect(left + width, text).toBeLessThan(A6.width - quiet);
        expect(y % A6.height, text).toBeGreaterThan(quiet);
        expect(y % A6.height, text).toBeLessThan(A6.height - quiet);
      }
    }
  });

  it('are marked for two cuts that make four A6', async () => {
    const { pages } = await printedAndRead('cut-cards', theDeck('netiquette-1'));
    for (const { strokes } of pages) {
      const upright = strokes.filter(({ x1, x2 }) => x1 === x2);
      const level = strokes.filter(({ y1, y2 }) => y1 === y2);
      expect([upright.length, level.length]).toEqual([3, 3]);
      for (const { x1 } of upright) expect(x1).toBeCloseTo(mm(105), 2);
      for (const { y1 } of level) expect(y1).toBeCloseTo(mm(148.5), 2);
    }
  });

  it('meet their own backs when the sheet is turned over its long edge', async () => {
    const [one, two, three] = ['data-protection-1', 'netiquette-1', 'ethical-posture-1'];
    const { pages } = await printedAndRead('cut-cards', theDeck(one ?? '', two ?? '', three ?? ''));
    const [front, back] = pages;
    const placeOf = (page: typeof front, text: string) => {
      const found = page?.words.find((word) => word.text.includes(text));
      return [(found?.x ?? 0) < A6.width ? 'left' : 'right', (found?.y ?? 0) < A6.height ? 'above' : 'below'];
    };
    expect(placeOf(front, 'D1')).toEqual(['left', 'above']);
    expect(placeOf(back, 'protection')).toEqual(['right', 'above']);
    expect(placeOf(front, 'N1')).toEqual(['right', 'above']);
    expect(placeOf(back, 'Netiquette')).toEqual(['left', 'above']);
    expect(placeOf(front, 'P1')).toEqual(['left', 'below']);
    expect(placeOf(back, 'posture')).toEqual(['right', 'below']);
  });

  it('go on over another card rather than lose a word or be too small to read', async () => {
    const deck = theDeck('netiquette-3');
    const long = { ...deck, situations: deck.situations.map(swollen) };
    const read = await printedAndRead('cut-cards', long);
    const told = textOf(read).replaceAll(/N3Netiquette,part\dof\d/g, '');
    expect(told).toContain(squeezed(long.situations[0]?.text ?? ''));
    expect(textOf(read)).toContain('part2of');
    const smallest = Math.min(...read.pages.flatMap(({ words }) => words.map(({ size }) => size)));
    expect(smallest).toBeGreaterThan(5.5);
  });

  it('part a word that is wider than the card, and lose no letter of it', async () => {
    const deck = theDeck('netiquette-1');
    const word = 'Wohnungslosennothilfebeauftragtenfortbildungsveranstaltungsprogramm'.repeat(2);
    const [card] = deck.situations;
    if (card === undefined) throw new Error('expected a card');
    const read = await printedAndRead('cut-cards', { ...deck, situations: [{ ...card, title: word }] });
    expect(textOf(read)).toContain(word);
    for (const { x, width } of read.pages[0]?.words ?? []) expect(x + width).toBeLessThan(A6.width);
  });
});

describe.each(LANGUAGES)('the cards in %s', PATIENT, (language) => {
  it('keep every letter and accent, and fit on one card each, with a code that leads to it', async () => {
    const deck = theDeckIn(language);
    const read = await printedAndRead('cut-cards', deck);
    expect(read.pages.flatMap(({ codes }) => codes)).toEqual(
      deck.situations.map((card) => addressOf(deck, card)),
    );
    expect(read.language).toBe(language);
    expect(read.pages).toHaveLength(2 * Math.ceil(deck.situations.length / 4));
    for (const card of deck.situations) {
      for (const said of saidOn(card)) expect(textOf(read)).toContain(drawn(said));
    }
  });

  it('say on a page of their own what the deck says, each in its order', async () => {
    const deck = theDeckIn(language);
    const read = await printedAndRead('cards', deck);
    expect(read.pages).toHaveLength(deck.situations.length);
    for (const [at, card] of deck.situations.entries()) {
      const page = drawn(read.pages[at]?.text ?? '');
      expect(read.pages[at]?.codes).toEqual([addressOf(deck, card)]);
      for (const said of saidOn(card)) expect(page).toContain(drawn(said));
    }
    // Whatever space a bookmark has where the language keeps a mark with its word.
    const spaced = (text: string) => text.replace(/\s/g, ' ');
    expect(read.bookmarks.map(spaced)).toEqual(
      deck.themes.flatMap(({ id, name }) => [
        spaced(name),
        ...deck.situations
          .filter(({ theme }) => theme === id)
          .map((card) => spaced(`${cardMark(card)} ${card.title}`)),
      ]),
    );
  });
});

describe.each(LANGUAGES)('a session that names whom to turn to, in %s', PATIENT, (language) => {
  const supportLine = 'Le fil d’Ariane, 116 123';

  it.each(['cards', 'cut-cards', 'hand-outs'] as const)(
    'has it on the cards with a word of care, after it and before the situation, and on no other: %s',
    async (kind) => {
      const deck = chosenOf(theDeckIn(language), { themes: null, cards: ['netiquette-1', 'netiquette-2'] });
      const read = await readBack(await printed(kind, { ...requestFor(deck), supportLine }));
      const told = drawn(read.pages.map(({ text }) => text).join(' '));
      const [before, after, ...more] = told.split(drawn(paperWords(language).support(supportLine)));
      expect(more).toEqual([]);
      const noted = deck.situations.find(({ id }) => id === 'netiquette-2');
      expect(before).toMatch(new RegExp(`${drawn(noted?.contentNote ?? 'none')}$`));
      expect(after?.startsWith(drawn(noted?.text ?? 'none'))).toBe(true);
    },
  );
});

describe('cards of one’s own', PATIENT, () => {
  const own = {
    id: 'own-badge',
    language: 'fr',
    theme: 'netiquette',
    title: 'Le badge oublié',
    aspect: '',
    text: 'Une stagiaire trouve le badge d’une collègue.',
    questions: [],
    dilemma: null,
    contentNote: null,
    resources: [],
  } as const;
  const whole = (leftOut: readonly string[]) => {
    const mine = { name: 'Our cards', situations: [own], resources: [], leftOut };
    return viewWithOwnCards(theDeck(), keptDeck(null, mine, new Set()));
  };

  it('are printed after the deck’s, in their own language, with a number that the narrator can type', async () => {
    const deck = chosenOf(whole([]), { themes: ['netiquette'], cards: ['netiquette-6', own.id] });
    const { pages } = await printedAndRead('cards', deck);
    const text = squeezed(pages[1]?.text ?? '');
    for (const said of [own.title, own.text, 'N75997']) expect(text).toContain(drawn(said));
    expect(text).not.toContain(squeezed('Questions for discussion'));
  });

  it('are not among those printed where the session leaves them out', () => {
    const chosen = (leftOut: string[]) =>
      chosenOf(whole(leftOut), { themes: null, cards: null }).situations.map(({ id }) => id);
    expect(chosen([])).toContain(own.id);
    expect(chosen([own.id, 'netiquette-1']).filter((id) => [own.id, 'netiquette-1'].includes(id))).toEqual(
      [],
    );
  });
});
