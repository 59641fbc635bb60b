import { describe, expect, it } from 'vitest';
import {
  cardByMark,
  cardMark,
  deckIndex,
  deckView,
  type KeptDeck,
  keptDeck,
  type OwnResource,
  type OwnSituation,
  type SessionDeck,
  untouchedDeck,
  viewWithOwnCards,
  withOwnCards,
} from '../index.ts';

const badge: OwnSituation = {
  id: 'own-badge',
  language: 'fr',
  theme: 'data-protection',
  title: 'Le badge oublié',
  aspect: 'Accès',
  text: 'Une éducatrice prête son badge.',
  questions: ['Que protège le badge ?'],
  dilemma: null,
  contentNote: null,
  resources: ['own-rules', 'keeping-files-safe', 'no-longer-there'],
};
const rules: OwnResource = {
  id: 'own-rules',
  language: 'fr',
  theme: 'digital-tools',
  title: 'Notre règlement',
  paragraphs: ['Un badge est personnel.'],
  points: [],
  law: null,
};

const fail = (): never => {
  throw new Error('expected a card, found none');
};

const ours: SessionDeck = { name: 'Our centre', situations: [badge], resources: [rules], leftOut: [] };
const kept = (now: SessionDeck, before: KeptDeck | null = null, opened: string[] = []) =>
  keptDeck(before, now, new Set(opened));

const index = deckIndex('reflextics');
const english = deckView('reflextics', 'en');
if (index === null || english === null) throw new Error('expected the deck of this product, found none');

describe('what a session plays with', () => {
  it('is its deck, where nobody changed it', () => {
    expect(withOwnCards(index, untouchedDeck('Tuesday'))).toEqual({ ...index, leftOut: [] });
    expect(viewWithOwnCards(english, kept(untouchedDeck('Tuesday')))).toEqual(english);
  });

  it('is its own cards and resources besides', () => {
    const both = withOwnCards(index, ours);
    expect(both.situations.at(-1)).toEqual({ id: 'own-badge', theme: 'data-protection' });
    expect(both.resources.at(-1)).toEqual({ id: 'own-rules', themes: ['digital-tools'] });
    expect(both.situations).toHaveLength(24);
  });

  it('is without what it leaves out, of the deck and of its own', () => {
    const few = withOwnCards(index, { ...ours, leftOut: ['own-badge', 'netiquette-1'] });
    expect(few.situations).toHaveLength(22);
    expect(few.situations.map(({ id }) => id)).not.toContain('netiquette-1');
    const read = viewWithOwnCards(english, kept({ ...ours, leftOut: ['own-badge', 'netiquette-1'] }));
    const out = read.situations.filter(({ inPlay }) => !inPlay).map(({ id }) => id);
    expect(out).toEqual(['netiquette-1', 'own-badge']);
  });
});

describe('what its people read', () => {
  const view = viewWithOwnCards(english, kept(ours));
  const card = view.situations.at(-1);

  it('has each own card in the language that it was written in, under a number that no card of the deck has', () => {
    expect(card).toMatchObject({
      id: 'own-badge',
      language: 'fr',
      number: 75_997, // stands on paper: it is never another
      dilemma: false,
      dilemmaText: null,
    });
    expect(view.situations[0]?.language).toBe('en');
  });

  it('links only to resources that are there, and back', () => {
    expect(card?.resources).toEqual(['own-rules', 'keeping-files-safe']);
    expect(view.resources.at(-1)).toMatchObject({
      id: 'own-rules',
      situations: ['own-badge'],
      themes: ['digital-tools', 'data-protection'],
      chapter: 'Our centre',
    });
  });

  it('tells a dilemma as the deck does', () => {
    const torn = viewWithOwnCards(
      english,
      kept({ ...ours, situations: [{ ...badge, dilemma: 'Tell, or not?' }] }),
    );
    expect(torn.situations.at(-1)).toMatchObject({ dilemma: true, dilemmaText: 'Tell, or not?' });
  });
});

describe('the number on a printed card of one’s own', () => {
  /** As ids are made: of 24 letters and digits. */
  const others = Array.from({ length: 60 }, (_, n) => ({
    ...badge,
    id: `own-${String(n * 7_919).padStart(24, 'k3')}`,
    title: `Card ${n}`,
  }));
  const readWith = (...situations: OwnSituation[]) =>
    viewWithOwnCards(english, kept({ ...ours, situations }));
  const printed = cardMark(readWith(badge).situations.at(-1) ?? fail());

  it('stays its own whatever is added before it, brought together with it or taken out', () => {
    const orders = [
      [badge],
      [...others, badge],
      [badge, ...others],
      [...others.slice(30), badge, ...others.slice(0, 30)],
    ];
    for (const order of orders) expect(cardByMark(readWith(...order), printed)?.id).toBe(badge.id);
    const retired = viewWithOwnCards(english, kept({ ...ours, situations: others }, kept(ours), [badge.id]));
    expect(cardByMark(retired, printed)?.id).toBe(badge.id);
  });

  it('opens nothing once its card is gone, whichever cards have come', () => {
    expect(cardByMark(readWith(...others), printed)).toBeNull();
  });

  it('opens none of two cards that happen to share it', () => {
    const first = new Map<number, string>();
    let twins: readonly [string, string] | null = null;
    for (let n = 0; twins === null; n += 1) {
      const id = `own-${n}`;
      const number = viewWithOwnCards(
        english,
        kept({ ...ours, situations: [{ ...badge, id }] }),
      ).situations.at(-1)?.number;
      if (number === undefined) continue;
      const before = first.get(number);
      if (before !== undefined) twins = [before, id];
      first.set(number, id);
    }
    const both = readWith(...twins.map((id) => ({ ...badge, id })));
    const mark = cardMark(both.situations.at(-1) ?? fail());
    expect(cardByMark(both, mark)).toBeNull();
  });
});

describe('a card that is taken out', () => {
  const none: SessionDeck = { ...ours, situations: [], resources: [] };

  it('goes for good where no room had it open', () => {
    expect(kept(none, kept(ours)).retired).toEqual({ situations: [], resources: [] });
  });

  it('stays readable where a room had it open, and is not in play', () => {
    const after = kept(none, kept(ours), ['own-badge']);
    expect(after.retired).toEqual({ situations: [badge], resources: [] });
    expect(withOwnCards(index, after)).toEqual({ ...index, leftOut: [] });
    expect(viewWithOwnCards(english, after).situations.at(-1)).toMatchObject({
      title: 'Le badge oublié',
      inPlay: false,
    });
  });

  it('stays so when the deck changes again, until it is put back', () => {
    const after = kept(none, kept(ours), ['own-badge', 'own-rules']);
    expect(kept(none, after, ['own-badge', 'own-rules']).retired).toEqual(after.retired);
    expect(kept(ours, after, ['own-badge', 'own-rules']).retired).toEqual({ situations: [], resources: [] });
  });
});
