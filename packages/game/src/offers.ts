import { type Ask, accept, type Decision, type Refused, refuse } from './decision.ts';
import { actorOf, isRefused, narratorOnly } from './guards.ts';
import {
  MAX_CARD_NOTE_LENGTH,
  MAX_CARD_QUESTIONS,
  MAX_CARD_RESOURCES,
  MAX_CARD_TEXT_LENGTH,
  MAX_CARD_TITLE_LENGTH,
  MAX_DILEMMA_LENGTH,
  MAX_OFFERS_EACH,
  MAX_QUESTION_LENGTH,
  MAX_WORD_LENGTH,
} from './limits.ts';
import type { CardWords, Offer } from './offered-card.ts';
import { emptyOrTooLong, tooLong, trimmed, trimmedOrNull } from './text.ts';
import type { OfferId, SituationId } from './words.ts';

export function offerCard(ask: Ask, { card: written }: { card: CardWords }): Decision {
  const actor = actorOf(ask, undefined);
  if (isRefused(actor)) return actor;
  const { room, context } = ask;
  const card = wordsOf(written);
  if (isRefused(card)) return card;
  if (!room.settings.themes.includes(card.theme)) return refuse('themes-not-offered');
  const made = (room.secrets.offers ?? []).filter(({ participant }) => participant === actor.id);
  if (made.length >= MAX_OFFERS_EACH) return refuse('too-many');
  return accept({ type: 'card-offered', offer: context.newId(), participant: actor.id, card });
}

export function withdrawOffer(ask: Ask, { offer: id }: { offer: OfferId }): Decision {
  const offer = offerOf(ask, id);
  // That another's exists is told to nobody but the narrator, who declines it (O4).
  if (offer?.participant !== ask.by.id) return refuse('no-such-offer');
  return offer.state === 'waiting' ? accept({ type: 'offer-withdrawn', offer: id }) : refuse('offer-settled');
}

export function takeOffer(ask: Ask, { offer: id }: { offer: OfferId }): Decision {
  const offer = narratorOnly(ask) ?? offerOf(ask, id) ?? refuse('no-such-offer');
  if (isRefused(offer)) return offer;
  if (offer.state === 'taken') return accept();
  return accept({ type: 'offer-taken', offer: id, situation: ownId(ask.context.newId()) });
}

export function declineOffer(
  ask: Ask,
  { offer: id, word: written }: { offer: OfferId; word: string | null },
): Decision {
  const offer = narratorOnly(ask) ?? offerOf(ask, id) ?? refuse('no-such-offer');
  if (isRefused(offer)) return offer;
  const word = trimmedOrNull(written);
  const refused = tooLong(word, MAX_WORD_LENGTH);
  if (refused) return refused;
  if (offer.state === 'taken') return refuse('offer-settled');
  if (offer.state === 'declined' && offer.word === word) return accept();
  return accept({ type: 'offer-declined', offer: id, word });
}

const offerOf = ({ room }: Ask, wanted: OfferId): Offer | null =>
  room.secrets.offers?.find(({ id }) => id === wanted) ?? null;

/** As ids of cards of one's own are written: `own-`, then small letters, digits and dashes. */
const ownId = (id: string): SituationId => `own-${id.toLowerCase().replace(/[^a-z\d]/g, '-')}`;

/** What was written as it is kept, or what is wrong with it (O1). */
function wordsOf(written: CardWords): CardWords | Refused {
  const card: CardWords = {
    language: written.language,
    theme: written.theme,
    title: trimmed(written.title),
    aspect: trimmed(written.aspect),
    text: trimmed(written.text),
    questions: written.questions.map(trimmed).filter((question) => question !== ''),
    dilemma: trimmedOrNull(written.dilemma),
    contentNote: trimmedOrNull(written.contentNote),
    resources: [...new Set(written.resources)],
  };
  const tooMany = card.questions.length > MAX_CARD_QUESTIONS || card.resources.length > MAX_CARD_RESOURCES;
  const refused =
    emptyOrTooLong(card.title, MAX_CARD_TITLE_LENGTH) ??
    emptyOrTooLong(card.text, MAX_CARD_TEXT_LENGTH) ??
    tooLong(card.aspect, MAX_CARD_TITLE_LENGTH) ??
    tooLong(card.dilemma, MAX_DILEMMA_LENGTH) ??
    tooLong(card.contentNote, MAX_CARD_NOTE_LENGTH) ??
    (tooMany ? refuse('too-many') : null);
  if (refused) return refused;
  return card.questions.map((question) => tooLong(question, MAX_QUESTION_LENGTH)).find(Boolean) ?? card;
}
