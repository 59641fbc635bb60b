import { useState } from 'react';

/** What was pressed stands at once, and goes back to what is so when the server has answered. */
export function usePressed<T>(isSo: T): [shown: T, press: (value: T, asked: Promise<boolean>) => void] {
  const [pressed, setPressed] = useState<{ value: T } | null>(null);
  const press = (value: T, asked: Promise<boolean>) => {
    const mine = { value };
    setPressed(mine);
    void asked.then(() => setPressed((now) => (now === mine ? null : now)));
  };
  return [pressed === null ? isSo : pressed.value, press];
}
