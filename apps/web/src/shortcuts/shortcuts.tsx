import { useEffect, useRef, useState } from 'react';
import { isOn } from '../phone/switches.ts';
import { controlOf, LIST_KEY, pressControl, shortcutOf, topDialog } from './pressing.ts';
import { ShortcutList } from './shortcut-list.tsx';

interface ShortcutsProps {
  /** Whose keys the list tells. */
  narrates: boolean;
  /** What was pressed before this was fetched. */
  firstKey: KeyboardEvent | null;
}

/** Listens for the keys of the room, and shows the list of them. */
export default function Shortcuts({ narrates, firstKey }: ShortcutsProps) {
  const [isListed, setListed] = useState(false);
  const first = useRef(firstKey);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!isOn('keys')) return;
      const key = shortcutOf(event);
      if (key === null) return;
      if (key === LIST_KEY) {
        if (topDialog() === null) setListed(true);
        return;
      }
      const control = controlOf(key);
      if (control === null) return;
      event.preventDefault(); // else the letter would be the first in the box that takes the focus
      pressControl(control);
    };
    document.addEventListener('keydown', listen);
    if (first.current !== null) listen(first.current);
    first.current = null;
    return () => document.removeEventListener('keydown', listen);
  }, []);
  return isListed ? <ShortcutList narrates={narrates} onClose={() => setListed(false)} /> : null;
}
