/**
 * Chance that depends on nothing but a seed and on what is to be decided: the same question has the same answer, however
 * often and in whatever order it is asked. From 0 up to and without 1.
 */
export function chanceOf(seed: number, question: string): number {
  // FNV-1a takes in the words; the last mixing is murmur3's, so that questions that end alike fall apart.
  let mixed = (0x811c9dc5 ^ seed) >>> 0;
  for (let at = 0; at < question.length; at += 1) {
    mixed = Math.imul(mixed ^ question.charCodeAt(at), 0x01000193) >>> 0;
  }
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 4_294_967_296;
}
