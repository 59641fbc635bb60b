import { playersOf, seatOf } from '@reflextics/game';
import { Button, Field, OpeningField, ThemeShape } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import { cardOf, themeNameOf } from '../shared/deck-words.ts';
import { OpenCard } from '../shared/open-card.tsx';
import { ReactionList } from '../shared/said.tsx';
import { useHouse } from '../shared/use-house.ts';
import { useDesk } from './desk.tsx';
import { cardsLeft } from './next-action.ts';
import { People } from './people.tsx';
import { ScriptNow } from './script.tsx';
import { SumUp } from './sum-up.tsx';

/** Step 1: draw or pick a card, read it aloud, gather first reactions. */
export function SituationPanel() {
  const { deck, round } = useDesk();
  const house = useHouse();
  const card = cardOf(deck, round?.situation ?? null);
  return (
    <>
      {round?.situation === null ? <NoCardYet /> : null}
      <ScriptNow />
      {card === null ? null : (
        <OpeningField theme={card.theme} card={card.id}>
          <div className="pad">
            <OpenCard
              card={card}
              themeName={themeNameOf(deck, card.theme)}
              support={house?.supportLine ?? null}
              headingAs="h2"
            />
          </div>
        </OpeningField>
      )}
      <Reactions />
      <People />
      {card === null ? null : (
        <div className="narrator-part">
          <SumUp step="situation" />
        </div>
      )}
    </>
  );
}

function NoCardYet() {
  const { t } = useWords();
  const { view, deck, open } = useDesk();
  const forSeats = playersOf(view).filter(({ deviceless }) => deviceless);
  return (
    <Field as="section" className="narrator-none">
      <h2>{t('narrator.situation.none')}</h2>
      <ul className="narrator-themes">
        {view.themes.map((theme) => (
          <li key={theme}>
            <ThemeShape theme={theme} size={20} /> {themeNameOf(deck, theme)}
          </li>
        ))}
      </ul>
      {deck === null ? null : <p>{t('narrator.cards.left', { n: cardsLeft(view, deck) })}</p>}
      {forSeats.map(({ id, name }) => (
        <Button key={id} look="quiet" height="low" fit onClick={() => open({ kind: 'choose-for', who: id })}>
          {t('narrator.menu.choose-for', { name })}
        </Button>
      ))}
    </Field>
  );
}

function Reactions() {
  const { t } = useWords();
  const { view, me, round, ask } = useDesk();
  const reactions = (round?.reactions ?? [])
    .filter(({ situation }) => situation === round?.situation)
    .toReversed();
  if (round?.situation === null) return null;
  const title = t('narrator.reactions', { n: reactions.length });
  return (
    <section className="narrator-part">
      <h2>{title}</h2>
      {reactions.length === 0 ? (
        <p className="quiet">{t('narrator.reactions.none')}</p>
      ) : (
        <ReactionList
          reactions={reactions}
          view={view}
          me={me}
          label={title}
          mayTakeBack={({ participant }) => seatOf(view, participant)?.deviceless ?? false}
          onTakeBack={({ id }) => void ask({ type: 'take-back-reaction', reaction: id })}
        />
      )}
    </section>
  );
}
