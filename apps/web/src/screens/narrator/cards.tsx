import { cardMark, type SituationCard } from '@reflextics/decks';
import type { SituationId } from '@reflextics/game';
import { useState } from 'react';
import { Button, Checkbox, Dialog, ThemeScope, ThemeShape } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import { cardOf, themeNameOf } from '../shared/deck-words.ts';
import { OpenCard } from '../shared/open-card.tsx';
import { TroubleLine } from '../shared/trouble-line.tsx';
import { useAsk } from '../shared/use-ask.ts';
import { useHouse } from '../shared/use-house.ts';
import { useDesk } from './desk.tsx';
import { cardsLeft } from './next-action.ts';
import { PrintedCard } from './printed-card.tsx';

/** Draw a card by chance, or look through those of the chosen themes and pick one (C1, C2). */
export function Cards() {
  const { t } = useWords();
  const { deck, view, round, close } = useDesk();
  const { ask, trouble } = useAsk();
  const house = useHouse();
  const left = deck === null ? 0 : cardsLeft(view, deck);
  const [again, setAgain] = useState(left === 0);
  const [looking, setLooking] = useState<SituationId | null>(null);
  const card = cardOf(deck, looking);
  const draw = async () => {
    if (await ask({ type: 'draw-situation', again })) close();
  };
  const pick = async (situation: SituationId) => {
    if (await ask({ type: 'pick-situation', situation, again })) close();
  };
  if (card !== null) {
    return (
      <Dialog
        key="card"
        open
        onClose={close}
        title={t('narrator.cards.look')}
        actions={
          <>
            <Button icon="screen" onClick={() => pick(card.id)}>
              {t('narrator.cards.put')}
            </Button>
            <Button look="quiet" icon="back" onClick={() => setLooking(null)}>
              {t('narrator.cards.back')}
            </Button>
          </>
        }
      >
        <TroubleLine trouble={trouble} />
        <ThemeScope theme={card.theme}>
          <OpenCard
            card={card}
            themeName={themeNameOf(deck, card.theme)}
            support={house?.supportLine ?? null}
            headingAs="h2"
          />
        </ThemeScope>
      </Dialog>
    );
  }
  return (
    <Dialog
      key="list"
      open
      onClose={close}
      title={t('narrator.cards')}
      actions={
        <Button onClick={draw}>
          {t(round?.situation ? 'narrator.cards.draw-other' : 'narrator.main.draw')}
        </Button>
      }
    >
      <p>{t('narrator.cards.left', { n: left })}</p>
      <Checkbox
        label={t('narrator.cards.again')}
        hint={t('narrator.cards.again.hint')}
        checked={again}
        onChange={setAgain}
      />
      <TroubleLine trouble={trouble} />
      {deck === null ? null : <PrintedCard deck={deck} onCard={(card) => void pick(card)} />}
      {view.themes.map((theme) => (
        <section key={theme} className="narrator-cards">
          <h3>
            <ThemeShape theme={theme} size={20} /> {themeNameOf(deck, theme)}
          </h3>
          <ul>
            {(deck?.situations ?? [])
              .filter((one) => one.theme === theme && one.inPlay)
              .map((one) => (
                <CardRow key={one.id} card={one} onLook={() => setLooking(one.id)} />
              ))}
          </ul>
        </section>
      ))}
    </Dialog>
  );
}

function CardRow({ card, onLook }: { card: SituationCard; onLook: () => void }) {
  const { t } = useWords();
  const { view, round } = useDesk();
  const isOpen = round?.situation === card.id;
  const played = !isOpen && view.rounds.some(({ situation }) => situation === card.id);
  const notes = [
    isOpen ? t('narrator.cards.now') : null,
    played ? t('narrator.cards.played') : null,
    card.dilemma ? t('narrator.cards.dilemma') : null,
    card.contentNote ? t('narrator.cards.care') : null,
    card.aspect,
  ].filter((note) => note !== null);
  return (
    <li>
      <button type="button" className="narrator-action" onClick={onLook}>
        <span className="narrator-card-number">{cardMark(card)}</span>
        <span>
          {card.title}
          <span className="narrator-action-what">{notes.join(' · ')}</span>
        </span>
      </button>
    </li>
  );
}
