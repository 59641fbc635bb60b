import type { DeckFacts } from '../../build-deck.ts';

/** A second deck: two cards and a resource on working hours, as a team may make one for itself. */
export const EVENING: DeckFacts = {
  id: 'evenings',
  situations: {
    'evening-call': {
      theme: 'digital-tools',
      number: 1,
      dilemma: false,
      contentNote: null,
      resources: ['house-hours'],
    },
    'evening-post': {
      theme: 'netiquette',
      number: 1,
      dilemma: true,
      contentNote: 'violence',
      resources: ['house-hours'],
    },
  },
  chapters: { hours: { theme: 'digital-tools' } },
  resources: { 'house-hours': { chapter: 'hours', document: 'guide', articles: [] } },
};
