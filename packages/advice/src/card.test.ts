import { CARD_LIMITS, DECKS, deckView } from '@reflextics/decks';
import { describe, expect, it } from 'vitest';
import { adviceOnCard, type CardText } from './card.ts';
import { WRITTEN_CARDS } from './testing/written-cards.ts';

const GOOD: CardText = {
  title: 'A photo on the wall',
  aspect: 'The right to one’s own image',
  text: 'A youth worker hangs photos of an outing in the corridor. The mother of one of the girls asks her to take one down.',
  dilemmaText: null,
  contentNote: null,
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
      // The guide asks closed questions that lead to open ones; each is told, so that whoever writes sees which.
      const said = cards.flatMap((card) =>
        adviceOnCard(card, CARD_LIMITS)
          .filter(({ code }) => code !== 'closed-question')
          .map(({ code }) => `${card.id}: ${code}`),
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
    ['note', { contentNote: 'This card speaks of someone who is ill. '.repeat(6) }, 40],
  ] as const)('is told so at its %s, with the limit', (part, change, most) => {
    const said = adviceOnCard({ ...GOOD, ...change }, CARD_LIMITS);
    expect(said).toEqual([{ code: 'too-long', part, index: null, span: null, most, kind: null }]);
  });

  it('is told which question', () => {
    const long = `What ${'would she and the whole team then say '.repeat(5)}?`;
    const said = adviceOnCard({ ...GOOD, questions: ['Who decides?', long] }, CARD_LIMITS);
    expect(said).toEqual([
      { code: 'too-long', part: 'questions', index: 1, span: null, most: 32, kind: null },
    ]);
  });
});

describe('a card with detail about people that does not matter', () => {
  it.each([
    ['Sylvie, aged 42, hangs photos.', ['age: 42']],
    ['Sylvie is 42 years old.', ['age: 42 years old']],
    ['Sylvie, 42, hangs photos.', ['age: 42']],
    ['A mother, 42, hangs photos.', ['age: 42']],
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

  it.each(WRITTEN_CARDS.map((card) => [card.several ? 'is told' : 'is none', card.language, card] as const))(
    '%s of a card in %s: $aspect',
    (_, __, card) => {
      expect(codes(card).includes('several-aspects')).toBe(card.several);
    },
  );

  it('is told at the sentence that goes on to something else', () => {
    const text = 'The files lie open. Besides, her boss writes every evening and all weekend. She is tired.';
    expect(pointed(text)).toEqual([
      'several-aspects: Besides, her boss writes every evening and all weekend.',
    ]);
  });
});

describe('a word of care', () => {
  it.each([
    'She tells him of violence at home.',
    'Il pense au suicide.',
    'Un copil este maltratat.',
    'Η γυναίκα ζει με βία στο σπίτι.',
  ])('is missed on a card that says: %s', (text) => {
    expect(codes({ text })).toEqual(['no-note']);
    expect(codes({ text, contentNote: 'This card speaks of violence.' })).toEqual([]);
  });

  it.each([
    'This is a breach of data, an abuse of trust.',
    'Le règlement parle de violation de données.',
    'Este un abuz de încredere.',
    'Απαντά με βιασύνη, και η συζήτηση βιάστηκε.',
  ])('is not missed on one that says: %s', (text) => {
    expect(codes({ text })).toEqual([]);
  });

  it.each(DECKS.flatMap(({ id, languages }) => languages.map((language) => [id, language] as const)))(
    'is missed on no card of the deck %s in %s',
    (id, language) => {
      const cards = deckView(id, language)?.situations ?? [];
      const without = cards.filter((card) =>
        adviceOnCard(card, CARD_LIMITS).some(({ code }) => code === 'no-note'),
      );
      expect(without.map(({ id: card }) => card)).toEqual([]);
    },
  );

  it('is looked at like the rest of the card', () => {
    const contentNote = 'It is about Mrs Dupont.';
    expect(adviceOnCard({ ...GOOD, contentNote }, CARD_LIMITS)).toMatchObject([
      { code: 'family-name', part: 'note', span: { start: 12, end: 22 }, kind: 'name' },
    ]);
  });
});

const ALL_CLOSED = ['closed-question', 'closed-question', 'no-open-question'];

describe('a card’s questions', () => {
  it('are named one by one where they can be answered by yes or no', () => {
    const said = adviceOnCard({ ...GOOD, questions: ['Is it?', '', 'Why?', 'May it?'] }, CARD_LIMITS);
    expect(said.map(({ code, part, index }) => [code, part, index])).toEqual([
      ['closed-question', 'questions', 0],
      ['closed-question', 'questions', 3],
    ]);
  });

  it.each([
    ['none', [], ['no-questions']],
    ['none but empty ones', ['', '  '], ['no-questions']],
    ['one', ['What could she do?'], ['too-few-questions']],
    ['six', Array.from({ length: 6 }, () => 'What could she do?'), ['too-many-questions']],
    ['a sentence among them', ['What could she do?', 'Discuss this.'], ['not-a-question']],
    ['closed ones alone', ['Is she right?', 'May she do so?'], ALL_CLOSED],
    ['closed ones alone, in French', ['A-t-elle raison ?', 'Est-ce que c’est permis ?'], ALL_CLOSED],
    [
      'closed ones alone, in French, turned round',
      ['Est-il légitime que Nadia refuse ?', 'Ce choix est-il juste ?', 'Cela peut-il durer ?'],
      ['closed-question', ...ALL_CLOSED],
    ],
    ['open ones in French, turned round', ['Que peut-elle faire ?', 'À qui revient-il d’en décider ?'], []],
    ['closed ones alone, in Romanian', ['Are dreptate?', 'Este permis?'], ALL_CLOSED],
    ['closed ones alone, in Greek', ['Έχει δίκιο;', 'Επιτρέπεται;'], ALL_CLOSED],
    ['closed ones beside an open one', ['Is it?', 'Why?', 'May it?'], ['closed-question', 'closed-question']],
    ['open ones in French', ['Qui décide ?', 'À quelles conditions ?'], []],
    ['open ones in Romanian', ['Cine hotărăște?', 'În ce condiții?'], []],
    ['open ones in Greek', ['Ποιος αποφασίζει;', 'Με ποιους όρους;'], []],
  ])('%s', (_, questions, expected) => {
    expect(codes({ questions })).toEqual(expected);
  });
});
