import type { Chance } from '../chance.ts';
import { floorOf } from '../checker/fold-floor.ts';
import type { Command, Round, View } from '../checker/words.ts';
import type { Player, Weighed } from './player.ts';

const FEW = 2; // people with a device
const CHOICES = ['go-on', 'stop', 'talk-first'];
const KINDS = ['surprised', 'interested', 'question'];

/** Whoever has a seat without a device. */
export function devicelessIn({ participants }: View): string[] {
  return participants.filter(({ left, deviceless }) => left === null && deviceless).map(({ id }) => id);
}

/** What anyone may do about their own seat. */
export function ownSeat({ name }: Player): Weighed[] {
  return [
    [0.02, { type: 'rename', name: name() }],
    [0.003, { type: 'leave' }],
  ];
}

/** What a narrator may do about the seats of others. */
export function othersSeats({ view, id, chance, name }: Player): Weighed[] {
  const others = view.participants.filter((one) => one.left === null && one.id !== id);
  const participant = others.length > 0 ? chance.pick(others).id : null;
  return [
    [devicelessIn(view).length === 0 ? 0.3 : 0, { type: 'seat-player', name: name() }],
    [participant === null ? 0 : 0.01, { type: 'remove-participant', participant }],
  ];
}

/** What the facilitator may do from outside the room. Null: nobody is there. */
export function fromOutside(view: View, chance: Chance): Command | null {
  const withDevice = view.participants.filter(({ left, deviceless }) => left === null && !deviceless);
  if (withDevice.length === 0) return null;
  const participant = chance.pick(withDevice).id;
  // Who is removed may find the room locked for a while, and a table for one is no table.
  const removes = withDevice.length > FEW && chance.happens(0.3);
  return { type: removes ? 'remove-participant' : 'settle-narrator', participant };
}

/** What a narrator may enter for someone who has no device. */
export function forOthers(player: Player, round: Round): Weighed[] {
  const { view, chance, text } = player;
  const seats = devicelessIn(view);
  if (seats.length === 0) return [];
  const seat = chance.pick(seats);
  const common: Weighed[] = [[0.05, { type: 'choose-levels', levels: view.levels, for: seat }]];
  switch (round.step) {
    case 'situation': {
      const react = { type: 'react', kind: chance.pick(KINDS), text: text(), for: seat };
      return [...common, [round.situation === null ? 0 : 0.5, react]];
    }
    case 'discussion':
      return [...common, ...speaking(player, seat)];
    case 'resources': {
      const ballot = { type: 'cast-ballot', choice: chance.pick(CHOICES), for: seat };
      const covered = { ...ballot, covered: true };
      return [
        ...common,
        ...speaking(player, seat),
        [round.vote === null ? 0.05 : 2, chance.happens(0.5) ? covered : ballot],
      ];
    }
    case 'action':
      return [...common, ...speaking(player, seat), ...proposing(player, round, seat)];
  }
}

function speaking({ view, text }: Player, seat: string): Weighed[] {
  const floor = floorOf(view);
  if (floor === null) return [];
  if (floor.turn?.holder !== seat) {
    const raised = floor.hands.includes(seat);
    return [[0.1, raised ? { type: 'lower-hand', participant: seat } : { type: 'raise-hand', for: seat }]];
  }
  return [
    [1, { type: 'write-note', text: text(), for: seat }],
    [0.4, { type: 'hand-back', for: seat }],
    [0.1, { type: 'pass', for: seat }],
  ];
}

function proposing({ view, chance, text }: Player, { board }: Round, seat: string): Weighed[] {
  const isCovered = board.mode === 'silent' && chance.happens(0.5);
  const wording = {
    text: text(isCovered ? 'covered' : 'proposal'),
    levels: chance.some(view.levels),
    whoDecides: null,
    firstStep: null,
  };
  const proposal = { type: 'submit-proposal', ...wording, for: seat };
  const backed = board.proposals.filter(
    ({ state, authors, backers }) =>
      state === 'standing' && !authors.includes(seat) && !backers.includes(seat),
  );
  return [
    [1, isCovered ? { ...proposal, covered: true } : proposal],
    [backed.length > 0 ? 0.3 : 0, { type: 'back-proposal', proposal: backed[0]?.id ?? '', for: seat }],
  ];
}

/** … and at the end, where all are asked what they can live with. */
export function answersForOthers({ view, chance, text }: Player): Weighed[] {
  const open = view.acceptance?.open ?? null;
  const seats = devicelessIn(view);
  if (open === null || seats.length === 0) return [];
  const isCovered = chance.happens(0.5);
  const problem = chance.happens(0.5) ? null : text(isCovered ? 'covered' : 'proposal');
  const answer = { type: 'answer-consent', proposal: chance.pick(open.proposals), problem };
  const seat = chance.pick(seats);
  return [[1, isCovered ? { ...answer, for: seat, covered: true } : { ...answer, for: seat }]];
}

/** Once there is a narrator who may be away, and before there is one. */
export function candidacies({ view, id, chance }: Player): Weighed[] {
  const [candidate] = view.candidates;
  const others = view.participants.filter((one) => one.left === null && !one.deviceless && one.id !== id);
  const putForward = view.candidates.every(({ participant }) => participant === id);
  const moves: Weighed[] = [];
  if (putForward && others.length > 0)
    moves.push([0.3, { type: 'put-forward', participant: chance.pick(others).id }]);
  if (candidate?.participant === id) moves.push([0.1, { type: 'decline' }]);
  if (candidate?.approvals.includes(id))
    moves.push([0.02, { type: 'withdraw-approval', participant: candidate.participant }]);
  if (view.candidates.length > 1) moves.push([0.3, { type: 'draw-lots' }]);
  return moves;
}
