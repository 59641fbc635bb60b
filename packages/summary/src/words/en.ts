import { en as choosing } from './choosing/en.ts';
import { countingIn } from './counting.ts';
import type { SummaryWords } from './summary-words.ts';

const counted = countingIn<'one'>('en-GB');

export const en: SummaryWords = {
  language: 'en',
  locale: 'en-GB',
  labelled: (name, value) => `${name}: ${value}`,
  title: (session) => `What we leave with: ${session}`,
  inProgress: 'The game is still going on. This tells how far it has come.',
  played: (opened, closed) =>
    closed === null ? `Opened on ${opened}.` : `Played from ${opened} to ${closed}.`,
  people: 'Who took part',
  narrator: 'Narrator',
  players: 'Players',
  noDevice: 'without a device',
  left: 'left before the end',
  someone: 'someone whose name was erased',
  round: (n) => `Round ${n}`,
  noSituation: 'No situation was opened.',
  narratedBy: (names) => `Narrated by ${names}.`,
  steps: { situation: 'Situation', discussion: 'Discussion', resources: 'Resources', action: 'Action' },
  questions: 'Questions on the card',
  dilemma: 'The dilemma',
  reactions: 'First reactions',
  reaction: { surprised: 'Surprised me', interested: 'Caught my interest', question: 'A question' },
  aloud: 'said aloud, entered by the narrator',
  whatWasSaid: 'What was written down in turns',
  nothingWritten: 'Nothing was written down; the group talked.',
  promptsAsked: 'Questions that the narrator put to the table',
  resourcesRead: 'Resources opened for all',
  vote: 'Vote to go on',
  choices: { 'go-on': 'Go on', stop: 'Stop here', 'talk-first': 'Talk first' },
  outcomes: {
    'go-on': 'The players chose to go on to courses of action.',
    stop: 'The players chose to stop here.',
    'talk-first': 'The players chose to talk first.',
    tie: 'No choice had more than half of the ballots.',
  },
  ballots: (cast, voters) => `${cast} of ${voters} voted`,
  ballotsAloud: (n) =>
    counted(n, {
      one: `${n} ballot was told aloud to the narrator`,
      other: `${n} ballots were told aloud to the narrator`,
    }),
  because: {
    played: 'The round was played to its end.',
    'stopped-by-vote': 'The round ended here by the players’ vote.',
    'stopped-by-tie': 'The votes were tied twice, so the round ended here.',
  },
  stillPlaying: (step) => `This round is in the step “${step}”.`,
  closedIn: (step) => `The room was closed while this round was in the step “${step}”.`,
  sumUp: (step) => `The narrator’s summing up (${step})`,
  endedEarly: (step, unheard) =>
    unheard === null
      ? `The step “${step}” was ended early.`
      : `The step “${step}” was ended early; still to be heard: ${unheard}.`,
  proposals: 'Courses of action',
  noProposals: 'No course of action on this level.',
  columns: {
    proposal: 'Course of action',
    by: 'Proposed by',
    backedBy: 'Backed by',
    whoDecides: 'Who can decide',
    firstStep: 'First step',
  },
  nobody: 'nobody yet',
  ourText: 'Our summary',
  noText: 'Nobody has written a summary.',
  writtenBy: (names) => `Written by ${names}.`,
  speakingTimes: 'Speaking times',
  leftOutTitle: 'What is left out, and why',
  leftOut: {
    ...choosing.leftOut,
    ballots: 'Who voted for what: ballots are secret.',
    'consent-answers': 'Who could live with which proposal, and who saw a problem: those answers are secret.',
    'speaking-times':
      'How long each person spoke: that is for each person and the narrator, and goes with the session.',
    'withdrawn-proposals': 'Proposals that their authors withdrew: they took them back.',
    'merged-proposals': 'The words of proposals that were merged into another: its words stand for them.',
    'replaced-cards': 'Reactions to a card that was replaced by another: that card was not played.',
    'unrevealed-proposals': 'Proposals made in silence and not revealed: nobody else has seen them.',
    timing: 'When each thing was said: the group is not under watch.',
  },
  choosing,
  kept: (date, server) =>
    `${server === null ? `The data of this session disappears from the server on ${date}.` : `The data of this session is on ${server} and disappears from there on ${date}.`} The facilitator answers for it: ask them what is kept, or to delete it sooner. This file is yours to keep.`,
  madeAt: (date) => `Made on ${date}.`,
};
