import type { ReactNode } from 'react';
import { Advice } from '../../advice/advice.tsx';
import { useRoom } from '../../room/index.ts';
import { cardOf } from './deck-words.ts';

/** Advice on what is written in a room, where the people at the table, and on the cards they played, are no news to each other. */
export function RoomAdvice({ text, children }: { text: string; children: ReactNode }) {
  const { deck, view } = useRoom(({ deck, view }) => ({ deck, view }));
  return (
    <Advice
      text={text}
      known={view.participants.map(({ name }) => name)}
      read={view.rounds.map(({ situation }) => cardOf(deck, situation)?.text).join('\n')}
    >
      {children}
    </Advice>
  );
}
