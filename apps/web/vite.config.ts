import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressedFiles, doorPreloaded } from './built-page.ts';
import { offlineWorker } from './built-worker.ts';
import { compiledWords } from './compiled-words.ts';
import { installable } from './installable.ts';
import { webSocketAlone } from './web-socket-alone.ts';

/** The server that `npm run dev` starts beside this one. */
const API = process.env.API_URL ?? 'http://127.0.0.1:3000';

const here = (file: string) => resolve(import.meta.dirname, file);

/** Few files for the door: on a phone's network each costs as much time as twenty kilobytes. */
const DOOR = [
  {
    name: 'speaking',
    test: /[\\/](?:@lingui[\\/]core|words[\\/](?:words|languages|parts|chosen-language)\.ts|phone[\\/](?:above-keyboard|installing|offline-worker)\.ts)/,
    priority: 2,
  },
  // But not the page's own script, which asks for the words while the door is on its way.
  {
    name: 'door',
    test: (id: string) => !/src[\\/](?:main\.ts|look[\\/]look\.css)$|\.html$/.test(id),
    tags: ['$initial' as const],
    priority: 1,
  },
];

/** `vite build --mode gallery` builds the page of all components and screens, and not the product. */
export default defineConfig(({ mode }) => {
  const gallery = mode === 'gallery';
  return {
    plugins: [
      react(),
      compiledWords(),
      webSocketAlone(),
      ...(gallery ? [] : [doorPreloaded(), installable(), offlineWorker(), compressedFiles()]),
    ],
    publicDir: 'public',
    build: {
      outDir: gallery ? '.build/gallery' : 'dist',
      emptyOutDir: true,
      // Fonts and pictures stay files: a data: address would need a hole in the content security policy.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // The budget of bytes reads from it which file needs which.
      manifest: !gallery,
      rollupOptions: gallery
        ? { input: here('gallery.html') }
        : {
            // The app is named as an entry so that what it needs at once is known; the page's own script fetches it.
            input: { index: here('index.html'), draw: here('src/draw.tsx') },
            preserveEntrySignatures: 'allow-extension',
            output: { codeSplitting: { groups: DOOR } },
          },
    },
    server: {
      proxy: {
        '/api': API,
        // The page of each card, which the server writes whole, and its look.
        '^/cards/(look-|[^/]+/)': API,
        '/socket.io': { target: API, ws: true },
      },
    },
  };
});
