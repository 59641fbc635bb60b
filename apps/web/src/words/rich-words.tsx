import { Fragment, type ReactNode } from 'react';
import type { Key, Value, ValuesOf } from './key.ts';
import { useWords } from './use-words.ts';

/** Private-use characters: no sentence contains them, so they can mark where an element goes. */
const MARK = /\uE000(\d+)\uE001/;

/** A sentence with elements in it: `<RichWords id="lobby.put-forward" values={{ name: <b>Marc</b> }} />`. */
export function RichWords<K extends Key>({ id, values }: { id: K; values: ValuesOf<K, ReactNode> }) {
  const { t } = useWords();
  const elements: ReactNode[] = [];
  const marked: Record<string, Value> = {};
  for (const [name, value] of Object.entries<ReactNode>(values)) {
    if (typeof value === 'string' || typeof value === 'number') marked[name] = value;
    else marked[name] = `\uE000${elements.push(value) - 1}\uE001`;
  }
  const say = t as (key: Key, values: Record<string, Value>) => string;
  // Split by a capturing pattern: text and the number of an element take turns.
  return say(id, marked)
    .split(MARK)
    .map((part, at) => {
      const place = `${at}`;
      return <Fragment key={place}>{at % 2 === 1 ? elements[Number(part)] : part}</Fragment>;
    });
}
