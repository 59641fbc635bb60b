import type { Event, Recorded } from './event.ts';
import { evolveView } from './evolve-view.ts';
import { withOffers } from './fold-offers.ts';
import type { Answers, Proposal, Room, Secrets } from './room.ts';
import { toldOf } from './told.ts';
import type { ParticipantId } from './words.ts';

/** The room after that event. What is public in it never comes from a secret, but from what is told of the event (X4). */
export function evolve(room: Room, recorded: Recorded): Room {
  return { ...evolveView(room, toldOf(recorded)), secrets: evolveSecrets(room.secrets, recorded) };
}

function evolveSecrets(secrets: Secrets, { at, event }: Recorded): Secrets {
  switch (event.type) {
    case 'turn-ended': {
      const before = Object.hasOwn(secrets.spoken, event.holder) ? (secrets.spoken[event.holder] ?? 0) : 0;
      return { ...secrets, spoken: { ...secrets.spoken, [event.holder]: before + event.spoken } };
    }
    case 'ballot-cast':
    case 'ballot-changed': {
      const { participant, choice, aloud } = event;
      return { ...secrets, ballots: { ...secrets.ballots, [participant]: { choice, aloud } } };
    }
    case 'ballot-dropped':
      return { ...secrets, ballots: without(secrets.ballots, event.participant) };
    case 'vote-closed':
    case 'vote-undone':
      return { ...secrets, ballots: {} };
    case 'going-on-undone':
    case 'room-closed':
      return { ...withoutAnswers(secrets), ballots: {} };
    case 'consent-answered':
      return withAnswer(secrets, event);
    case 'consent-closed':
      return withoutAnswers(secrets);
    case 'consent-answers-dropped':
    case 'participant-left':
    case 'narrator-appointed':
      return withoutAnswersOf(secrets, event.participant);
    case 'silent-proposal-submitted':
      return { ...secrets, silent: [...secrets.silent, event.proposal] };
    case 'silent-proposal-edited': {
      const { proposal: id, text, levels, whoDecides, firstStep } = event;
      const edited = (one: Proposal) =>
        one.id === id ? { ...one, text, levels, whoDecides, firstStep } : one;
      return { ...secrets, silent: secrets.silent.map(edited) };
    }
    case 'silent-proposal-withdrawn':
      return { ...secrets, silent: secrets.silent.filter(({ id }) => id !== event.proposal) };
    case 'proposals-revealed':
      return { ...secrets, silent: [] };
    case 'card-offered':
    case 'offer-withdrawn':
    case 'offer-taken':
    case 'offer-declined':
      return withOffers(secrets, event, at);
    default:
      return secrets;
  }
}

function withAnswer(secrets: Secrets, event: Extract<Event, { type: 'consent-answered' }>): Secrets {
  const { participant, proposal, problem, aloud } = event;
  const { answers = {} } = secrets;
  const before: Answers = Object.hasOwn(answers, participant) ? (answers[participant] ?? {}) : {};
  const after = { ...before, [proposal]: { problem, aloud } };
  return { ...secrets, answers: { ...answers, [participant]: after } };
}

function withoutAnswers({ answers, ...others }: Secrets): Secrets {
  return others;
}

function withoutAnswersOf(secrets: Secrets, participant: ParticipantId): Secrets {
  const { answers = {} } = secrets;
  return Object.hasOwn(answers, participant)
    ? { ...secrets, answers: without(answers, participant) }
    : secrets;
}

function without<T>(each: Readonly<Record<ParticipantId, T>>, participant: ParticipantId) {
  return Object.fromEntries(Object.entries(each).filter(([id]) => id !== participant));
}
