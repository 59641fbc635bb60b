import type { DeckView, OwnSituation } from '@reflextics/decks';
import type { Offer } from '@reflextics/game';
import { HintsRead, useCardHints } from '../../advice/index.ts';
import { useWords } from '../../words/index.ts';
import { cardPlace } from '../own/card-place.ts';
import { CardPreviews } from '../own/card-previews.tsx';

/** An offer as a card of one's own. */
export const ownCardOf = ({ id, card, situation }: Offer): OwnSituation => ({
  ...card,
  id: situation ?? `own-${id.toLowerCase().replace(/[^a-z\d]/g, '-')}`,
});

/** As each screen and paper will show it, and what could be better on it. */
export function OfferedCard({ offer, deck }: { offer: Offer; deck: DeckView }) {
  const { t } = useWords();
  const card = ownCardOf(offer);
  const hints = useCardHints({ ...card, dilemmaText: card.dilemma });
  return (
    <div className="stack">
      <CardPreviews card={card} deck={deck} first />
      <HintsRead hints={hints} title={t('hints.card')} nameOf={cardPlace(t, deck)} />
    </div>
  );
}
