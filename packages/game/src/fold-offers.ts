import type { Event, Recorded } from './event.ts';
import type { Offer } from './offered-card.ts';
import type { Secrets } from './room.ts';

/** The offers after that event; they are secret as long as the room exists. */
export function withOffers(secrets: Secrets, event: OfferEvent, at: Recorded['at']): Secrets {
  const offers = secrets.offers ?? [];
  const changed = (change: Partial<Offer>, id: string) =>
    offers.map((one) => (one.id === id ? { ...one, ...change } : one));
  switch (event.type) {
    case 'card-offered': {
      const { offer: id, participant, card } = event;
      const offer: Offer = { id, participant, card, at, state: 'waiting', situation: null, word: null };
      return { ...secrets, offers: [...offers, offer] };
    }
    case 'offer-withdrawn':
      return { ...secrets, offers: offers.filter(({ id }) => id !== event.offer) };
    case 'offer-taken': {
      const { situation } = event;
      return { ...secrets, offers: changed({ state: 'taken', situation, word: null }, event.offer) };
    }
    case 'offer-declined':
      return { ...secrets, offers: changed({ state: 'declined', word: event.word }, event.offer) };
  }
}

export type OfferEvent = Extract<
  Event,
  { type: 'card-offered' | 'offer-withdrawn' | 'offer-taken' | 'offer-declined' }
>;
