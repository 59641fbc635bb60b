import type { DeckView, OwnSituation } from '@reflextics/decks';
import { announce, Dialog } from '../../look/index.ts';
import { CARD_DRAFT, kept, useDraft } from '../../room/index.ts';
import { errorKey, useWords } from '../../words/index.ts';
import { CardForm } from '../own/card-form.tsx';
import { freshCard } from '../own/own-cards.ts';
import '../own/own.css';

interface OfferEditorProps {
  deck: DeckView;
  /** To begin from, e.g. a card that was declined; null: an empty one. */
  from: OwnSituation | null;
  onClose: () => void;
}

/** A player writes a card for the narrator; what was begun stays on this phone until the server has it. */
export default function OfferEditor({ deck, from, onClose }: OfferEditorProps) {
  const { t, language } = useWords();
  const key = from === null ? CARD_DRAFT : `${CARD_DRAFT}:${from.id}`;
  const [begun, setBegun, status, submit, trouble] = useDraft(key);
  const send = async ({ id, ...card }: OwnSituation) => {
    const result = await submit(() => ({ type: 'offer-card', card }));
    if (!result.ok) return;
    announce(t('offers.sent'));
    onClose();
  };
  return (
    <Dialog open onClose={onClose} title={t('offers.write')}>
      <p>{t('offers.write.what')}</p>
      <CardForm
        card={cardIn(begun) ?? from ?? freshCard(language)}
        isNew
        deck={deck}
        sent={{
          keep: t('offers.send'),
          back: t('offers.later'),
          what: t(kept.lastsAll() ? 'offers.later.what' : 'common.kept-on-page'),
        }}
        place={null}
        onDraft={(card) => setBegun(JSON.stringify(card))}
        failure={trouble === null ? null : t(errorKey(trouble.code))}
        busy={status === 'sending'}
        onKeep={(card) => void send(card)}
        onBack={onClose}
      />
    </Dialog>
  );
}

/** Null: nothing was begun. */
function cardIn(begun: string): OwnSituation | null {
  if (begun === '') return null;
  try {
    return JSON.parse(begun) as OwnSituation; // only this editor writes it
  } catch {
    return null;
  }
}
