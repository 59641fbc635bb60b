import { may, type Step } from '@reflextics/game';
import { Button, PromptRow } from '../../look/index.ts';
import { useKeys } from '../../shortcuts/index.ts';
import { useWords } from '../../words/index.ts';
import { cardOf } from '../shared/deck-words.ts';
import { CardPeek } from '../shared/open-card.tsx';
import { NoteList } from '../shared/said.tsx';
import { useHouse } from '../shared/use-house.ts';
import { useDesk } from './desk.tsx';
import { People } from './people.tsx';
import { ScriptNow } from './script.tsx';
import { SumUp } from './sum-up.tsx';

/** Step 2: one speaks at a time. */
export function DiscussionPanel() {
  return (
    <>
      <ScriptNow />
      <People />
      <Prompts />
      <Card />
      <Written step="discussion" />
      <div className="narrator-part">
        <SumUp step="discussion" />
      </div>
    </>
  );
}

/** The five questions; the one that is shown can be taken off. */
export function Prompts() {
  const { t } = useWords();
  const { view, me, round, deck, ask } = useDesk();
  const keyOf = useKeys();
  if (deck === null || round === null || !may(view, me, 'show-prompt')) return null;
  return (
    <div className="narrator-prompts">
      <PromptRow
        prompts={deck.prompts}
        shown={round.prompt}
        shortcut={keyOf('questions')}
        onShow={(prompt) =>
          void ask(prompt === null ? { type: 'hide-prompt' } : { type: 'show-prompt', prompt })
        }
      />
      {may(view, me, 'hide-prompt') ? (
        <Button look="quiet" height="low" fit icon="close" onClick={() => ask({ type: 'hide-prompt' })}>
          {t('narrator.prompt.hide')}
        </Button>
      ) : null}
    </div>
  );
}

export function Card() {
  const { round, deck } = useDesk();
  const house = useHouse();
  const card = cardOf(deck, round?.situation ?? null);
  return card === null ? null : <CardPeek card={card} support={house?.supportLine ?? null} />;
}

/** What was written in a step. Nothing where nothing was. */
export function Written({ step }: { step: Step }) {
  const { t } = useWords();
  const { view, me, round } = useDesk();
  const notes = (round?.notes ?? []).filter((note) => note.step === step);
  if (notes.length === 0) return null;
  const title = t('narrator.written', { n: notes.length });
  return (
    <section className="narrator-part">
      <h2>{title}</h2>
      <NoteList notes={notes} view={view} me={me} label={title} />
    </section>
  );
}
