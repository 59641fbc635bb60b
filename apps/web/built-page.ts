import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

/** What the first screen of every page needs, besides its words: fetched with the page and not after its first script. */
const APP = 'src/draw.tsx';

/** The page names every file of the door, so that a slow phone fetches them all at once. */
export function doorPreloaded(): Plugin {
  return {
    name: 'door-preloaded',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const chunks = Object.values(bundle).filter((each) => each.type === 'chunk');
        const app = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(APP));
        if (!app) return html; // the gallery's page is none of the product's
        const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
        const needed = new Set<string>();
        const styles = new Set<string>();
        const add = (fileName: string) => {
          if (needed.has(fileName)) return;
          needed.add(fileName);
          const chunk = byName.get(fileName);
          for (const style of chunk?.viteMetadata?.importedCss ?? []) styles.add(style);
          for (const other of chunk?.imports ?? []) add(other);
        };
        add(app.fileName);
        const missing = (file: string) => !html.includes(`/${file}"`);
        return [
          ...[...styles].filter(missing).map((file) => ({
            tag: 'link',
            attrs: { rel: 'stylesheet', crossorigin: true, href: `/${file}` },
            injectTo: 'head' as const,
          })),
          ...[...needed].filter(missing).map((file) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
            injectTo: 'head' as const,
          })),
        ];
      },
    },
  };
}

const LARGE_ENOUGH = 1_024; // bytes: a smaller file fits one packet anyway
const WORTH_IT = /\.(?:js|css|html|svg|webmanifest)$/;

/** Beside each built file its compressed forms, as small as they get: done once here and not for each phone. */
export function compressedFiles(): Plugin {
  let folder = '';
  return {
    name: 'compressed-files',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    async closeBundle() {
      const files = await readdir(folder, { recursive: true });
      await Promise.all(
        files.filter((file) => WORTH_IT.test(file)).map((file) => compress(join(folder, file))),
      );
    },
  };
}

async function compress(file: string): Promise<void> {
  const content = await readFile(file);
  if (content.length < LARGE_ENOUGH) return;
  const [small, smaller] = await Promise.all([
    promisify(gzip)(content, { level: 9 }),
    promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }),
  ]);
  await Promise.all([writeFile(`${file}.gz`, small), writeFile(`${file}.br`, smaller)]);
}
