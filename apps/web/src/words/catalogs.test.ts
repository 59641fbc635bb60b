// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { CATALOGS, LANGUAGES, type Language } from './languages.ts';
import { sentencesIn } from './testing/sentences-in.ts';

const SRC = join(import.meta.dirname, '..');

function filesUnder(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => ending.test(path))
    .map((path) => join(folder, path));
}

const isTest = (path: string) => /\.test\.tsx?$|\/testing\//.test(path);

/** Files that people's screens are made of: not the catalogs, not tests, not the gallery's samples. */
const sources = filesUnder(SRC, /\.tsx?$/).filter(
  (path) => !isTest(path) && !/^(words\/en|gallery\/)/.test(relative(SRC, path)),
);

/** Names of the values in a message, and of plural and select arguments, sorted. */
function valueNames(message: string): string[] {
  const names = new Set<string>();
  const walk = (tokens: unknown): void => {
    if (!Array.isArray(tokens)) return;
    for (const token of tokens) {
      if (!Array.isArray(token)) continue;
      const [name, , cases] = token as [string, string?, Record<string, unknown>?];
      names.add(name);
      if (cases && typeof cases === 'object') for (const branch of Object.values(cases)) walk(branch);
    }
  };
  walk(compileMessageOrThrow(message));
  return [...names].sort();
}

describe('the English catalog', () => {
  it.each(readdirSync(join(import.meta.dirname, 'en')))(
    '%s: every key begins with its file’s name, so that no two files say the same key',
    async (file) => {
      const name = file.replace('.ts', '');
      const module = (await import(`./en/${name}.ts`)) as Record<string, Record<string, string>>;
      const wrong = Object.keys(module[name] ?? {}).filter((key) => !key.startsWith(name));
      expect(module[name], `en/${file} exports ${name}`).toBeDefined();
      expect(wrong).toEqual([]);
    },
  );

  it('every file of it is in the catalog', () => {
    const inCatalog = readFileSync(join(import.meta.dirname, 'en.ts'), 'utf8');
    const missing = readdirSync(join(import.meta.dirname, 'en')).filter(
      (file) => !inCatalog.includes(`./en/${file}`),
    );
    expect(missing).toEqual([]);
  });

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

describe.each(Object.keys(LANGUAGES) as Language[])('the catalog %s', (language) => {
  it('has a sentence for every key, and every sentence can be compiled and takes the same values', async () => {
    const catalog: Readonly<Record<string, string>> = await CATALOGS[language]();
    const wrong = Object.entries(en).flatMap(([key, english]) => {
      const said = catalog[key];
      if (!said?.trim()) return [`${key}: missing in ${language}`];
      const expected = valueNames(english).join(', ');
      const found = valueNames(said).join(', ');
      return expected === found ? [] : [`${key}: expected the values ${expected}, found ${found}`];
    });
    expect(wrong).toEqual([]);
    expect(Object.keys(catalog).filter((key) => !Object.hasOwn(en, key))).toEqual([]);
  });

  it('every plural has an `other`', async () => {
    const catalog = await CATALOGS[language]();
    const wrong = Object.entries(catalog)
      .filter(
        ([, message]) =>
          /,\s*(plural|select|selectordinal)\s*,/.test(message) && !/\bother\s*\{/.test(message),
      )
      .map(([key]) => key);
    expect(wrong).toEqual([]);
  });
});

describe('the screens', () => {
  it.each(sources.filter((path) => path.endsWith('.tsx')).map((path) => relative(SRC, path)))(
    '%s says no sentence of its own',
    (path) => {
      expect(sentencesIn(readFileSync(join(SRC, path), 'utf8'))).toEqual([]);
    },
  );

  it('a sentence in code would be found', () => {
    const found = sentencesIn(
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the source of a component
      'export const A = () => <p aria-label="Close it" className="a b">Hello {x ? "there" : null} {`you ${x}`}</p>;',
    );
    expect([...found].sort()).toEqual(['Hello', 'aria-label="Close it"', 'there', 'you']);
  });
});
