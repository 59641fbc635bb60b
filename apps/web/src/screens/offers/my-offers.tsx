import { may, type OfferNote, type ParticipantId, type View } from '@reflextics/game';
import { useEffect, useRef, useState } from 'react';
import { LateSheet } from '../../late-sheet.tsx';
import { announce, Button, ThemeShape } from '../../look/index.ts';
import { CARD_DRAFT, useDraft, useRoom } from '../../room/index.ts';
import { lateScreen } from '../../screen.tsx';
import { useWords } from '../../words/index.ts';
import { TroubleLine } from '../shared/trouble-line.tsx';
import { useAsk } from '../shared/use-ask.ts';
import './offers.css';

const OfferEditor = lateScreen(() => import('./offer-editor.tsx')).Body;
const MyOffer = lateScreen(() => import('./my-offer.tsx')).Body;

interface MyOffersProps {
  view: View;
  me: ParticipantId;
  headingAs?: 'h2' | 'h3';
}

/** What a player wrote for the narrator, what she says to it, and the way to write more. */
export function MyOffers({ view, me, headingAs: Heading = 'h2' }: MyOffersProps) {
  const { t } = useWords();
  const deck = useRoom((room) => room.deck);
  const offers = useRoom((room) => room.mine.offers) ?? [];
  const mine = offers.filter(({ participant }) => participant === me);
  const [begun] = useDraft(CARD_DRAFT);
  const [writing, setWriting] = useState(false);
  const [reading, setReading] = useState<string | null>(null);
  useAnswersTold(mine);
  if (!may(view, me, 'offer-card')) return null;
  return (
    <section className="stack">
      <Heading>{t('offers.mine')}</Heading>
      <p className="quiet">{t('offers.mine.what')}</p>
      <ul className="offer-rows">
        {mine.map((offer) => (
          <Row key={offer.id} offer={offer} onRead={() => setReading(offer.id)} />
        ))}
      </ul>
      <Button look="quiet" icon="pen" disabled={deck === null} onClick={() => setWriting(true)}>
        {t(begun === '' ? 'offers.write' : 'offers.write.on')}
      </Button>
      {deck !== null && writing ? (
        <LateSheet onClose={() => setWriting(false)}>
          <OfferEditor deck={deck} from={null} onClose={() => setWriting(false)} />
        </LateSheet>
      ) : null}
      {deck !== null && reading !== null ? (
        <LateSheet onClose={() => setReading(null)}>
          <MyOffer id={reading} deck={deck} onClose={() => setReading(null)} />
        </LateSheet>
      ) : null}
    </section>
  );
}

function Row({ offer, onRead }: { offer: OfferNote; onRead: () => void }) {
  const { t } = useWords();
  const { ask, trouble } = useAsk();
  const { id, title, theme, state, word } = offer;
  return (
    <li className="offer-row on-paper" data-theme={theme}>
      <p className="row">
        <ThemeShape theme={theme} size={22} />
        <span className="grow label">{title}</span>
      </p>
      <p>{t(`offers.state.${state}`)}</p>
      {word === null ? null : <p className="offer-word">{word}</p>}
      <TroubleLine trouble={trouble} />
      <div className="row wrap">
        <Button look="quiet" height="low" fit onClick={onRead} aria-label={t('offers.read.which', { title })}>
          {t('offers.read')}
        </Button>
        {state === 'waiting' ? (
          <Button
            look="quiet"
            height="low"
            fit
            icon="undo"
            onClick={() => void ask({ type: 'withdraw-offer', offer: id })}
            aria-label={t('offers.withdraw.which', { title })}
          >
            {t('offers.withdraw')}
          </Button>
        ) : null}
      </div>
    </li>
  );
}

/** Tells the author what the narrator answered. */
function useAnswersTold(mine: readonly OfferNote[]): void {
  const { t } = useWords();
  const told = useRef<ReadonlyMap<string, string>>(new Map(mine.map(({ id, state }) => [id, state])));
  useEffect(() => {
    for (const { id, title, state } of mine)
      if (state !== 'waiting' && told.current.get(id) === 'waiting')
        announce(t(`offers.told.${state}`, { title }));
    told.current = new Map(mine.map(({ id, state }) => [id, state]));
  }, [mine, t]);
}
