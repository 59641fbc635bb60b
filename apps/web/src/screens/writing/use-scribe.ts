import { type RefObject, useMemo, useRef, useState } from 'react';
import type { WritingTogether } from '../ending/use-live-text.ts';
import type { Edited } from './marks.ts';
import { editedIn, putIn } from './text-box.tsx';
import { type TextHistory, textHistory } from './text-history.ts';

export interface Scribe {
  areaRef: RefObject<HTMLTextAreaElement | null>;
  history: TextHistory;
  mayUndo: boolean;
  type: (text: string) => void;
  /** Does that to what stands and is selected in the box. False: there was nothing to do. */
  change: (change: (edited: Edited) => Edited | null) => boolean;
  undo: () => void;
}

/** The scribe's hand in the box: typing, tools and going back, each of them sent like typing. */
export function useScribe(live: WritingTogether): Scribe {
  const areaRef = useRef<HTMLTextAreaElement>(null);
  const history = useMemo(textHistory, []);
  const [mayUndo, setMayUndo] = useState(false);
  const now = useRef(live);
  now.current = live;
  return useMemo(() => {
    const write = (text: string) => {
      setMayUndo(!history.isEmpty());
      now.current.write(text);
    };
    const apply = (change: (edited: Edited) => Edited | null, remember: boolean) => {
      const area = areaRef.current;
      if (area === null) return false;
      const before = now.current.text;
      const after = change(editedIn(area));
      if (after === null) return false;
      putIn(area, after);
      if (remember) history.did(before, after.text);
      write(after.text);
      return true;
    };
    return {
      areaRef,
      history,
      mayUndo,
      type(text) {
        history.did(now.current.text, text);
        write(text);
      },
      change: (change) => apply(change, change !== history.undo),
      undo: () => void apply(history.undo, false),
    };
  }, [history, mayUndo]);
}
