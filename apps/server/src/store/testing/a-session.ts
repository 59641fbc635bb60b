import type { KeptDeck } from '@reflextics/decks';
import type { Event, Proposal, Recorded, RoomSettings } from '@reflextics/game';
import type { NewRoom, NewSession, RoomWrite } from '../types.ts';

export const MONDAY = Date.UTC(2026, 0, 5, 9, 30, 0, 123);
export const DAY = 86_400_000; // ms

export const SETTINGS: RoomSettings = {
  deck: 'reflextics',
  language: 'en',
  themes: ['netiquette', 'data-protection'],
  narratorBy: 'players',
  turnTime: 120_000,
  playersMayDownload: true,
  keepSpeakingTimes: false,
};

/** A stand-in for the sha256 of a token, told apart by who holds it. */
export function hashOf(holder: string): string {
  return `sha256-of-the-token-of-${holder}`;
}

export function aRoom(id: string, code: string, over: Partial<NewRoom> = {}): NewRoom {
  return {
    id,
    code,
    createdAt: MONDAY,
    events: [{ seq: 1, at: MONDAY, event: { type: 'room-opened', settings: SETTINGS } }],
    ...over,
  };
}

export function aSession(id: string, over: Partial<NewSession> = {}): NewSession {
  return {
    id,
    name: 'Tuesday’s workshop',
    settings: SETTINGS,
    retentionDays: 30,
    callLink: null,
    supportLine: null,
    createdAt: MONDAY,
    purgeAt: MONDAY + 30 * DAY,
    facilitatorTokenHash: hashOf(`the facilitator of ${id}`),
    rooms: [aRoom(`${id}-room`, 'HKRVTE')],
    ...over,
  };
}

/** Events as they follow on `after`, each a second later than the one before. */
export function recorded(after: number, events: readonly Event[]): Recorded[] {
  return events.map((event, index) => {
    const seq = after + 1 + index;
    return { seq, at: MONDAY + seq * 1000, event };
  });
}

export function writing(
  roomId: string,
  expected: number,
  events: readonly Event[],
  rest: Partial<RoomWrite> = {},
): RoomWrite {
  return { roomId, expected, events: recorded(expected, events), ...rest };
}

export function joined(id: string, name: string, sign = 0): Event {
  return { type: 'participant-joined', participant: id, name, sign, deviceless: false };
}

export function noteOf(participant: string, text: string): Event {
  return { type: 'note-written', note: `note-${text}`, participant, text, aloud: false };
}

export function aProposal(id: string, author: string, over: Partial<Proposal> = {}): Proposal {
  return {
    id,
    round: 1,
    authors: [author],
    levels: ['team'],
    text: `${author}’s ${id}`,
    whoDecides: null,
    firstStep: null,
    backers: [],
    state: 'standing',
    mergedInto: null,
    aloud: false,
    at: MONDAY,
    ...over,
  };
}

/** A deck with a card and a resource of one's own. */
export const A_DECK: KeptDeck = {
  name: 'Cards of our centre',
  situations: [
    {
      id: 'own-badge',
      language: 'fr',
      theme: 'data-protection',
      title: 'Le badge oublié',
      aspect: 'Accès aux dossiers',
      text: 'Une éducatrice prête son badge à une stagiaire.',
      questions: ['Que protège le badge ?'],
      dilemma: null,
      contentNote: null,
      resources: ['own-rules', 'keeping-files-safe'],
    },
  ],
  resources: [
    {
      id: 'own-rules',
      language: 'fr',
      theme: 'data-protection',
      title: 'Notre règlement',
      paragraphs: ['Un badge est personnel.'],
      points: ['Il se rend le soir.'],
      law: null,
    },
  ],
  leftOut: ['netiquette-1'],
  retired: { situations: [], resources: [] },
};
