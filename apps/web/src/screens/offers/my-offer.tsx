import type { DeckView } from '@reflextics/decks';
import { useState } from 'react';
import { Button, Dialog } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import OfferEditor from './offer-editor.tsx';
import { OfferedCard, ownCardOf } from './offered-card.tsx';
import { useOffers } from './use-offers.ts';

/** A card that I offered, as it was sent; to be written anew once it was declined. */
export default function MyOffer({ id, deck, onClose }: { id: string; deck: DeckView; onClose: () => void }) {
  const { t } = useWords();
  const [anew, setAnew] = useState(false);
  const offer = useOffers()?.find((one) => one.id === id) ?? null;
  if (anew && offer !== null) return <OfferEditor deck={deck} from={ownCardOf(offer)} onClose={onClose} />;
  return (
    <Dialog
      open
      onClose={onClose}
      title={offer?.card.title ?? t('offers.mine')}
      actions={
        <>
          {offer?.state === 'declined' ? (
            <Button icon="pen" onClick={() => setAnew(true)}>
              {t('offers.anew')}
            </Button>
          ) : null}
          <Button look="quiet" onClick={onClose}>
            {t('common.close')}
          </Button>
        </>
      }
    >
      {offer === null ? <p>{t('cards.loading')}</p> : <OfferedCard offer={offer} deck={deck} />}
    </Dialog>
  );
}
