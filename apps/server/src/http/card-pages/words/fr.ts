import type { PageWords } from './page-words.ts';

export const fr: PageWords = {
  all: 'Cartes et ressources',
  what: 'Tout le matériel du jeu. Lire à l’avance ne gâche rien : le jeu, c’est l’échange.',
  language: 'Langue',
  situation: (n) => `Situation ${n}`,
  resource: 'Ressource',
  care: 'Un mot d’attention',
  support:
    'Si cela vous pèse, parlez-en à une personne de confiance. Si une vie est en danger, appelez le 112, le numéro d’urgence dans toute l’Union européenne.',
  questions: 'Questions',
  dilemma: 'Dilemme éthique',
  resourcesOfCard: 'Ressources pour cette carte',
  cardsOfResource: 'Cartes qu’elle éclaire',
  situations: 'Situations',
  resources: 'Ressources',
  law: (law) => `S’appuie sur : ${law}`,
  source: (document, section) => `D’après : ${document}, ${section}`,
  ownCard:
    'Un groupe a écrit cette carte pour sa propre séance. Qui a la carte imprimée en main peut la lire ici tant que la séance est conservée.',
  method: 'La méthode en une page',
  credits: 'D’où vient ce jeu',
  unspoken: (tag) => `Les cartes n’existent pas encore dans la langue « ${tag} ». Les voici en français.`,
  missing: {
    title: 'Cette carte n’existe pas',
    text: 'L’adresse est peut-être mal recopiée, ou celle d’un autre jeu de cartes. Toutes les cartes et ressources se trouvent sur une seule page.',
  },
  own: {
    title: 'Cette carte appartient à un groupe',
    text: 'Elle a été écrite pour une séance et ne figure sur aucune page ouverte à toutes et à tous. Son texte est sur le papier. Dans le jeu, la narratrice l’ouvre avec ce code, sous « Cartes ».',
  },
  game: {
    what: 'Un petit groupe échange sur une situation réelle du travail social à l’heure du numérique. Il repart avec des pistes d’action. Ni score, ni bonne réponse.',
    play: 'Aller au jeu',
  },
};
