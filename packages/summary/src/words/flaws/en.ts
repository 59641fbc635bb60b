import type { FlawWords } from './flaw-words.ts';

export const en: FlawWords = {
  at: (line, place, said) => `Line ${line}, ${place}: ${said}`,
  said: {
    'too-large': (expected, found) => `The file has ${found} bytes; at most ${expected} can be read.`,
    'not-json': (_, found) =>
      `The file cannot be read from here on: ${found}. Take the file as it was downloaded, unchanged.`,
    'not-a-summary': () =>
      'This is not a summary that this page can read. Take the file that was downloaded as data (JSON).',
    newer: (expected, found) =>
      `This file is of version ${found}; this page reads up to version ${expected}. Reload the page and try again.`,
    missing: () => 'This is missing.',
    'wrong-kind': (expected, found) => `Expected: ${expected}. Found: ${found}.`,
    'not-one-of': (expected, found) => `Expected one of: ${expected}. Found: ${found}.`,
    'out-of-range': (_, found) => `This cannot be: ${found}.`,
  },
  kinds: {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a group of fields',
  },
};
