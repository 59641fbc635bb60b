import { acceptanceOf, type Command, currentFloor, currentRound, type View } from '@reflextics/game';

type Look = (view: View) => readonly unknown[];

const round: Look = (view) => [view.rounds.length, view.stage === 'round'];
const step: Look = (view) => [...round(view), currentRound(view)?.step];
const card: Look = (view) => [...step(view), currentRound(view)?.situation];
const goRound: Look = (view) => [...step(view), currentFloor(view)?.goRound];
const turn: Look = (view) => [...step(view), currentFloor(view)?.turn?.startedAt];
const vote: Look = (view) => [currentRound(view)?.votes.length, currentRound(view)?.vote?.openedAt];
const consent: Look = (view) => [acceptanceOf(view).open?.openedAt];
const chair: Look = (view) => [view.narrator, view.narratorAwaySince];
const pen: Look = (view) => [view.summary.scribe];
const reading: Look = (view) => [view.summary.reading?.calledAt];

/**
 * What has to be as it was when a command was given, where the command does not say so itself: a ballot is meant for the vote
 * that was open then, and not for the next. What is not named here names what it is about, or means the same at any time.
 */
const MEANT_FOR: Readonly<Partial<Record<Command['type'], Look>>> = {
  stand: chair,
  'put-forward': chair,
  decline: chair,
  approve: chair,
  'withdraw-approval': chair,
  'draw-lots': chair,
  'take-chair': chair,
  'start-round': round,
  'close-room': round,
  'sum-up': round,
  'write-note': round,
  'submit-proposal': round,
  'go-on': step,
  'undo-round': round,
  'undo-go-on': step,
  'raise-hand': step,
  'lower-hand': step,
  reorder: step,
  'show-prompt': step,
  'hide-prompt': step,
  'open-resource': step,
  'close-resource': step,
  'show-level': step,
  'set-board-mode': step,
  'reveal-proposals': step,
  'show-on-displays': step,
  'draw-situation': card,
  'pick-situation': card,
  react: card,
  pass: goRound,
  skip: goRound,
  'start-go-round': goRound,
  'give-floor': turn,
  'hand-back': turn,
  'take-back-floor': turn,
  'undo-turn': turn,
  'extend-turn': turn,
  'open-vote': vote,
  'undo-vote': vote,
  'cast-ballot': vote,
  'close-vote': vote,
  'open-consent': consent,
  'answer-consent': consent,
  'close-consent': consent,
  'put-pen-down': pen,
  'call-reading': reading,
  'end-reading': reading,
};

/** The moment in the room that this command is meant for; null: it means the same at any time. */
export function momentOf({ type }: Command, view: View): string | null {
  const look = MEANT_FOR[type];
  return look === undefined ? null : JSON.stringify(look(view));
}
