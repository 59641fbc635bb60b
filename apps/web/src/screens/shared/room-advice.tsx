import type { ReactNode } from 'react';
import { Advice } from '../../advice/advice.tsx';
import { useRoom } from '../../room/index.ts';

/** Advice on what is written in a room, where the people at the table are no news to each other. */
export function RoomAdvice({ text, children }: { text: string; children: ReactNode }) {
  const people = useRoom((room) => room.view.participants);
  return (
    <Advice text={text} known={people.map(({ name }) => name)}>
      {children}
    </Advice>
  );
}
