// First of all: what a component's own sheet says comes after it.
import '../look/look.css';
import { createRoot } from 'react-dom/client';
import { LiveRegion } from '../look/index.ts';
import { preferredLanguage, speak } from '../words/index.ts';
import { watchWhatIsDrawn } from './drawn.ts';
import { Gallery } from './gallery.tsx';

watchWhatIsDrawn();
const asked = new URLSearchParams(location.search);
// `?lang=fr`: in that language, cards included.
await speak(preferredLanguage(asked.get('lang'), []));
const element = document.getElementById('root');
if (!element) throw new Error('expected an element with the id root in gallery.html');
const root = createRoot(element);
const network = globalThis.fetch;

function draw(show: string | null): void {
  // What one state keeps on this phone is not the next one's past.
  localStorage.clear();
  globalThis.fetch = network;
  root.render(
    <>
      <Gallery show={show} key={show} />
      <LiveRegion />
    </>,
  );
}

// Another state on the same page: loading the page takes longer than drawing a state.
addEventListener('gallery-show', (event) => draw((event as CustomEvent<string>).detail));
draw(asked.get('show'));
