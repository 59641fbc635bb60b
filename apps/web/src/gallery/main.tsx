import { createRoot } from 'react-dom/client';
import { LiveRegion } from '../look/index.ts';
import { speak } from '../words/index.ts';
import { Gallery } from './gallery.tsx';

await speak('en');
const root = document.getElementById('root');
if (!root) throw new Error('expected an element with the id root in gallery.html');
createRoot(root).render(
  <>
    <Gallery show={new URLSearchParams(location.search).get('show')} />
    <LiveRegion />
  </>,
);
