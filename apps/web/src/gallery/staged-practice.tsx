import { deckView } from '@reflextics/decks';
import { linesIn } from '@reflextics/rehearsal';
import { type ReactNode, useState } from 'react';
import { Beginning } from '../rehearse/index.tsx';
import { PracticeTable } from '../rehearse/practice-game.tsx';
import { createPracticeRoom, type PracticeRoom } from '../rehearse/practice-room.ts';
import WalkThroughSheet from '../screens/walk-through/sheet.tsx';
import { WalkThrough } from '../screens/walk-through/walk-through.tsx';
import { preferredLanguage } from '../words/index.ts';
import type { Specimen } from './registry.ts';
import { OPENED_AT } from './staged-game.ts';

const asked = new URLSearchParams(location.search).get('lang');
const language = preferredLanguage(asked, []);
const lines = await linesIn(language);
const deck = deckView('reflextics', language);
if (deck === null) throw new Error(`expected a deck in ${language}, found none`);

function practice(): PracticeRoom {
  if (deck === null) throw new Error('expected a deck, found none');
  const room = createPracticeRoom({
    lines,
    size: 4,
    seed: 7,
    deck,
    deckIn: async () => deck,
    now: () => OPENED_AT,
    after: () => () => {},
    left: () => {},
  });
  room.client.kept?.set('duties:AAAAAA:me', 'seen');
  return room;
}

/** Everything that they do of themselves, at most so much. */
function goesOn(room: PracticeRoom, most = 100): void {
  for (let n = 0; n < most && !room.store.getState().waits; n += 1) room.next();
}

async function inDiscussion(room: PracticeRoom): Promise<void> {
  const send = room.client.store.getState().send;
  goesOn(room);
  await send({ type: 'start-round' });
  await send({ type: 'draw-situation', again: false });
  goesOn(room);
  await send({ type: 'go-on', from: 'situation', early: false });
  const to = room.client.store.getState().view?.rounds[0]?.floors.discussion.toSpeak[0];
  if (to !== undefined) await send({ type: 'give-floor', to, from: null });
  goesOn(room, 1);
}

function Staged({ play }: { play: (room: PracticeRoom) => void }) {
  const [room] = useState(() => {
    const opened = practice();
    // Its first view comes a moment after it was asked for.
    const stop = opened.client.store.subscribe(({ view }) => {
      if (view === null) return;
      stop();
      play(opened);
    });
    return opened;
  });
  return <PracticeTable room={room} onAgain={() => {}} onLeave={() => {}} />;
}

function Card({ children }: { children: ReactNode }) {
  return (
    <main className="screen pad">
      <h1 className="heard">Lobby</h1>
      <section className="walk-card on-paper">{children}</section>
    </main>
  );
}

/** The practice room, and what a player is shown before the first game. */
export const practices: readonly Specimen[] = [
  {
    id: 'rehearse',
    title: 'Practice: before it begins',
    element: <Beginning deckChoice={null} size="4" onSize={() => {}} busy={false} ready onBegin={() => {}} />,
  },
  { id: 'rehearse-lobby', title: 'Practice: they come in', element: <Staged play={() => {}} /> },
  {
    id: 'rehearse-talk',
    title: 'Practice: somebody speaks',
    element: <Staged play={(room) => void inDiscussion(room)} />,
  },
  {
    id: 'walk-through',
    title: 'The game in three pictures: in the lobby',
    element: (
      <Card>
        <WalkThrough headingAs="h2" onDone={() => {}} />
      </Card>
    ),
  },
  {
    id: 'walk-through-vote',
    title: 'The game in three pictures: the vote',
    element: (
      <Card>
        <WalkThrough headingAs="h2" onDone={() => {}} from={1} />
      </Card>
    ),
  },
  {
    id: 'walk-through-levels',
    title: 'The game in three pictures: the levels, over a screen',
    element: (
      <main className="screen">
        <WalkThroughSheet onClose={() => {}} from={2} />
      </main>
    ),
  },
];
