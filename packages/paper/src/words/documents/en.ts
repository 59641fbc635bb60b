import { countingIn } from '@reflextics/summary';
import type { DocumentWords } from './document-words.ts';

const counted = countingIn<'one'>('en-GB');

export const en: DocumentWords = {
  named: (name, text) => `${name}: ${text}`,
  page: (page, pages) => `Page ${page} of ${pages}`,
  contents: 'Contents',
  numbers:
    'A number such as [U+4E2D] stands for a sign that this file has no letters for. The text file and the page have the sign itself.',
  poster: {
    backed: (backers) => `backed by ${backers}`,
    count: (proposals) => counted(proposals, { one: 'course of action', other: 'courses of action' }),
    board: (levels) => `The four levels, each in the next: ${levels}`,
    part: (part, parts) => `${part} of ${parts}`,
    room: (room) => `Room ${room}`,
  },
};
