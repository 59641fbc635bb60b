import type { RoomPreview } from '@reflextics/protocol';
import { useCallback, useEffect, useState } from 'react';
import { ApiError, type ApiErrorCode, api } from '../../room/index.ts';

const AGAIN = 5_000; // ms: a person who sees "no answer" has looked at their phone's settings by then

interface Preview {
  /** null: not known yet. */
  room: RoomPreview | null;
  /** Why it cannot be shown; null: it can, or it is not known yet. */
  trouble: ApiErrorCode | null;
  again: () => void;
}

/** What the door says of a room. Where the network fails it asks again by itself. */
export function useRoomPreview(code: string): Preview {
  const [found, setFound] = useState<{ room: RoomPreview | null; trouble: ApiErrorCode | null }>({
    room: null,
    trouble: null,
  });
  const [asked, setAsked] = useState(0);
  const again = useCallback(() => setAsked((times) => times + 1), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` rises when somebody wants it asked again
  useEffect(() => {
    let over = false;
    let timer: ReturnType<typeof setTimeout> | null = null;
    api.room(code).then(
      (room) => {
        if (!over) setFound({ room, trouble: null });
      },
      (error: unknown) => {
        if (over) return;
        const trouble = error instanceof ApiError ? error.code : 'unknown';
        setFound(({ room }) => ({
          room,
          trouble: room === null || trouble === 'no-such-room' ? trouble : null,
        }));
        if (trouble !== 'no-such-room') timer = setTimeout(again, AGAIN);
      },
    );
    window.addEventListener('online', again);
    return () => {
      over = true;
      if (timer !== null) clearTimeout(timer);
      window.removeEventListener('online', again);
    };
  }, [code, asked, again]);

  return { ...found, again };
}
