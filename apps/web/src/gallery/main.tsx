// First of all: what a component's own sheet says comes after it.
import '../look/look.css';
import { createRoot } from 'react-dom/client';
import { LiveRegion } from '../look/index.ts';
import { preferredLanguage, speak } from '../words/index.ts';
import { Gallery } from './gallery.tsx';

const asked = new URLSearchParams(location.search);
// `?lang=fr`: in that language, cards included.
await speak(preferredLanguage(asked.get('lang'), []));
const root = document.getElementById('root');
if (!root) throw new Error('expected an element with the id root in gallery.html');
createRoot(root).render(
  <>
    <Gallery show={asked.get('show')} />
    <LiveRegion />
  </>,
);
