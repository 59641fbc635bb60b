import { CARD_LIMITS, type DeckView, type OwnSituation } from '@reflextics/decks';
import type { Offer } from '@reflextics/game';
import { CardHints } from '../../advice/index.ts';
import { CardPreviews } from '../own/card-previews.tsx';

/** An offer as a card of one's own. */
export const ownCardOf = ({ id, card, situation }: Offer): OwnSituation => ({
  ...card,
  id: situation ?? `own-${id.toLowerCase().replace(/[^a-z\d]/g, '-')}`,
});

/** As each screen and paper will show it, and what could be better on it. */
export function OfferedCard({ offer, deck }: { offer: Offer; deck: DeckView }) {
  const card = ownCardOf(offer);
  return (
    <div className="stack">
      <CardPreviews card={card} deck={deck} first />
      <CardHints card={{ ...card, dilemmaText: card.dilemma }} limits={CARD_LIMITS} />
    </div>
  );
}
