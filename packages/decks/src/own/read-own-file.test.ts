import { describe, expect, it } from 'vitest';
import { type Flaw, OWN_LIMITS, ownDeck, readOwnFile, writeOwnDeck, writeSpreadsheet } from '../index.ts';

const OURS = ownDeck('Cards of our centre', {
  situations: [
    {
      id: 'own-badge',
      language: 'fr',
      theme: 'data-protection',
      title: 'Le badge oublié à l’accueil',
      aspect: '',
      text: 'Une éducatrice <b>prête</b> son badge.\n<script>alert(1)</script> & puis rien.',
      questions: ['Que protège-t-il ?'],
      dilemma: null,
      contentNote: null,
      resources: [],
    },
  ],
  resources: [],
});
const JSON_FILE = writeOwnDeck(OURS);
const TABLE = writeSpreadsheet(OURS);
const HEAD = 'kind;theme;title;text;language\r\n';
const ROW = 'situation;netiquette;A friend;She gets a request.;en\r\n';

type Content = string | Uint8Array<ArrayBuffer>;
const bytesOf = (text: string, alphabet: BufferEncoding): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(Buffer.from(text, alphabet));
const utf16 = (text: string): Uint8Array<ArrayBuffer> => bytesOf(`\uFEFF${text}`, 'utf16le');
/** The same with its bytes the other way round. */
const swapped = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le').swap16());

const read = (name: string, content: Content) => readOwnFile(new File([content], name), () => 'new');

/** `line place code: found`, a line each; none: it is taken. */
async function said(name: string, content: Content): Promise<string[]> {
  const answer = await read(name, content);
  if ('deck' in answer) return [];
  return answer.flaws.map(
    ({ line, place, code, found }: Flaw) =>
      [line, place, code].filter((one) => one !== null && one !== '').join(' ') +
      (found === null ? '' : `: ${found}`),
  );
}

describe('a file that somebody takes in', () => {
  it.each<[string, string, Content]>([
    ['JSON', 'cards.json', JSON_FILE],
    ['JSON with two bytes for a letter', 'cards.json', utf16(JSON_FILE)],
    ['JSON with these the other way round', 'cards.json', swapped(JSON_FILE)],
    ['JSON under the name of a table', 'cards.csv', JSON_FILE],
    ['a table', 'cards.csv', TABLE],
    ['a table with two bytes for a letter, as “Unicode text”', 'cards.txt', utf16(TABLE.slice(1))],
  ])('is read as it was written: %s', async (_, name, content) => {
    const answer = await read(name, content);
    expect('deck' in answer ? answer.deck : answer.flaws).toEqual(OURS);
  });

  it.each<[string, Content]>([
    ['with what divides the cells told first', `sep=;\r\n${HEAD}${ROW}`],
    [
      'with capitals where a spreadsheet puts them',
      `Kind;Theme;Title;Text;Language\r\n${ROW.replace('situation;netiquette', 'Situation;Netiquette').replace('en\r', 'EN\r')}`,
    ],
    ['with a column that has no name and is empty', `${HEAD.trim()};\r\n${ROW.trim()};\r\n`],
    ['of an old Mac', `${HEAD}${ROW}`.replaceAll('\r\n', '\r')],
  ])('is a table %s', async (_, content) => {
    const answer = await read('cards.csv', content);
    expect('deck' in answer ? answer.deck.situations : answer.flaws).toMatchObject([
      { theme: 'netiquette', title: 'A friend', language: 'en' },
    ]);
  });

  it('may have a name that is longer than a collection’s', async () => {
    const answer = await read(`${'x'.repeat(200)}.csv`, HEAD + ROW);
    expect('deck' in answer ? answer.deck.name : answer.flaws).toBe('x'.repeat(OWN_LIMITS.nameCharacters));
  });

  it.each<[string, string, Content, string[]]>([
    ['nothing', 'cards.json', '', ['nothing-in-it']],
    ['nothing but spaces', 'cards.csv', ' \n\n', ['nothing-in-it']],
    [
      'no card',
      'cards.json',
      writeOwnDeck(ownDeck('Ours', { situations: [], resources: [] })),
      ['nothing-in-it'],
    ],
    ['no row', 'cards.csv', HEAD, ['nothing-in-it']],
    ['empty rows alone', 'cards.csv', `${HEAD};;;;\r\n;;;;\r\n`, ['nothing-in-it']],
    ['an office document', 'cards.csv', bytesOf('504b03041400060008', 'hex'), ['not-text']],
    ['a picture', 'cards.json', bytesOf('89504e470d0a1a0a0000000d', 'hex'), ['not-text']],
    ['bytes that are no letters', 'cards.csv', bytesOf('6b696e640000', 'hex'), ['not-text']],
    [
      'a page of the web',
      'cards.json',
      '<!doctype html><p>Sign in',
      ['not-this-format: <!doctype html><p>Sign in'],
    ],
    ['ten megabytes', 'cards.json', 'x'.repeat(10_000_000), ['too-large: 10000000']],
    ['brackets without end', 'cards.json', '['.repeat(100_000), [`1 not-json: ${'['.repeat(60)}…`]],
    [
      'accents that were not saved as UTF-8',
      'cards.json',
      bytesOf(JSON_FILE.replaceAll('’', "'"), 'latin1'),
      ['10 bad-characters', '12 bad-characters', '14 bad-characters'],
    ],
    [
      'the same in a table',
      'cards.csv',
      bytesOf(`${HEAD}${ROW}${ROW.replace('friend', 'fr\u00e8re')}`, 'latin1'),
      ['3 bad-characters'],
    ],
    ['half a quotation mark', 'cards.csv', `${HEAD}${ROW.replace('She', '"She')}${ROW}`, ['2 not-csv']],
    [
      'a version of words',
      'cards.json',
      '{"format":"reflextics-deck","version":"1"}',
      ['not-this-format: reflextics-deck "1"'],
    ],
    [
      'something else',
      'cards.json',
      '{"situations":[],"cards":[]}',
      ['not-this-format: { situations, cards }'],
    ],
    ['a bare list', 'cards.json', '[1]', ['not-this-format: […]']],
    [
      'a name twice',
      'cards.json',
      JSON_FILE.replace('"aspect": ""', '"title": "Another"'),
      ['11 situations[1].title repeated-field: title'],
    ],
    ['a column that nobody knows', 'cards.csv', `author;${HEAD}Ana;${ROW}`, ['1 unknown-field: author']],
    ['a column twice', 'cards.csv', `title;${HEAD}A;${ROW}`, ['1 repeated-field: title']],
    [
      'a column that is misspelt',
      'cards.csv',
      `${HEAD.replace('language', 'lang')}${ROW}`,
      ['1 language missing', '1 unknown-field: lang'],
    ],
    [
      'a sentence divided by its own comma',
      'cards.csv',
      'kind,theme,title,text,language\nsituation,netiquette,A,She came, then left,en',
      ['2 extra-cell: en', '2 language bad-language: then left'],
    ],
    [
      'rows of which each lacks something',
      'cards.csv',
      `${HEAD};netiquette;A;B;en\r\ncard;netiquette;A;B;en\r\nsituation;;A;;\r\n`,
      ['2 kind empty', '3 kind not-one-of: card', '4 language empty', '4 theme empty', '4 text empty'],
    ],
    ['one id for two cards', 'cards.csv', `id;${HEAD}own-a;${ROW}own-a;${ROW}`, ['3 id repeated-id: own-a']],
  ])('is told line by line what is wrong: %s', async (_, name, content, expected) => {
    expect(await said(name, content)).toEqual(expected);
  });
});
