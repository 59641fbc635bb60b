import type { OwnSituation, SessionDeck } from '@reflextics/decks';
import { showCode } from '@reflextics/protocol';
import { Button, ThemeShape } from '../../look/index.ts';
import type { TakenCards } from '../../room/index.ts';
import { useWords } from '../../words/index.ts';
import { withItems } from './own-cards.ts';

interface TakenByRoomsProps {
  taken: TakenCards;
  cards: Pick<SessionDeck, 'situations' | 'leftOut'>;
  busy: boolean;
  keep: (changed: Partial<SessionDeck>) => Promise<boolean>;
}

/** What players wrote and their narrators took, room by room: for all rooms, or out of play. */
export function TakenByRooms({ taken, cards, busy, keep }: TakenByRoomsProps) {
  const { t } = useWords();
  if (taken.rooms.length === 0) return null;
  return (
    <section className="stack">
      <h2>{t('offers.session.title')}</h2>
      <p>{t('offers.session.what')}</p>
      {taken.rooms.map(({ code, situations }) => (
        <section key={code} className="stack">
          <h3>{t('offers.session.room', { code: showCode(code) })}</h3>
          <ul className="own-rows">
            {situations.map((card) => (
              <Row key={card.id} card={card} cards={cards} busy={busy} keep={keep} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function Row({ card, cards, busy, keep }: Omit<TakenByRoomsProps, 'taken'> & { card: OwnSituation }) {
  const { t } = useWords();
  const { id, title, theme, language } = card;
  const everywhere = cards.situations.some((one) => one.id === id);
  const isOut = cards.leftOut.includes(id);
  const leftOut = isOut ? cards.leftOut.filter((one) => one !== id) : [...cards.leftOut, id];
  return (
    <li className="own-row on-paper" data-theme={theme}>
      <p className="row">
        <ThemeShape theme={theme} size={22} />
        <span className="grow label" lang={language}>
          {title}
        </span>
      </p>
      <p lang={language}>{card.text}</p>
      {everywhere ? <p className="small quiet">{t('offers.session.taken')}</p> : null}
      {isOut ? <p className="small quiet">{t('offers.session.is-out')}</p> : null}
      <div className="row wrap">
        {everywhere ? null : (
          <Button
            look="quiet"
            height="low"
            fit
            disabled={busy}
            onClick={() => void keep({ situations: withItems(cards.situations, [card]) })}
            aria-label={t('offers.session.take.which', { title })}
          >
            {t('offers.session.take')}
          </Button>
        )}
        <Button look="quiet" height="low" fit disabled={busy} onClick={() => void keep({ leftOut })}>
          {t(isOut ? 'offers.session.in' : 'offers.session.out')}
        </Button>
      </div>
    </li>
  );
}
