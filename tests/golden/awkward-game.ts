import type { Event, Level, Proposal, Recorded, Theme } from '@reflextics/game';
import { LEVELS } from '@reflextics/game';
import { NAMES, SCRIBED, TEXTS } from './awkward-words.ts';

export interface GameSize {
  /** Without the narrator, at most ten. */
  readonly players: number;
  readonly rounds: number;
  /** In all rounds together. */
  readonly proposals: number;
  readonly situations: readonly { readonly id: string; readonly theme: Theme }[];
  readonly resources: readonly string[];
  /** Of the first round's proposals, how many are on the list of those to be carried. */
  readonly carried?: number;
}

const BEGUN = Date.UTC(2026, 10, 22, 9);
const BETWEEN = 20_000; // ms from one event to the next
const narrator = 'seat-0';
const text = (n: number): string => TEXTS[n % TEXTS.length] ?? '';

/** The log of a game in which nobody typed anything plain. The same size gives the same log. */
export function awkwardGame(size: GameSize): Recorded[] {
  const players = Array.from({ length: size.players }, (_, at) => `seat-${at + 1}`);
  const events: Event[] = [...opened(players)];
  for (let round = 1; round <= size.rounds; round += 1) events.push(...played(round, players, size));
  events.push(...agreed(size.players, size.carried ?? 3));
  events.push(
    { type: 'pen-taken', scribe: 'seat-1' },
    { type: 'summary-written', revision: 1, at: 0, remove: 0, insert: SCRIBED },
    { type: 'room-closed', by: 'narrator' },
  );
  return events.map((event, at) => ({ seq: at + 1, at: BEGUN + at * BETWEEN, event }));
}

function opened(players: readonly string[]): Event[] {
  return [
    {
      type: 'room-opened',
      settings: {
        deck: 'reflextics',
        language: 'en',
        themes: ['data-protection', 'netiquette'],
        narratorBy: 'players',
        turnTime: 120_000,
        playersMayDownload: true,
        keepSpeakingTimes: true,
        earlier: {
          session: text(1),
          at: Date.UTC(2026, 4, 4),
          lookAgainOn: '2026-11-20',
          proposals: ['e1', 'e2', 'e3'].map((id, at) => ({
            id,
            text: text(at + 2),
            levels: [LEVELS[at] ?? 'team'],
            whoDecides: null,
            firstStep: null,
          })),
        },
      },
    },
    ...[narrator, ...players].map(
      (participant, at): Event => ({
        type: 'participant-joined',
        participant,
        name: NAMES[at] ?? participant,
        sign: at,
        deviceless: at === 3,
      }),
    ),
    ...players.map((participant): Event => ({ type: 'own-time-asked', participant })),
    { type: 'followed-up', earlier: 'e1', state: 'done', line: text(6) },
    { type: 'followed-up', earlier: 'e2', state: 'still-wanted', line: null },
    { type: 'narrator-appointed', participant: narrator, by: 'majority' },
    { type: 'themes-chosen', themes: ['data-protection'], by: 'seat-1' },
    { type: 'levels-chosen', levels: [...LEVELS], by: 'seat-1' },
  ];
}

function played(round: number, players: readonly string[], size: GameSize): Event[] {
  const { id, theme } = size.situations[(round - 1) % size.situations.length] ?? {
    id: 'none',
    theme: 'netiquette',
  };
  const voters = players.length;
  return [
    { type: 'round-started', round, narrator },
    { type: 'step-begun', step: 'situation', toSpeak: [] },
    { type: 'situation-opened', situation: id, theme, drawn: true },
    ...players.map(
      (participant, at): Event => ({
        type: 'reaction-given',
        reaction: `r${round}-${at}`,
        participant,
        kind: (['surprised', 'interested', 'question'] as const)[at % 3] ?? 'question',
        text: at % 4 === 3 ? null : text(round + at),
        aloud: at === 2,
      }),
    ),
    { type: 'step-ended', step: 'situation', early: false, unheard: [] },
    { type: 'step-begun', step: 'discussion', toSpeak: players },
    ...players.flatMap((holder, at): Event[] => [
      { type: 'turn-started', holder, deadline: null },
      ...(at % 3 === 2
        ? []
        : [
            {
              type: 'note-written' as const,
              note: `n${round}-${at}`,
              participant: holder,
              text: text(round * 3 + at),
              aloud: at === 3,
            },
          ]),
      { type: 'turn-ended', holder, how: 'handed-back', spoken: 45_000 + at * 7_000 },
    ]),
    { type: 'prompt-shown', prompt: 'problems-raised' },
    { type: 'step-ended', step: 'discussion', early: round === 2, unheard: round === 2 ? ['seat-4'] : [] },
    { type: 'step-begun', step: 'resources', toSpeak: [] },
    { type: 'summed-up', step: 'discussion', text: text(round + 5) },
    ...size.resources.map((resource): Event => ({ type: 'resource-opened', resource })),
    { type: 'vote-opened' },
    ...players.map(
      (participant): Event => ({ type: 'ballot-cast', participant, choice: 'go-on', aloud: false }),
    ),
    {
      type: 'vote-closed',
      counts: { goOn: voters, stop: 0, talkFirst: 0 },
      voters,
      aloud: 1,
      outcome: 'go-on',
    },
    { type: 'step-ended', step: 'resources', early: false, unheard: [] },
    { type: 'step-begun', step: 'action', toSpeak: [] },
    ...proposed(round, players, size),
    { type: 'step-ended', step: 'action', early: false, unheard: [] },
    { type: 'round-ended', round, because: 'played' },
  ];
}

/** Of the first round's proposals, one is acceptable to all, one is not, and one is still to be asked about; and so on. */
function agreed(players: number, carried: number): Event[] {
  const listed = Array.from({ length: carried }, (_, at) => ({ proposal: `p1-${at}`, at }));
  const asked = listed.filter(({ at }) => at % 3 < 2);
  return [
    ...listed.map(({ proposal }): Event => ({ type: 'proposal-carried', proposal, by: narrator })),
    { type: 'consent-opened', proposals: asked.map(({ proposal }) => proposal) },
    {
      type: 'consent-closed',
      results: asked.map(({ proposal, at }) => {
        const result = { voters: players, answered: players, aloud: 1, proposal, text: text(at + 1) };
        return at % 3 === 0
          ? { ...result, acceptable: true, problems: 0, words: [] }
          : { ...result, acceptable: false, problems: 2, words: [text(at + 4), text(at + 8)] };
      }),
    },
    { type: 'look-again-set', on: '2027-02-01' },
  ];
}

function proposed(round: number, players: readonly string[], { proposals, rounds }: GameSize): Event[] {
  const here = Math.floor((proposals * round) / rounds) - Math.floor((proposals * (round - 1)) / rounds);
  return Array.from({ length: here }, (_, at): Event[] => {
    const author = players[at % players.length] ?? '';
    const backer = players[(at + 3) % players.length] ?? '';
    // The last level stays empty in every round.
    const level: Level = LEVELS[at % (LEVELS.length - 1)] ?? 'team';
    const proposal: Proposal = {
      id: `p${round}-${at}`,
      round,
      authors: at % 5 === 4 ? [author, backer] : [author],
      levels: at % 5 === 3 && level !== 'organisation' ? [level, 'organisation'] : [level],
      text: text(at + round),
      whoDecides: at % 3 === 0 ? text(at + 7) : null,
      firstStep: at % 2 === 0 ? text(at + 4) : null,
      backers: [],
      state: 'standing',
      mergedInto: null,
      aloud: at % 7 === 2,
      at: BEGUN,
    };
    const submitted: Event = { type: 'proposal-submitted', proposal };
    return at % 4 === 1
      ? [submitted]
      : [submitted, { type: 'proposal-backed', proposal: proposal.id, by: backer, aloud: false }];
  }).flat();
}
