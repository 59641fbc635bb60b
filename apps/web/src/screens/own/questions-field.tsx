import { OWN_LIMITS } from '@reflextics/decks';
import { useEffect, useRef, useState } from 'react';
import { type FormHints, HintsAt } from '../../advice/index.ts';
import { Button, IconButton, TextArea } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import { newEnd } from './own-cards.ts';

interface QuestionsFieldProps {
  label: string;
  hint: string;
  questions: readonly string[];
  hints: FormHints;
  onChange: (questions: string[]) => void;
}

interface Row {
  /** Stays with the question wherever it moves. */
  key: string;
  text: string;
}

/** Questions one under another: added, taken out and moved by buttons, since not everyone can drag. */
export function QuestionsField({ label, hint, questions, hints, onChange }: QuestionsFieldProps) {
  const { t } = useWords();
  const [rows, setRows] = useState<readonly Row[]>(() => questions.map((text) => ({ key: newEnd(), text })));
  const [focusOn, setFocusOn] = useState<string | null>(null);
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (focusOn === null) return;
    box.current?.querySelector<HTMLElement>(`[data-focus="${focusOn}"]`)?.focus();
    setFocusOn(null);
  }, [focusOn]);

  const change = (next: readonly Row[], focus: string | null = null) => {
    setRows(next);
    setFocusOn(focus);
    onChange(next.map(({ text }) => text));
  };
  const add = () => {
    const row = { key: newEnd(), text: '' };
    change([...rows, row], `text ${row.key}`);
  };
  const remove = (at: number) => {
    const left = rows.filter((_, place) => place !== at);
    const next = left[at] ?? left.at(-1);
    change(left, next === undefined ? 'add' : `text ${next.key}`);
  };
  const move = (at: number, by: -1 | 1) => {
    const moved = rows[at];
    const other = rows[at + by];
    if (moved === undefined || other === undefined) return;
    const next = rows.map((row, place) => (place === at ? other : place === at + by ? moved : row));
    const atTheEdge = at + by === (by < 0 ? 0 : rows.length - 1);
    change(next, `${atTheEdge ? (by < 0 ? 'down' : 'up') : by < 0 ? 'up' : 'down'} ${moved.key}`);
  };

  return (
    <fieldset className="form-field stack" ref={box}>
      <legend className="form-label">{label}</legend>
      <p className="form-hint">{hint}</p>
      <ol className="stack">
        {rows.map(({ key, text }, at) => (
          <li key={key} className="own-question">
            <HintsAt hints={hints} part="questions" index={at} name={t('own.question', { n: at + 1 })}>
              <TextArea
                label={t('own.question', { n: at + 1 })}
                rows={2}
                value={text}
                maxLength={OWN_LIMITS.questionCharacters}
                data-focus={`text ${key}`}
                onChange={(event) =>
                  change(rows.map((row) => (row.key === key ? { key, text: event.target.value } : row)))
                }
              />
            </HintsAt>
            <div className="row">
              <IconButton
                icon="up"
                label={t('own.question.up', { n: at + 1 })}
                disabled={at === 0}
                data-focus={`up ${key}`}
                onClick={() => move(at, -1)}
              />
              <IconButton
                icon="down"
                label={t('own.question.down', { n: at + 1 })}
                disabled={at === rows.length - 1}
                data-focus={`down ${key}`}
                onClick={() => move(at, 1)}
              />
              <IconButton
                icon="bin"
                label={t('own.question.remove', { n: at + 1 })}
                onClick={() => remove(at)}
              />
            </div>
          </li>
        ))}
      </ol>
      <Button
        look="quiet"
        height="low"
        fit
        icon="plus"
        data-focus="add"
        disabled={rows.length >= OWN_LIMITS.questions}
        onClick={add}
      >
        {t('own.question.add')}
      </Button>
    </fieldset>
  );
}
