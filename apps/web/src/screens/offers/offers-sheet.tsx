import type { DeckView } from '@reflextics/decks';
import { MAX_WORD_LENGTH, type Offer } from '@reflextics/game';
import { useState } from 'react';
import { announce, Button, Dialog, TextField, ThemeShape } from '../../look/index.ts';
import { useDraft } from '../../room/index.ts';
import { useWords } from '../../words/index.ts';
import type { Face } from '../shared/faces.ts';
import { TroubleLine } from '../shared/trouble-line.tsx';
import { type Asking, useAsk } from '../shared/use-ask.ts';
import { OfferedCard } from './offered-card.tsx';
import '../own/own.css';
import './offers.css';

export interface OffersSheetProps {
  /** null: on their way. */
  offers: readonly Offer[] | null;
  deck: DeckView;
  face: (id: string) => Face;
  onClose: () => void;
}

/** The narrator reads what players wrote, and takes it into the room's cards or declines it with a word. */
export function OffersSheet({ offers, deck, face, onClose }: OffersSheetProps) {
  const { t } = useWords();
  const asking = useAsk();
  const [looking, setLooking] = useState<string | null>(null);
  const offer = offers?.find(({ id }) => id === looking) ?? null;
  if (offer !== null)
    return (
      <OneOffer
        key={offer.id}
        offer={offer}
        deck={deck}
        name={face(offer.participant).name}
        asking={asking}
        onBack={() => setLooking(null)}
        onClose={onClose}
      />
    );
  return (
    <Dialog
      key="list"
      open
      onClose={onClose}
      title={t('offers.title')}
      actions={
        <Button look="quiet" onClick={onClose}>
          {t('common.close')}
        </Button>
      }
    >
      <p>{t('offers.what')}</p>
      {offers === null ? <p>{t('cards.loading')}</p> : null}
      {offers?.length === 0 ? <p>{t('offers.none')}</p> : null}
      <ul className="offer-rows">
        {[...(offers ?? [])].sort(byNews).map((one) => (
          <li key={one.id} className="offer-row on-paper" data-theme={one.card.theme}>
            <p className="row">
              <ThemeShape theme={one.card.theme} size={22} />
              <span className="grow label" lang={one.card.language}>
                {one.card.title}
              </span>
            </p>
            <p>
              {t('offers.by', { name: face(one.participant).name })}{' '}
              <span className="quiet">{t(`offers.state.narrator.${one.state}`)}</span>
            </p>
            <Button
              look={one.state === 'waiting' ? 'main' : 'quiet'}
              height="low"
              fit
              onClick={() => setLooking(one.id)}
              aria-label={t('offers.read.which', { title: one.card.title })}
            >
              {t('offers.read')}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

/** What waits for an answer first; each in the order in which it came. */
const byNews = (one: Offer, other: Offer): number =>
  Number(other.state === 'waiting') - Number(one.state === 'waiting');

export interface OneOfferProps {
  offer: Offer;
  deck: DeckView;
  name: string;
  asking: Asking;
  onBack: () => void;
  onClose: () => void;
}

export function OneOffer({ offer, deck, name, asking: { ask, trouble }, onBack, onClose }: OneOfferProps) {
  const { t } = useWords();
  const [declining, setDeclining] = useState(false);
  const [word, setWord, status, submit, refused] = useDraft(`offer:${offer.id}`);
  const { id, state, card } = offer;
  const take = async () => {
    if (!(await ask({ type: 'take-offer', offer: id }))) return;
    announce(t('offers.taken', { title: card.title }));
    onBack();
  };
  const decline = async () => {
    const said = word.trim() === '' ? null : word;
    const command = { type: 'decline-offer' as const, offer: id, word: said };
    const done = said === null ? await ask(command) : (await submit(() => command)).ok;
    if (done) onBack();
  };
  return (
    <Dialog
      key="one"
      open
      onClose={onClose}
      title={t('offers.by', { name })}
      actions={
        <>
          {state === 'taken' ? null : declining ? (
            <Button busy={status === 'sending'} onClick={() => void decline()}>
              {t('offers.decline.send')}
            </Button>
          ) : (
            <Button icon="plus" onClick={() => void take()}>
              {t('offers.take')}
            </Button>
          )}
          {state === 'waiting' && !declining ? (
            <Button look="quiet" onClick={() => setDeclining(true)}>
              {t('offers.decline')}
            </Button>
          ) : null}
          <Button look="quiet" icon="back" onClick={declining ? () => setDeclining(false) : onBack}>
            {t(declining ? 'offers.decline.not' : 'offers.back')}
          </Button>
        </>
      }
    >
      <TroubleLine trouble={trouble ?? refused} />
      {state === 'waiting' ? null : <p className="label">{t(`offers.state.narrator.${state}`)}</p>}
      {declining ? (
        <TextField
          label={t('offers.decline.word')}
          hint={t('offers.decline.hint', { name })}
          optional
          value={word}
          maxLength={MAX_WORD_LENGTH}
          onChange={(event) => setWord(event.target.value)}
          autoComplete="off"
        />
      ) : null}
      <OfferedCard offer={offer} deck={deck} />
    </Dialog>
  );
}
