import { may, type ParticipantId, type Suggestion, suggestionsIn, type View } from '@reflextics/game';
import { type Passage, passagesOf } from '@reflextics/summary';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { announce, Button, Peek } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import { useFaces } from '../shared/faces.ts';
import { TroubleLine } from '../shared/trouble-line.tsx';
import { useAsk } from '../shared/use-ask.ts';
import { placedIn } from './placed-suggestions.ts';
import { Suggest } from './suggest.tsx';
import { SuggestionCard, WhoSuggests } from './suggestion-card.tsx';
import './writing.css';

interface SuggestingProps {
  view: View;
  me: ParticipantId;
  /** Around the text: what is selected in it is what the suggestion is about. */
  textRef: RefObject<HTMLElement | null>;
}

/** The way to suggest a change, for whoever reads. */
export function Suggesting({ view, me, textRef }: SuggestingProps) {
  const { t } = useWords();
  const [selected, setSelected] = useState<Passage | null>(null);
  const [isOpen, setOpen] = useState(false);
  if (!may(view, me, 'suggest-change')) return null;
  return (
    <>
      <Button
        look="quiet"
        height="low"
        fit
        icon="pen"
        // Before the press takes the selection away.
        onPointerDown={() => setSelected(selectedIn(textRef.current, view.summary.text))}
        onClick={() => setOpen(true)}
      >
        {t('writing.suggest')}
      </Button>
      {isOpen ? (
        <Suggest
          view={view}
          me={me}
          selected={selected}
          onClose={() => {
            setOpen(false);
            setSelected(null);
          }}
        />
      ) : null}
    </>
  );
}

/** Null: nothing is selected, or more than one passage, or words with marks between them. */
function selectedIn(element: HTMLElement | null, text: string): Passage | null {
  const selection = document.getSelection();
  const words = selection?.toString().trim() ?? '';
  if (words === '' || element === null || !element.contains(selection?.anchorNode ?? null)) return null;
  const passage = passagesOf(text).find(({ from, to }) => text.slice(from, to).includes(words));
  if (passage === undefined) return null;
  const from = text.indexOf(words, passage.from);
  return { from, to: from + words.length, words };
}

interface SuggestionsProps {
  view: View;
  me: ParticipantId;
}

/** One that stands at its place in what is read: closed, so that the text stays one. */
export function SuggestionHere({ view, me, suggestion }: SuggestionsProps & { suggestion: Suggestion }) {
  return (
    <div className="writing-here">
      <Peek title={<WhoSuggests view={view} suggestion={suggestion} />}>
        <SuggestionCard view={view} suggestion={suggestion} withoutName>
          <TakingBack view={view} me={me} suggestion={suggestion} />
        </SuggestionCard>
      </Peek>
    </div>
  );
}

/** For whose it is, and for the narrator of a seat without a device. */
function TakingBack({ view, me, suggestion: { id, by } }: SuggestionsProps & { suggestion: Suggestion }) {
  const { t } = useWords();
  const { ask, trouble } = useAsk();
  const isTheirs =
    by === me ||
    (view.narrator === me &&
      view.participants.some((one) => one.id === by && one.deviceless && one.left === null));
  if (!isTheirs || view.stage === 'closed') return null;
  return (
    <>
      <Button
        look="quiet"
        height="low"
        fit
        onClick={() => void ask({ type: 'withdraw-suggestion', suggestion: id })}
      >
        {t('writing.suggestion.withdraw')}
      </Button>
      <TroubleLine trouble={trouble} />
    </>
  );
}

/** What stands nowhere in the text: open ones whose passage is gone, then those that were answered. */
export function Suggestions({ view, me }: SuggestionsProps) {
  const { t } = useWords();
  const { gone } = placedIn(view, view.summary.text);
  const answered = suggestionsIn(view)
    .filter(({ state }) => state === 'taken' || state === 'left')
    .reverse();
  useTellAnswers(view, me, answered);
  // Who has the pen answers all of them beside her own page.
  const open = view.summary.scribe === me && view.stage !== 'closed' ? [] : gone;
  if (open.length === 0 && answered.length === 0) return null;
  return (
    <section className="stack stack-s">
      {open.length === 0 ? null : (
        <>
          <h3>{t('writing.suggestions')}</h3>
          <ul className="writing-suggestions">
            {open.map((one) => (
              <li key={one.id}>
                <SuggestionCard view={view} suggestion={one}>
                  <TakingBack view={view} me={me} suggestion={one} />
                </SuggestionCard>
              </li>
            ))}
          </ul>
        </>
      )}
      {answered.length === 0 ? null : (
        <Peek title={t('writing.suggestions.answered', { n: answered.length })}>
          <ul className="writing-suggestions">
            {answered.map((one) => (
              <li key={one.id}>
                <SuggestionCard view={view} suggestion={one} />
              </li>
            ))}
          </ul>
        </Peek>
      )}
    </section>
  );
}

/** Tells me what became of mine, when it does. */
function useTellAnswers(view: View, me: ParticipantId, answered: readonly Suggestion[]): void {
  const { t } = useWords();
  const face = useFaces(view, null);
  const known = useRef<ReadonlySet<string>>(new Set(answered.map(({ id }) => id)));
  useEffect(() => {
    const fresh = answered.filter(({ id, by }) => by === me && !known.current.has(id));
    known.current = new Set(answered.map(({ id }) => id));
    const { scribe } = view.summary;
    const name = scribe === null ? '' : face(scribe).name;
    for (const { state, word } of fresh)
      announce(
        state === 'taken'
          ? t('writing.suggestion.told.taken', { name })
          : t('writing.suggestion.told.left', { name, word: word ?? '' }),
      );
  });
}
