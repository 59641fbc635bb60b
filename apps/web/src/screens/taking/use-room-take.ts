import { useMemo } from 'react';
import { api, mySeat, useRoom } from '../../room/index.ts';
import { useWords } from '../../words/index.ts';
import type { Takeable } from './take.ts';

/** The documents of the room that I sit in, at any time of the game; null: only the facilitator takes it. */
export function useRoomTake(): Takeable | null {
  const { language } = useWords();
  const code = useRoom((room) => room.code);
  const isAllowed = useRoom((room) => room.view.settings.playersMayDownload);
  return useMemo(() => {
    const seat = mySeat(code);
    if (!isAllowed || seat === null) return null;
    return {
      take: (...wanted) => api.roomDocument(code, seat.token, ...wanted),
      language,
      name: (document) => `${document}-${code}`,
      until: seat.until,
    };
  }, [code, isAllowed, language]);
}
