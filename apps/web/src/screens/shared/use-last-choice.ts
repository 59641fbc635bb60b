import { useState } from 'react';

/**
 * What I chose, from the press until the group's choice is shown again. Of several quick ones the last stands: what becomes of
 * an earlier one, done or refused, takes nothing from it (L10, L11).
 * @param send resolves once it was done (true) or refused. An empty choice is not sent: it only stands for the moment.
 */
export function useLastChoice<T>(
  ofGroup: readonly T[],
  send: (chosen: readonly T[]) => Promise<boolean>,
): { chosen: readonly T[]; isEmpty: boolean; choose: (chosen: readonly T[]) => Promise<void> } {
  const [mine, setMine] = useState<readonly T[] | null>(null);
  return {
    chosen: mine ?? ofGroup,
    isEmpty: mine?.length === 0,
    async choose(chosen) {
      setMine(chosen);
      if (chosen.length === 0) return;
      await send(chosen);
      setMine((now) => (now === chosen ? null : now));
    },
  };
}
