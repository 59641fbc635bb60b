import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Language } from '@reflextics/decks';
import { describe, expect, it } from 'vitest';
import { sentencesInCode } from '../../apps/web/src/words/testing/sentences-in.ts';
import { guidanceIn, LANGUAGES, retoldIn, saidIn } from './said.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** The screens' catalog, the deck, the summary and the practice have such tests of their own. */
const HERE = /^(framework|flaws|paper|documents|office|pages)\b/;
const saidHere = async (language: Language) =>
  (await saidIn(language)).filter(({ where }) => HERE.test(where));

/** What a language rightly says as English does: names, signs around values, and words that both have. */
const SAME_IN_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  ro: ['documents.named', 'framework.titleOf'],
  el: ['documents.named', 'framework.titleOf'],
  fr: [
    'office.columns.situation',
    'office.pageOf.0',
    'pages.questions',
    'pages.situation',
    'pages.situations',
    'paper.moments.action',
    'paper.moments.discussion',
    'paper.moments.situation',
    'paper.source',
  ],
};

/** Words of English that none of the other languages has: two of them, and nobody has translated the sentence. */
const ENGLISH_WORDS = /(?<!\p{L})(the|you|your|with|what|this|they|their|and|have|is)(?!\p{L})/giu;

const OTHERS: readonly Language[] = LANGUAGES.filter((language) => language !== 'en');

describe.each(OTHERS)('beside the screens, %s', (language) => {
  it('says something in each place where English does, and nowhere else', async () => {
    const placesIn = async (one: Language) =>
      [...new Set((await saidHere(one)).map(({ where }) => where))].sort();
    expect(await placesIn(language)).toEqual(await placesIn('en'));
    // A made-up player may see a problem and leave it without words.
    const silent = (await saidIn(language)).filter(({ text }) => text.trim() === '');
    expect(silent.filter(({ where }) => !where.startsWith('rehearsal.problems.'))).toEqual([]);
  });

  it('leaves nothing in English but what it rightly says alike', async () => {
    const inEnglish = new Set((await saidHere('en')).map(({ where, text }) => `${where}: ${text}`));
    const same = (await saidHere(language)).filter(
      ({ where, text }) => text !== '' && inEnglish.has(`${where}: ${text}`),
    );
    expect([...new Set(same.map(({ where }) => where))].sort()).toEqual(SAME_IN_ENGLISH[language] ?? []);
  });

  it('has no sentence that was left half in English, in the deck neither', async () => {
    const all = [...(await saidIn(language)), ...guidanceIn(language), ...retoldIn(language)];
    const half = all.filter(({ text }) => (text.match(ENGLISH_WORDS)?.length ?? 0) > 1);
    expect(half).toEqual([]);
  });
});

/** Where words are written down, apart from the code that says them. */
const WORDS = /(^|\/)(words|lines|(en|fr|ro|el))(\/|\.ts$)/;
const NOT_SAID = /\.test\.ts$|(^|\/)(testing|golden)\//;

/** What makes the texts that people get, beside the screens, with the words that it says. */
const SAYING = [
  { code: 'packages/summary/src', words: ['packages/summary/src/words/summary-words.ts'] },
  { code: 'packages/summary/src', words: ['packages/summary/src/words/framework-words.ts'] },
  { code: 'packages/summary/src', words: ['packages/summary/src/words/choosing/choosing-words.ts'] },
  { code: 'packages/office/src', words: ['packages/office/src/words/office-words.ts'] },
  {
    code: 'packages/paper/src',
    words: [
      'packages/paper/src/words/paper-words.ts',
      'packages/paper/src/words/documents/document-words.ts',
    ],
  },
  { code: 'packages/rehearsal/src', words: ['packages/rehearsal/src/lines.ts'] },
  {
    code: 'apps/server/src/http/card-pages',
    words: ['apps/server/src/http/card-pages/words/page-words.ts'],
  },
] as const;

/**
 * Read by programs: the schemas tell them what a field is, an office program knows its styles and fonts by these names, and the advice
 * on cards looks for such words in what people write.
 */
const FOR_PROGRAMS = /schema\.ts$|\/docx\/|office\/src\/look\.ts$|advice\/src\/(addresses|numbers)\.ts$/;

function codeIn(folder: string): string[] {
  return readdirSync(resolve(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !NOT_SAID.test(path))
    .map((path) => join(folder, path));
}
const sourceOf = (path: string) => readFileSync(resolve(ROOT, path), 'utf8');

describe.each(SAYING)('$code', ({ code, words }) => {
  it(`uses each word of ${words.join(' and ')}`, () => {
    const source = codeIn(code)
      .filter((path) => !words.some((one) => one === path) && !WORDS.test(path.slice(code.length + 1)))
      .map(sourceOf)
      .join('\n');
    const named = words.flatMap((path) =>
      [
        ...(sourceOf(path)
          .split(/\n(?=(?:const|export const) )/)[0]
          ?.matchAll(/^ {2}(?:readonly )?(\w+):/gm) ?? []),
      ].map(([, key = '']) => key),
    );
    expect(named.length).toBeGreaterThan(3);
    // Behind a dot, taken out of its object, or chosen by its name.
    const used = (key: string) =>
      new RegExp(`\\.${key}\\b|\\{[^{}]*\\b${key}\\b[^{}]*\\} =|[{,(] ?${key}\\b|'${key}'`).test(source);
    expect(named.filter((key) => !used(key))).toEqual([]);
  });
});

const FOLDERS = [...new Set(SAYING.map(({ code }) => code)), 'packages/decks/src', 'packages/advice/src'];

it.each([...FOLDERS, 'apps/server/src/press'])('%s says no sentence of its own', (folder) => {
  const found = codeIn(folder)
    .filter((path) => !WORDS.test(path.slice(folder.length + 1)) && !FOR_PROGRAMS.test(path))
    .flatMap((path) => sentencesInCode(sourceOf(path)).map((said) => `${path}: ${said}`));
  expect(found).toEqual([]);
});
