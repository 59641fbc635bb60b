import { type ReactNode, Suspense, useState } from 'react';
import { ComingPage } from '../room/coming-page.tsx';
import { ConnectionLine } from '../room/connection-line.tsx';
import { GonePage } from '../room/gone-page.tsx';
import { kept } from '../room/index.ts';
import NewVersionBanner from '../room/new-version-banner.tsx';
import { useRoomClient } from '../room/room-context.ts';
import type { GoneReason, Notice, RoomState } from '../room/room-state.ts';
import { Show } from '../screen.tsx';
import DisplayScreen from '../screens/display/index.tsx';
import Refused from '../screens/refused/index.tsx';
import TableScreen from '../screens/table/index.tsx';
import type { Specimen } from './registry.ts';
import { inDiscussion, onTheBoard } from './staged-endings.tsx';
import { OPENED_AT } from './staged-game.ts';
import { StagedRoom } from './staged-room.tsx';

/** As the line to the server would have left the room. */
function Cut({ as, children }: { as: Partial<RoomState>; children: ReactNode }) {
  const { store } = useRoomClient();
  useState(() => store.setState(as));
  return (
    <>
      <ConnectionLine />
      <NewVersionBanner />
      <Refused />
      {children}
    </>
  );
}

const line = (id: string, title: string, as: Partial<RoomState>): Specimen => ({
  id: `line-${id}`,
  title: `The line: ${title}`,
  element: (
    <StagedRoom game={onTheBoard} me="ioana">
      <Cut as={as}>
        <TableScreen />
      </Cut>
    </StagedRoom>
  ),
});

function Gone({ why }: { why: GoneReason }) {
  const client = useRoomClient();
  kept.set('draft:HKRVTE:ioana:note:1', JSON.stringify({ text: 'I read it as a question of trust.' }));
  return <GonePage why={why} client={client} />;
}

const gone = (why: GoneReason): Specimen => ({
  id: `gone-${why}`,
  title: `The end of a seat: ${why}`,
  element: (
    <StagedRoom game={inDiscussion} me="ioana">
      <Gone why={why} />
    </StagedRoom>
  ),
});

function Coming() {
  const client = useRoomClient();
  useState(() => client.store.setState({ connection: 'quiet' }));
  return <ComingPage client={client} />;
}

function Breaks(): ReactNode {
  throw new Error('expected to be drawn, found a mistake on purpose');
}

const PROPOSAL: Notice = {
  id: 'n1',
  command: {
    type: 'submit-proposal',
    levels: ['team'],
    text: 'A colleague reads each script before it goes online.\nAnd she may say no.',
    whoDecides: null,
    firstStep: null,
  },
  code: 'too-late',
  message: 'Too late.',
  draft: null,
};
const BALLOT: Notice = { ...PROPOSAL, id: 'n2', command: { type: 'cast-ballot', choice: 'go-on' } };

/** What a bad network, a new version and the end of a seat look like. */
export const lines: readonly Specimen[] = [
  line('quiet', 'tried again', { connection: 'quiet' }),
  line('away', 'away for long, with words that wait', { connection: 'away', pending: 3 }),
  line('slow', 'by the second way', { slow: true }),
  line('earlier', 'what was seen last, without a network', {
    connection: 'away',
    earlier: OPENED_AT,
    pending: 1,
  }),
  line('refused', 'a text that came too late', { notices: [PROPOSAL, BALLOT] }),
  line('new-version', 'a newer page', { newVersion: true }),
  {
    id: 'display-line',
    title: 'Display: away for long',
    element: (
      <StagedRoom game={inDiscussion} me={null}>
        <Cut as={{ connection: 'away' }}>
          <DisplayScreen />
        </Cut>
      </StagedRoom>
    ),
  },
  {
    id: 'coming',
    title: 'A room on a slow line',
    element: (
      <StagedRoom game={inDiscussion} me="ioana">
        <Coming />
      </StagedRoom>
    ),
  },
  gone('removed'),
  gone('old-page'),
  gone('unknown'),
  {
    id: 'broken',
    title: 'A mistake in a screen',
    element: (
      <Suspense fallback={null}>
        <Show screen={{ Body: Breaks, fetchAhead: async () => {} }} />
      </Suspense>
    ),
  },
];
