import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { speakPreferredLanguage } from './words/index.ts';

await speakPreferredLanguage(location.pathname.startsWith('/display/') ? 'display' : 'person');
const root = document.getElementById('root');
if (root === null) throw new Error('expected an element with the id root in index.html, found none');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
