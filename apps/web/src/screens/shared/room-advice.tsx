import { type ReactNode, useMemo } from 'react';
import { Advice } from '../../advice/advice.tsx';
import { useRoom } from '../../room/index.ts';
import { cardOf } from './deck-words.ts';

/** Advice on what is written in a room, where the people at the table, and in the cards they played, are no news to each other. */
export function RoomAdvice({ text, children }: { text: string; children: ReactNode }) {
  const people = useRoom((room) => room.view.participants);
  const rounds = useRoom((room) => room.view.rounds);
  const deck = useRoom((room) => room.deck);
  const read = useMemo(
    () =>
      rounds.flatMap(({ situation }) => {
        const card = cardOf(deck, situation);
        return card === null ? [] : [card.text, ...card.questions];
      }),
    [rounds, deck],
  );
  return (
    <Advice text={text} known={people.map(({ name }) => name)} read={read}>
      {children}
    </Advice>
  );
}
