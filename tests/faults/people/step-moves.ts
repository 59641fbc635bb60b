import { floorOf } from '../checker/fold-floor.ts';
import type { Proposal, Round } from '../checker/words.ts';
import { LEVELS, othersOf, type Player, type Weighed } from './player.ts';

const PROMPTS = [
  'what-do-you-think',
  'her-questions',
  'problems-raised',
  'how-you-see-it',
  'issues-at-stake',
];

export function narratorSituation({ chance, situations }: Player, round: Round): Weighed[] {
  const open = round.situation !== null;
  return [
    [open ? 0.02 : 1, { type: 'pick-situation', situation: chance.pick(situations), again: true }],
    [open ? 0.05 : 4, { type: 'draw-situation', again: true }],
    [open ? 0.4 : 0, { type: 'go-on', from: 'situation', early: false }],
    [open ? 0 : 0.3, { type: 'undo-round' }],
  ];
}

export function playerSituation(player: Player, round: Round): Weighed[] {
  const { chance, id } = player;
  const own = round.reactions.filter(({ participant }) => participant === id);
  const kind = chance.pick(['surprised', 'interested', 'question']);
  return [
    [own.length < 20 ? 2 : 0.1, { type: 'react', kind, text: player.text() }],
    ...own.slice(-1).map(({ id: reaction }): Weighed => [0.4, { type: 'take-back-reaction', reaction }]),
  ];
}

export function narratorFloor(player: Player, round: Round): Weighed[] {
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

export function playerFloor(player: Player): Weighed[] {
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

export function narratorResources({ chance, resources }: Player, round: Round): Weighed[] {
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

export function playerVote({ chance }: Player, round: Round): Weighed[] {
  const choice = chance.weighed([
    [6, 'go-on'],
    [1, 'stop'],
    [1, 'talk-first'],
  ]);
  return [[round.vote === null ? 0.05 : 4, { type: 'cast-ballot', choice }]];
}

export function narratorBoard({ chance }: Player, { board }: Round): Weighed[] {
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

export function playerBoard(player: Player, { board }: Round): Weighed[] {
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
