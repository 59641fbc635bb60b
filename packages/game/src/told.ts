import type { Event, PublicEvent, Recorded, Told } from './event.ts';

/** What everyone is told of it; null: nothing but that something happened (X6). */
export function publicOf(event: Event): PublicEvent | null {
  switch (event.type) {
    case 'turn-ended':
      return { type: 'turn-ended', holder: event.holder, how: event.how };
    case 'ballot-cast':
    case 'ballot-dropped':
    case 'silent-proposal-submitted':
    case 'silent-proposal-withdrawn':
    case 'consent-answers-dropped':
      return { type: event.type };
    case 'consent-answered':
      return event.completes ? { type: 'consent-answered' } : null;
    case 'seat-moved':
    case 'ballot-changed':
    case 'silent-proposal-edited':
    case 'card-offered':
    case 'offer-withdrawn':
    case 'offer-taken':
    case 'offer-declined':
      return null;
    default:
      return event;
  }
}

export function toldOf({ seq, at, event }: Recorded): Told {
  return { seq, at, event: publicOf(event) };
}
