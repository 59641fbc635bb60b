import { DECKS, deckView } from '@reflextics/decks';
import { describe, expect, it } from 'vitest';
import { identifying } from './identifying.ts';

/** `kind: words`, in the order of the text. */
const found = (text: string, known?: readonly string[]) =>
  identifying(text, known).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);

describe('words that could identify someone', () => {
  it('are found at their place, all of them, in order and none over another', () => {
    expect(
      found('Mrs Dupont, born on 3 May 1980, lives at 14 Station Road; her number is 07700 900123.'),
    ).toEqual(['name: Mrs Dupont', 'birth: 3 May 1980', 'address: 14 Station Road', 'phone: 07700 900123']);
  });

  it('are none where the card that all have read names them: its people are made up', () => {
    const card =
      'Camille P. comes to see a social worker. As they talk, Camille says more than she is asked.';
    const noted = 'Camille decides what is written down.';
    const read = (text: string) =>
      identifying(text, [], card).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);
    expect(found(card)).toEqual(['first-name: Camille']);
    expect(read(`${card}\n${noted}`)).toEqual([]);
    expect(read('Her neighbour Renard knows it.')).toEqual(found('Her neighbour Renard knows it.'));
    expect(identifying('Mrs Dupont', [], 'Mrs Dupont came.')).toHaveLength(1);
    expect(read('Camille Renard, 07700 900123')).toEqual(['name: Camille Renard', 'phone: 07700 900123']);
  });

  it('are found in whatever language a text is, or in two at once', () => {
    expect(found('Am vorbit cu doamna Ionescu. Elle habite au 12, rue de la Paix.')).toEqual([
      'name: doamna Ionescu',
      'address: 12, rue de la Paix',
    ]);
  });

  it('with a title or a family name are a name, and a first name alone is told apart', () => {
    expect(found('I know Camille Renard.')).toEqual(['name: Camille Renard']);
    expect(found('I know Camille.')).toEqual(['first-name: Camille']);
  });

  it('are none where a name was shortened to an initial', () => {
    expect(found('Camille P. came with Ms D.; Mme K. and κ. Π. stayed.')).toEqual([]);
  });

  it('Ben’s first name is no news to the room where he plays, and his family name is, unless he plays under it', () => {
    expect(found('Ben asks the team.', ['Ana', 'Ben'])).toEqual([]);
    expect(found('Ben Wheeler asks the team.', ['Ana', 'Ben'])).toEqual(['name: Ben Wheeler']);
    expect(found('Ben asks the team.', ['Ana'])).toEqual(['first-name: Ben']);
    expect(found('Ben Wheeler and Ben ask.', ['Ben Wheeler'])).toEqual([]);
  });

  it('nothing is found in nothing', () => {
    expect(found('')).toEqual([]);
    expect(found(' \n ')).toEqual([]);
  });
});

/** Every sentence in a value, however deep. */
const sentencesIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(sentencesIn)
      : [];

describe.each(DECKS.flatMap(({ id, languages }) => languages.map((language) => [id, language] as const)))(
  'the deck %s in %s',
  (id, language) => {
    it('names nobody but by first names', () => {
      const sentences = sentencesIn(deckView(id, language));
      expect(sentences.length).toBeGreaterThan(100);
      const said = sentences.flatMap((text) => found(text));
      expect(said.filter((one) => !one.startsWith('first-name'))).toEqual([]);
    });
  },
);

describe('numbers with check digits', () => {
  it.each([
    ['a French number', 'national-number', '2 55 08 14 168 025 38', '2 55 08 14 168 025 39'],
    ['a French number of Corsica', 'national-number', '2 99 03 2A 200 017 13', '2 99 03 2A 200 017 14'],
    ['a Belgian number', 'national-number', '85.04.12-123.69', '85.04.12-123.68'],
    ['a Belgian number of this century', 'national-number', '15.01.31-045.55', '15.01.31-045.54'],
    ['a Romanian number', 'national-number', '2850415123450', '2850415123451'],
    ['a Greek number', 'national-number', '15038550123', '15038550124'],
    ['an account in Belgium', 'iban', 'BE68 5390 0754 7034', 'BE68 5390 0754 7035'],
  ])('%s is one only when they are right', (_, kind, right, wrong) => {
    expect(found(`On the form: ${right}`)).toEqual([`${kind}: ${right}`]);
    expect(found(`On the form: ${wrong}`)).toEqual([]);
  });

  it('are found with wrong ones too where the number is named', () => {
    expect(found('IBAN: BE68 5390 0754 7035')).toEqual(['iban: BE68 5390 0754 7035']);
    expect(found('CNP 2850415123451')).toEqual(['national-number: 2850415123451']);
  });
});

describe('a long text', () => {
  it('of twenty thousand characters is read to its end', () => {
    const filler = 'The team meets every Monday and talks about its rules. '.repeat(400);
    expect(found(`${filler}Mrs Dupont came.`)).toEqual(['name: Mrs Dupont']);
  });

  it.each(['a', 'A', '1', '1 ', 'Aa ', 'rue de la ', '0 ', 'A-', '@', 'file ', 'μένει '])(
    'that says nothing but “%s” comes to an end',
    (piece) => {
      expect(found(piece.repeat(4_000)).length).toBeLessThan(4_000);
    },
  );
});
