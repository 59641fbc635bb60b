import { describe, expect, it } from 'vitest';
import {
  deckView,
  type Flaw,
  OWN_LIMITS,
  type OwnDeck,
  type OwnResource,
  type OwnSituation,
  ownDeck,
  ownDeckJsonSchema,
  readOwnDeck,
  readSpreadsheet,
  writeOwnDeck,
  writeSpreadsheet,
} from '../index.ts';

const badge: OwnSituation = {
  id: 'own-badge',
  language: 'fr',
  theme: 'data-protection',
  title: 'Le badge oublié',
  aspect: 'Accès aux dossiers',
  text: 'Une éducatrice prête son badge à une stagiaire.\n\nLa stagiaire « ouvre » un dossier; puis deux, "pour voir".',
  questions: ['Que protège le badge ?', 'Qui décide ?\nEt qui le sait ?'],
  dilemma: null,
  contentNote: null,
  resources: ['keeping-files-safe', 'own-house-rules'],
};

const voice: OwnSituation = {
  ...badge,
  id: 'own-voice',
  language: 'el',
  theme: 'ethical-posture',
  title: '=1+1',
  aspect: '',
  text: '@Μαρία στέλνει φωνητικό μήνυμα.',
  questions: [],
  dilemma: '+ Να το ακούσει;\n- Να το σβήσει;',
  contentNote: "'-βία",
  resources: [],
};

const rules: OwnResource = {
  id: 'own-house-rules',
  language: 'fr',
  theme: 'data-protection',
  title: 'Notre règlement',
  paragraphs: ['Un badge\nest personnel.', '-Il se rend le soir.'],
  points: ['=Le perdre, c’est le dire.'],
  law: 'Article 32',
};

const ours = ownDeck('Cartes, de "notre" centre', { situations: [badge, voice], resources: [rules] });

/** Ids in order: own-new-1, own-new-2 … */
function ids(): () => string {
  let last = 0;
  return () => {
    last += 1;
    return `new-${last}`;
  };
}

const read = (json: string) => readOwnDeck(json, ids());
const flawsOf = (answer: ReturnType<typeof readOwnDeck>): readonly Flaw[] =>
  'flaws' in answer ? answer.flaws : [];

/** What the reader says of a file with something changed in it. */
const flawsWith = (changed: Partial<Record<keyof OwnDeck, unknown>>): readonly Flaw[] =>
  flawsOf(read(JSON.stringify({ ...ours, ...changed })));
const withCard = (card: object) => flawsWith({ situations: [{ ...badge, resources: [], ...card }] });

describe('a deck as a JSON file', () => {
  it('comes back from its file as it went in', () => {
    expect(read(writeOwnDeck(ours))).toEqual({ deck: ours });
    expect(read(`\uFEFF${writeOwnDeck(ours)}`)).toEqual({ deck: ours });
  });

  it('needs no ids, and nothing that a card may be without', () => {
    const { theme, title, text, language } = badge;
    const answer = read(
      JSON.stringify({ ...ours, situations: [{ theme, title, text, language }], resources: undefined }),
    );
    const bare = {
      id: 'own-new-1',
      aspect: '',
      questions: [],
      dilemma: null,
      contentNote: null,
      resources: [],
    };
    expect(answer).toEqual({
      deck: { ...ours, situations: [{ theme, title, text, language, ...bare }], resources: [] },
    });
  });

  it('says on which line it stops being JSON', () => {
    const lines = writeOwnDeck(ours).split('\n');
    const cut = lines.findIndex((line) => line.includes('"title"'));
    lines[cut] = '      "title": "Le badge oublié';
    expect(flawsOf(read(lines.join('\n')))).toEqual([
      { line: cut + 1, place: '', code: 'not-json', expected: null, found: '"title": "Le badge oublié' },
    ]);
  });

  it.each([
    ['', 'not-json'],
    ['[]', 'not-this-format'],
    ['null', 'not-this-format'],
    ['{"format":"reflextics-deck","version":2}', 'not-this-format'],
    ['// a comment\n{}', 'not-json'],
    [`{"format":"reflextics-deck","version":1,"name":"${'x'.repeat(OWN_LIMITS.bytes)}"}`, 'too-large'],
  ] as const)('takes nothing of %j', (json, code) => {
    expect(flawsOf(read(json)).map((flaw) => flaw.code)).toEqual([code]);
  });

  it('says of a file of a later version which one it knows and which one it found', () => {
    expect(flawsOf(read('{"format":"reflextics-deck","version":2}'))).toMatchObject([
      { expected: 'reflextics-deck 1', found: 'reflextics-deck 2' },
    ]);
  });

  it('tells every flaw at once, each with its line, and takes no card of such a file', () => {
    const json = JSON.stringify(
      {
        ...ours,
        situations: [
          badge,
          { ...voice, theme: 'nettiquette', title: 7 },
          { ...badge, id: 'own-third', text: '  ' },
        ],
      },
      null,
      2,
    );
    const lineOf = (part: string, from = 0) => json.slice(0, json.indexOf(part, from)).split('\n').length;
    expect(flawsOf(read(json))).toEqual([
      {
        line: lineOf('"nettiquette"'),
        place: 'situations[2].theme',
        code: 'not-one-of',
        expected: 'data-protection, digital-tools, netiquette, ethical-posture',
        found: 'nettiquette',
      },
      {
        line: lineOf('"title": 7'),
        place: 'situations[2].title',
        code: 'wrong-kind',
        expected: 'string',
        found: 7,
      },
      {
        line: lineOf('"text": "  "'),
        place: 'situations[3].text',
        code: 'empty',
        expected: null,
        found: null,
      },
    ]);
  });

  const CARDS: [string, object, Flaw['code'], Flaw['expected']][] = [
    ['without a text', { text: undefined }, 'missing', null],
    ['without a theme', { theme: undefined }, 'missing', null],
    ['with a title without end', { title: 'x'.repeat(121) }, 'too-long', 120],
    ['with eleven questions', { questions: Array(11).fill('Why?') }, 'too-many', 10],
    ['with an empty question', { questions: [''] }, 'empty', null],
    ['with a number for a question', { questions: [3] }, 'wrong-kind', 'string'],
    ['with a deck’s id', { id: 'netiquette-1' }, 'bad-id', 'own-…'],
    ['in no language', { language: 'Français' }, 'bad-language', 'fr, nl, pt-BR'],
    ['with half a character', { title: 'Half \uD83D' }, 'bad-characters', null],
    ['with a zero byte', { text: 'Zero \u0000' }, 'bad-characters', null],
    ['with something more', { author: 'Ana' }, 'unknown-field', null],
    ['that names a resource nobody has', { resources: ['keeping-files-save'] }, 'no-such-resource', null],
    [
      'that names an own resource of another file',
      { resources: ['own-elsewhere'] },
      'no-such-resource',
      null,
    ],
    ['that names what every object has', { resources: ['constructor'] }, 'no-such-resource', null],
  ];
  it.each(CARDS)('refuses a card %s', (_, card, code, expected) => {
    expect(withCard(card)).toMatchObject([{ code, ...(expected === null ? {} : { expected }) }]);
  });

  it('refuses two items of one id', () => {
    expect(flawsWith({ situations: [badge, badge] })).toMatchObject([
      { code: 'repeated-id', place: 'situations[2].id', found: 'own-badge' },
    ]);
  });

  it('tells what it found cut short', () => {
    expect(withCard({ theme: 'x'.repeat(500) })[0]?.found).toHaveLength(61);
  });

  it('is described by a JSON schema', () => {
    expect(ownDeckJsonSchema()).toMatchObject({
      type: 'object',
      required: ['format', 'version', 'name'],
      properties: {
        format: { const: 'reflextics-deck' },
        situations: { items: { additionalProperties: false } },
      },
    });
  });
});

describe('a deck as a spreadsheet', () => {
  const table = (csv: string) => readSpreadsheet(csv, 'From a table', ids());
  const codes = (csv: string) => flawsOf(table(csv)).map(({ code, line, place }) => ({ code, line, place }));

  it('comes back from its file as it went in', () => {
    expect(table(writeSpreadsheet(ours))).toEqual({ deck: ours });
  });

  it('brings every deck of the product’s own words back as it went in', () => {
    const view = deckView('reflextics', 'en');
    const situations = (view?.situations ?? []).map(
      ({
        theme,
        title,
        aspect,
        text,
        questions,
        dilemmaText: dilemma,
        contentNote,
        resources,
        id,
      }): OwnSituation => ({
        id: `own-${id}`,
        language: 'en',
        theme,
        title,
        aspect,
        text,
        questions,
        dilemma,
        contentNote,
        resources,
      }),
    );
    const deck = ownDeck('The guide', { situations, resources: [] });
    expect(situations).toHaveLength(23);
    expect(table(writeSpreadsheet(deck))).toEqual({ deck });
    expect(read(writeOwnDeck(deck))).toEqual({ deck });
  });

  it('begins with the mark by which a spreadsheet knows its alphabet', () => {
    expect(writeSpreadsheet(ours).charCodeAt(0)).toBe(0xfeff);
  });

  it('has no cell that a spreadsheet would run', () => {
    const deck = ownDeck('=cmd|’ /C calc’!A0', { situations: [badge, voice], resources: [rules] });
    const cells = writeSpreadsheet(deck)
      .slice(1)
      .split(/,|\r\n/)
      .map((cell) => cell.replace(/^"/, ''));
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });

  it('is read with semicolons, as half of Europe writes it, and without the columns that a card may be without', () => {
    const csv =
      'kind;theme;title;text;language\r\nsituation;netiquette;Un ami;Elle reçoit une demande.;fr\r\n\r\n';
    expect(table(csv)).toMatchObject({
      deck: {
        name: 'From a table',
        situations: [{ id: 'own-new-1', title: 'Un ami', language: 'fr', questions: [] }],
      },
    });
  });

  it.each([
    [
      '',
      [
        { code: 'missing', line: 1, place: 'kind' },
        { code: 'missing', line: 1, place: 'theme' },
        { code: 'missing', line: 1, place: 'title' },
        { code: 'missing', line: 1, place: 'text' },
        { code: 'missing', line: 1, place: 'language' },
      ],
    ],
    [
      'kind,theme,title,text,language\ncard,netiquette,A,B,en',
      [{ code: 'not-one-of', line: 2, place: 'kind' }],
    ],
    [
      'kind,theme,title,text,language\nsituation,netiquette,A,B,en\n\nsituation,tools,,B,en',
      [
        { code: 'not-one-of', line: 4, place: 'theme' },
        { code: 'empty', line: 4, place: 'title' },
      ],
    ],
    [
      'kind,theme,title,text,language\nresource,netiquette,A,,en',
      [{ code: 'empty', line: 2, place: 'text' }],
    ],
    [
      'kind,theme,title,text,language\nsituation,netiquette,A,"B,en',
      [{ code: 'not-csv', line: 2, place: '' }],
    ],
  ])('takes nothing of %j', (csv, flaws) => {
    expect(codes(csv)).toEqual(flaws);
  });

  it('is refused where it is too large', () => {
    expect(codes('x'.repeat(OWN_LIMITS.bytes + 1))).toEqual([{ code: 'too-large', line: null, place: '' }]);
  });
});
