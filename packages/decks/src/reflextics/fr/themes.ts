import type { DeckWords } from '../words.ts';

export const themes: DeckWords['themes'] = {
  'data-protection': {
    name: 'Protection des données et travail social',
    shortName: 'Protection des données',
    description:
      'Ce qu’on peut demander, écrire, conserver et transmettre. Finalité, consentement, données sensibles ; durée de vie d’un dossier, et qui peut l’ouvrir.',
  },
  'digital-tools': {
    name: 'Outils numériques : équipement, déconnexion, accompagnement',
    shortName: 'Outils numériques',
    description:
      'Qui a les outils et qui ne les a pas. Quand on peut se déconnecter. Comment aider celles et ceux qui sont perdus devant un écran.',
  },
  netiquette: {
    name: 'Nétiquette : un usage éthique des réseaux sociaux',
    shortName: 'Nétiquette',
    description:
      'Messageries, pages et vidéos : quel canal, entre qui, avec quelles règles, et où commence la vie privée.',
  },
  'ethical-posture': {
    name: 'Adopter une posture éthique numérique',
    shortName: 'Posture éthique',
    description:
      'Quatre dilemmes où deux devoirs s’opposent : vie privée et aide, moyens et besoins, visibilité et image, honnêteté et seconde chance.',
  },
};
