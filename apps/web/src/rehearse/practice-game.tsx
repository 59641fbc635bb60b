import type { DeckView } from '@reflextics/decks';
import type { Lines } from '@reflextics/rehearsal';
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { api } from '../room/index.ts';
import { RoomContext } from '../room/room-context.ts';
import { RoomScreens } from '../room-page.tsx';
import { useWords } from '../words/index.ts';
import { PracticeBar, PracticeFrame } from './practice-bar.tsx';
import { createPracticeRoom, type PracticeRoom } from './practice-room.ts';

interface PracticeGameProps {
  lines: Lines;
  size: number;
  /** As it is when the game begins. */
  deck: DeckView;
  onAgain: () => void;
  onLeave: () => void;
}

const SEEDS = 4_294_967_296;

/** One game with one company, until it is left or begun again. */
export function PracticeGame({ lines, size, deck, onAgain, onLeave }: PracticeGameProps) {
  const [room, setRoom] = useState<PracticeRoom | null>(null);
  const atFirst = useRef({ lines, size, deck });
  const leave = useRef(onLeave);
  leave.current = onLeave;
  useEffect(() => {
    const opened = createPracticeRoom({
      ...atFirst.current,
      seed: Math.floor(Math.random() * SEEDS),
      deckIn: api.deck,
      now: () => Date.now(),
      after(ms, run) {
        const timer = setTimeout(run, ms);
        return () => clearTimeout(timer);
      },
      left: () => leave.current(),
    });
    setRoom(opened);
    window.scrollTo({ top: 0 });
    return opened.stop;
  }, []);
  return room === null ? null : <PracticeTable room={room} onAgain={onAgain} onLeave={onLeave} />;
}

interface PracticeTableProps {
  room: PracticeRoom;
  onAgain: () => void;
  onLeave: () => void;
}

/** The narrator's own screens, with what makes the players go on above them. */
export function PracticeTable({ room, onAgain, onLeave }: PracticeTableProps) {
  const { language } = useWords();
  const { client } = room;
  const isHere = useStore(client.store, ({ view }) => view !== null);
  useEffect(() => client.readDeckIn(language), [client, language]);
  return (
    <RoomContext value={client}>
      <PracticeFrame>
        <PracticeBar room={room} onAgain={onAgain} onLeave={onLeave} />
        {isHere ? <RoomScreens /> : null}
      </PracticeFrame>
    </RoomContext>
  );
}
