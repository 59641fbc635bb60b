import { useEffect, useState } from 'react';
import { useRoom } from './use-room.ts';

/** The server's time, drawn anew every `intervalMs` on its own beat: the same second on every screen. */
export function useServerNow(intervalMs = 1000): number {
  const serverNow = useRoom((room) => room.serverNow);
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const tick = () => {
      const time = serverNow();
      setNow(time);
      timer = setTimeout(tick, intervalMs - (time % intervalMs));
    };
    tick();
    return () => clearTimeout(timer);
  }, [serverNow, intervalMs]);
  return now;
}
