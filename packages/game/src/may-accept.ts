import { acceptanceOf, carriedOf, proposalOf } from './acceptance.ts';
import type { Command } from './command.ts';
import type { Look } from './may.ts';

type AcceptanceCommand =
  | 'carry-proposal'
  | 'stop-carrying'
  | 'open-consent'
  | 'answer-consent'
  | 'close-consent'
  | 'reword-proposal'
  | 'set-look-again';

const atTheEnd = ({ view }: Look) => view.stage === 'end';
const narratorAtTheEnd = (look: Look) => atTheEnd(look) && look.narrates;

/** What a seat may do about the list of those to be carried (A). */
export const MAY_ACCEPT: Record<Extract<Command['type'], AcceptanceCommand>, (look: Look) => boolean> = {
  'carry-proposal': (look) => atTheEnd(look) && !look.seat.deviceless && somethingToCarry(look),
  'stop-carrying': (look) =>
    atTheEnd(look) &&
    acceptanceOf(look.view).carried.some(
      ({ by, results }) => look.narrates || (by === look.seat.id && results.length === 0),
    ),
  'open-consent': (look) =>
    narratorAtTheEnd(look) &&
    acceptanceOf(look.view).open === null &&
    acceptanceOf(look.view).carried.length > 0,
  'answer-consent': (look) => atTheEnd(look) && look.plays && acceptanceOf(look.view).open !== null,
  'close-consent': (look) => narratorAtTheEnd(look) && acceptanceOf(look.view).open !== null,
  'reword-proposal': (look) =>
    atTheEnd(look) &&
    acceptanceOf(look.view).carried.some(
      ({ proposal }) =>
        look.narrates || proposalOf(look.view, proposal)?.authors.includes(look.seat.id) === true,
    ),
  'set-look-again': narratorAtTheEnd,
};

function somethingToCarry({ view }: Look): boolean {
  return view.rounds.some(({ board }) =>
    board.proposals.some(({ id, state }) => state === 'standing' && carriedOf(view, id) === null),
  );
}
