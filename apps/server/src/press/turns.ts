/** Where a newcomer stands among those before whom it may go: each has its first made before anyone's second. */
export function placeOf(newcomer: string, line: readonly { of: string }[]): number {
  const before = line.filter(({ of }) => of === newcomer).length;
  const seen = new Map<string, number>();
  let place = 0;
  for (const [at, { of }] of line.entries()) {
    const theirs = seen.get(of) ?? 0;
    seen.set(of, theirs + 1);
    if (theirs <= before) place = at + 1;
  }
  return place;
}
