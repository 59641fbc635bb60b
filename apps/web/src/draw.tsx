import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { keepFocus, leadToErrors } from './look/index.ts';

/** To be called once the first words are there. */
export function draw(): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('expected an element with the id root in index.html, found none');
  keepFocus();
  leadToErrors();
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
