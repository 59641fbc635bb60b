import type { PageWords } from './page-words.ts';

export const en: PageWords = {
  all: 'Cards and resources',
  what: 'All that the game is played with. Reading ahead spoils nothing: the talk is the game.',
  language: 'Language',
  situation: (n) => `Situation ${n}`,
  resource: 'Resource',
  care: 'A word of care',
  support:
    'If it weighs on you, speak to someone you trust. If a life is in danger, call 112, the emergency number in the whole European Union.',
  questions: 'Questions',
  dilemma: 'Ethical dilemma',
  resourcesOfCard: 'Resources for this card',
  cardsOfResource: 'Cards that it bears on',
  situations: 'Situations',
  resources: 'Resources',
  law: (law) => `It rests on: ${law}`,
  source: (document, section) => `Retold from: ${document}, ${section}`,
  ownCard:
    'A group wrote this card for its own session. Whoever holds the printed card may read it here, for as long as the session is kept.',
  method: 'The method on a page',
  credits: 'Where it comes from',
  unspoken: (tag) => `The cards are not there in the language “${tag}” yet. Here they are in English.`,
  missing: {
    title: 'There is no such card',
    text: 'The address may be mistyped, or belong to another deck. All cards and resources stand on one page.',
  },
  own: {
    title: 'This card belongs to a group',
    text: 'This card was written for one session and is on no page for everyone. Its text is on the paper itself. In the game, the narrator opens it with this code, under “Cards”.',
  },
  game: {
    what: 'A small group talks over one real situation from social work in a digital age. It leaves with things to do. No score, no right answer.',
    play: 'To the game',
  },
};
