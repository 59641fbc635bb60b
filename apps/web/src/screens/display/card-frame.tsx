import type { SituationCard } from '@reflextics/decks';
import { currentRound, type View } from '@reflextics/game';
import { OpeningField } from '../../look/index.ts';
import { useRoom } from '../../room/index.ts';
import { useWords } from '../../words/index.ts';
import { themeNameOf } from '../shared/deck-words.ts';
import { useFaces } from '../shared/faces.ts';
import { OpenCard } from '../shared/open-card.tsx';
import { useHouse } from '../shared/use-house.ts';
import { Fit } from './fit.tsx';
import { Frame } from './frame.tsx';

/** The card as it is read aloud; it opens by its theme's shape. */
export function CardFrame({ view, card }: { view: View; card: SituationCard }) {
  const { t } = useWords();
  const deck = useRoom((room) => room.deck);
  const house = useHouse();
  const face = useFaces(view, null);
  const hasReacted = (currentRound(view)?.reactions ?? []).some(({ situation }) => situation === card.id);
  return (
    <Frame
      view={view}
      note={
        view.narrator === null || hasReacted ? null : t('display.reads', { name: face(view.narrator).name })
      }
    >
      <OpeningField theme={card.theme} card={card.id} className="display-opening">
        <Fit>
          <OpenCard
            card={card}
            support={house?.supportLine ?? null}
            themeName={themeNameOf(deck, card.theme)}
            size="display"
          />
        </Fit>
      </OpeningField>
    </Frame>
  );
}

/** Between the start of a round and its card. */
export function CardComing({ view }: { view: View }) {
  const { t, list } = useWords();
  return (
    <Frame view={view}>
      <Fit largest={1.2}>
        <div className="display-say">
          <h1>{t('display.coming')}</h1>
          <p>{t('display.coming.what')}</p>
          <p className="label">
            {t('display.themes', { themes: list(view.themes.map((theme) => t(`common.theme.${theme}`))) })}
          </p>
        </div>
      </Fit>
    </Frame>
  );
}
