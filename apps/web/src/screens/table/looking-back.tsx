import type { Step } from '@reflextics/game';
import { Button, Field, KeepingLine, Peek, Told } from '../../look/index.ts';
import { keepingOf, useDraft, useRoom } from '../../room/index.ts';
import { useWords } from '../../words/index.ts';
import { cardOf, promptOf, resourceOf, themeNameOf } from '../shared/deck-words.ts';
import { OpenCard } from '../shared/open-card.tsx';
import { ResourceReader } from '../shared/resource-reader.tsx';
import { NoteList, SumUps } from '../shared/said.tsx';
import { VoteResult } from '../shared/vote-result.tsx';
import { noteKey } from './my-words.tsx';
import { Reactions, reactionKey } from './reacting.tsx';
import type { StepProps } from './step-props.ts';
import { TableBar } from './table-bar.tsx';

interface LookingBackProps extends StepProps {
  /** A step that the group has left. */
  at: Step;
  onBack: () => void;
}

/** An earlier step, on my own screen; it moves nobody (S7). */
export default function LookingBack({ at, onBack, ...step }: LookingBackProps) {
  const { round, my, deck, support, headingRef, onMenu } = step;
  const { t } = useWords();
  const card = cardOf(deck, round.situation);
  return (
    <>
      <Told className="table-back-line small">
        {t('table.back.what', { step: t(`common.step.${round.step}`) })}
        {round.vote === null ? null : ` ${t('table.told.vote')}`}
      </Told>
      {at === 'situation' && card !== null ? (
        <Field theme={card.theme} as="section" className="table-card">
          <div className="column">
            <OpenCard
              card={card}
              themeName={themeNameOf(deck, card.theme)}
              support={support}
              headingRef={headingRef}
            />
          </div>
        </Field>
      ) : (
        <div className="table-part column">
          <h1 ref={headingRef} tabIndex={-1}>
            {t(`common.step.${at}`)}
          </h1>
        </div>
      )}
      {at === 'situation' ? <PastReactions {...step} /> : null}
      <SumUps round={round} steps={[at]} />
      {at === 'discussion' ? <PastPrompts {...step} /> : null}
      {at === 'resources' ? <PastResources {...step} /> : null}
      {at === 'situation' ? null : <PastNotes at={at} {...step} />}
      <TableBar my={my} onMenu={onMenu}>
        <Button icon="next" onClick={onBack}>
          {t('table.back.return')}
        </Button>
      </TableBar>
    </>
  );
}

function PastReactions({ view, round, me }: StepProps) {
  return (
    <div className="table-part column">
      <UnsentReaction round={round.number} situation={round.situation ?? ''} />
      <Reactions view={view} round={round} me={me} />
    </div>
  );
}

/** A line that was begun when the group went on: it is not lost, and can be said in my turn. */
function UnsentReaction({ round, situation }: { round: number; situation: string }) {
  const { t } = useWords();
  const connection = useRoom((room) => room.connection);
  const [text, , status, , , clear] = useDraft(reactionKey(round, situation));
  const [note, setNote] = useDraft(noteKey(round));
  if (text.trim() === '') return null;
  return (
    <section className="stack">
      <h2 className="label">{t('table.back.unsent')}</h2>
      <blockquote className="table-quote">{text}</blockquote>
      <KeepingLine keeping={keepingOf(status, connection)} />
      <Button
        look="quiet"
        height="low"
        fit
        onClick={() => {
          setNote(note.trim() === '' ? text : `${note.trimEnd()}\n${text}`);
          clear();
        }}
      >
        {t('table.back.to-note')}
      </Button>
    </section>
  );
}

function PastPrompts({ round, deck }: StepProps) {
  const { t } = useWords();
  const prompts = [...new Set(round.promptsShown)]
    .map((id) => promptOf(deck, id))
    .filter((text) => text !== null);
  if (prompts.length === 0) return null;
  return (
    <section className="table-written">
      <h2>{t('table.back.prompts')}</h2>
      <ul className="stack stack-s">
        {prompts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}

function PastResources({ round, deck }: StepProps) {
  const { t } = useWords();
  const opened = [...new Set(round.resourcesOpened)]
    .map((id) => resourceOf(deck, id))
    .filter((one) => one !== null);
  return (
    <>
      {round.votes.map((vote) => (
        <div key={vote.closedAt} className="table-part column">
          <VoteResult vote={vote} />
        </div>
      ))}
      <section className="table-past-resources">
        <h2>{t('table.back.resources')}</h2>
        {opened.length === 0 ? <p>{t('table.back.resources.none')}</p> : null}
        {opened.map((resource) => (
          <Peek key={resource.id} title={resource.title}>
            <ResourceReader resource={resource} headingAs="h2" />
          </Peek>
        ))}
      </section>
    </>
  );
}

function PastNotes({ view, round, me, at }: StepProps & { at: Step }) {
  const { t } = useWords();
  const notes = round.notes.filter(({ step }) => step === at);
  if (notes.length === 0) {
    return at === 'discussion' ? <p className="table-part column quiet">{t('table.back.no-notes')}</p> : null;
  }
  return (
    <section className="table-written">
      <h2>{t('table.notes.all')}</h2>
      <NoteList notes={notes} view={view} me={me} label={t('table.notes.all')} />
    </section>
  );
}
