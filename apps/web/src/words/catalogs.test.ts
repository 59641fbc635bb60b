// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { LANGUAGES, spoken } from './languages.ts';
import { flawsOf, shapeOf } from './testing/message-shape.ts';
import { SAME_IN_ENGLISH } from './testing/same-in-english.ts';
import { sentencesIn, sentencesInCode } from './testing/sentences-in.ts';

const SRC = join(import.meta.dirname, '..');

function filesUnder(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => ending.test(path))
    .map((path) => join(folder, path));
}

const isTest = (path: string) => /\.test\.tsx?$|\/testing\//.test(path);

/** Files that people's screens are made of: not the catalogs, not tests, not the gallery's samples. */
const sources = filesUnder(SRC, /\.tsx?$/).filter(
  (path) => !isTest(path) && !/^(words\/[a-z]{2}[/.]|gallery\/)/.test(relative(SRC, path)),
);

/** Words of English that none of the other languages has: two of them, and nobody has translated the sentence. */
const ENGLISH_WORDS = /\b(the|you|your|with|what|this|they|their|and|have|is)\b/gi;

const filesOf = (language: string) => readdirSync(join(import.meta.dirname, language));

describe('the English catalog', () => {
  it('no sentence is unused', () => {
    const code = sources.map((path) => readFileSync(path, 'utf8')).join('\n');
    const literal = new Set([...code.matchAll(/['"]([a-z]+(?:\.[\w-]+)+)['"]/g)].map((match) => match[1]));
    // A key built from a value, such as `common.step.${step}`, uses every key that fits.
    const templates = [...code.matchAll(/`([a-z]+\.[^`\s]*\$\{[^`]*)`/g)].map(
      (match) =>
        new RegExp(
          `^${(match[1] ?? '')
            .replace(/\$\{[^}]*\}/g, '\u0000')
            .replace(/\./g, '\\.')
            .replaceAll('\u0000', '[\\w-]+')}$`,
        ),
    );
    const unused = Object.keys(en).filter(
      (key) => !literal.has(key) && !templates.some((shape) => shape.test(key)),
    );
    expect(unused).toEqual([]);
  });
});

describe.each(LANGUAGES)('the catalog %s', (language) => {
  const { writtenAs } = spoken(language);
  const said = async (): Promise<Readonly<Record<string, string>>> => {
    const module = (await import(`./${language}.ts`)) as Record<string, Readonly<Record<string, string>>>;
    return module[language] ?? {};
  };

  it('has the same files as English, and all of them are in it', () => {
    const listed = readFileSync(join(import.meta.dirname, `${language}.ts`), 'utf8');
    expect(filesOf(language)).toEqual(filesOf('en'));
    expect(filesOf(language).filter((file) => !listed.includes(`./${language}/${file}`))).toEqual([]);
  });

  it.each(filesOf(language))(
    '%s: every key begins with its file’s name, so that no two files say the same key',
    async (file) => {
      const name = file.replace('.ts', '');
      const module = (await import(`./${language}/${name}.ts`)) as Record<string, Record<string, string>>;
      const wrong = Object.keys(module[name] ?? {}).filter((key) => !key.startsWith(name));
      expect(module[name], `${language}/${file} exports ${name}`).toBeDefined();
      expect(wrong).toEqual([]);
    },
  );

  it('has a sentence for every key and no other, and each takes the same values in the same way', async () => {
    const messages = await said();
    const wrong = Object.entries(en).flatMap(([key, english]) => {
      const message = messages[key];
      if (!message?.trim()) return [`${key}: missing in ${language}`];
      const expected = shapeOf(english).values.join(', ');
      const found = shapeOf(message).values.join(', ');
      return expected === found ? [] : [`${key}: expected the values ${expected}, found ${found}`];
    });
    expect(wrong).toEqual([]);
    expect(Object.keys(messages).filter((key) => !Object.hasOwn(en, key))).toEqual([]);
  });

  it('has in every plural the categories that the language has for counts', async () => {
    const wrong = Object.entries(await said()).flatMap(([key, message]) =>
      shapeOf(message).plurals.flatMap((plural) =>
        flawsOf(plural, writtenAs).map((flaw) => `${key}: {${plural.value}} ${flaw}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  if (language !== 'en')
    it('leaves nothing in English but what it rightly says alike', async () => {
      const messages = await said();
      const same = Object.entries(en).filter(([key, english]) => messages[key] === english);
      const worded = same.filter(([, english]) => /\p{L}/u.test(english.replace(/\{[^{}]*\}/g, '')));
      expect(worded.map(([key]) => key).sort()).toEqual([...(SAME_IN_ENGLISH[language] ?? [])].sort());
      const half = Object.entries(messages)
        .filter(([, message]) => (message.match(ENGLISH_WORDS)?.length ?? 0) > 1)
        .map(([key, message]) => `${key}: ${message}`);
      expect(half).toEqual([]);
    });
});

describe('a plural', () => {
  const flaws = (message: string, locale: string) =>
    shapeOf(message).plurals.flatMap((plural) => flawsOf(plural, locale));

  it('needs each category that a count may fall into, as CLDR has it', () => {
    expect(flaws('{n, plural, one {# card} other {# cards}}', 'en-GB')).toEqual([]);
    expect(flaws('{n, plural, one {# carte} other {# de cărți}}', 'ro-RO')).toEqual(['lacks few']);
    expect(flaws('{n, plural, one {# carte} few {# cărți} other {# de cărți}}', 'ro-RO')).toEqual([]);
    expect(flaws('{n, selectordinal, other {#th}}', 'en-GB')).toEqual([
      'lacks one',
      'lacks two',
      'lacks few',
    ]);
  });

  it('needs none that only millions fall into, and may have no category that the language lacks', () => {
    expect(flaws('{n, plural, one {# carte} other {# cartes}}', 'fr-FR')).toEqual([]);
    expect(flaws('{n, plural, one {# carte} few {# cartes} other {# cartes}}', 'fr-FR')).toEqual([
      'has few, which fr-FR does not know',
    ]);
  });

  it('that shows no number needs only what it says', () => {
    expect(flaws('{n, plural, =0 {Ended early.} other {Ended early, without {names}.}}', 'ro-RO')).toEqual(
      [],
    );
  });
});

describe('the screens', () => {
  it.each(sources.filter((path) => path.endsWith('.tsx')).map((path) => relative(SRC, path)))(
    '%s says no sentence of its own',
    (path) => {
      expect(sentencesIn(readFileSync(join(SRC, path), 'utf8'))).toEqual([]);
    },
  );

  it('and neither does what stands behind them', () => {
    const found = sources
      .filter((path) => path.endsWith('.ts'))
      .flatMap((path) =>
        sentencesInCode(readFileSync(path, 'utf8')).map((said) => `${relative(SRC, path)}: ${said}`),
      );
    expect(found).toEqual([]);
  });

  it('a sentence in code would be found', () => {
    expect(
      sentencesInCode(
        // biome-ignore lint/suspicious/noTemplateCurlyInString: the source of a module
        "throw new Error('This one is for the log.'); const a = { key: 'a.b', say: 'Go on.', one: `${n} cards are here.`, html: '<p title=\"Close it\">Hello there</p>' };",
      ).sort(),
    ).toEqual(['Close it', 'Go on.', 'Hello there', 'cards are here.']);
    const found = sentencesIn(
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the source of a component
      'export const A = () => <p aria-label="Close it" className="a b">Hello {x ? "there" : null} {`you ${x}`}</p>;',
    );
    expect([...found].sort()).toEqual(['Hello', 'aria-label="Close it"', 'there', 'you']);
  });
});
