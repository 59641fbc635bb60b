import { useEffect, useRef } from 'react';
import { useTitle } from '../../title.ts';
import { useWords } from '../../words/index.ts';
import { signalTurn } from './turn-tone.ts';

/** My turn, from afar: the page's title, a tone where it is switched on, a buzz. A reload within a turn does not sound again. */
export function useTurnSignal(code: string, holds: boolean, next: boolean): void {
  const { t } = useWords();
  const before = useRef(holds);
  useEffect(() => {
    if (holds && !before.current) signalTurn();
    before.current = holds;
  }, [holds]);
  useTitle(holds ? t('table.turn') : next ? t('table.next.you') : t('room.title', { code }));
}
