import { useState } from 'react';
import { kept, useKept } from '../../room/index.ts';

const placeOf = (code: string) => `one-screen:${code}`;

/** Whether this device lies on the table as the one screen of all; a matter of the device, not of the room. */
export function isOneScreen(code: string, store = kept): boolean {
  return store.get(placeOf(code)) !== null;
}

export function setOneScreen(code: string, on: boolean, store = kept): void {
  if (on) store.set(placeOf(code), 'on');
  else store.remove(placeOf(code));
}

/** The same, as state of a screen. */
export function useOneScreen(code: string): readonly [boolean, (on: boolean) => void] {
  const store = useKept();
  const [on, setOn] = useState(() => isOneScreen(code, store));
  return [
    on,
    (wanted) => {
      setOneScreen(code, wanted, store);
      setOn(wanted);
    },
  ];
}
