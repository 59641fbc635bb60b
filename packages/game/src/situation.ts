import { situationsInPlay } from './cards-in-play.ts';
import { type Ask, accept, type Decision, refuse } from './decision.ts';
import { actorOf, isRefused, isTheirs, narratorOnly, stepOnly } from './guards.ts';
import { MAX_REACTION_LENGTH, MAX_REACTIONS_EACH } from './limits.ts';
import { currentRound, stepOf } from './questions.ts';
import type { Room } from './room.ts';
import { tooLong, trimmedOrNull } from './text.ts';
import type { ParticipantId, ReactionId, ReactionKind, SituationId } from './words.ts';

export function drawSituation(ask: Ask, { again }: { again: boolean }): Decision {
  const { room, context } = ask;
  const refused = narratorOnly(ask) ?? stepOnly(room, 'situation');
  if (refused) return refused;
  const onTheTable = currentRound(room)?.situation ?? null;
  const played = playedBefore(room);
  const stack = situationsInPlay(room, context.deck).filter(
    ({ id, theme }) => room.themes.includes(theme) && id !== onTheTable && (again || !played.has(id)),
  );
  const card = stack[(context.seed >>> 0) % Math.max(1, stack.length)];
  if (card === undefined) return refuse('no-situation-left');
  return accept({ type: 'situation-opened', situation: card.id, theme: card.theme, drawn: true });
}

export function pickSituation(
  ask: Ask,
  { situation, again }: { situation: SituationId; again: boolean },
): Decision {
  const { room, context } = ask;
  const refused = narratorOnly(ask) ?? stepOnly(room, 'situation');
  if (refused) return refused;
  if (currentRound(room)?.situation === situation) return accept();
  const card = situationsInPlay(room, context.deck).find(({ id }) => id === situation);
  if (card === undefined) return refuse('no-such-situation');
  if (!room.themes.includes(card.theme)) return refuse('theme-not-chosen');
  if (!again && playedBefore(room).has(situation)) return refuse('already-played');
  return accept({ type: 'situation-opened', situation, theme: card.theme, drawn: false });
}

interface Reacting {
  kind: ReactionKind;
  text: string | null;
  for?: ParticipantId | undefined;
}

export function react(ask: Ask, { kind, text: written, for: forSeat }: Reacting): Decision {
  const { room, context } = ask;
  const actor = actorOf(ask, forSeat);
  if (isRefused(actor)) return actor;
  const refused = stepOnly(room, 'situation');
  if (refused) return refused;
  const round = currentRound(room);
  if (!round || round.situation === null) return refuse('no-situation-yet');
  const text = trimmedOrNull(written);
  const refusedText = tooLong(text, MAX_REACTION_LENGTH);
  if (refusedText) return refusedText;
  const given = round.reactions.filter(
    ({ participant, situation }) => participant === actor.id && situation === round.situation,
  );
  if (given.length >= MAX_REACTIONS_EACH) return refuse('too-many');
  return accept({
    type: 'reaction-given',
    reaction: context.newId(),
    participant: actor.id,
    kind,
    text,
    aloud: actor.deviceless,
  });
}

export function takeBackReaction(ask: Ask, { reaction: id }: { reaction: ReactionId }): Decision {
  if (stepOf(ask.room) === null) return refuse('wrong-stage');
  const reaction = currentRound(ask.room)?.reactions.find((given) => given.id === id);
  if (reaction === undefined) return refuse('no-such-reaction');
  if (!isTheirs(ask, reaction.participant)) return refuse('not-yours');
  return accept({ type: 'reaction-taken-back', reaction: id });
}

/** Cards of the rounds before this one; the card of this round can still be put back (C3). */
function playedBefore(room: Room): ReadonlySet<SituationId | null> {
  return new Set(room.rounds.slice(0, -1).map((round) => round.situation));
}
