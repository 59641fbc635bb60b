import { useCallback, useState } from 'react';
import { ApiError } from '../../room/index.ts';
import { errorKey, useWords } from '../../words/index.ts';

export interface Doing {
  busy: boolean;
  /** Why the last thing was not done, in words; null: it was, or nothing was asked. */
  failure: string | null;
  /** True: it was done. */
  run: (deed: () => Promise<unknown>) => Promise<boolean>;
}

/** Something that the facilitator does by HTTP, with its refusal in words. */
export function useDoing(): Doing {
  const { t } = useWords();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const run = useCallback(
    async (deed: () => Promise<unknown>) => {
      setBusy(true);
      setFailure(null);
      try {
        await deed();
        return true;
      } catch (error) {
        setFailure(t(errorKey(error instanceof ApiError ? error.code : 'unknown')));
        return false;
      } finally {
        setBusy(false);
      }
    },
    [t],
  );
  return { busy, failure, run };
}
