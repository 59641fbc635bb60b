import { fr as choosing } from './choosing/fr.ts';
import { countingIn } from './counting.ts';
import type { SummaryWords } from './summary-words.ts';

const counted = countingIn<'one'>('fr-FR');

export const fr: SummaryWords = {
  language: 'fr',
  locale: 'fr-FR',
  labelled: (name, value) => `${name} : ${value}`,
  title: (session) => `Ce que nous emportons : ${session}`,
  inProgress: 'La partie n’est pas terminée. Voici où elle en est.',
  played: (opened, closed) =>
    closed === null ? `Ouverte le ${opened}.` : `Jouée du ${opened} au ${closed}.`,
  people: 'Qui a participé',
  narrator: 'Narratrice',
  players: 'Joueuses',
  noDevice: 'sans téléphone',
  left: 'départ avant la fin',
  someone: 'quelqu’un dont le nom a été effacé',
  round: (n) => `Manche ${n}`,
  noSituation: 'Aucune situation n’a été ouverte.',
  narratedBy: (names) => `Narration : ${names}.`,
  steps: { situation: 'Situation', discussion: 'Discussion', resources: 'Ressources', action: 'Action' },
  questions: 'Questions de la carte',
  dilemma: 'Le dilemme',
  reactions: 'Premières réactions',
  reaction: { surprised: 'Me surprend', interested: 'M’intéresse', question: 'Une question' },
  aloud: 'dit à voix haute, saisi par la narratrice',
  whatWasSaid: 'Ce qui a été noté pendant les tours de parole',
  nothingWritten: 'Rien n’a été noté ; le groupe a parlé.',
  promptsAsked: 'Relances affichées par la narratrice',
  resourcesRead: 'Ressources ouvertes pour toutes',
  vote: 'Vote pour continuer',
  choices: { 'go-on': 'Continuer', stop: 'En rester là', 'talk-first': 'Parler d’abord' },
  outcomes: {
    'go-on': 'Les joueuses ont choisi de passer aux pistes d’action.',
    stop: 'Les joueuses ont choisi d’en rester là.',
    'talk-first': 'Les joueuses ont choisi de parler d’abord.',
    tie: 'Aucun choix n’a eu plus de la moitié des bulletins.',
  },
  ballots: (cast, voters) => `Bulletins : ${cast} sur ${voters}`,
  ballotsAloud: (n) =>
    counted(n, {
      one: `${n} bulletin dit à voix haute à la narratrice`,
      other: `${n} bulletins dits à voix haute à la narratrice`,
    }),
  because: {
    played: 'La manche a été jouée jusqu’au bout.',
    'stopped-by-vote': 'La manche s’est arrêtée ici, par le vote des joueuses.',
    'stopped-by-tie': 'Deux votes de suite à égalité : la manche s’est arrêtée ici.',
  },
  stillPlaying: (step) => `Cette manche en est à l’étape « ${step} ».`,
  closedIn: (step) => `La salle a été fermée alors que cette manche en était à l’étape « ${step} ».`,
  sumUp: (step) => `Point d’étape de la narratrice (${step})`,
  endedEarly: (step, unheard) =>
    unheard === null
      ? `L’étape « ${step} » s’est terminée plus tôt.`
      : `L’étape « ${step} » s’est terminée plus tôt ; il restait à entendre : ${unheard}.`,
  proposals: 'Pistes d’action',
  noProposals: 'Aucune piste d’action à ce niveau.',
  columns: {
    proposal: 'Piste d’action',
    by: 'Proposée par',
    backedBy: 'Soutenue par',
    whoDecides: 'Qui a le pouvoir d’agir',
    firstStep: 'Premier pas',
  },
  nobody: 'personne pour le moment',
  ourText: 'Notre synthèse',
  noText: 'Personne n’a écrit de synthèse.',
  writtenBy: (names) => `Écrit par ${names}.`,
  speakingTimes: 'Temps de parole',
  leftOutTitle: 'Ce qui n’y figure pas, et pourquoi',
  leftOut: {
    ...choosing.leftOut,
    ballots: 'Qui a voté quoi : les bulletins sont secrets.',
    'consent-answers':
      'Qui pouvait vivre avec quelle proposition, et qui y voyait un problème : ces réponses sont secrètes.',
    'speaking-times':
      'Combien de temps chacune a parlé : cela ne regarde que chacune et la narratrice, et disparaît avec la séance.',
    'withdrawn-proposals': 'Les propositions retirées : leurs autrices ne voulaient plus les laisser.',
    'merged-proposals':
      'Les mots des propositions fusionnées dans une autre : ceux de cette dernière les remplacent.',
    'replaced-cards': 'Les réactions à une carte remplacée par une autre : elle n’a pas été jouée.',
    'unrevealed-proposals':
      'Les propositions faites en silence et jamais dévoilées : personne d’autre ne les a vues.',
    timing: 'À quel moment chaque chose a été dite : le groupe n’est pas surveillé.',
  },
  choosing,
  kept: (date, server) =>
    `${server === null ? `Les données de cette séance disparaissent du serveur le ${date}.` : `Les données de cette séance sont sur ${server} et en disparaissent le ${date}.`} L’animatrice en répond : demandez-lui ce qui est gardé, ou de le supprimer plus tôt. Ce fichier est à vous.`,
  madeAt: (date) => `Établi le ${date}.`,
};
