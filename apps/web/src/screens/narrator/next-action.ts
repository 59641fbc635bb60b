import type { DeckView, ResourceText } from '@reflextics/decks';
import {
  type Command,
  currentFloor,
  currentRound,
  type Floor,
  LEVELS,
  type Level,
  type ParticipantId,
  type ResourceId,
  type Round,
  STEPS,
  type Step,
  type View,
} from '@reflextics/game';
import { cardOf, resourceOf } from '../shared/deck-words.ts';
import { tiedTwice } from '../shared/vote-result.tsx';

/** The one thing that is obviously next: what the narrator's main button does. */
export type NextAction =
  | { do: 'draw'; again: boolean }
  | { do: 'give'; to: ParticipantId; from: ParticipantId | null }
  | { do: 'end-turn'; from: ParticipantId; opens: boolean }
  | { do: 'open-resource'; resource: ResourceId }
  | { do: 'open-vote'; again: boolean }
  | { do: 'close-vote' }
  | { do: 'show-level'; level: Level | null }
  | { do: 'reveal'; n: number }
  | { do: 'go-on'; to: Step | 'end' }
  | { do: 'wait'; for: 'ballots' | 'proposals' };

/** null outside a round. @param deck null while it is fetched: the card's resources are not known then. */
export function nextAction(view: View, deck: DeckView | null): NextAction | null {
  const round = currentRound(view);
  if (view.stage !== 'round' || round === null) return null;
  switch (round.step) {
    case 'situation':
      if (round.situation !== null) return { do: 'go-on', to: 'discussion' };
      return { do: 'draw', again: deck !== null && cardsLeft(view, deck) === 0 };
    case 'discussion':
      return ofFloor(round.floors.discussion) ?? { do: 'go-on', to: 'resources' };
    case 'resources':
      return inResources(round, deck);
    case 'action':
      return inAction(view, round);
  }
}

/** How many cards of the chosen themes this room has not played, the one on the table left out. */
export function cardsLeft(view: View, deck: DeckView): number {
  const played = new Set(view.rounds.map(({ situation }) => situation));
  return deck.situations.filter(
    ({ id, theme, inPlay }) => inPlay && view.themes.includes(theme) && !played.has(id),
  ).length;
}

/** Where going on leads, as the last vote settled it (V6, V7); null: it is not settled. */
export function afterStep(round: Round): Step | 'end' | null {
  const outcome = round.votes.at(-1)?.outcome;
  if (round.step !== 'resources') return STEPS[STEPS.indexOf(round.step) + 1] ?? 'end';
  if (round.vote !== null) return null;
  if (outcome === 'go-on') return 'action';
  return outcome === 'stop' || tiedTwice(round) ? 'end' : null;
}

/** Who waits for the floor, in order: those due in a go-round, else the hands. */
export function waitingFor(floor: Floor | null): readonly ParticipantId[] {
  if (floor === null) return [];
  return floor.mode === 'turns' ? floor.toSpeak : floor.hands;
}

/** null: nobody speaks and nobody waits. */
function ofFloor(floor: Floor): NextAction | null {
  const from = floor.turn?.holder ?? null;
  const to = waitingFor(floor)[0];
  if (to !== undefined) return { do: 'give', to, from };
  return from === null ? null : { do: 'end-turn', from, opens: floor.mode === 'turns' };
}

function inResources(round: Round, deck: DeckView | null): NextAction {
  if (round.vote !== null) {
    return round.vote.cast > 0 ? { do: 'close-vote' } : { do: 'wait', for: 'ballots' };
  }
  const speaking = ofFloor(round.floors.resources);
  if (speaking !== null) return speaking;
  const to = afterStep(round);
  if (to !== null) return { do: 'go-on', to };
  const first = nextResource(round, deck);
  if (round.votes.length === 0 && round.resourcesOpened.length === 0 && first !== null) {
    return { do: 'open-resource', resource: first.id };
  }
  return { do: 'open-vote', again: round.votes.length > 0 };
}

/** The first that the card names and that was not opened in this round; null: all were, or the deck is not here yet. */
export function nextResource(round: Round, deck: DeckView | null): ResourceText | null {
  const linked = cardOf(deck, round.situation)?.resources ?? [];
  return resourceOf(deck, linked.find((id) => !round.resourcesOpened.includes(id)) ?? null);
}

function inAction(view: View, { board, floors }: Round): NextAction {
  const standing = board.proposals.filter(({ state }) => state === 'standing').length;
  const nothingYet = standing + board.hidden === 0;
  const explaining = board.shownLevel !== null || (nothingYet && board.explained.length === 0);
  if (explaining) return { do: 'show-level', level: nextLevel(view, board.explained) };
  const speaking = ofFloor(floors.action);
  if (speaking !== null) return speaking;
  if (board.hidden > 0) return { do: 'reveal', n: board.hidden };
  return nothingYet ? { do: 'wait', for: 'proposals' } : { do: 'go-on', to: 'end' };
}

/** The nearest of the group's levels that was not explained yet; null: all were. */
export function nextLevel(view: View, explained: readonly Level[]): Level | null {
  return LEVELS.find((level) => view.levels.includes(level) && !explained.includes(level)) ?? null;
}

/** null where nobody can have the floor now. */
export function floorNow(view: View): Floor | null {
  return view.stage === 'round' ? currentFloor(view) : null;
}

/** What the main button then asks for. Going on asks the narrator first where somebody was not heard. */
export function commandOf(action: Exclude<NextAction, { do: 'wait' | 'go-on' }>): Command {
  switch (action.do) {
    case 'draw':
      return { type: 'draw-situation', again: action.again };
    case 'give':
      return { type: 'give-floor', to: action.to, from: action.from };
    case 'end-turn':
      return { type: 'take-back-floor', from: action.from };
    case 'open-resource':
      return { type: 'open-resource', resource: action.resource };
    case 'open-vote':
      return { type: 'open-vote' };
    case 'close-vote':
      return { type: 'close-vote', early: false };
    case 'show-level':
      return { type: 'show-level', level: action.level };
    case 'reveal':
      return { type: 'reveal-proposals' };
  }
}
