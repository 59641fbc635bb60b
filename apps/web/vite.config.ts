import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compiledWords } from './compiled-words.ts';

/** The server that `npm run dev` starts beside this one. */
const API = process.env.API_URL ?? 'http://127.0.0.1:3000';

/** `vite build --mode gallery` builds the page of all components and screens, and not the product. */
export default defineConfig(({ mode }) => {
  const gallery = mode === 'gallery';
  return {
    plugins: [react(), compiledWords()],
    publicDir: 'public',
    build: {
      outDir: gallery ? '.build/gallery' : 'dist',
      emptyOutDir: true,
      // Fonts and pictures stay files: a data: address would need a hole in the content security policy.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rollupOptions: { input: resolve(import.meta.dirname, gallery ? 'gallery.html' : 'index.html') },
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
