import type { Chance } from '../chance.ts';
import { floorOf } from '../checker/fold-floor.ts';
import type { Command, Proposal, Round, View } from '../checker/words.ts';
import { narratorAccepting, playerAccepting } from './accepting.ts';
import { answersForOthers, candidacies, forOthers, othersSeats, ownSeat } from './seats.ts';

export interface Player {
  readonly id: string;
  readonly view: View;
  readonly chance: Chance;
  /** A text of theirs that is nobody's and never was; `covered`: entered by someone without a device, unseen. */
  text(kind?: 'proposal' | 'covered'): string;
  /** A name that nobody here has. */
  name(): string;
  /** Cards on offer that wait for an answer: one's own, and, narrating, those of all. */
  readonly waiting: readonly string[];
  /** Ids of situations in the deck. */
  readonly situations: readonly string[];
  /** Resources of the deck. */
  readonly resources: readonly string[];
}

type Weighed = readonly [number, Command];

const LEVELS = ['individual', 'team', 'organisation', 'policy'];
const THEMES = ['data-protection', 'digital-tools', 'netiquette', 'ethical-posture'];
const PROMPTS = [
  'what-do-you-think',
  'her-questions',
  'problems-raised',
  'how-you-see-it',
  'issues-at-stake',
];

/** Something that this person may want to do now. Null: nothing. It may come too late, and be refused. */
export function moveOf(player: Player): Command | null {
  const { view, chance } = player;
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

function narratorSituation({ chance, situations }: Player, round: Round): Weighed[] {
  const open = round.situation !== null;
  return [
    [open ? 0.02 : 1, { type: 'pick-situation', situation: chance.pick(situations), again: true }],
    [open ? 0.05 : 4, { type: 'draw-situation', again: true }],
    [open ? 0.4 : 0, { type: 'go-on', from: 'situation', early: false }],
    [open ? 0 : 0.3, { type: 'undo-round' }],
  ];
}

function playerSituation(player: Player, round: Round): Weighed[] {
  const { chance, id } = player;
  const own = round.reactions.filter(({ participant }) => participant === id);
  const kind = chance.pick(['surprised', 'interested', 'question']);
  return [
    [own.length < 20 ? 2 : 0.1, { type: 'react', kind, text: player.text() }],
    ...own.slice(-1).map(({ id: reaction }): Weighed => [0.4, { type: 'take-back-reaction', reaction }]),
  ];
}

function narratorFloor(player: Player, round: Round): Weighed[] {
  const { chance, view } = player;
  const floor = floorOf(view);
  const holder = floor?.turn?.holder ?? null;
  const to = chance.pick(othersOf(player));
  const hands = floor?.hands ?? [];
  return [
    [holder === null ? 3 : 0.3, { type: 'give-floor', to, from: holder }],
    [0.1, { type: 'start-go-round' }],
    [round.step === 'action' ? 0 : 0.2, { type: 'show-prompt', prompt: chance.pick(PROMPTS) }],
    [round.prompt === null ? 0 : 0.2, { type: 'hide-prompt' }],
    [round.step === 'discussion' ? 0.25 : 0, { type: 'go-on', from: round.step, early: true }],
    [hands.length > 1 ? 0.3 : 0, { type: 'reorder', order: [...hands].reverse() }],
    [hands.length > 0 ? 0.1 : 0, { type: 'lower-hand', participant: hands[0] ?? '' }],
    ...(holder === null
      ? []
      : ([
          [0.2, { type: 'extend-turn', by: 1 + chance.below(60_000), holder }],
          [0.1, { type: 'skip', participant: holder }],
          [0.1, { type: 'take-back-floor', from: holder }],
          [0.2, { type: 'undo-turn', holder, to: chance.happens(0.5) ? to : null }],
        ] satisfies Weighed[])),
  ];
}

function playerFloor(player: Player): Weighed[] {
  const { view, id } = player;
  const floor = floorOf(view);
  if (floor === null) return [];
  if (floor.turn?.holder === id)
    return [
      [3, { type: 'write-note', text: player.text() }],
      [0.6, { type: 'hand-back' }],
      [0.2, { type: 'pass' }],
    ];
  const raised = floor.hands.includes(id);
  return [
    [0.1, { type: 'write-note', text: player.text() }],
    [floor.toSpeak.includes(id) ? 0.2 : 0, { type: 'pass' }],
    [1, raised ? { type: 'lower-hand', participant: id } : { type: 'raise-hand' }],
  ];
}

function narratorResources({ chance, resources }: Player, round: Round): Weighed[] {
  const outcome = round.votes.at(-1)?.outcome;
  return [
    [0.3, { type: 'open-resource', resource: chance.pick(resources) }],
    [round.resource === null ? 0 : 0.3, { type: 'close-resource' }],
    [round.vote === null ? 1 : 0, { type: 'open-vote' }],
    [round.vote === null ? 0 : 0.6, { type: 'close-vote', early: true }],
    [round.vote === null ? 0 : 0.1, { type: 'undo-vote' }],
    [
      round.vote === null && outcome !== undefined ? 1.5 : 0,
      { type: 'go-on', from: 'resources', early: true },
    ],
  ];
}

function playerVote({ chance }: Player, round: Round): Weighed[] {
  const choice = chance.weighed([
    [6, 'go-on'],
    [1, 'stop'],
    [1, 'talk-first'],
  ]);
  return [[round.vote === null ? 0.05 : 4, { type: 'cast-ballot', choice }]];
}

function narratorBoard({ chance }: Player, { board }: Round): Weighed[] {
  const [into, ...from] = standing(board.proposals).map(({ id }) => id);
  const mode = chance.pick(['open', 'by-turns', 'silent', 'silent']);
  return [
    [0.4, { type: 'show-level', level: chance.pick([...LEVELS, null]) }],
    [board.hidden > 0 ? 0.1 : 0.5, { type: 'set-board-mode', mode }],
    [board.hidden > 0 ? 0.6 : 0.02, { type: 'reveal-proposals' }],
    [from.length > 0 ? 0.1 : 0, { type: 'merge-proposals', into: into ?? '', from: from.slice(0, 1) }],
    [board.hidden > 0 ? 0.01 : 0.15, { type: 'go-on', from: 'action', early: true }],
  ];
}

function playerBoard(player: Player, { board }: Round): Weighed[] {
  const { view, chance, id } = player;
  const wording = () => ({
    text: player.text('proposal'),
    levels: chance.some(view.levels),
    whoDecides: chance.happens(0.3) ? player.text('proposal') : null,
    firstStep: null,
  });
  const seen = standing(board.proposals);
  const own = seen.filter(({ authors }) => authors.includes(id)).at(-1);
  const others = seen.filter(({ authors }) => !authors.includes(id)).slice(-8);
  const wanted = (view.followUps ?? []).filter(({ state }) => state === 'still-wanted');
  const follows = wanted.length > 0 ? chance.pick(wanted).earlier : null;
  const moves: Weighed[] = [
    [3, { type: 'submit-proposal', ...wording() }],
    [follows === null ? 0 : 0.5, { type: 'submit-proposal', ...wording(), follows }],
  ];
  if (own !== undefined)
    moves.push(
      [0.5, { type: 'edit-proposal', proposal: own.id, ...wording() }],
      [0.3, { type: 'move-proposal', proposal: own.id, levels: chance.some(view.levels) }],
      [0.15, { type: 'withdraw-proposal', proposal: own.id }],
    );
  if (others.length > 0) {
    const { id: proposal, backers } = chance.pick(others);
    moves.push([1, { type: backers.includes(id) ? 'stop-backing' : 'back-proposal', proposal }]);
  }
  return moves;
}

function standing(proposals: readonly Proposal[]): Proposal[] {
  return proposals.filter(({ state }) => state === 'standing');
}

function othersOf({ view, id }: Player): string[] {
  return view.participants.filter((one) => one.left === null && one.id !== id).map((one) => one.id);
}
