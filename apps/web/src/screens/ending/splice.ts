/** At `at`, `remove` UTF-16 units go and `insert` comes. */
export interface Splice {
  at: number;
  remove: number;
  insert: string;
}

export function applied(text: string, { at, remove, insert }: Splice): string {
  return text.slice(0, at) + insert + text.slice(at + remove);
}

/** The smallest single change that makes `after` of `before`, never with a cut through a character. null: none is needed. */
export function diff(before: string, after: string): Splice | null {
  if (before === after) return null;
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before.charCodeAt(head) === after.charCodeAt(head)) head += 1;
  if (cutsCharacter(before, head) || cutsCharacter(after, head)) head -= 1;
  let tail = 0;
  while (
    tail < most - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail += 1;
  }
  if (cutsCharacter(before, before.length - tail) || cutsCharacter(after, after.length - tail)) tail -= 1;
  return { at: head, remove: before.length - head - tail, insert: after.slice(head, after.length - tail) };
}

/** The first part of a change that is too long for one message; what is left over is the difference afterwards. */
export function firstPart(splice: Splice, most: number): Splice {
  if (splice.insert.length <= most) return splice;
  const end = cutsCharacter(splice.insert, most) ? most - 1 : most;
  return { ...splice, insert: splice.insert.slice(0, end) };
}

/**
 * What `mine` becomes when `base`, of which it was made, is `theirs` now. Where both changed the same place, theirs
 * stands first and mine after it: nothing that was written is lost.
 */
export function rebased(base: string, mine: string, theirs: string): string {
  const my = diff(base, mine);
  const other = diff(base, theirs);
  if (my === null) return theirs;
  if (other === null || holds(my, other)) return mine;
  const samePlace = my.at === other.at && my.remove === 0 && other.remove === 0;
  if (endOf(my) <= other.at && !samePlace) return applied(theirs, my);
  if (endOf(other) <= my.at && !samePlace) {
    return applied(theirs, { ...my, at: my.at + other.insert.length - other.remove });
  }
  const at = Math.min(my.at, other.at);
  const end = Math.max(endOf(my), endOf(other));
  return applied(base, { at, remove: end - at, insert: other.insert + my.insert });
}

const endOf = ({ at, remove }: Splice) => at + remove;

/** Whether my change has theirs in it: an earlier part of it that arrived without this page hearing of it. */
function holds(my: Splice, other: Splice): boolean {
  if (my.remove < other.remove) return false;
  const fromTheFront = my.at === other.at && my.insert.startsWith(other.insert);
  return fromTheFront || (endOf(my) === endOf(other) && my.insert.endsWith(other.insert));
}

/** Whether a cut before unit `at` would fall between the two halves of a character. */
function cutsCharacter(text: string, at: number): boolean {
  return at > 0 && at < text.length && (text.codePointAt(at - 1) ?? 0) > 0xffff;
}
