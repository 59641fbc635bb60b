import { acceptanceOf } from './acceptance.ts';
import { type Ask, accept, type Decision, Draft, type Refused, refuse } from './decision.ts';
import { endTurn, openFloorIfNobodyIsDue } from './floor-turns.ts';
import { narratorOnly } from './guards.ts';
import { MAX_SUM_UP_LENGTH, MIN_PLAYERS, TIES_BEFORE_STOPPING } from './limits.ts';
import { canUndo, canUndoRound, currentRound, playersOf, unheard } from './questions.ts';
import type { Room, Round } from './room.ts';
import { emptyOrTooLong, trimmed } from './text.ts';
import { type ParticipantId, STEPS, type Step } from './words.ts';

export function startRound({ room, by }: Ask): Decision {
  if (room.narrator === null) return refuse('no-narrator');
  if (room.narrator !== by.id) return refuse('not-the-narrator');
  if (room.stage !== 'lobby' && room.stage !== 'end') return refuse('wrong-stage');
  if (acceptanceOf(room).open !== null) return refuse('consent-is-open');
  if (playersOf(room).length < MIN_PLAYERS) return refuse('too-few-players');
  if (room.themes.length === 0) return refuse('no-themes');
  return accept(
    { type: 'round-started', round: room.rounds.length + 1, narrator: room.narrator },
    { type: 'step-begun', step: 'situation', toSpeak: [] },
  );
}

export function undoRound(ask: Ask): Decision {
  const { room } = ask;
  const refused = narratorOnly(ask);
  if (refused) return refused;
  const round = currentRound(room);
  if (round === null || !canUndoRound(room)) return refuse('nothing-to-undo');
  return accept({ type: 'round-undone', round: round.number });
}

export function goOn(ask: Ask, { from, early }: { from: Step; early: boolean }): Decision {
  const { room, context } = ask;
  const round = currentRound(room);
  const refused = narratorOnly(ask);
  if (refused) return refused;
  if (round === null) return refuse('wrong-stage');
  if (room.stage !== 'round' || round.step !== from) return refuse('moved-on');
  const whereTo = afterStep(round);
  if (typeof whereTo !== 'string') return whereTo;
  const missed = unheard(room);
  if (missed.length > 0 && !early) return refuse('not-everyone-heard');
  const draft = new Draft(room, context.now);
  endTurn(draft, 'step-ended', context.now);
  draft.add({ type: 'step-ended', step: from, early: missed.length > 0, unheard: missed });
  if (isStep(whereTo))
    draft.add({ type: 'step-begun', step: whereTo, toSpeak: firstToSpeak(room, round, whereTo) });
  else draft.add({ type: 'round-ended', round: round.number, because: whereTo });
  return draft.accept();
}

export function undoGoOn(ask: Ask): Decision {
  const { room, context } = ask;
  const refused = narratorOnly(ask);
  if (refused) return refused;
  const goneOn = currentRound(room)?.goneOn ?? null;
  if (goneOn === null || !canUndo(room, context.now)) return refuse('nothing-to-undo');
  const draft = new Draft(room, context.now);
  endTurn(draft, 'step-ended', context.now);
  draft.add({ type: 'going-on-undone', from: goneOn.to, to: goneOn.from });
  openFloorIfNobodyIsDue(draft);
  return draft.accept();
}

export function sumUp(ask: Ask, { step, text: written }: { step: Step; text: string }): Decision {
  const { room } = ask;
  const refused = narratorOnly(ask);
  if (refused) return refused;
  const round = currentRound(room);
  if (round === null) return refuse('wrong-stage');
  if (STEPS.indexOf(step) > STEPS.indexOf(round.step)) return refuse('wrong-step');
  const text = trimmed(written);
  return (
    emptyOrTooLong(text, MAX_SUM_UP_LENGTH) ??
    (round.sumUps[step] === text ? accept() : accept({ type: 'summed-up', step, text }))
  );
}

type RoundEnd = 'played' | 'stopped-by-vote' | 'stopped-by-tie';

/** Where the round goes from the step it is in, or why it cannot go on yet (S5). */
function afterStep(round: Round): Step | RoundEnd | Refused {
  switch (round.step) {
    case 'situation':
      return round.situation === null ? refuse('no-situation-yet') : 'discussion';
    case 'discussion':
      return 'resources';
    case 'resources':
      return afterVote(round);
    case 'action':
      return round.board.hidden > 0 ? refuse('reveal-first') : 'played';
  }
}

function afterVote({ vote, votes, board }: Round): 'action' | RoundEnd | Refused {
  if (vote !== null) return refuse('vote-is-open');
  const latest = votes.slice(-TIES_BEFORE_STOPPING);
  const outcome = latest.at(-1)?.outcome;
  if (outcome === 'go-on') return 'action';
  const tiedOut = latest.length === TIES_BEFORE_STOPPING && latest.every((one) => one.outcome === 'tie');
  if (outcome !== 'stop' && !tiedOut) return refuse('no-yes-yet');
  // Undoing can lead from a silent board back to here (S6).
  if (board.hidden > 0) return refuse('reveal-first');
  return outcome === 'stop' ? 'stopped-by-vote' : 'stopped-by-tie';
}

function isStep(word: string): word is Step {
  return STEPS.some((step) => step === word);
}

/** The discussion begins with a go-round, and so does an action step whose board is by turns (D2). */
function firstToSpeak(room: Room, { board }: Round, step: Step): readonly ParticipantId[] {
  const inTurns = step === 'discussion' || (step === 'action' && board.mode === 'by-turns');
  return inTurns ? playersOf(room).map(({ id }) => id) : [];
}
