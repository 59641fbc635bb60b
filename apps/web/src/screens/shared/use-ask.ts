import type { Command } from '@reflextics/game';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type Trouble, useRoom } from '../../room/index.ts';

export interface Asking {
  /** True: it was done. */
  ask: (command: Command) => Promise<boolean>;
  /** Why the last thing asked here was not done; shown by `<TroubleLine>`. */
  trouble: Trouble | null;
}

/** Sends what a person asks for and keeps the refusal beside the button that they pressed; above the screen where that is gone. */
export function useAsk(): Asking {
  const { send, notice } = useRoom(({ send, notice }) => ({ send, notice }));
  const isShown = useRef(false);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const ask = useCallback(
    async (command: Command) => {
      setTrouble(null);
      const result = await send(command);
      // Another tab of the same seat took it over and shows what became of it.
      if (!result.ok && result.code !== 'sent-elsewhere') {
        if (isShown.current) setTrouble(result);
        else notice(command, result);
      }
      return result.ok;
    },
    [send, notice],
  );
  return { ask, trouble };
}
