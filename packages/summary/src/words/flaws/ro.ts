import type { FlawWords } from './flaw-words.ts';

export const ro: FlawWords = {
  at: (line, place, said) => `Rândul ${line}, ${place}: ${said}`,
  said: {
    'too-large': (expected, found) => `Octeți în fișier: ${found}; se pot citi cel mult ${expected}.`,
    'not-json': (_, found) =>
      `De aici încolo fișierul nu se mai poate citi: ${found}. Alegeți fișierul așa cum a fost descărcat, nemodificat.`,
    'not-a-summary': () =>
      'Nu este o sinteză pe care să o poată citi această pagină. Alegeți fișierul descărcat ca „Date (JSON)”.',
    newer: (expected, found) =>
      `Fișierul are versiunea ${found}; această pagină citește până la versiunea ${expected}. Reîncărcați pagina și încercați din nou.`,
    missing: () => 'Lipsește.',
    'wrong-kind': (expected, found) => `Așteptat: ${expected}. Găsit: ${found}.`,
    'not-one-of': (expected, found) => `Așteptat, unul dintre: ${expected}. Găsit: ${found}.`,
    'out-of-range': (_, found) => `Nu se poate: ${found}.`,
  },
  kinds: {
    string: 'un text',
    number: 'un număr',
    int: 'un număr întreg',
    boolean: 'adevărat sau fals (true, false)',
    array: 'o listă',
    object: 'un grup de câmpuri',
  },
};
