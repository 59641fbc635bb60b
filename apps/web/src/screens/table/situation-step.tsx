import { may } from '@reflextics/game';
import { Field, OpeningField, ThemeShape } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import { cardOf, themeNameOf } from '../shared/deck-words.ts';
import { useFaces } from '../shared/faces.ts';
import { ChooseThemes } from '../shared/group-choices.tsx';
import { OpenCard } from '../shared/open-card.tsx';
import { SumUps } from '../shared/said.tsx';
import { Reacting, Reactions } from './reacting.tsx';
import type { StepProps } from './step-props.ts';
import { TableBar } from './table-bar.tsx';

/** Step 1: waiting for the card, then the card on every screen at once, and what it sets off. */
export function SituationStep(step: StepProps) {
  const { view, round, me, my, deck, support, headingRef, onMenu } = step;
  const { t } = useWords();
  const face = useFaces(view, me);
  const card = cardOf(deck, round.situation);
  const narrator = view.narrator === null ? t('table.the-narrator') : face(view.narrator).name;
  if (round.situation === null) return <WaitingForCard {...step} />;
  return (
    <>
      {card === null ? (
        <Field theme={round.theme} as="section" className="table-card">
          <h1 ref={headingRef} tabIndex={-1}>
            {t('table.card.coming')}
          </h1>
        </Field>
      ) : (
        <OpeningField theme={card.theme} card={card.id} className="table-card">
          <div className="column">
            <OpenCard
              card={card}
              themeName={themeNameOf(deck, card.theme)}
              support={support}
              headingRef={headingRef}
            />
            <p className="table-card-read small quiet">{t('table.card.reads', { name: narrator })}</p>
          </div>
        </OpeningField>
      )}
      <div className="table-part column">
        <Reacting view={view} round={round} me={me} />
        <Reactions view={view} round={round} me={me} />
      </div>
      <SumUps round={round} steps={['situation']} />
      <TableBar my={my} onMenu={onMenu} />
    </>
  );
}

function WaitingForCard({ view, round, me, my, headingRef, onMenu }: StepProps) {
  const { t } = useWords();
  const face = useFaces(view, me);
  const narrator = view.narrator === null ? t('table.the-narrator') : face(view.narrator).name;
  return (
    <>
      <Field theme={null} as="section" className="table-waiting">
        <div className="table-waiting-shapes">
          {view.themes.map((theme) => (
            <ThemeShape key={theme} theme={theme} />
          ))}
        </div>
        <p className="label">{t('table.round', { n: round.number })}</p>
        <h1 ref={headingRef} tabIndex={-1}>
          {t('table.waiting')}
        </h1>
        <p>{t('table.waiting.what', { name: narrator })}</p>
      </Field>
      <div className="table-part column">
        {may(view, me, 'choose-themes') ? <ChooseThemes view={view} hint={t('table.themes.hint')} /> : null}
      </div>
      <TableBar my={my} onMenu={onMenu} />
    </>
  );
}
