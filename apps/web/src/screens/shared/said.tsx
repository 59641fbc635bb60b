import type { DeckView } from '@reflextics/decks';
import type { Note, ParticipantId, Prompt, Reaction, Round, Step, View } from '@reflextics/game';
import { IconButton, Person } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import { promptOf } from './deck-words.ts';
import { useFaces } from './faces.ts';
import './said.css';

interface SaidProps {
  view: View;
  me: ParticipantId | null;
}

/** The question that the narrator has put on every screen. Nothing where none is. */
export function ShownPrompt({ prompt, deck }: { prompt: Prompt | null; deck: DeckView | null }) {
  const { t } = useWords();
  const text = promptOf(deck, prompt);
  if (text === null) return null;
  return (
    <section className="said-prompt">
      <h2>{t('table.prompt')}</h2>
      <p>{text}</p>
    </section>
  );
}

/** What the narrator summed up after these steps. Nothing where she did not. */
export function SumUps({ round, steps }: { round: Round; steps: readonly Step[] }) {
  const { t } = useWords();
  return steps.map((step) => {
    const text = round.sumUps[step];
    if (!text) return null;
    return (
      <section key={step} className="said-sum-up">
        <h2>{t('table.sum-up', { step: t(`common.step.${step}`) })}</h2>
        <p>{text}</p>
      </section>
    );
  });
}

/** Written contributions, as they were written. */
export function NoteList({ notes, view, me, label }: SaidProps & { notes: readonly Note[]; label: string }) {
  const { t } = useWords();
  const face = useFaces(view, me);
  return (
    <ul className="said-list" aria-label={label}>
      {notes.map((note) => {
        const { name, sign, you } = face(note.participant);
        return (
          <li key={note.id}>
            <Person name={name} sign={sign} you={you} size="s" below={note.aloud ? t('table.aloud') : null} />
            <p className="said-text">{note.text}</p>
          </li>
        );
      })}
    </ul>
  );
}

interface ReactionListProps extends SaidProps {
  reactions: readonly Reaction[];
  label: string;
  /** Which may be taken back here; absent: none. */
  mayTakeBack?: (reaction: Reaction) => boolean;
  onTakeBack?: (reaction: Reaction) => void;
}

/** What a card set off. */
export function ReactionList({ reactions, view, me, label, mayTakeBack, onTakeBack }: ReactionListProps) {
  const { t } = useWords();
  const face = useFaces(view, me);
  return (
    <ul className="said-list" aria-label={label}>
      {reactions.map((reaction) => {
        const { name, sign, you } = face(reaction.participant);
        const kind = t(`table.reaction.${reaction.kind}`);
        return (
          <li key={reaction.id} className="said-reaction">
            <div className="grow">
              <Person
                name={name}
                sign={sign}
                you={you}
                size="s"
                below={reaction.aloud ? `${kind}, ${t('table.aloud')}` : kind}
              />
              {reaction.text ? <p className="said-text">{reaction.text}</p> : null}
            </div>
            {onTakeBack && mayTakeBack?.(reaction) ? (
              <IconButton
                icon="undo"
                label={t('table.reaction.take-back', { kind })}
                onClick={() => onTakeBack(reaction)}
              />
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
