import type { Command, OpenEvent } from '@reflextics/game';
import type { TestLog } from './log.ts';

const NO_RESULT = {
  counts: { goOn: 1, stop: 0, talkFirst: 0 },
  voters: 2,
  aloud: 0,
  outcome: 'go-on',
} as const;
const WORDS = { text: 'Lock it', whoDecides: 'The team', firstStep: 'Ask Ben' } as const;
const CARD = {
  language: 'en',
  theme: 'netiquette',
  title: 'The badge',
  aspect: '',
  text: 'A colleague lends her badge.',
  questions: ['Whose badge is it?'],
  dilemma: null,
  contentNote: null,
  resources: [],
} as const;

/** What is under way in the room where Ana plays, everything at once: more than a real room ever has. */
export function muchGoesOn(log: TestLog): void {
  for (const name of ['Ben', 'Nora']) log.joins(name);
  const events: OpenEvent[] = [
    { type: 'narrator-appointed', participant: 'nora', by: 'majority' },
    { type: 'round-started', round: 1, narrator: 'nora' },
    { type: 'situation-opened', situation: 'netiquette-3', theme: 'netiquette', drawn: true },
    { type: 'step-ended', step: 'situation', early: false, unheard: [] },
    { type: 'step-begun', step: 'discussion', toSpeak: ['ana', 'ben'] },
    { type: 'turn-started', holder: 'ana', deadline: null },
    { type: 'vote-opened' },
    { type: 'consent-opened', proposals: [] },
    { type: 'pen-taken', scribe: 'ben' },
    { type: 'reading-called' },
  ];
  for (const event of events) log.happens(event);
}

const newNarrator: OpenEvent[] = [{ type: 'narrator-appointed', participant: 'ben', by: 'majority' }];
const nextRound: OpenEvent[] = [
  { type: 'round-ended', round: 1, because: 'played' },
  { type: 'round-started', round: 2, narrator: 'nora' },
];
const nextStep: OpenEvent[] = [
  { type: 'step-ended', step: 'discussion', early: false, unheard: [] },
  { type: 'step-begun', step: 'resources', toSpeak: [] },
];
const nextCard: OpenEvent[] = [
  { type: 'situation-opened', situation: 'netiquette-4', theme: 'netiquette', drawn: true },
];
const nextGoRound: OpenEvent[] = [{ type: 'go-round-started', goRound: 2, toSpeak: ['ana', 'ben'] }];
const nextTurn: OpenEvent[] = [{ type: 'turn-started', holder: 'ana', deadline: null }];
const voteOver: OpenEvent[] = [{ type: 'vote-closed', ...NO_RESULT }];
const nextVote: OpenEvent[] = [...voteOver, { type: 'vote-opened' }];
const nextConsent: OpenEvent[] = [
  { type: 'consent-closed', results: [] },
  { type: 'consent-opened', proposals: [] },
];
const penElsewhere: OpenEvent[] = [{ type: 'pen-handed', from: 'ben', to: 'nora' }];
const readingOver: OpenEvent[] = [{ type: 'reading-ended' }];

interface Case {
  /** Without its type: the key says it. */
  with: object;
  /** What ends the moment that it was meant for; null: it names what it is about, or means the same at any time. */
  over: readonly OpenEvent[] | null;
}

const anyTime = (fields: object = {}): Case => ({ with: fields, over: null });
const until = (over: readonly OpenEvent[], fields: object = {}): Case => ({ with: fields, over });

/** Every command that a screen can send; the compiler asks for each new one. */
const CASES: Readonly<Record<Command['type'], Case>> = {
  rename: anyTime({ name: 'Anna' }),
  leave: anyTime(),
  'remove-participant': anyTime({ participant: 'ben' }),
  'seat-player': anyTime({ name: 'Dora' }),
  'lock-room': anyTime(),
  'unlock-room': anyTime(),
  'choose-themes': anyTime({ themes: ['netiquette'] }),
  'choose-levels': anyTime({ levels: ['team'] }),
  stand: until(newNarrator),
  'put-forward': until(newNarrator, { participant: 'ben' }),
  decline: until(newNarrator),
  approve: until(newNarrator, { participant: 'ana' }),
  'withdraw-approval': until(newNarrator, { participant: 'ben' }),
  'draw-lots': until(newNarrator),
  'hand-over-narration': anyTime({ to: 'ben' }),
  'name-deputy': anyTime({ participant: 'ben' }),
  'take-chair': until(newNarrator),
  'start-round': until(nextRound),
  'go-on': until(nextStep, { from: 'discussion', early: false }),
  'undo-go-on': until(nextStep),
  'undo-round': until(nextRound),
  'sum-up': until(nextRound, { step: 'discussion', text: 'Whose key is it?' }),
  'draw-situation': until(nextCard, { again: false }),
  'pick-situation': until(nextCard, { situation: 'netiquette-5', again: false }),
  react: until(nextCard, { kind: 'question', text: 'Who reads it?' }),
  'take-back-reaction': anyTime({ reaction: 'r1' }),
  'give-floor': until(nextTurn, { to: 'ben', from: 'ana' }),
  'hand-back': until(nextTurn),
  pass: until(nextGoRound),
  'take-back-floor': until(nextTurn, { from: 'ana' }),
  'undo-turn': until(nextTurn, { holder: 'ana', to: null }),
  skip: until(nextGoRound, { participant: 'ben' }),
  'extend-turn': until(nextTurn, { by: 60_000, holder: 'ana' }),
  'set-turn-time': anyTime({ turnTime: null }),
  'raise-hand': until(nextStep),
  'lower-hand': until(nextStep, { participant: 'ana' }),
  reorder: until(nextStep, { order: ['ben', 'ana'] }),
  'start-go-round': until(nextGoRound),
  'write-note': until(nextRound, { text: 'I would ask her.' }),
  'show-prompt': until(nextStep, { prompt: 'her-questions' }),
  'hide-prompt': until(nextStep),
  'open-resource': until(nextStep, { resource: 'r-1' }),
  'close-resource': until(nextStep),
  'open-vote': until(voteOver),
  'undo-vote': until(nextVote),
  'cast-ballot': until(nextVote, { choice: 'go-on' }),
  'close-vote': until(nextVote, { early: false }),
  'show-level': until(nextStep, { level: 'team' }),
  'set-board-mode': until(nextStep, { mode: 'silent' }),
  'submit-proposal': until(nextRound, { ...WORDS, levels: ['team'] }),
  'edit-proposal': anyTime({ proposal: 'p1', ...WORDS, levels: ['team'] }),
  'move-proposal': anyTime({ proposal: 'p1', levels: ['team'] }),
  'withdraw-proposal': anyTime({ proposal: 'p1' }),
  'back-proposal': anyTime({ proposal: 'p1' }),
  'stop-backing': anyTime({ proposal: 'p1' }),
  'merge-proposals': anyTime({ into: 'p1', from: ['p2'] }),
  'reveal-proposals': until(nextStep),
  'show-on-displays': until(nextStep, { frame: 'card', resource: null }),
  'offer-card': anyTime({ card: CARD }),
  'withdraw-offer': anyTime({ offer: 'o1' }),
  'take-offer': anyTime({ offer: 'o1' }),
  'decline-offer': anyTime({ offer: 'o1', word: 'Another time' }),
  'carry-proposal': anyTime({ proposal: 'p1' }),
  'stop-carrying': anyTime({ proposal: 'p1' }),
  'open-consent': until(nextConsent, { proposals: ['p1'] }),
  'answer-consent': until(nextConsent, { proposal: 'p1', problem: 'Nobody has the time' }),
  'close-consent': until(nextConsent, { early: false }),
  'reword-proposal': anyTime({ proposal: 'p1', ...WORDS }),
  'set-look-again': anyTime({ on: '2027-01-15' }),
  'take-pen': anyTime(),
  'hand-pen': anyTime({ to: 'ana' }),
  'put-pen-down': until(penElsewhere),
  'write-summary': anyTime({ revision: 0, at: 0, remove: 0, insert: 'We agreed.' }),
  'suggest-change': anyTime({
    revision: 1,
    at: 0,
    passage: 'We',
    replacement: 'All of us',
    remark: 'Clearer',
  }),
  'answer-suggestion': anyTime({ suggestion: 's1', take: false, word: 'Not yet' }),
  'withdraw-suggestion': anyTime({ suggestion: 's1' }),
  'call-reading': until(readingOver),
  'say-read': anyTime({ revision: 1 }),
  'end-reading': until(readingOver),
  'close-room': until(nextRound),
  'follow-up': anyTime({ earlier: 'e1', state: 'done', line: 'It has a lock.' }),
  'ask-own-time': anyTime(),
  'withdraw-own-time': anyTime(),
};

export const eachCommand = Object.entries(CASES).map(([type, { with: fields, over }]) => ({
  type,
  command: { type, ...fields } as Command,
  over,
}));
