import { useState } from 'react';
import { kept } from '../../room/index.ts';

const placeOf = (code: string) => `one-screen:${code}`;

/** Whether this device lies on the table as the one screen of all; a matter of the device, not of the room. */
export function isOneScreen(code: string): boolean {
  return kept.get(placeOf(code)) !== null;
}

export function setOneScreen(code: string, on: boolean): void {
  if (on) kept.set(placeOf(code), 'on');
  else kept.remove(placeOf(code));
}

/** The same, as state of a screen. */
export function useOneScreen(code: string): readonly [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(() => isOneScreen(code));
  return [
    on,
    (wanted) => {
      setOneScreen(code, wanted);
      setOn(wanted);
    },
  ];
}
