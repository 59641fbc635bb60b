import { ownSituationSchema } from '@reflextics/decks';
import { describe, expect, test } from 'vitest';
import { freshCard, freshResource, tidied, withItems, withoutCard, withoutResource } from './own-cards.ts';

describe('a card of one’s own', () => {
  test('begins with an id that a file may have and that no other card has', () => {
    const cards = Array.from({ length: 50 }, () => freshCard('fr'));
    expect(new Set(cards.map(({ id }) => id)).size).toBe(50);
    const written = cards.map((card) =>
      tidied({ ...card, title: 'Le badge', text: 'Elle prête son badge.' }),
    );
    for (const card of written) expect(ownSituationSchema.parse(card)).toEqual(card);
  });

  test('is kept without what was left empty', () => {
    const card = tidied({
      ...freshCard('fr'),
      title: ' Le badge ',
      questions: [' Pourquoi ? ', '  '],
      dilemma: ' ',
    });
    expect(card).toMatchObject({ title: 'Le badge', questions: ['Pourquoi ?'], dilemma: null });
  });
});

describe('a collection', () => {
  const [one, two, three] = ['one', 'two', 'three'].map((id) => ({ ...freshCard('en'), id: `own-${id}` }));
  const rules = { ...freshResource('en'), id: 'own-rules' };
  if (one === undefined || two === undefined || three === undefined) throw new Error('expected three cards');

  test('takes a card that it has in its place, and a new one at the end', () => {
    const changed = { ...one, title: 'Changed' };
    expect(withItems([one, two], [three, changed])).toEqual([changed, two, three]);
  });

  test('gives a card up, and with a resource the links to it', () => {
    const linked = { ...two, resources: ['own-rules', 'eight-rules'] };
    const items = { situations: [one, linked], resources: [rules] };
    expect(withoutCard(items, 'own-one').situations).toEqual([linked]);
    const without = withoutResource(items, 'own-rules');
    expect(without.resources).toEqual([]);
    expect(without.situations[1]?.resources).toEqual(['eight-rules']);
  });
});
