import { CARD_LIMITS, DECKS, deckView } from '@reflextics/decks';
import { describe, expect, it } from 'vitest';
import { adviceOnCard, type CardText } from './card.ts';

const GOOD: CardText = {
  title: 'A photo on the wall',
  aspect: 'The right to one’s own image',
  text: 'A youth worker hangs photos of an outing in the corridor. The mother of one of the girls asks her to take one down.',
  dilemmaText: null,
  questions: ['Who should have been asked, and when?', 'What could the team agree on?'],
};

const codes = (card: Partial<CardText>) =>
  adviceOnCard({ ...GOOD, ...card }, CARD_LIMITS).map(({ code }) => code);

/** What the advice points at, in its part. */
const pointed = (text: string) =>
  adviceOnCard({ ...GOOD, text }, CARD_LIMITS).map(
    ({ code, span }) => `${code}: ${span ? text.slice(span.start, span.end) : text}`,
  );

describe('a good card', () => {
  it('needs no advice', () => {
    expect(codes({})).toEqual([]);
  });

  it.each(DECKS.flatMap(({ id, languages }) => languages.map((language) => [id, language] as const)))(
    'is nearly every card of the deck %s in %s',
    (id, language) => {
      const cards = deckView(id, language)?.situations ?? [];
      const said = cards.flatMap((card) =>
        adviceOnCard(card, CARD_LIMITS).map(({ code }) => `${card.id}: ${code}`),
      );
      expect(cards.length).toBeGreaterThan(0);
      // Four of its people have an age.
      expect(said.filter((line) => !line.endsWith('age')).length, said.join('\n')).toBeLessThanOrEqual(3);
      expect(said.length, said.join('\n')).toBeLessThanOrEqual(cards.length / 3);
    },
  );
});

describe('a card that is too long', () => {
  it.each([
    ['title', { title: 'A title that goes on and on until nobody remembers how it once began' }, 60],
    ['aspect', { aspect: 'An aspect that goes on and on until nobody remembers how it once began' }, 60],
    ['text', { text: 'And then she wrote again. '.repeat(30) }, 130],
    ['dilemma', { dilemmaText: 'On the one hand this, on the other that. '.repeat(10) }, 80],
  ] as const)('is told so at its %s, with the limit', (part, change, most) => {
    const said = adviceOnCard({ ...GOOD, ...change }, CARD_LIMITS);
    expect(said).toEqual([{ code: 'too-long', part, index: null, span: null, most }]);
  });

  it('is told which question', () => {
    const long = `What ${'would she and the whole team then say '.repeat(5)}?`;
    const said = adviceOnCard({ ...GOOD, questions: ['Who decides?', long] }, CARD_LIMITS);
    expect(said).toEqual([{ code: 'too-long', part: 'questions', index: 1, span: null, most: 32 }]);
  });
});

describe('a card with detail about people that does not matter', () => {
  it.each([
    ['Sylvie, aged 42, hangs photos.', ['age: 42']],
    ['Sylvie is 42 years old.', ['age: 42 years old']],
    ['Sylvie, 42 ans, vit seule.', ['age: 42 ans']],
    ['Silvia are 42 de ani.', ['age: 42 de ani']],
    ['Η Σίλβια είναι 42 ετών.', ['age: 42 ετών']],
    ['Η 25χρονη Σίλβια μένει μόνη.', ['age: 25χρονη']],
    ['Silvia, 42 de ani, locuiește singură.', ['age: 42 de ani']],
    ['Sylvie Carpentier hangs photos.', ['family-name: Sylvie Carpentier']],
    ['She lives at 14 Station Road.', ['address: 14 Station Road']],
    ['She was born on 3 May 1980.', ['birth: 3 May 1980']],
    ['Her number is 07700 900123.', ['number: 07700 900123']],
    ['See dossier n° 2023-4471.', ['number: 2023-4471']],
  ])('%s', (text, expected) => {
    expect(pointed(text)).toEqual(expected);
  });

  it('may have a first name, which is invented, and the ages of a group', () => {
    expect(pointed('Camille works with young people aged 12 to 18, in a group of 25.')).toEqual([]);
    expect(pointed('Camille travaille depuis 12 ans avec des jeunes de 12 à 18 ans.')).toEqual([]);
  });
});

describe('a card about several aspects at once', () => {
  it.each([
    { aspect: 'Consent, retention and passwords' },
    { aspect: 'Consentement / conservation' },
    { aspect: 'Acordul, păstrarea și parolele' },
    { text: 'She keeps the files too long. On top of that, her phone rings at night.' },
    {
      text: 'A photo of the girl is on WhatsApp, the cupboard has no lock, and the holidays begin; nobody asked for consent.',
    },
  ])('%j', (change) => {
    expect(codes(change)).toEqual(['several-aspects']);
  });
});

describe('a card’s questions', () => {
  it.each([
    ['none', [], ['no-questions']],
    ['none but empty ones', ['', '  '], ['no-questions']],
    ['one', ['What could she do?'], ['too-few-questions']],
    ['six', Array.from({ length: 6 }, () => 'What could she do?'), ['too-many-questions']],
    ['a sentence among them', ['What could she do?', 'Discuss this.'], ['not-a-question']],
    ['closed ones alone', ['Is she right?', 'May she do so?'], ['no-open-question']],
    [
      'closed ones alone, in French',
      ['A-t-elle raison ?', 'Est-ce que c’est permis ?'],
      ['no-open-question'],
    ],
    [
      'closed ones alone, in French, turned round',
      ['Est-il légitime que Nadia refuse ?', 'Ce choix est-il juste ?', 'Cela peut-il durer ?'],
      ['no-open-question'],
    ],
    ['open ones in French, turned round', ['Que peut-elle faire ?', 'À qui revient-il d’en décider ?'], []],
    ['closed ones alone, in Romanian', ['Are dreptate?', 'Este permis?'], ['no-open-question']],
    ['closed ones alone, in Greek', ['Έχει δίκιο;', 'Επιτρέπεται;'], ['no-open-question']],
    ['four closed ones for one', ['Is it?', 'Was it?', 'May it?', 'Can it?', 'Why?'], ['mostly-closed']],
    ['open ones in French', ['Qui décide ?', 'À quelles conditions ?'], []],
    ['open ones in Romanian', ['Cine hotărăște?', 'În ce condiții?'], []],
    ['open ones in Greek', ['Ποιος αποφασίζει;', 'Με ποιους όρους;'], []],
  ])('%s', (_, questions, expected) => {
    expect(codes({ questions })).toEqual(expected);
  });
});
