import { useEffect, useState } from 'react';
import { ApiError, api, displayToken, RoomProvider } from './room/index.ts';
import { lateScreen, Show } from './screen.tsx';
import { MissingPage } from './screens/home/missing-page.tsx';
import { Unreachable } from './screens/join/unreachable.tsx';

const display = lateScreen(() => import('./screens/display/index.tsx'));

const AGAIN = 5_000; // ms: a projector waits by itself

/** A screen without a seat. It makes its own token and shows it at the door. @param code null: no code in the address. */
export default function DisplayPage({ code }: { code: string | null }) {
  const door = useDisplayDoor(code);
  if (code === null) return <MissingPage />;
  if (door.state === 'refused') return <Unreachable code={code} why={door.why} />;
  if (door.state === 'asking') return null;
  return (
    <RoomProvider code={code} token={door.token} kind="display">
      <Show screen={display} />
    </RoomProvider>
  );
}

type Door = { state: 'asking' } | { state: 'open'; token: string } | { state: 'refused'; why: string };

function useDisplayDoor(code: string | null): Door {
  const [door, setDoor] = useState<Door>({ state: 'asking' });
  useEffect(() => {
    if (code === null) return;
    const token = displayToken(code);
    let timer: ReturnType<typeof setTimeout> | null = null;
    let over = false;
    const ask = async () => {
      try {
        await api.openDisplay(code, { token });
        if (!over) setDoor({ state: 'open', token });
      } catch (error) {
        if (over) return;
        const why = error instanceof ApiError ? error.code : 'unknown';
        setDoor({ state: 'refused', why });
        if (why !== 'no-such-room') timer = setTimeout(ask, AGAIN);
      }
    };
    void ask();
    return () => {
      over = true;
      if (timer !== null) clearTimeout(timer);
    };
  }, [code]);
  return door;
}
