import { LANGUAGES } from '@reflextics/decks';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toldGame } from '../../../../tests/golden/told-game.ts';
import frameworkWritten from '../../framework.schema.json' with { type: 'json' };
import written from '../../summary.schema.json' with { type: 'json' };
import {
  frameworkJsonSchema,
  frameworkToJson,
  readFramework,
  readSummary,
  SUMMARY_FLAWS,
  type Summary,
  type SummaryFlaw,
  summaryJsonSchema,
  tellFlaw,
  toJson,
} from '../index.ts';

const game = toldGame('en', { players: 10, rounds: 2, proposals: 24 });

const flawsIn = (json: string): readonly SummaryFlaw[] => {
  const read = readSummary(json);
  return 'flaws' in read ? read.flaws : [];
};
const roomsIn = (json: string) => {
  const read = readSummary(json);
  return 'rooms' in read ? read.rooms : read.flaws;
};

type Word = (old: string, key: string) => string;

/** Every text of a summary given anew; whatever is no text stays as it is. */
function reworded<Value>(value: Value, word: Word, key?: string): Value;
function reworded(value: unknown, word: Word, key = ''): unknown {
  if (typeof value === 'string') return word(value, key);
  if (Array.isArray(value)) return value.map((one) => reworded(one, word, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, reworded(one, word, name)]));
}

const TYPED = ['text', 'name', 'session', 'title', 'notes', 'authors', 'firstStep', 'whoDecides', 'players'];

describe('a summary as data', () => {
  it('reads back as the same summary, with all that was typed in it', () => {
    for (const language of LANGUAGES) {
      const told = toldGame(language, { players: 10, rounds: 2, proposals: 24 });
      expect(roomsIn(toJson(told))).toEqual([told]);
    }
  });

  it('of several rooms reads back room by room', () => {
    expect(roomsIn(toJson(game, { ...game, session: 'Wednesday' }))).toEqual([
      game,
      { ...game, session: 'Wednesday' },
    ]);
  });

  it('reads back whatever is typed, half characters and control signs too', () => {
    const small = toldGame('en', { players: 3, rounds: 1, proposals: 4 });
    const typed = fc.string({
      unit: fc.oneof(fc.string({ unit: 'binary', maxLength: 2 }), fc.constantFrom(...SIGNS)),
    });
    fc.assert(
      fc.property(typed, (text) => {
        const summary: Summary = reworded(small, (old, key) => (TYPED.includes(key) ? text : old));
        expect(summary).not.toEqual(small);
        expect(roomsIn(toJson(summary))).toEqual([summary]);
      }),
      { examples: [['\ud83d'], ['\0'], ['\uFEFF'], ['__proto__'], ['"}']] },
    );
  });

  it('is read with the mark of UTF-8 that an editor may have put before it', () => {
    expect(roomsIn(`\uFEFF${toJson(game)}`)).toEqual([game]);
  });

  it('is read although it says more than this version knows', () => {
    const later = { ...game, weather: 'sunny', leftOut: [...game.leftOut, 'the-weather'] };
    expect(roomsIn(JSON.stringify({ format: 'reflextics-summary', ...later }))).toEqual([game]);
  });

  it('from before there were frameworks for action is read as one without', () => {
    const { framework: _, ...before } = game;
    expect(roomsIn(JSON.stringify({ format: 'reflextics-summary', ...before }))).toEqual([
      { ...game, framework: null },
    ]);
  });

  it('of a newer version is refused as such, whatever is in it', () => {
    const json = JSON.stringify({ format: 'reflextics-summary', version: 2, story: [] });
    expect(flawsIn(json)).toEqual([{ line: null, place: '', code: 'newer', expected: 1, found: 2 }]);
  });

  it.each([
    '[]',
    '3',
    'null',
    '{}',
    '{"format":"reflextics-deck","version":1}',
    '{"format":"reflextics-summary"}',
    '{"format":"reflextics-summary","version":1,"rooms":[]}',
  ])('is not what %s is', (json) => {
    expect(flawsIn(json)).toMatchObject([{ code: 'not-a-summary', line: null }]);
  });

  it.each([
    ['', 1],
    ['\n\n{"format": "reflextics-summary",,\n}', 3],
    [toJson(game).slice(0, -40), toJson(game).slice(0, -40).split('\n').length],
  ])('that is no JSON says from which line', (json, line) => {
    expect(flawsIn(json)).toMatchObject([{ code: 'not-json', line }]);
  });

  it('says of each place that is not right its line, what was expected and what stands there', () => {
    const lines = toJson(game).split('\n');
    const at = (start: string) => lines.findIndex((line) => line.trim().startsWith(start));
    const [number, step] = [at('"number": 2'), at('"step": "action"')];
    const session = at('"session"');
    lines[number] = '"number": "two",';
    lines[step] = '"step": "lunch",';
    lines[session] = '';
    expect(flawsIn(lines.join('\n'))).toEqual([
      { line: 1, place: 'session', code: 'missing', expected: null, found: null },
      {
        line: step + 1,
        place: 'rounds[1].step',
        code: 'not-one-of',
        expected: 'situation, discussion, resources, action',
        found: 'lunch',
      },
      { line: number + 1, place: 'rounds[2].number', code: 'wrong-kind', expected: 'number', found: 'two' },
    ]);
  });

  it('of a session names the room', () => {
    const json = JSON.stringify({
      format: 'reflextics-summary',
      version: 1,
      rooms: [game, { ...game, players: 'all' }],
    });
    expect(flawsIn(json)).toMatchObject([
      { place: 'rooms[2].players', code: 'wrong-kind', expected: 'array' },
    ]);
  });

  it('too large is not even tried', () => {
    expect(flawsIn(' '.repeat(5_000_001))).toMatchObject([{ code: 'too-large', found: 5_000_001 }]);
  });

  it('has a schema for other programs that says what the program says; if not, `npm run schema` writes it anew', () => {
    expect(written).toEqual(summaryJsonSchema());
  });
});

describe('a framework as data', () => {
  const read = (json: string) => {
    const found = readFramework(json);
    return 'rooms' in found ? found.rooms : found.flaws;
  };
  const { session, language, madeAt, purgeAt, server, framework } = game;
  const agreed = framework === null ? null : (({ notYet: _, ...rest }) => rest)(framework);
  const told = { version: 1, session, language, madeAt, purgeAt, server, framework: agreed };

  it('reads back as what all can live with, and says nothing of the rest', () => {
    expect(framework?.notYet.length).toBeGreaterThan(0);
    expect(read(frameworkToJson(game))).toEqual([told]);
    expect(read(frameworkToJson(game, { ...game, framework: null }))).toEqual([
      told,
      { ...told, framework: null },
    ]);
    expect(frameworkToJson(game)).not.toContain('results');
  });

  it('is told apart from a summary and from a newer one, and says what is wrong in it', () => {
    expect(read(toJson(game))).toMatchObject([{ code: 'not-a-summary', expected: 'reflextics-framework' }]);
    expect(flawsIn(frameworkToJson(game))).toMatchObject([{ code: 'not-a-summary' }]);
    expect(read(frameworkToJson(game).replace('"version": 1', '"version": 2'))).toMatchObject([
      { code: 'newer', found: 2 },
    ]);
    expect(read(frameworkToJson(game).replace('"levels"', '"floors"'))).toMatchObject([
      { code: 'missing', place: 'framework.levels' },
    ]);
  });

  it('has a schema for other programs; `npm run schema` writes it anew', () => {
    expect(frameworkWritten).toEqual(frameworkJsonSchema());
  });
});

describe.each(LANGUAGES)('what is wrong with a file, said in %s', (language) => {
  it.each(SUMMARY_FLAWS)('has a sentence for %s with what was expected and found', (code) => {
    const flaw = { line: 12, place: 'rounds[1].step', code, expected: 'LUNCH', found: 'DINNER' };
    const said = tellFlaw(flaw, language);
    const english = tellFlaw(flaw, 'en');
    for (const value of ['12', 'rounds[1].step', 'LUNCH', 'DINNER'])
      expect(said.includes(value), value).toBe(english.includes(value));
    if (language !== 'en') expect(said).not.toBe(english);
    expect(tellFlaw({ ...flaw, line: null, place: '' }, language)).not.toContain('rounds');
  });

  it('calls kinds of values by words of the language', () => {
    const flaw = { line: 3, place: 'players', code: 'wrong-kind', found: 'all' } as const;
    for (const expected of ['string', 'number', 'int', 'boolean', 'array', 'object'])
      expect(tellFlaw({ ...flaw, expected }, language)).not.toMatch(new RegExp(`: ${expected}\\.`));
  });
});

const SIGNS = ['\0', '\u001b', '\ud83d', '\udc00', '\r', '\u2028', '\\', '"', '\n', '</script>', 'ע'];
