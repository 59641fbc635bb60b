import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { Icon, type IconName } from './icon.tsx';
import './menu.css';

export interface MenuItem {
  /** Unlike the others of this menu. */
  id: string;
  words: string;
  icon?: IconName;
  /** Deletes or takes away something. */
  danger?: boolean;
  disabled?: boolean;
  onPress: () => void;
}

export interface MenuProps {
  /** What the button says: to screen readers alone where `words` is absent. */
  label: string;
  /** Shown on the button; absent: three dots. */
  words?: string;
  items: readonly MenuItem[];
  className?: string;
}

/** A menu button: Enter, Space or an arrow opens; arrows, Home, End and letters move; Escape and Tab close. */
export function Menu({ label, words, items, className }: MenuProps) {
  const id = useId();
  const [open, setOpen] = useState<'first' | 'last' | null>(null);
  const button = useRef<HTMLButtonElement>(null);

  const close = (returnFocus: boolean) => {
    setOpen(null);
    if (returnFocus) button.current?.focus();
  };

  return (
    <span className="menu">
      <button
        ref={button}
        type="button"
        className={`${words ? 'button button-quiet button-low' : 'icon-button'} ${className ?? ''}`}
        aria-label={words ? undefined : label}
        title={words ? undefined : label}
        aria-haspopup="menu"
        aria-expanded={open !== null}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(open ? null : 'first')}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          setOpen(event.key === 'ArrowDown' ? 'first' : 'last');
        }}
      >
        {words ? <span className="button-words">{words}</span> : <Icon name="more" />}
      </button>
      {open ? (
        <MenuList id={id} label={label} items={items} start={open} button={button.current} onClose={close} />
      ) : null}
    </span>
  );
}

interface MenuListProps {
  id: string;
  label: string;
  items: readonly MenuItem[];
  start: 'first' | 'last';
  button: HTMLButtonElement | null;
  onClose: (returnFocus: boolean) => void;
}

/** Between a menu and the edge of the screen, in CSS pixels. */
const MARGIN = 8;

function MenuList({ id, label, items, start, button, onClose }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null);

  // Placed on the screen and in the top layer, so that no scrolling lane and no dialog cuts it off.
  useLayoutEffect(() => {
    const element = list.current;
    if (!element || !button) return undefined;
    if (element.showPopover) element.showPopover();
    const follow = () => placeBeside(button, element);
    follow();
    document.addEventListener('scroll', follow, { capture: true, passive: true });
    window.addEventListener('resize', follow);
    return () => {
      document.removeEventListener('scroll', follow, { capture: true });
      window.removeEventListener('resize', follow);
    };
  }, [button]);

  useEffect(() => {
    const entries = pressable(list.current);
    (start === 'first' ? entries[0] : entries.at(-1))?.focus();
  }, [start]);

  useEffect(() => {
    const beside = (event: PointerEvent) => {
      const target = event.target as Node;
      if (!list.current?.contains(target) && !button?.contains(target)) onClose(false);
    };
    document.addEventListener('pointerdown', beside);
    return () => document.removeEventListener('pointerdown', beside);
  }, [button, onClose]);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'Escape' || event.key === 'Tab') {
      if (event.key === 'Escape') event.preventDefault();
      event.stopPropagation();
      onClose(true);
      return;
    }
    const entries = pressable(list.current);
    const next = entryFor(event.key, entries, entries.indexOf(document.activeElement as HTMLElement));
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  return (
    <div
      ref={list}
      id={id}
      className="menu-list on-paper"
      role="menu"
      aria-label={label}
      popover="manual"
      onKeyDown={onKeyDown}
    >
      {items.map((item) => (
        <button
          key={item.id}
          type="button"
          role="menuitem"
          tabIndex={-1}
          className={item.danger ? 'menu-item menu-danger' : 'menu-item'}
          disabled={item.disabled}
          onClick={() => {
            onClose(true);
            item.onPress();
          }}
        >
          {item.icon ? <Icon name={item.icon} size={20} /> : null}
          {item.words}
        </button>
      ))}
    </div>
  );
}

/** Below the button, or above where there is no room below; right edges in line; never off the screen. */
function placeBeside(button: HTMLElement, menu: HTMLElement): void {
  const anchor = button.getBoundingClientRect();
  const { width, height } = menu.getBoundingClientRect();
  const below = anchor.bottom + height + MARGIN <= window.innerHeight;
  menu.style.top = `${Math.max(MARGIN, below ? anchor.bottom : anchor.top - height)}px`;
  menu.style.left = `${Math.max(MARGIN, Math.min(anchor.right, window.innerWidth - MARGIN) - width)}px`;
}

function pressable(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[role="menuitem"]:not(:disabled)') ?? [])];
}

/** Where a key leads from the entry at `at`; null: the key does not move. */
function entryFor(key: string, entries: readonly HTMLElement[], at: number): HTMLElement | null {
  const around = (step: number) => entries[(at + step + entries.length) % entries.length] ?? null;
  switch (key) {
    case 'ArrowDown':
      return around(1);
    case 'ArrowUp':
      return around(-1);
    case 'Home':
      return entries[0] ?? null;
    case 'End':
      return entries.at(-1) ?? null;
  }
  if (key.length !== 1 || key === ' ') return null;
  const afterThis = [...entries.slice(at + 1), ...entries.slice(0, at + 1)];
  return (
    afterThis.find((entry) => entry.textContent?.trim().toLowerCase().startsWith(key.toLowerCase())) ?? null
  );
}
