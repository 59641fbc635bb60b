import type { ChoosingWords } from './choosing-words.ts';

export const fr: ChoosingWords = {
  aPlayer: 'une joueuse',
  players: (n) => `${n} joueuses`,
  theNarrator: 'la narratrice',
  voteNotCounted: 'Les totaux ne sont pas donnés : moins de quatre bulletins.',
  leftOut: {
    'vote-counts':
      'Les totaux des votes de moins de quatre bulletins : ils pourraient montrer qui a voté quoi. Seul le résultat est donné.',
    notes:
      'Les notes des tours de parole : la personne qui a pris ce fichier a choisi de les retirer. Elles ne sont plus non plus dans le texte du groupe, sauf reformulées.',
    initials:
      'Les noms entiers : des initiales les remplacent. Dans les textes, un nom est remplacé là où il forme un mot entier, écrit tel qu’il a été choisi. Le reste est tel quel.',
    names:
      'Les noms : « une joueuse » les remplace. Dans les textes, un nom est remplacé là où il forme un mot entier, écrit tel qu’il a été choisi. Le reste est tel quel.',
  },
  followUp: {
    title: 'Ce que sont devenues nos propositions',
    from: (session, date) => `De la séance « ${session} », ${date}.`,
    lookAgain: (date) => `Le groupe voulait y revenir le ${date}.`,
    columns: { proposal: 'Proposition d’alors', became: 'Ce qu’elle est devenue', line: 'En une ligne' },
    states: {
      done: 'Réalisée',
      'under-way': 'En cours',
      dropped: 'Abandonnée',
      'still-wanted': 'Toujours souhaitée',
    },
    nothingSaid: 'Encore rien de dit',
    takenUp: (state) => `${state}, reprise cette fois`,
  },
  rooms: (n) => `${n} salles, une partie chacune ; puis toutes les pistes d’action par niveau.`,
  room: (n) => `Salle ${n}`,
  allProposals: 'Toutes les pistes d’action, par niveau',
  columns: { level: 'Niveau', room: 'Salle', when: 'Quand', situations: 'Situations' },
};
