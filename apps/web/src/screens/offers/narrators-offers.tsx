import { useDesk } from '../narrator/desk.tsx';
import { OffersSheet } from './offers-sheet.tsx';
import { useOffers } from './use-offers.ts';

/** The sheet over the narrator's screen. */
export default function NarratorsOffers() {
  const { deck, face, close } = useDesk();
  const offers = useOffers();
  return deck === null ? null : <OffersSheet offers={offers} deck={deck} face={face} onClose={close} />;
}
