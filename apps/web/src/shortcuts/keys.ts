import { useSyncExternalStore } from 'react';
import { isOn, onTurned } from '../phone/switches.ts';

/** One key each, as `aria-keyshortcuts` writes it; the same in all languages and on all keyboards. A player and a narrator never need the same one twice. */
export const KEYS = {
  hand: 'H',
  done: 'D',
  write: 'W',
  propose: 'P',
  card: 'C',
  resources: 'R',
  menu: 'M',
  next: 'N',
  longer: 'E',
  questions: 'Q',
} as const;

export type Shortcut = keyof typeof KEYS;

const subscribe = (changed: () => void) => onTurned('keys', changed);
const areOn = () => isOn('keys');

/**
 * For the `aria-keyshortcuts` of a control: the key that presses it; undefined while shortcuts are off on this phone. A key is
 * nothing but that: where its control is not there, or cannot be pressed, it does nothing.
 */
export function useKeys(): (which: Shortcut) => string | undefined {
  const on = useSyncExternalStore(subscribe, areOn);
  return (which) => (on ? KEYS[which] : undefined);
}
