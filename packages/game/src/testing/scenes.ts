import type { CardWords, Command, OfferId, ParticipantId, ProposalId, ProposalText } from '../index.ts';
import { settings } from './deck.ts';
import { type Act, by, type Circumstances, door, type History } from './play.ts';

/** Nora narrates; Ana, Ben and Chloé play; Dan has no device. Each scene goes on from the one before it. */

export const opened: History = [by('facilitator', { type: 'open-room', settings })];

export function joins(id: ParticipantId, name: string, facilitator = false): Act {
  return by(door(id, facilitator), { type: 'join', name, asNarrator: false });
}

export const lobby: History = [
  opened,
  joins('nora', 'Nora'),
  joins('ana', 'Ana'),
  joins('ben', 'Ben'),
  joins('chloe', 'Chloé'),
];

export const noraNarrates: History = [
  lobby,
  by('nora', { type: 'stand' }),
  by('ana', { type: 'approve', participant: 'nora' }),
  by('ben', { type: 'approve', participant: 'nora' }),
  by('chloe', { type: 'approve', participant: 'nora' }),
];

export const readyToPlay: History = [
  noraNarrates,
  by('ana', { type: 'choose-themes', themes: ['data-protection', 'netiquette'] }),
];

export const danSits: History = [by('nora', { type: 'seat-player', name: 'Dan' }, { id: 'dan' })];

/** A round has begun; no card is open. */
export const roundBegun: History = [readyToPlay, by('nora', { type: 'start-round' })];

export const cardOpen: History = [
  roundBegun,
  by('nora', { type: 'pick-situation', situation: 'the-notebook', again: false }),
];

export function goesOn(from: 'situation' | 'discussion' | 'resources' | 'action', early = false): Act {
  return by('nora', { type: 'go-on', from, early });
}

/** Step 2: Ana, Ben and Chloé are due, and nobody has the floor yet. */
export const discussion: History = [cardOpen, goesOn('situation')];

export const anaHasTheFloor: History = [
  discussion,
  by('nora', { type: 'give-floor', to: 'ana', from: null }),
];

export const handBack: Command = { type: 'hand-back' };

/** After a whole go-round: nobody holds the floor, nobody is due, hands may go up. */
export const floorOpen: History = [
  anaHasTheFloor,
  by('ana', handBack, { after: 30_000 }),
  by('ben', handBack, { after: 20_000 }),
  by('chloe', handBack, { after: 10_000 }),
];

/** Step 3: nothing shown, no vote yet. */
export const resources: History = [floorOpen, goesOn('discussion')];

export const voteOpen: History = [resources, by('nora', { type: 'open-vote' })];

export function votes(who: ParticipantId, choice: 'go-on' | 'stop' | 'talk-first'): Act {
  return by(who, { type: 'cast-ballot', choice });
}

export function closesVote(early = false): Act {
  return by('nora', { type: 'close-vote', early });
}

export const votedToGoOn: History = [
  voteOpen,
  votes('ana', 'go-on'),
  votes('ben', 'go-on'),
  votes('chloe', 'stop'),
  closesVote(),
];

export const votedToStop: History = [
  voteOpen,
  votes('ana', 'stop'),
  votes('ben', 'stop'),
  votes('chloe', 'go-on'),
  closesVote(),
];

/** Step 4: an open board without proposals. */
export const action: History = [votedToGoOn, goesOn('resources')];

export function proposes(who: ParticipantId, id: ProposalId, circumstances: Circumstances = {}): Act {
  return by(who, proposal(`${id}: what we could do`), { id, ...circumstances });
}

export function proposal(
  text: string,
  more: Partial<ProposalText & { for: ParticipantId; covered: boolean }> = {},
): Command {
  return { type: 'submit-proposal', text, levels: ['team'], whoDecides: null, firstStep: null, ...more };
}

/** Ana's “a-rule” and Ben's “a-talk” stand on the open board. */
export const twoProposals: History = [action, proposes('ana', 'a-rule'), proposes('ben', 'a-talk')];

export const silentBoard: History = [action, by('nora', { type: 'set-board-mode', mode: 'silent' })];

/** Ana's “a-rule” and Ben's “a-talk” are made and nobody else has seen them. */
export const twoSilentProposals: History = [
  silentBoard,
  proposes('ana', 'a-rule'),
  proposes('ben', 'a-talk'),
];

export const boardByTurns: History = [action, by('nora', { type: 'set-board-mode', mode: 'by-turns' })];

export const someCard: CardWords = {
  language: 'fr',
  theme: 'data-protection',
  title: 'Le badge oublié',
  aspect: 'Les traces',
  text: 'Une stagiaire trouve le badge d’une collègue.',
  questions: ['Que fait-elle ?'],
  dilemma: null,
  contentNote: null,
  resources: [],
};

export function offers(who: ParticipantId, id: OfferId, more: Partial<CardWords> = {}): Act {
  return by(who, { type: 'offer-card', card: { ...someCard, ...more } }, { id });
}

export function takes(offer: OfferId, id: string): Act {
  return by('nora', { type: 'take-offer', offer }, { id });
}

/** Ana's “a-card” waits for Nora's answer; the group chose the theme that it has. */
export const anaOffers: History = [readyToPlay, offers('ana', 'a-card')];

/** The round is played; two proposals stand. */
export const ended: History = [twoProposals, goesOn('action')];

export const anaHasThePen: History = [ended, by('ana', { type: 'take-pen' })];

export const closed: History = [ended, by('nora', { type: 'close-room' })];

export function carries(who: ParticipantId, id: ProposalId): Act {
  return by(who, { type: 'carry-proposal', proposal: id });
}

/** At the end: Ana's “a-rule” and Ben's “a-talk” are on the list, and nobody was asked yet. */
export const twoOnTheList: History = [ended, carries('ana', 'a-rule'), carries('nora', 'a-talk')];

export function asksAbout(...proposals: readonly ProposalId[]): Act {
  return by('nora', { type: 'open-consent', proposals });
}

/** All are asked about “a-rule” and “a-talk”. */
export const consentOpen: History = [twoOnTheList, asksAbout('a-rule', 'a-talk')];

export function answers(who: ParticipantId, id: ProposalId, problem: string | null = null): Act {
  return by(who, { type: 'answer-consent', proposal: id, problem });
}

export function closesConsent(early = false): Act {
  return by('nora', { type: 'close-consent', early });
}

/** Ana, Ben and Chloé can live with “a-talk”; Chloé sees a problem with “a-rule”. */
export const consentClosed: History = [
  consentOpen,
  ['ana', 'ben', 'chloe'].map((who) => answers(who, 'a-talk')),
  answers('ana', 'a-rule'),
  answers('ben', 'a-rule'),
  answers('chloe', 'a-rule', 'Who has the time?'),
  closesConsent(),
];
