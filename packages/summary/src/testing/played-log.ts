import { deckView } from '@reflextics/decks';
import type { Event, Proposal, Recorded } from '@reflextics/game';

const english = deckView('reflextics', 'en');
if (english === null) throw new Error('expected the deck reflextics in English, found none');
export const deck = english;
export const telling = {
  session: 'Tuesday group',
  purgeAt: Date.UTC(2026, 11, 22),
  server: 'https://game.example',
  madeAt: Date.UTC(2026, 10, 22, 12),
  deck,
};
export const card = deck.situations[0]?.id ?? '';
export const resource = deck.resources[0]?.id ?? '';

export const nora = 'nora';
export const ana = 'ana';
export const ben = 'ben';

export function proposal(change: Partial<Proposal>): Proposal {
  return {
    id: 'p1',
    round: 1,
    authors: [ana],
    levels: ['team'],
    text: 'Lock the cupboard',
    whoDecides: null,
    firstStep: null,
    backers: [],
    state: 'standing',
    mergedInto: null,
    aloud: false,
    at: 0,
    ...change,
  };
}

export function logOf(...events: Event[]): Recorded[] {
  return events.map((event, index) => ({ seq: index + 1, at: Date.UTC(2026, 10, 22, 10, index), event }));
}

export function opened(change: { keepSpeakingTimes?: boolean } = {}): Event[] {
  return [
    {
      type: 'room-opened',
      settings: {
        deck: 'reflextics',
        language: 'en',
        themes: ['data-protection'],
        narratorBy: 'players',
        turnTime: 120_000,
        playersMayDownload: false,
        keepSpeakingTimes: change.keepSpeakingTimes ?? false,
      },
    },
    { type: 'participant-joined', participant: nora, name: 'Nora', sign: 0, deviceless: false },
    { type: 'participant-joined', participant: ana, name: 'Ana', sign: 1, deviceless: false },
    { type: 'participant-joined', participant: ben, name: 'Ben', sign: 2, deviceless: true },
    { type: 'narrator-appointed', participant: nora, by: 'majority' },
    { type: 'themes-chosen', themes: ['data-protection'], by: ana },
    { type: 'round-started', round: 1, narrator: nora },
    { type: 'step-begun', step: 'situation', toSpeak: [] },
    { type: 'situation-opened', situation: card, theme: 'data-protection', drawn: true },
    {
      type: 'reaction-given',
      reaction: 'r1',
      participant: ana,
      kind: 'surprised',
      text: 'No lock?',
      aloud: false,
    },
    { type: 'step-ended', step: 'situation', early: false, unheard: [] },
    { type: 'step-begun', step: 'discussion', toSpeak: [ana, ben] },
    { type: 'turn-started', holder: ana, deadline: null },
    { type: 'note-written', note: 'n1', participant: ana, text: 'We keep too much.', aloud: false },
    { type: 'note-written', note: 'n2', participant: ana, text: 'And too long.', aloud: false },
    { type: 'turn-ended', holder: ana, how: 'handed-back', spoken: 61_000 },
    { type: 'prompt-shown', prompt: 'problems-raised' },
    { type: 'step-ended', step: 'discussion', early: true, unheard: [ben] },
    { type: 'step-begun', step: 'resources', toSpeak: [] },
    { type: 'summed-up', step: 'discussion', text: 'Locks and time.' },
    { type: 'resource-opened', resource },
    { type: 'vote-opened' },
    { type: 'ballot-cast', participant: ana, choice: 'talk-first', aloud: false },
    { type: 'ballot-changed', participant: ana, choice: 'go-on', aloud: false },
    { type: 'ballot-cast', participant: ben, choice: 'go-on', aloud: true },
    {
      type: 'vote-closed',
      counts: { goOn: 2, stop: 0, talkFirst: 0 },
      voters: 2,
      aloud: 1,
      outcome: 'go-on',
    },
    { type: 'step-ended', step: 'resources', early: false, unheard: [] },
    { type: 'step-begun', step: 'action', toSpeak: [] },
  ];
}

export const played: Event[] = [
  ...opened(),
  {
    type: 'proposal-submitted',
    proposal: proposal({ levels: ['team', 'organisation'], firstStep: 'Ask on Monday' }),
  },
  {
    type: 'proposal-submitted',
    proposal: proposal({ id: 'p2', text: 'Shred weekly', authors: [ben], aloud: true }),
  },
  { type: 'proposal-submitted', proposal: proposal({ id: 'p3', text: 'CANARY-WITHDRAWN' }) },
  { type: 'proposal-withdrawn', proposal: 'p3' },
  { type: 'proposal-backed', proposal: 'p1', by: ben, aloud: true },
  { type: 'step-ended', step: 'action', early: false, unheard: [] },
  { type: 'round-ended', round: 1, because: 'played' },
  { type: 'pen-taken', scribe: ana },
  { type: 'summary-written', revision: 1, at: 0, remove: 0, insert: '# Ours\n- a lock\n\nAnd *time*.' },
  { type: 'room-closed', by: 'narrator' },
];
