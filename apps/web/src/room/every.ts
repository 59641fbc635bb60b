import type { Duration } from '@reflextics/game';

/** Again and again, counted from the end of the last time. Returns how to stop. */
export function every(
  after: (ms: Duration, run: () => void) => () => void,
  ms: Duration,
  run: () => void,
): () => void {
  let end = () => {};
  const again = () => {
    end = after(ms, () => {
      run();
      again();
    });
  };
  again();
  return () => end();
}
