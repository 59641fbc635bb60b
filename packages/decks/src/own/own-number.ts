const FIRST = 10_000; // five digits, so that no deck's card has it
const HOW_MANY = 90_000;

/**
 * The number that is printed on a card of one's own. It comes from the card's id and from nothing else: whatever is added, taken out or
 * brought together from other files, what was printed keeps its number, and no other card takes it over.
 */
export function ownNumber(id: string): number {
  // FNV-1a, which spreads short texts well.
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193) >>> 0;
  return FIRST + (hash % HOW_MANY);
}
