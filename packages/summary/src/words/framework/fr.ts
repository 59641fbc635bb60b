import type { FrameworkWords } from '../framework-words.ts';

export const fr: FrameworkWords = {
  title: { framework: 'Notre cadre d’action', netiquette: 'Notre nétiquette' },
  titleOf: (title, session) => `${title} : ${session}`,
  what: 'Toutes celles qui ont répondu peuvent vivre avec ces propositions.',
  none: 'Rien n’est encore acceptable pour toutes.',
  state: {
    acceptable: 'Acceptable pour toutes',
    problem: 'Pas encore acceptable pour toutes',
    waiting: 'Pas encore soumise au groupe',
  },
  answered: (n, of) => `${n} réponse${n > 1 ? 's' : ''} sur ${of}`,
  aloud: (n) => (n === 1 ? '1 réponse dite à voix haute' : `${n} réponses dites à voix haute`),
  problems: (n) =>
    n === null
      ? 'quelqu’un y voit un problème'
      : n === 1
        ? '1 personne y voit un problème'
        : `${n} personnes y voient un problème`,
  notYet: 'Pas encore acceptable pour toutes',
  asked: 'Ce qui fait obstacle',
  lookAgain: (date) => `Nous y reviendrons le ${date}.`,
  rooms: (n) => `Les cadres de ${n} salles, une partie chacune ; puis tout ensemble, par niveau.`,
  together: 'Toutes les salles ensemble, par niveau',
  noneOfAny: 'Rien n’est encore acceptable pour toutes, dans aucune salle.',
};
