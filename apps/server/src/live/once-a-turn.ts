/** Done once at the end of this turn of the event loop, however often it is asked for in it. */
export function onceATurn(act: () => void): () => void {
  let due = false;
  return () => {
    if (due) return;
    due = true;
    setImmediate(() => {
      due = false;
      act();
    });
  };
}
