import { type DeckWords, deckFrom, type ShelvedDeck } from '../../build-deck.ts';
import { WORDS } from '../../reflextics/languages.ts';
import { EVENING } from './facts.ts';

/** What is the game's own is that of the first deck. */
const en: DeckWords = {
  ...WORDS.en,
  title: 'Evenings',
  situations: {
    'evening-call': {
      title: 'The call at nine',
      aspect: 'The right to disconnect',
      text: 'A mother rings Nour at nine in the evening, on her own phone.',
      questions: ['What could Nour say?', 'Who could have agreed on what?'],
    },
    'evening-post': {
      title: 'The post at midnight',
      aspect: 'Netiquette',
      text: 'At midnight a young man writes under a photo of the team that he is beaten at home.',
      questions: ['What can be done at midnight?', 'What has to wait?'],
      dilemmaText: 'To answer at once, or to keep to the hours that protect the whole team.',
    },
  },
  contentNotes: { violence: 'This card mentions violence at home.' },
  chapters: { hours: 'Our hours' },
  resources: {
    'house-hours': {
      title: 'When we answer',
      section: 'Page 1',
      paragraphs: ['We answer from nine to five. At night there is the emergency line.'],
    },
  },
  documents: { guide: 'House rules' },
};

const fr: DeckWords = {
  ...WORDS.fr,
  title: 'Le soir',
  situations: {
    'evening-call': {
      title: 'L’appel de vingt et une heures',
      aspect: 'Le droit à la déconnexion',
      text: 'Une mère appelle Nour à vingt et une heures, sur son propre téléphone.',
      questions: ['Que peut dire Nour ?', 'Qui aurait pu convenir de quoi ?'],
    },
    'evening-post': {
      title: 'Le message de minuit',
      aspect: 'Nétiquette',
      text: 'À minuit, un jeune homme écrit sous une photo de l’équipe qu’on le bat chez lui.',
      questions: ['Que faire à minuit ?', 'Qu’est-ce qui doit attendre ?'],
      dilemmaText: 'Répondre tout de suite, ou garder les horaires qui protègent toute l’équipe.',
    },
  },
  contentNotes: { violence: 'Cette carte évoque des violences au sein de la famille.' },
  chapters: { hours: 'Nos horaires' },
  resources: {
    'house-hours': {
      title: 'Quand nous répondons',
      section: 'Page 1',
      paragraphs: ['Nous répondons de neuf à dix-sept heures. La nuit, il y a le numéro d’urgence.'],
    },
  },
  documents: { guide: 'Règlement intérieur' },
};

export const EVENINGS: ShelvedDeck = deckFrom(EVENING, { en, fr });
