import type { Level, ParticipantId, Recorded, Room, Round } from '@reflextics/game';
import { acceptanceOf, evolve, initialRoom, playersOf } from '@reflextics/game';
import { ALL_IN } from './choices.ts';
import { followUpOf } from './following-up.ts';
import { frameworkSummary } from './framework.ts';
import { mayCount, roundSummaryOf } from './round-summary.ts';
import type { LeftOut, Summary } from './summary.ts';
import type { Telling } from './telling.ts';
import { nameOf } from './telling.ts';
import { type NotedTurn, notedTurns } from './turns.ts';
import { summaryWords } from './words/index.ts';

/** A room's whole log, from its first event and in order → what the group leaves with. Holds no ballot and nothing unrevealed. */
export function summaryOf(log: readonly Recorded[], telling: Telling): Summary {
  let room = initialRoom();
  const seen = new Map<number, SeenInRound>();
  for (const recorded of log) {
    const { number } = room.rounds.at(-1) ?? { number: 0 };
    room = evolve(room, recorded);
    // What was undone never was.
    if (recorded.event.type === 'round-undone') seen.delete(number);
    if (room.stage === 'round') see(room, seen);
  }
  const played = new Set([...seen.values()].flatMap(({ players }) => [...players]));
  if (room.rounds.length === 0) for (const player of playersOf(room)) played.add(player.id);
  const levels = (round: Round) => seen.get(round.number)?.levels ?? room.levels;
  return tell(room, played, levels, notedTurns(log), telling);
}

/** What a room remembers of its present state alone. */
interface SeenInRound {
  /** Whoever was one at any time in it. */
  readonly players: Set<ParticipantId>;
  /** As the group had chosen them when it was last at play. */
  levels: readonly Level[];
}

function see(room: Room, seen: Map<number, SeenInRound>): void {
  const number = room.rounds.at(-1)?.number ?? 0;
  const here = seen.get(number) ?? { players: new Set(), levels: room.levels };
  for (const { id } of playersOf(room)) here.players.add(id);
  here.levels = room.levels;
  seen.set(number, here);
}

/** `played`: who was a player in any round; someone may also have narrated in another, or after handing over. */
function tell(
  room: Room,
  played: ReadonlySet<ParticipantId>,
  levels: (round: Round) => readonly Level[],
  turns: readonly NotedTurn[],
  telling: Telling,
): Summary {
  const words = summaryWords(telling.deck.language);
  const name = (id: string) => nameOf(room, id, words.someone);
  const narrators = [...new Set(room.rounds.flatMap((round) => round.narrators))];
  if (narrators.length === 0 && room.narrator !== null) narrators.push(room.narrator);
  return {
    version: 1,
    session: telling.session,
    language: words.language,
    deck: telling.deck.title,
    openedAt: room.openedAt,
    closedAt: room.closedAt,
    madeAt: telling.madeAt,
    purgeAt: telling.purgeAt,
    server: telling.server,
    players: room.participants
      .filter((one) => played.has(one.id))
      .map((one) => ({ name: name(one.id), deviceless: one.deviceless, left: one.left !== null })),
    narrators: narrators.map(name),
    rounds: room.rounds.map((round) =>
      roundSummaryOf(
        room,
        round,
        turns.filter((turn) => turn.round === round.number),
        levels(round),
        telling.deck,
      ),
    ),
    scribes: room.summary.scribes.map(name),
    text: room.summary.text,
    speakingTimes: speakingTimes(room, name),
    framework: frameworkSummary(room, telling.deck),
    followUp: followUpOf(room),
    choices: ALL_IN,
    leftOut: leftOut(room),
  };
}

function speakingTimes(room: Room, name: (id: string) => string): Summary['speakingTimes'] {
  if (!room.settings.keepSpeakingTimes) return null;
  return room.participants
    .filter((one) => room.ownTimes?.includes(one.id) && Object.hasOwn(room.secrets.spoken, one.id))
    .map((one) => ({ name: name(one.id), spoken: room.secrets.spoken[one.id] ?? 0 }));
}

function everyTimeIsTold({ settings, secrets, ownTimes = [] }: Room): boolean {
  return settings.keepSpeakingTimes && Object.keys(secrets.spoken).every((id) => ownTimes.includes(id));
}

function leftOut(room: Room): LeftOut[] {
  const any = (test: (round: Round) => boolean) => room.rounds.some(test);
  const out: LeftOut[] = ['timing'];
  if (any((round) => round.votes.length > 0 || round.vote !== null)) out.unshift('ballots');
  const { carried, open } = acceptanceOf(room);
  if (open !== null || carried.some(({ results }) => results.length > 0)) out.unshift('consent-answers');
  if (!everyTimeIsTold(room)) out.push('speaking-times');
  if (any((round) => round.votes.some((vote) => !mayCount(vote)))) out.push('vote-counts');
  if (any((round) => round.board.proposals.some((one) => one.state === 'withdrawn')))
    out.push('withdrawn-proposals');
  if (any((round) => round.board.proposals.some((one) => one.state === 'merged')))
    out.push('merged-proposals');
  if (any((round) => round.board.hidden > 0)) out.push('unrevealed-proposals');
  if (any(({ reactions, situation }) => reactions.some((one) => one.situation !== situation)))
    out.push('replaced-cards');
  return out;
}
