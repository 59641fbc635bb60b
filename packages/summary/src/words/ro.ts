import { ro as choosing } from './choosing/ro.ts';
import { countingIn } from './counting.ts';
import type { SummaryWords } from './summary-words.ts';

const counted = countingIn<'one' | 'few'>('ro-RO');

export const ro: SummaryWords = {
  language: 'ro',
  locale: 'ro-RO',
  labelled: (name, value) => `${name}: ${value}`,
  title: (session) => `Cu ce plecăm: ${session}`,
  inProgress: 'Jocul este încă în curs. Iată până unde s-a ajuns.',
  played: (opened, closed) =>
    closed === null ? `Deschisă pe ${opened}.` : `S-a jucat de la ${opened} până la ${closed}.`,
  people: 'Cine a luat parte',
  narrator: 'Cine a narat',
  players: 'Jucători',
  noDevice: 'fără telefon',
  left: 'a plecat înainte de final',
  someone: 'cineva al cărui nume a fost șters',
  round: (n) => `Runda ${n}`,
  noSituation: 'Nu s-a deschis nicio situație.',
  narratedBy: (names) => `Cine a narat: ${names}.`,
  steps: { situation: 'Situație', discussion: 'Discuție', resources: 'Resurse', action: 'Acțiune' },
  questions: 'Întrebările de pe card',
  dilemma: 'Dilema',
  reactions: 'Primele reacții',
  reaction: { surprised: 'M-a surprins', interested: 'M-a interesat', question: 'O întrebare' },
  aloud: 'spus cu voce tare, scris de naratoare',
  whatWasSaid: 'Ce s-a notat la fiecare rând',
  nothingWritten: 'Nu s-a notat nimic; grupul a vorbit.',
  promptsAsked: 'Întrebări puse grupului de naratoare',
  resourcesRead: 'Resurse deschise pentru toți',
  vote: 'Votul despre continuare',
  choices: { 'go-on': 'Continuăm', stop: 'Ne oprim aici', 'talk-first': 'Mai vorbim' },
  outcomes: {
    'go-on': 'Jucătorii au ales să treacă la căile de acțiune.',
    stop: 'Jucătorii au ales să se oprească aici.',
    'talk-first': 'Jucătorii au ales să mai vorbească.',
    tie: 'Nicio opțiune nu a avut mai mult de jumătate din voturi.',
  },
  ballots: (cast, voters) =>
    `${counted(cast, { one: 'a', few: 'au', other: 'au' })} votat ${cast} din ${voters}`,
  ballotsAloud: (n) =>
    counted(n, {
      one: `${n} vot i-a fost spus naratoarei cu voce tare`,
      few: `${n} voturi i-au fost spuse naratoarei cu voce tare`,
      other: `${n} de voturi i-au fost spuse naratoarei cu voce tare`,
    }),
  because: {
    played: 'Runda a fost jucată până la capăt.',
    'stopped-by-vote': 'Runda s-a încheiat aici prin votul jucătorilor.',
    'stopped-by-tie': 'Votul s-a încheiat de două ori la egalitate, așa că runda s-a oprit aici.',
  },
  stillPlaying: (step) => `Runda este la etapa „${step}”.`,
  closedIn: (step) => `Sala a fost închisă când runda era la etapa „${step}”.`,
  sumUp: (step) => `Recapitularea naratoarei (${step})`,
  endedEarly: (step, unheard) =>
    unheard === null
      ? `Etapa „${step}” s-a încheiat mai devreme.`
      : `Etapa „${step}” s-a încheiat mai devreme; nu au mai vorbit: ${unheard}.`,
  proposals: 'Căi de acțiune',
  noProposals: 'Nicio cale de acțiune la acest nivel.',
  columns: {
    proposal: 'Cale de acțiune',
    by: 'Propusă de',
    backedBy: 'Susținută de',
    whoDecides: 'Cine poate hotărî',
    firstStep: 'Primul pas',
  },
  nobody: 'încă nimeni',
  ourText: 'Sinteza noastră',
  noText: 'Nimeni nu a scris o sinteză.',
  writtenBy: (names) => `Scrisă de ${names}.`,
  speakingTimes: 'Timpi de vorbire',
  leftOutTitle: 'Ce lipsește de aici și de ce',
  leftOut: {
    ...choosing.leftOut,
    ballots: 'Cine ce a votat: voturile sunt secrete.',
    'consent-answers':
      'Cine a acceptat fiecare propunere și cine a văzut o problemă: aceste răspunsuri sunt secrete.',
    'speaking-times':
      'Cât a vorbit fiecare: văd doar persoana în cauză și naratoarea, iar timpul dispare odată cu sesiunea.',
    'withdrawn-proposals': 'Propunerile retrase: autorii lor le-au luat înapoi.',
    'merged-proposals': 'Cuvintele propunerilor unite cu o alta: în locul lor stau cuvintele acesteia.',
    'replaced-cards': 'Reacțiile la un card înlocuit cu altul: acel card nu a fost jucat.',
    'unrevealed-proposals': 'Propunerile făcute în tăcere și nedezvăluite: nimeni altcineva nu le-a văzut.',
    timing: 'Când s-a spus fiecare lucru: grupul nu este sub supraveghere.',
  },
  choosing,
  kept: (date, server) =>
    `${server === null ? `Datele acestei sesiuni dispar de pe server pe ${date}.` : `Datele acestei sesiuni se află pe ${server} și dispar de acolo pe ${date}.`} Facilitatoarea răspunde de ele: întrebați-o ce se păstrează sau rugați-o să le șteargă mai devreme. Fișierul acesta vă rămâne.`,
  madeAt: (date) => `Întocmită pe ${date}.`,
};
