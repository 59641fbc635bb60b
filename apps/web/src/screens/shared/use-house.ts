import { useEffect, useState } from 'react';
import { api, useRoom } from '../../room/index.ts';

/** What the session says of itself besides the game. */
export interface House {
  sessionName: string;
  /** Where the group talks, if not in one place. */
  callLink: string | null;
  /** Whom to turn to when a card weighs heavily. */
  supportLine: string | null;
}

const known = new Map<string, House>();

/** null until it was fetched; asked again when the network is back. */
export function useHouse(): House | null {
  const code = useRoom((room) => room.code);
  const isOn = useRoom((room) => room.connection === 'on' && !room.practice);
  const [house, setHouse] = useState<House | null>(known.get(code) ?? null);
  useEffect(() => {
    if (known.has(code) || !isOn) return;
    let here = true;
    api.room(code).then(
      ({ sessionName, callLink, supportLine }) => {
        known.set(code, { sessionName, callLink, supportLine });
        if (here) setHouse({ sessionName, callLink, supportLine });
      },
      () => {}, // it is tried again at the next screen; the game does not wait for it
    );
    return () => {
      here = false;
    };
  }, [code, isOn]);
  return house;
}
