import { MAX_SUMMARY_LENGTH } from '@reflextics/game';
import { type ReactNode, type RefObject, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { charactersLeft, type Keeping, KeepingLine } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import { diff, rebased } from '../ending/splice.ts';
import { type Edited, nextPoint, withInlineMark } from './marks.ts';
import type { TextHistory } from './text-history.ts';

interface TextBoxProps {
  areaRef: RefObject<HTMLTextAreaElement | null>;
  label: string;
  hint: string;
  text: string;
  /** Typed by the person. */
  onType: (text: string) => void;
  /** Asked for by a key; null: the key does what it always does. */
  onKey: (change: (edited: Edited) => Edited | null) => boolean;
  history: TextHistory;
  keeping: Keeping;
  error: string | null;
  /** Lies over the box. */
  over?: ReactNode;
}

/**
 * The scribe's box: a plain textarea, since every phone, keyboard and screen reader can write in one. What comes into the
 * text from elsewhere moves neither the caret nor what is in sight, and waits while letters are being put together.
 */
export function TextBox(props: TextBoxProps) {
  const { areaRef, label, hint, text, history, keeping, error, over = null } = props;
  const { t } = useWords();
  const id = useId();
  const left = charactersLeft(text, MAX_SUMMARY_LENGTH);
  const now = useRef(props);
  now.current = props;
  const [atFirst] = useState(text); // browsers drop the selection where what a box begins with changes
  const composing = useRef(false);
  const inBox = useRef(text); // what the box held when it was last looked at

  useLayoutEffect(() => {
    if (areaRef.current === null || composing.current) return;
    showIn(areaRef.current, text);
    inBox.current = text;
  }, [areaRef, text]);

  useEffect(() => {
    const area = areaRef.current;
    if (area === null) return;
    const typed = () => {
      const { value } = area;
      if (value === inBox.current) return;
      // What came from elsewhere while letters were put together is not in the box yet, and must not be taken out by it.
      const text = rebased(inBox.current, value, now.current.text);
      inBox.current = value;
      now.current.onType(text);
    };
    const key = (change: (edited: Edited) => Edited | null, event: Event) => {
      if (!composing.current && now.current.onKey(change)) event.preventDefault();
    };
    const beforeInput = (event: InputEvent) => {
      if (event.inputType === 'insertLineBreak') key(nextPoint, event);
      if (event.inputType === 'historyUndo') key(history.undo, event);
    };
    const keyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      if (event.key === 'b') key((edited) => withInlineMark(edited, 'strong'), event);
      if (event.key === 'i') key((edited) => withInlineMark(edited, 'emphasis'), event);
      if (event.key === 'z') key(history.undo, event);
    };
    const begun = () => {
      composing.current = true;
    };
    const put = () => {
      composing.current = false;
      typed();
      showIn(area, now.current.text);
      inBox.current = now.current.text;
    };
    area.addEventListener('input', typed);
    area.addEventListener('beforeinput', beforeInput);
    area.addEventListener('keydown', keyDown);
    area.addEventListener('compositionstart', begun);
    area.addEventListener('compositionend', put);
    return () => {
      area.removeEventListener('input', typed);
      area.removeEventListener('beforeinput', beforeInput);
      area.removeEventListener('keydown', keyDown);
      area.removeEventListener('compositionstart', begun);
      area.removeEventListener('compositionend', put);
    };
  }, [areaRef, history]);

  return (
    <div className="writing-box">
      <label className="form-label" htmlFor={id}>
        {label}
      </label>
      <p className="form-hint" id={`${id}-hint`}>
        {hint}
      </p>
      {error === null ? null : (
        <p className="form-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
      <div className="writing-page-sheet">
        <textarea
          ref={areaRef}
          id={id}
          className={
            over === null ? 'box box-area writing-area' : 'box box-area writing-area writing-area-marked'
          }
          rows={10}
          style={{ '--rows': 10 } as React.CSSProperties}
          defaultValue={atFirst}
          dir="auto"
          spellCheck
          aria-invalid={error !== null || (left ?? 0) < 0 ? true : undefined}
          aria-describedby={`${id}-hint ${error === null ? '' : `${id}-error `}${id}-state`}
        />
        {over}
      </div>
      <div className="composer-state" id={`${id}-state`}>
        <KeepingLine keeping={keeping} />
        {left === null ? null : (
          <p className={left < 0 ? 'composer-over' : undefined}>
            {left < 0 ? t('common.characters-over', { n: -left }) : t('common.characters-left', { n: left })}
          </p>
        )}
      </div>
    </div>
  );
}

export function editedIn(area: HTMLTextAreaElement): Edited {
  return { text: area.value, from: area.selectionStart, to: area.selectionEnd };
}

/** The box shows that text, with the caret at the same words and the same lines in sight; what an empty one is given stands before it. */
function showIn(area: HTMLTextAreaElement, text: string): void {
  const { value, selectionStart, selectionEnd, scrollTop } = area;
  const change = diff(value, text);
  if (change === null) return;
  const end = change.at + change.remove;
  const moved = (place: number) => {
    if (value === '') return text.length;
    if (place <= change.at) return place;
    return place >= end ? place + change.insert.length - change.remove : change.at + change.insert.length;
  };
  area.value = text;
  area.setSelectionRange(moved(selectionStart), moved(selectionEnd));
  area.scrollTop = scrollTop;
}

/** What a tool made of it: the box shows it at once, and the person writes on there. */
export function putIn(area: HTMLTextAreaElement, { text, from, to }: Edited): void {
  const { scrollTop } = area;
  if (area.value !== text) area.value = text;
  area.focus({ preventScroll: true });
  area.setSelectionRange(from, to);
  area.scrollTop = scrollTop;
}
