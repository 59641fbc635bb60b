import { countingIn } from '../counting.ts';
import type { FrameworkWords } from '../framework-words.ts';

const counted = countingIn<'one'>('fr-FR');

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
  answered: (n, of) => `${n} ${counted(n, { one: 'réponse', other: 'réponses' })} sur ${of}`,
  aloud: (n) =>
    counted(n, { one: `${n} réponse dite à voix haute`, other: `${n} réponses dites à voix haute` }),
  problems: (n) =>
    n === null
      ? 'quelqu’un y voit un problème'
      : counted(n, { one: `${n} personne y voit un problème`, other: `${n} personnes y voient un problème` }),
  notYet: 'Pas encore acceptable pour toutes',
  asked: 'Ce qui fait obstacle',
  lookAgain: (date) => `Nous y reviendrons le ${date}.`,
  rooms: (n) => `Les cadres de ${n} salles, une partie chacune ; puis tout ensemble, par niveau.`,
  together: 'Toutes les salles ensemble, par niveau',
  noneOfAny: 'Rien n’est encore acceptable pour toutes, dans aucune salle.',
};
