import type { Command, Round, View } from '../checker/words.ts';
import { narratorAccepting, playerAccepting } from './accepting.ts';
import { LEVELS, othersOf, type Player, type Weighed } from './player.ts';
import { answersForOthers, candidacies, forOthers, othersSeats, ownSeat } from './seats.ts';
import {
  narratorBoard,
  narratorFloor,
  narratorResources,
  narratorSituation,
  playerBoard,
  playerFloor,
  playerSituation,
  playerVote,
} from './step-moves.ts';

const THEMES = ['data-protection', 'digital-tools', 'netiquette', 'ethical-posture'];

/** Something that this person may want to do now. Null: nothing, as who is alone. It may come too late, and be refused. */
export function moveOf(player: Player): Command | null {
  const { view, chance } = player;
  if (othersOf(player).length === 0) return null;
  const moves = movesAt(player).filter(([weight]) => weight > 0);
  if (view.stage === 'closed' || moves.length === 0) return null;
  return chance.weighed(moves);
}

function movesAt(player: Player): Weighed[] {
  const { view, id } = player;
  const round = view.rounds.at(-1);
  if (view.narrator === null) return appointing(player);
  const isNarrator = view.narrator === id;
  if (view.stage !== 'round' || round === undefined)
    return isNarrator ? narratorBetween(player) : playerBetween(player);
  const anytime = isNarrator ? narratorAnytime(player, round) : playerAnytime(player);
  switch (round.step) {
    case 'situation':
      return [
        ...anytime,
        ...(isNarrator ? narratorSituation(player, round) : playerSituation(player, round)),
      ];
    case 'discussion':
      return [...anytime, ...(isNarrator ? narratorFloor(player, round) : playerFloor(player))];
    case 'resources':
      return [
        ...anytime,
        ...(isNarrator
          ? [...narratorFloor(player, round), ...narratorResources(player, round)]
          : [...playerFloor(player), ...playerVote(player, round)]),
      ];
    case 'action':
      return [
        ...anytime,
        ...(isNarrator
          ? [...narratorFloor(player, round), ...narratorBoard(player, round)]
          : [...playerFloor(player), ...playerBoard(player, round)]),
      ];
  }
}

function appointing(player: Player): Weighed[] {
  const { id, view } = player;
  const others = candidacies(player);
  const candidate = view.candidates.find(({ willing }) => willing);
  if (candidate === undefined) return [[1, { type: 'stand' }], ...others];
  if (candidate.approvals.includes(id)) return others;
  return [[1, { type: 'approve', participant: candidate.participant }], ...others];
}

function narratorBetween(player: Player): Weighed[] {
  const { view } = player;
  if (view.themes.length === 0) return [];
  const { scribe } = view.summary;
  return [
    ...(view.stage === 'end' ? [...narratorAccepting(player), ...answersForOthers(player)] : []),
    ...othersSeats(player),
    [(view.acceptance?.open ?? null) === null ? 1 : 0.05, { type: 'start-round' }],
    [0.5, { type: view.locked ? 'unlock-room' : 'lock-room' }],
    [scribe === null ? 0 : 0.2, { type: 'put-pen-down' }],
    [0.5, { type: view.summary.reading === undefined ? 'call-reading' : 'end-reading' }],
  ];
}

function playerBetween(player: Player): Weighed[] {
  const { view, chance, id } = player;
  if (view.themes.length === 0) return [[1, { type: 'choose-themes', themes: chance.some(THEMES) }]];
  return [
    ...playerAnytime(player),
    ...comingBack(player),
    ...(view.stage === 'end' ? playerAccepting(player) : []),
    [view.stage === 'end' && view.summary.scribe !== id ? 0.5 : 0, { type: 'take-pen' }],
  ];
}

function comingBack({ view, chance, ...player }: Player): Weighed[] {
  const earlier = earlierIds(view);
  if (earlier.length === 0) return [];
  const state = chance.pick(['done', 'under-way', 'dropped', 'still-wanted', null]);
  return [[0.4, { type: 'follow-up', earlier: chance.pick(earlier), state, line: player.text() }]];
}

/** Of what an earlier session left. */
function earlierIds({ settings }: View): string[] {
  const earlier = settings?.earlier as { proposals: { id: string }[] } | undefined;
  return (earlier?.proposals ?? []).map(({ id }) => id);
}

function narratorAnytime(player: Player, round: Round): Weighed[] {
  const { view, chance } = player;
  const others = othersOf(player);
  return [
    [0.3, { type: 'sum-up', step: round.step, text: player.text() }],
    [0.2, { type: view.locked ? 'unlock-room' : 'lock-room' }],
    [0.2, { type: 'set-turn-time', turnTime: chance.happens(0.3) ? null : 15_000 + chance.below(100_000) }],
    [0.15, { type: 'name-deputy', participant: chance.pick([...others, null]) }],
    [0.03, { type: 'hand-over-narration', to: chance.pick(others) }],
    [0.02, { type: 'undo-go-on' }],
    [0.1, displaysOf(player, round)],
    ...answering(player),
    ...ownSeat(player),
    ...othersSeats(player),
    ...forOthers(player, round),
  ];
}

function playerAnytime(player: Player): Weighed[] {
  const { view, chance, id, waiting } = player;
  const { scribe, text, revision } = view.summary;
  const at = chance.below(text.length + 1);
  const remove = text.length > 4_000 ? Math.min(text.length - at, 1_000) : 0;
  const write = { type: 'write-summary', revision, at, remove, insert: player.text() };
  const asked = view.ownTimes?.includes(id) === true;
  return [
    [
      view.settings?.keepSpeakingTimes === true ? 0.05 : 0,
      { type: asked ? 'withdraw-own-time' : 'ask-own-time' },
    ],
    [0.08, { type: 'choose-levels', levels: chance.some(LEVELS) }],
    [0.04, cardOf(player)],
    [scribe === id ? 2 : 0.02, write],
    [scribe === id ? 0.1 : 0, { type: 'hand-pen', to: chance.pick(othersOf(player)) }],
    [scribe === id ? 0.1 : 0, { type: 'put-pen-down' }],
    ...aboutTheText(player),
    ...ownSeat(player),
    [view.deputy === id ? 0.05 : 0, { type: 'take-chair' }],
    [waiting.length > 0 ? 0.05 : 0, { type: 'withdraw-offer', offer: waiting.at(-1) ?? '' }],
  ];
}

function aboutTheText(player: Player): Weighed[] {
  const { view, chance, id } = player;
  const { scribe, text, revision, suggestions = [], reading } = view.summary;
  if (text === '') return [];
  const at = chance.below(text.length);
  const change = {
    type: 'suggest-change',
    revision,
    at,
    passage: text.slice(at, at + 40),
    replacement: player.text(),
    remark: chance.happens(0.3) ? player.text() : null,
  };
  const moves: Weighed[] = [
    [0.2, change],
    [reading === undefined ? 0.01 : 1, { type: 'say-read', revision }],
  ];
  const open = suggestions.filter(({ state }) => state === 'open');
  if (open.length === 0) return moves;
  const { id: suggestion, by } = chance.pick(open);
  const answer = { type: 'answer-suggestion', suggestion, take: chance.happens(0.6), word: player.text() };
  return [
    ...moves,
    [scribe === id ? 1 : 0.02, answer],
    [by === id ? 0.3 : 0.02, { type: 'withdraw-suggestion', suggestion }],
  ];
}

/** Its words are secret, and its title is told to the narrator each time. */
function cardOf({ chance, text }: Player): Command {
  const words = { language: 'en', theme: chance.pick(THEMES), aspect: '', dilemma: null, contentNote: null };
  const title = `Card ${chance.below(1_000_000_000)}`;
  const card = { ...words, title, text: text('proposal'), questions: [], resources: [] };
  return { type: 'offer-card', card };
}

/** May be of something that is not there yet. */
function displaysOf({ chance }: Player, round: Round): Command {
  const frame = chance.pick(['card', 'speaker', 'resource', 'board', 'code', null]);
  return { type: 'show-on-displays', frame, resource: round.resourcesOpened.at(-1) ?? null };
}

/** Of offers, most often the last. */
function answering({ waiting, chance }: Player): Weighed[] {
  const offer = waiting.at(-1);
  if (offer === undefined) return [];
  return [
    [0.3, { type: 'take-offer', offer }],
    [0.2, { type: 'decline-offer', offer, word: chance.happens(0.5) ? null : 'Another time.' }],
  ];
}
