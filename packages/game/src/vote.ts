import { type Ask, accept, type Decision, refuse } from './decision.ts';
import { actorOf, isRefused, narratorOnly, stepOnly } from './guards.ts';
import { currentRound, majorityOf, playersOf } from './questions.ts';
import type { Outcome, VoteCount } from './room.ts';
import { canUndoVote } from './showing.ts';
import type { Choice, ParticipantId } from './words.ts';

export function openVote(ask: Ask): Decision {
  const refused = narratorOnly(ask) ?? stepOnly(ask.room, 'resources');
  if (refused) return refused;
  return currentRound(ask.room)?.vote ? refuse('vote-is-open') : accept({ type: 'vote-opened' });
}

export function undoVote(ask: Ask): Decision {
  const { room, context } = ask;
  const refused = narratorOnly(ask) ?? stepOnly(room, 'resources');
  if (refused) return refused;
  if (!currentRound(room)?.vote) return refuse('no-open-vote');
  return canUndoVote(room, context.now) ? accept({ type: 'vote-undone' }) : refuse('nothing-to-undo');
}

export function castBallot(
  ask: Ask,
  {
    choice,
    for: forSeat,
    covered = false,
  }: { choice: Choice; for?: ParticipantId | undefined; covered?: boolean | undefined },
): Decision {
  const { room } = ask;
  const actor = actorOf(ask, forSeat);
  if (isRefused(actor)) return actor;
  const refused = stepOnly(room, 'resources');
  if (refused) return refused;
  if (!currentRound(room)?.vote) return refuse('no-open-vote');
  const ballot = { participant: actor.id, choice, aloud: actor.deviceless && !covered };
  if (!Object.hasOwn(room.secrets.ballots, actor.id)) return accept({ type: 'ballot-cast', ...ballot });
  const before = room.secrets.ballots[actor.id];
  // Who enters the same again for a seat would learn from it that it is the same (P7).
  return before?.choice === choice && before.aloud === ballot.aloud && !(covered && actor.deviceless)
    ? accept()
    : accept({ type: 'ballot-changed', ...ballot });
}

export function closeVote(ask: Ask, { early }: { early: boolean }): Decision {
  const { room } = ask;
  const refused = narratorOnly(ask) ?? stepOnly(room, 'resources');
  if (refused) return refused;
  if (!currentRound(room)?.vote) return refuse('no-open-vote');
  const ballots = Object.values(room.secrets.ballots);
  const voters = playersOf(room).length;
  if (ballots.length === 0) return refuse('no-ballots');
  if (ballots.length < voters && !early) return refuse('ballots-missing');
  const counts = countsOf(ballots.map((ballot) => ballot.choice));
  const aloud = ballots.filter((ballot) => ballot.aloud).length;
  return accept({ type: 'vote-closed', counts, voters, aloud, outcome: outcomeOf(counts) });
}

function countsOf(choices: readonly Choice[]): VoteCount {
  const count = (choice: Choice) => choices.filter((one) => one === choice).length;
  return { goOn: count('go-on'), stop: count('stop'), talkFirst: count('talk-first') };
}

/** What more than half of the ballots name, else a tie (V5). */
function outcomeOf({ goOn, stop, talkFirst }: VoteCount): Outcome {
  const majority = majorityOf(goOn + stop + talkFirst);
  if (goOn >= majority) return 'go-on';
  if (stop >= majority) return 'stop';
  return talkFirst >= majority ? 'talk-first' : 'tie';
}
