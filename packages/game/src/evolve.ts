import type { Recorded } from './event.ts';
import { evolveView } from './evolve-view.ts';
import { withOffers } from './fold-offers.ts';
import type { Proposal, Room, Secrets } from './room.ts';
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
    case 'going-on-undone':
    case 'room-closed':
      return { ...secrets, ballots: {} };
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

function without(ballots: Secrets['ballots'], participant: ParticipantId): Secrets['ballots'] {
  return Object.fromEntries(Object.entries(ballots).filter(([id]) => id !== participant));
}
