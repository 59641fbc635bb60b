import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { type Plugin, runnerImport } from 'vite';
import { PARTS, partOf } from './src/words/parts.ts';

/** Ours alone: other packages have words too, which are not sentences in ICU. */
const CATALOG = /^(.*\/apps\/web\/src\/words\/([a-z]{2})\.ts)(?:\?([a-z]+))?$/;

/**
 * Compiles the ICU sentences of each language while building, so that no parser goes to the phone, and parts them by
 * what is fetched when: `en.ts?door` is the part of the door.
 * In development and in tests the catalogs stay as written and the i18n library compiles them itself.
 */
export function compiledWords(): Plugin {
  return {
    name: 'compiled-words',
    apply: 'build',
    enforce: 'pre',
    async load(id) {
      const [, file, language, wanted] = CATALOG.exec(id) ?? [];
      if (!file || !language) return null;
      const part = PARTS.find((each) => each === wanted);
      const { module, dependencies } = await runnerImport<Record<string, Record<string, string>>>(file);
      for (const file of dependencies) this.addWatchFile(file);
      const messages = module[language];
      if (!messages)
        throw new Error(`expected ${id} to export ${language}, found ${Object.keys(module).join(', ')}`);
      const compiled = Object.entries(messages)
        .filter(([key]) => part === undefined || partOf(key) === part)
        .map(([key, text]) => [key, compileMessageOrThrow(text)]);
      const code = `export const ${language} = ${JSON.stringify(Object.fromEntries(compiled))};`;
      return { code, moduleType: 'js' };
    },
  };
}
