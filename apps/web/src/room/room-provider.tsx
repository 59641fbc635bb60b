import type { You } from '@reflextics/protocol';
import { type ReactNode, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { lateScreen, Show } from '../screen.tsx';
import { speakForWhoWishesNone, useWords } from '../words/index.ts';
import { browserDoors } from './browser-doors.ts';
import { ComingPage } from './coming-page.tsx';
import { ConnectionLine } from './connection-line.tsx';
import { createRoomClient } from './room-client.ts';
import { RoomContext } from './room-context.ts';
import type { RoomClient } from './room-doors.ts';
import { renameSeat } from './seat.ts';

/** Few ever meet them; fetched as soon as the room is there, since a network may be gone when they are needed. */
const gonePage = lateScreen(async () => ({ default: (await import('./gone-page.tsx')).GonePage }), ['later']);
const newer = lateScreen(() => import('./new-version-banner.tsx'), ['later']);
const refused = lateScreen(() => import('../screens/refused/index.tsx'));

export interface RoomProviderProps {
  /** Six letters, normalised. */
  code: string;
  /** Of a seat, a display or the facilitator; `kind` says which. */
  token: string;
  kind?: You['kind'];
  children: ReactNode;
}

/** Opens the line to a room. What is under it is drawn from the first view until the seat is gone. */
export function RoomProvider({ code, token, kind = 'participant', children }: RoomProviderProps) {
  const [client, setClient] = useState<RoomClient | null>(null);
  useEffect(() => {
    const opened = createRoomClient({ code, token, kind }, browserDoors());
    setClient(opened);
    return () => {
      opened.stop();
      setClient(null);
    };
  }, [code, token, kind]);
  if (client === null) return null;
  return (
    <RoomContext value={client}>
      <RoomFrame client={client}>{children}</RoomFrame>
    </RoomContext>
  );
}

/** What stands around every screen of a room. */
function RoomFrame({ client, children }: { client: RoomClient; children: ReactNode }) {
  const { language } = useWords();
  const code = useStore(client.store, (room) => room.code);
  const kind = useStore(client.store, (room) => room.kind);
  const gone = useStore(client.store, (room) => room.gone);
  const isOld = useStore(client.store, (room) => room.newVersion);
  const wasRefused = useStore(client.store, (room) => room.notices.length > 0);
  const isHere = useStore(client.store, (room) => room.view !== null);
  const myName = useStore(
    client.store,
    (room) => room.view?.participants.find(({ id }) => id === room.me)?.name ?? null,
  );
  const sessionLanguage = useStore(client.store, (room) => room.view?.settings.language ?? null);
  useEffect(() => {
    if (sessionLanguage !== null) void speakForWhoWishesNone(sessionLanguage);
  }, [sessionLanguage]);
  useEffect(() => {
    void gonePage.fetchAhead();
    void newer.fetchAhead(); // a newer server has no such file of this page any more
    if (kind === 'participant') void refused.fetchAhead();
  }, [kind]);
  useEffect(() => client.readDeckIn(language), [client, language]);
  useEffect(() => {
    if (myName) renameSeat(code, myName);
  }, [code, myName]);

  if (gone !== null) return <Show screen={gonePage} with={{ why: gone, client }} />;
  if (!isHere) return <ComingPage client={client} />;
  return (
    <>
      <ConnectionLine />
      {isOld ? <Show screen={newer} /> : null}
      {wasRefused ? <Show screen={refused} /> : null}
      {children}
    </>
  );
}
