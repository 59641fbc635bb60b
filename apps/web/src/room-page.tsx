import { isNarrator } from '@reflextics/game';
import { useEffect, useState } from 'react';
import { Redirect } from 'wouter';
import { mySeat, RoomProvider, type RoomScreen, useRoom } from './room/index.ts';
import { type LateScreen, lateScreen, Show } from './screen.tsx';
import { MissingPage } from './screens/home/missing-page.tsx';
import type { RoomPlace, RoomScreenProps } from './screens/shared/room-place.ts';

const screens: Readonly<Record<RoomPlace, LateScreen<RoomScreenProps>>> = {
  lobby: lateScreen(() => import('./screens/lobby/index.tsx'), ['table']),
  'narrator-lobby': lateScreen(
    () => import('./screens/lobby/narrator-index.tsx'),
    ['table', 'later', 'narrator'],
  ),
  table: lateScreen(() => import('./screens/table/index.tsx'), ['table']),
  narrator: lateScreen(() => import('./screens/narrator/index.tsx'), ['table', 'later', 'narrator']),
  ending: lateScreen(() => import('./screens/ending/index.tsx')),
};

/** For who has a keyboard. */
const shortcuts = lateScreen(() => import('./shortcuts/shortcuts.tsx'), ['table', 'later']);

/** @param code normalised; null: what the address holds is no code. */
export default function RoomPage({ code }: { code: string | null }) {
  const [seat] = useState(() => (code === null ? null : mySeat(code)));
  if (code === null) return <MissingPage />;
  if (seat === null) return <Redirect to={`/join/${code}`} replace />;
  return (
    <RoomProvider code={code} token={seat.token}>
      <RoomScreens />
    </RoomProvider>
  );
}

/** The screen that belongs to my seat and to the stage of the room. Under whatever knows the room. */
export function RoomScreens() {
  const place = useRoom(placeOf);
  const cameFrom = useBefore(place);
  useEffect(() => {
    for (const each of Object.values(screens)) void each.fetchAhead(); // so that a step taken without a network still shows
  }, []);
  const firstKey = useFirstKey();
  const narrates = useRoom(({ view, me }) => me !== null && isNarrator(view, me));
  return (
    <>
      <Show screen={screens[place]} with={{ cameFrom }} />
      {firstKey === null ? null : <Show screen={shortcuts} with={{ narrates, firstKey }} />}
    </>
  );
}

/** The first that was pressed here; null: none was, as on most phones, which then need not fetch what keys do. */
function useFirstKey(): KeyboardEvent | null {
  const [first, setFirst] = useState<KeyboardEvent | null>(null);
  useEffect(() => {
    document.addEventListener('keydown', setFirst, { once: true });
    return () => document.removeEventListener('keydown', setFirst);
  }, []);
  return first;
}

/** What it was before it became what it is; null: it is as it was at first, e.g. after a reload. */
function useBefore<T>(is: T): T | null {
  const [seen, setSeen] = useState<{ is: T; before: T | null }>({ is, before: null });
  if (seen.is !== is) setSeen({ is, before: seen.is });
  return seen.is === is ? seen.before : seen.is;
}

function placeOf({ view, me }: RoomScreen): RoomPlace {
  const narrates = me !== null && isNarrator(view, me);
  if (view.stage === 'lobby') return narrates ? 'narrator-lobby' : 'lobby';
  if (view.stage !== 'round') return 'ending';
  return narrates ? 'narrator' : 'table';
}
