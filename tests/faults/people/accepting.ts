import { proposalsOf } from '../checker/fold-acceptance.ts';
import type { Player, Weighed } from './player.ts';

const DAYS = ['2099-01-01', null];

/** What a narrator may want to do at the end about the list of those to be carried. */
export function narratorAccepting(player: Player): Weighed[] {
  const { carried = [], open = null } = player.view.acceptance ?? {};
  const [first] = carried;
  return [
    ...carrying(player),
    [0.1, { type: 'set-look-again', on: player.chance.pick(DAYS) }],
    [
      open === null && carried.length > 0 ? 1.5 : 0,
      { type: 'open-consent', proposals: carried.map(({ proposal }) => proposal) },
    ],
    [open === null ? 0 : 0.5, { type: 'close-consent', early: true }],
    [first === undefined ? 0 : 0.1, { type: 'stop-carrying', proposal: first?.proposal ?? '' }],
  ];
}

export function playerAccepting(player: Player): Weighed[] {
  const { view, chance } = player;
  const open = view.acceptance?.open ?? null;
  const moves = carrying(player);
  if (open !== null) {
    const problem = chance.happens(0.6) ? null : player.text('proposal');
    moves.push([6, { type: 'answer-consent', proposal: chance.pick(open.proposals), problem }]);
  }
  return moves;
}

function carrying(player: Player): Weighed[] {
  const { view, chance, id } = player;
  const listed = (view.acceptance?.carried ?? []).map(({ proposal }) => proposal);
  const free = proposalsOf(view).filter((one) => one.state === 'standing' && !listed.includes(one.id));
  const own = proposalsOf(view).find((one) => listed.includes(one.id) && one.authors.includes(id));
  const rewording = { text: player.text('proposal'), whoDecides: null, firstStep: null };
  const moves: Weighed[] = [];
  if (free.length > 0) moves.push([0.7, { type: 'carry-proposal', proposal: chance.pick(free).id }]);
  if (own !== undefined) moves.push([0.3, { type: 'reword-proposal', proposal: own.id, ...rewording }]);
  return moves;
}
