import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useWords } from '../words/index.ts';
import { useBackCloses } from './back-closes.ts';
import { IconButton } from './button.tsx';
import { focusHeading } from './kept-focus.ts';
import { LiveRegion } from './live-region.tsx';
import './dialog.css';

export interface DialogProps {
  open: boolean;
  /** Asked for by Escape, by the close button and by a press beside it. The owner then sets `open`. */
  onClose: () => void;
  title: ReactNode;
  /** `sheet`: rises from the bottom of a phone. `dialog`: stands in the middle. Both are one on a wide screen. */
  kind?: 'sheet' | 'dialog';
  children: ReactNode;
  /** Buttons at its foot, the main one first. */
  actions?: ReactNode;
}

/** The browser's own modal dialog: what is behind is out of reach, Back closes it, and the focus returns where it was. */
export function Dialog(props: DialogProps) {
  return props.open ? <OpenDialog {...props} /> : null;
}

function OpenDialog({ onClose, title, kind = 'sheet', children, actions }: DialogProps) {
  const { t } = useWords();
  const titleId = useId();
  const element = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useBackCloses(onClose);

  useEffect(() => {
    const dialog = element.current;
    const before = document.activeElement;
    // Browsers from before 2022 show it in its place, above the page, without making the rest inert.
    if (dialog?.showModal) dialog.showModal();
    else dialog?.setAttribute('open', '');
    const first = dialog?.querySelector<HTMLElement>('[autofocus], [data-first-focus]');
    (first ?? heading.current)?.focus();
    return () => {
      dialog?.close?.();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
      // What opened it may be gone by now: the focus is not to be lost with it.
      if (document.activeElement === document.body) focusHeading();
    };
  }, []);

  return (
    <dialog
      ref={element}
      className={`dialog dialog-${kind}`}
      aria-labelledby={titleId}
      aria-modal="true"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === element.current) onClose();
      }}
    >
      <div className="dialog-body on-paper">
        <header className="dialog-head">
          <h2 id={titleId} ref={heading} tabIndex={-1}>
            {title}
          </h2>
          <IconButton icon="close" label={t('common.close')} onClick={onClose} />
        </header>
        <div className="dialog-content stack">{children}</div>
        {actions ? <footer className="dialog-actions">{actions}</footer> : null}
      </div>
      <LiveRegion />
    </dialog>
  );
}
