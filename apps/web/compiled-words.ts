import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { type Plugin, runnerImport } from 'vite';

/** Ours alone: other packages have words too, which are not sentences in ICU. */
const CATALOG = /\/apps\/web\/src\/words\/([a-z]{2})\.ts$/;

/**
 * Compiles the ICU sentences of each language while building, so that no parser goes to the phone.
 * In development and in tests the catalogs stay as written and the i18n library compiles them itself.
 */
export function compiledWords(): Plugin {
  return {
    name: 'compiled-words',
    apply: 'build',
    enforce: 'pre',
    async load(id) {
      const language = CATALOG.exec(id)?.[1];
      if (!language) return null;
      const { module, dependencies } = await runnerImport<Record<string, Record<string, string>>>(id);
      for (const file of dependencies) this.addWatchFile(file);
      const messages = module[language];
      if (!messages)
        throw new Error(`expected ${id} to export ${language}, found ${Object.keys(module).join(', ')}`);
      const compiled = Object.entries(messages).map(([key, text]) => [key, compileMessageOrThrow(text)]);
      return `export const ${language} = ${JSON.stringify(Object.fromEntries(compiled))};`;
    },
  };
}
