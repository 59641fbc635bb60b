import type { DeckWords } from '../words.ts';

export const template: DeckWords['template'] = {
  parts: {
    theme: {
      name: 'Thème',
      hint: 'L’un des quatre. Si deux conviennent, prenez celui que vous voulez voir débattu.',
    },
    title: {
      name: 'Titre',
      hint: 'Quelques mots qu’on retient et qui ne prennent pas parti.',
    },
    aspect: {
      name: 'Aspect',
      hint: 'La seule chose dont parle cette carte : le consentement, par exemple, ou le droit à la déconnexion.',
    },
    text: {
      name: 'La situation',
      hint: 'Qui est concerné, en quelques mots, et ce qui se passe. Moins d’une minute à voix haute.',
    },
    questions: {
      name: 'Questions pour la discussion',
      hint: 'Deux à cinq questions ouvertes. Elles indiquent ce dont on pourrait débattre.',
    },
    dilemma: {
      name: 'Dilemme éthique (s’il y en a un)',
      hint: 'Les deux devoirs qui s’opposent, une phrase ou deux pour chacun, et de force égale.',
    },
  },
  advice: [
    {
      title: 'Faites court et simple',
      text: 'La carte est entendue une seule fois, par des personnes qui ne connaissent pas la situation. Ce qui n’aide pas à en discuter peut disparaître.',
      example: null,
    },
    {
      title: 'Dites qui est concerné, en peu de mots',
      text: 'Âge, famille et histoire n’y figurent que s’ils comptent pour la question. Trop de détails noient la lectrice, et peuvent montrer de qui il s’agit.',
      example: 'Une travailleuse sociale d’un foyer reçoit Mathilde B.',
    },
    {
      title: 'Racontez une situation concrète',
      text: 'Un moment suffit. Pas besoin de raconter tout l’accompagnement.',
      example:
        'À la fin de sa journée, l’éducatrice la résume sur WhatsApp pour la collègue qui prend la relève de nuit.',
    },
    {
      title: 'Tenez-vous à un seul aspect',
      text: 'Si la carte soulève deux sujets différents, faites-en deux cartes.',
      example: null,
    },
    {
      title: 'Finissez par quelques questions',
      text: 'Elles sont là pour lancer la discussion sur la pratique décrite. Posez-les ouvertes : si l’on peut répondre par oui ou par non, demandez aussi pourquoi.',
      example: 'Sur quoi l’équipe aurait-elle pu s’accorder à l’avance ?',
    },
    {
      title: 'Veillez à l’anonymat des personnes',
      text: 'Changez le nom, le lieu et tout ce qui sort de l’ordinaire. Demandez-vous ensuite si la personne, ou une voisine, s’y reconnaîtrait encore.',
      example: null,
    },
  ],
};
