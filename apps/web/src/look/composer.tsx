import { type ReactNode, type Ref, useEffect, useId, useRef } from 'react';
import { useWords } from '../words/index.ts';
import { Button } from './button.tsx';
import { describedBy, fieldIds, HintAndError } from './form-field.tsx';
import { Icon } from './icon.tsx';
import { announce } from './live-region.tsx';
import './composer.css';

/**
 * Where the text is. `draft`: on this phone alone, not sent. `saving`: on its way. `saved`: the server has it.
 * `kept`: sent while there was no network; it goes out when it is back. `page`: not sent, and this browser keeps it only as
 * long as the page is open. `empty`: there is nothing to keep.
 */
export type Keeping = 'empty' | 'draft' | 'saving' | 'saved' | 'kept' | 'page';

/** From this share of the most characters on, the count is shown. */
const NEAR_THE_LIMIT = 0.9;

export interface ComposerProps {
  label: ReactNode;
  value: string;
  onChange: (value: string) => void;
  /** Absent: there is nothing to press, the text is kept as it is written. */
  onSend?: (text: string) => void;
  sendWords?: string;
  keeping: Keeping;
  /** The most characters that the rules take. */
  max: number;
  hint?: ReactNode;
  error?: string | null;
  rows?: number;
  busy?: boolean;
  areaRef?: Ref<HTMLTextAreaElement>;
  placeholder?: string;
  /** The key that leads here, for its `aria-keyshortcuts`. */
  shortcut?: string | undefined;
}

/** How many characters are left, negative where there are too many; null while the limit is far. */
export function charactersLeft(text: string, max: number): number | null {
  return text.length >= NEAR_THE_LIMIT * max ? max - text.length : null;
}

/** A box to write in, a button to send, and a line that says, always truly, where the text is. */
export function Composer({
  label,
  value,
  onChange,
  onSend,
  sendWords,
  keeping,
  max,
  hint,
  error,
  rows = 3,
  busy = false,
  areaRef,
  placeholder,
  shortcut,
}: ComposerProps) {
  const { t } = useWords();
  const ids = fieldIds(useId());
  const left = charactersLeft(value, max);
  const sendable = value.trim() !== '' && value.length <= max;
  useTellSent(keeping);
  const send = () => {
    if (sendable && !busy) onSend?.(value);
  };
  return (
    <form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <label className="form-label" htmlFor={ids.control}>
        {label}
      </label>
      <HintAndError ids={ids} hint={hint} error={error} />
      <textarea
        ref={areaRef}
        id={ids.control}
        className="box box-area"
        style={{ '--rows': rows } as React.CSSProperties}
        rows={rows}
        value={value}
        placeholder={placeholder}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (onSend && event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
        }}
        aria-keyshortcuts={shortcut}
        aria-invalid={error || (left ?? 0) < 0 ? true : undefined}
        aria-describedby={describedBy(ids, { hint, error }, `${ids.control}-state`)}
      />
      <div className="composer-foot">
        <div className="composer-state" id={`${ids.control}-state`}>
          <KeepingLine keeping={keeping} />
          {left === null ? null : (
            <p className={left < 0 ? 'composer-over' : undefined}>
              {left < 0
                ? t('common.characters-over', { n: -left })
                : t('common.characters-left', { n: left })}
            </p>
          )}
        </div>
        {onSend && sendWords ? (
          // Not `disabled`: who has just sent by keyboard would have the focus nowhere.
          <Button type="submit" height="low" fit busy={busy} aria-disabled={!sendable && !busy}>
            {sendWords}
          </Button>
        ) : null}
      </div>
    </form>
  );
}

/** Who pressed to send hears where the text is now; what is kept while one writes is not told. */
function useTellSent(keeping: Keeping): void {
  const { t } = useWords();
  const before = useRef(keeping);
  useEffect(() => {
    const was = before.current;
    before.current = keeping;
    if (was !== 'saving') return;
    if (keeping === 'saved') announce(t('common.saved'));
    if (keeping === 'kept') announce(t('common.kept'));
  }, [keeping, t]);
}

/** `Saved`, or `Kept on this phone until the network is back`: one of the two, always true. */
export function KeepingLine({ keeping }: { keeping: Keeping }) {
  const { t } = useWords();
  if (keeping === 'empty') return null;
  const words = {
    draft: t('common.draft'),
    saving: t('common.saving'),
    saved: t('common.saved'),
    kept: t('common.kept'),
    page: t('common.kept-on-page'),
  }[keeping];
  return (
    <p className="keeping">
      <Icon
        name={keeping === 'kept' || keeping === 'page' ? 'offline' : keeping === 'saving' ? 'clock' : 'check'}
        size={18}
      />
      {words}
    </p>
  );
}
