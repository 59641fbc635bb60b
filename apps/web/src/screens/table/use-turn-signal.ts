import { useEffect, useRef } from 'react';
import { markTurn, signalTurn, useStayAwake } from '../../phone/index.ts';
import { useTitle } from '../../title.ts';
import { useWords } from '../../words/index.ts';

/**
 * My turn, from afar: the page's title and icon, a tone and a buzz where they are on; and a screen that stays lit while I speak.
 * A reload within a turn does not sound again.
 */
export function useTurnSignal(code: string, holds: boolean, next: boolean): void {
  const { t } = useWords();
  const before = useRef(holds);
  useEffect(() => {
    if (holds && !before.current) signalTurn();
    before.current = holds;
  }, [holds]);
  useEffect(() => {
    markTurn(holds);
    return () => markTurn(false);
  }, [holds]);
  useStayAwake(holds);
  useTitle(holds ? t('table.turn') : next ? t('table.next.you') : t('room.title', { code }));
}
