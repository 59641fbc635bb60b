/** The words of some lists, parted by spaces: a third of the size of arrays on the wire. */
export const setOf = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.split(' ')));
