import type { Step } from '@reflextics/game';
import { Bar, Button, Field, Peek } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import { cardOf, promptOf, resourceOf, themeNameOf } from '../shared/deck-words.ts';
import { OpenCard } from '../shared/open-card.tsx';
import { ResourceReader } from '../shared/resource-reader.tsx';
import { ReactionList } from '../shared/said.tsx';
import { UndoGoOn } from '../shared/undo-go-on.tsx';
import { useHouse } from '../shared/use-house.ts';
import { VoteResult } from '../shared/vote-result.tsx';
import { useDesk } from './desk.tsx';
import { Written } from './discussion-panel.tsx';
import { SumUp } from './sum-up.tsx';

/** An earlier step on the narrator's own screen; it moves nobody (S7), and can still be summed up. */
export function LookingBack({ at, onBack }: { at: Step; onBack: () => void }) {
  const { t, list } = useWords();
  const { round, view, me, face } = useDesk();
  if (round === null) return null;
  const ended = round.ended.findLast(({ step }) => step === at);
  const names = ended?.unheard.map((id) => face(id).name) ?? [];
  return (
    <>
      <div className="narrator-part">
        <h2>{t('narrator.back.title', { step: t(`common.step.${at}`) })}</h2>
        <p className="quiet">{t('narrator.back.what', { step: t(`common.step.${round.step}`) })}</p>
        {ended?.early ? (
          <p className="label">{t('narrator.back.early', { names: list(names), n: names.length })}</p>
        ) : null}
      </div>
      <div className="narrator-part">
        <SumUp step={at} />
      </div>
      {at === 'situation' ? <PastSituation /> : null}
      {at === 'discussion' ? <PastPrompts /> : null}
      {at === 'resources' ? <PastResources /> : null}
      {at === 'situation' ? null : <Written step={at} />}
      <Bar>
        <UndoGoOn view={view} me={me} />
        <Button iconAfter="next" onClick={onBack}>
          {t('narrator.back.return', { step: t(`common.step.${round.step}`) })}
        </Button>
      </Bar>
    </>
  );
}

function PastSituation() {
  const { t } = useWords();
  const { round, deck, view, me } = useDesk();
  const house = useHouse();
  const card = cardOf(deck, round?.situation ?? null);
  const reactions = (round?.reactions ?? []).filter(({ situation }) => situation === round?.situation);
  return (
    <>
      {card === null ? null : (
        <Field theme={card.theme} className="pad">
          <OpenCard
            card={card}
            themeName={themeNameOf(deck, card.theme)}
            support={house?.supportLine ?? null}
            headingAs="h2"
          />
        </Field>
      )}
      {reactions.length === 0 ? null : (
        <section className="narrator-part">
          <h2>{t('narrator.reactions', { n: reactions.length })}</h2>
          <ReactionList
            reactions={reactions}
            view={view}
            me={me}
            label={t('narrator.reactions', { n: reactions.length })}
          />
        </section>
      )}
    </>
  );
}

function PastPrompts() {
  const { t } = useWords();
  const { round, deck } = useDesk();
  const shown = [...new Set(round?.promptsShown ?? [])]
    .map((id) => promptOf(deck, id))
    .filter((text) => text !== null);
  if (shown.length === 0) return null;
  return (
    <section className="narrator-part">
      <h2>{t('narrator.back.prompts')}</h2>
      <ul className="stack stack-s">
        {shown.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}

function PastResources() {
  const { t } = useWords();
  const { round, deck } = useDesk();
  const opened = [...new Set(round?.resourcesOpened ?? [])]
    .map((id) => resourceOf(deck, id))
    .filter((resource) => resource !== null);
  return (
    <>
      {round?.votes.map((vote) => (
        <section key={vote.closedAt} className="narrator-part">
          <VoteResult vote={vote} narrates />
        </section>
      ))}
      {opened.map((resource) => (
        <Peek key={resource.id} title={resource.title}>
          <ResourceReader resource={resource} headingAs="h2" />
        </Peek>
      ))}
      {opened.length === 0 ? <p className="narrator-part quiet">{t('narrator.back.no-resource')}</p> : null}
    </>
  );
}
