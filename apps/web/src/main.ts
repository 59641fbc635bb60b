// First of all: what a component's own sheet says comes after it.
import './look/look.css';
import { keepAppOffline, listenForInstalling, stayAboveKeyboard } from './phone/index.ts';
import { speakPreferredLanguage } from './words/words.ts';

listenForInstalling();
stayAboveKeyboard();

// The words come beside the app and not after it: the page itself names the app's files, but cannot know the language.
const words = speakPreferredLanguage(location.pathname.startsWith('/display/') ? 'display' : 'person');
const [{ draw }] = await Promise.all([import('./draw.tsx'), words]);
draw();
if (import.meta.env.PROD) keepAppOffline();
