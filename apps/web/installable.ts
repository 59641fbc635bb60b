import { resolve } from 'node:path';
import { type Plugin, runnerImport } from 'vite';

const LANGUAGES = ['en', 'fr', 'ro', 'el'];

const icon = (size: number, purpose: 'any' | 'maskable') => ({
  src: `/icons/${purpose === 'any' ? 'icon' : 'maskable'}-${size}.png`,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

/** What a phone is told of the app that it may install, once a language: `app-fr.webmanifest`. The page names the one of its reader. */
export function installable(): Plugin {
  let root = '';
  return {
    name: 'installable',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    async generateBundle() {
      for (const language of LANGUAGES) {
        const file = resolve(root, `src/words/${language}.ts`);
        const { module } = await runnerImport<Record<string, Record<string, string>>>(file);
        const words = module[language] ?? {};
        const manifest = {
          id: '/',
          name: words['common.product'],
          short_name: words['common.product'],
          description: words['home.what'],
          lang: language,
          dir: 'ltr',
          start_url: '/',
          scope: '/',
          display: 'standalone',
          background_color: '#f0efeb',
          theme_color: '#f0efeb',
          icons: [icon(192, 'any'), icon(512, 'any'), icon(192, 'maskable'), icon(512, 'maskable')],
          shortcuts: [
            { name: words['home.open'], url: '/open' },
            { name: words['home.cards'], url: '/cards' },
          ],
        };
        this.emitFile({
          type: 'asset',
          fileName: `app-${language}.webmanifest`,
          source: JSON.stringify(manifest),
        });
      }
    },
  };
}
