import { MAX_ANSWER_LENGTH, type Suggestion, type View } from '@reflextics/game';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { announce, Button, TextArea } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import type { WritingTogether } from '../ending/use-live-text.ts';
import { useFaces } from '../shared/faces.ts';
import { TroubleLine } from '../shared/trouble-line.tsx';
import { useAsk } from '../shared/use-ask.ts';
import { type Placed, placedIn } from './placed-suggestions.ts';
import { SuggestionCard } from './suggestion-card.tsx';

interface ToAnswerProps {
  view: View;
  live: WritingTogether;
  areaRef: RefObject<HTMLTextAreaElement | null>;
}

/** What others would change, in the order of the text; the scribe takes it, or leaves it with a word. */
export function SuggestionsToAnswer({ view, live, areaRef }: ToAnswerProps) {
  const { t } = useWords();
  const { placed, gone } = placedIn(view, live.text);
  const open = [...placed.map(({ suggestion }) => suggestion), ...gone];
  useTellNew(view, open);
  if (open.length === 0) return null;
  const show = ({ from, to }: Placed) => {
    const area = areaRef.current;
    if (area === null) return;
    area.focus();
    area.setSelectionRange(from, to);
    area.scrollIntoView({ block: 'center' });
  };
  return (
    <section className="stack stack-s">
      <h3>{t('writing.suggestions.waiting', { n: open.length })}</h3>
      <ul className="writing-suggestions">
        {placed.map((one) => (
          <li key={one.suggestion.id}>
            <SuggestionCard view={view} suggestion={one.suggestion}>
              <Answer view={view} live={live} suggestion={one.suggestion} isPlaced onShow={() => show(one)} />
            </SuggestionCard>
          </li>
        ))}
        {gone.map((one) => (
          <li key={one.id}>
            <SuggestionCard view={view} suggestion={one}>
              <p className="small">{t('writing.suggestion.gone')}</p>
              <Answer view={view} live={live} suggestion={one} isPlaced={false} />
            </SuggestionCard>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface AnswerProps {
  view: View;
  live: WritingTogether;
  suggestion: Suggestion;
  /** The passage is in the text still. */
  isPlaced: boolean;
  /** Absent: it is in sight. */
  onShow?: () => void;
}

/** The scribe's ways to answer one. */
export function Answer({ view, live, suggestion, isPlaced, onShow }: AnswerProps) {
  const { t } = useWords();
  const { ask, trouble } = useAsk();
  const face = useFaces(view, null);
  const [leaving, setLeaving] = useState(false);
  const [word, setWord] = useState('');
  const [busy, setBusy] = useState(false);
  const { id, by, replacement } = suggestion;
  const isOver = word.trim().length > MAX_ANSWER_LENGTH;

  /** What I wrote goes first, so that the room finds the passage where I see it. */
  async function answer(take: boolean) {
    setBusy(true);
    if (await live.allSent())
      await ask({ type: 'answer-suggestion', suggestion: id, take, word: word.trim() || null });
    setBusy(false);
  }

  if (leaving)
    return (
      <form
        className="stack stack-s"
        onSubmit={(event) => {
          event.preventDefault();
          if (word.trim() !== '' && !isOver) void answer(false);
        }}
      >
        <TextArea
          label={t('writing.suggestion.word', { name: face(by).name })}
          hint={t('writing.suggestion.word.hint')}
          error={isOver ? t('common.characters-over', { n: word.trim().length - MAX_ANSWER_LENGTH }) : null}
          rows={2}
          value={word}
          onChange={(event) => setWord(event.target.value)}
          autoFocus
        />
        <div className="row wrap">
          <Button type="submit" height="low" fit busy={busy} disabled={word.trim() === '' || isOver}>
            {t('writing.suggestion.leave.do')}
          </Button>
          <Button look="quiet" height="low" fit onClick={() => setLeaving(false)}>
            {t('writing.suggestion.leave.not')}
          </Button>
        </div>
        <TroubleLine trouble={trouble} />
      </form>
    );
  return (
    <>
      <div className="row wrap">
        {!isPlaced && replacement !== null ? null : (
          <Button height="low" fit icon="check" busy={busy} onClick={() => void answer(true)}>
            {t(replacement === null ? 'writing.suggestion.heed' : 'writing.suggestion.take')}
          </Button>
        )}
        <Button look="quiet" height="low" fit onClick={() => setLeaving(true)}>
          {t('writing.suggestion.leave')}
        </Button>
        {onShow === undefined ? null : (
          <Button look="quiet" height="low" fit icon="eye" onClick={onShow}>
            {t('writing.suggestion.show')}
          </Button>
        )}
      </div>
      <TroubleLine trouble={trouble} />
    </>
  );
}

/** Tells the scribe of a suggestion that has just come, wherever she is on the page. */
function useTellNew(view: View, open: readonly Suggestion[]): void {
  const { t } = useWords();
  const face = useFaces(view, null);
  const known = useRef<ReadonlySet<string>>(new Set(open.map(({ id }) => id)));
  useEffect(() => {
    const fresh = open.filter(({ id }) => !known.current.has(id));
    known.current = new Set(open.map(({ id }) => id));
    for (const { by } of fresh) announce(t('writing.suggestion.told.new', { name: face(by).name }));
  });
}
