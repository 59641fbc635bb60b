/** How deep each heading lies in those before it, from 1: a level that is left out on the way leaves no gap for whoever goes by them. */
export function depthsOf(levels: readonly number[]): number[] {
  const open: number[] = [];
  return levels.map((level) => {
    while ((open.at(-1) ?? 0) >= level) open.pop();
    open.push(level);
    return open.length;
  });
}
