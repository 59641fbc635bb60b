import type { Found, Kind } from './found.ts';
import {
  ALSO_WORDS,
  CALLED_AFTER,
  ENDS_A_BODY,
  FAMILY_AFTER,
  FAMILY_BEFORE,
  FAMILY_ENDINGS,
  NAMED,
  PERSONS,
  TITLES,
} from './name-words.ts';
import { isFirstName, isInnocent, isWritten, lower, type Token, tokensOf } from './tokens.ts';

const MOST_PARTS = 4; // Maria Elena Popescu Ionescu; longer rows of capitals are headings

const isPart = (token: Token): boolean => isWritten(token) && !isInnocent(token);

/** Reads names off a row of words. Ask it from left to right: `at` is the word looked at, `end` the last word of what was found. */
class Reader {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly known: ReadonlySet<string>,
  ) {}

  /** The last word of the parts of a name that begin at `from`; null where none does. Particles are gone through. */
  private partsFrom(from: number): number | null {
    let last: number | null = null;
    for (let at = from; at < from + MOST_PARTS + 2; at++) {
      const token = this.tokens[at];
      if (token === undefined || (at > from && !token.joined)) break;
      if (isPart(token)) last = at;
      else if (!(token.isInitial || (at > from && token.isParticle))) break;
    }
    return last;
  }

  /** Whether the name at `at` is that of a school, a street or a saint. */
  private isCalledAfter(at: number, end: number): boolean {
    for (let before = at - 1; before >= Math.max(0, at - 3); before--) {
      const token = this.tokens[before];
      const next = this.tokens[before + 1];
      if (token === undefined || !(next?.joined || next?.quoted)) break;
      if (CALLED_AFTER.has(lower(token))) return true;
      if (!token.isParticle && !isWritten(token)) break;
    }
    const after = this.tokens[end + 1];
    return after?.joined === true && ENDS_A_BODY.has(lower(after));
  }

  private found(at: number, end: number, kind: Kind): { end: number; found: Found } {
    const first = this.tokens[at] as Token;
    const last = this.tokens[end] as Token;
    return { end, found: { start: first.start, end: last.end, kind } };
  }

  /** Mrs Dupont; dna Ionescu; κ. Παπαδόπουλος. The title goes with the name: without it the sentence would limp. */
  private titled(at: number): number | null {
    const token = this.tokens[at] as Token;
    if (!TITLES.has(lower(token)) || !this.tokens[at + 1]?.joined) return null;
    // French M. and Me are titles as capitals only: « il me Dit » is none.
    if (['m', 'me'].includes(lower(token)) && !/^\p{Lu}/u.test(token.word)) return null;
    return this.partsFrom(at + 1);
  }

  /** The name that begins at this word, if one does. */
  at(at: number): { end: number; found: Found } | null {
    const token = this.tokens[at] as Token;
    const before = this.tokens[at - 1];
    if (CALLED_AFTER.has(lower(token))) return null;
    const titled = this.titled(at);
    if (titled !== null) return this.found(at, titled, 'name');
    if (!isPart(token) && !(isWritten(token) && ALSO_WORDS.has(lower(token)))) return null;
    const beforeWord = before && token.joined ? lower(before) : '';
    const end = this.endFrom(at);
    if (this.isCalledAfter(at, end)) return null;
    const isNamed = NAMED.has(beforeWord) || PERSONS.has(beforeWord);
    if (isNamed && end === at && ['née', 'nee', 'născută', 'γένος'].includes(beforeWord))
      return this.found(at, end, 'name');
    if (FAMILY_BEFORE.has(beforeWord)) return this.found(at, end, 'name');
    const after = this.tokens[end + 1];
    if (after?.joined && FAMILY_AFTER.has(lower(after)) && !token.startsSentence)
      return this.found(at, end, 'name');
    if (end > at) return this.row(at, end, isNamed);
    if (FAMILY_ENDINGS.test(token.word)) return this.found(at, at, 'name');
    return this.alone(at, isNamed);
  }

  private endFrom(at: number): number {
    return this.partsFrom(at) ?? at;
  }

  /** Two capitalised words or more. */
  private row(at: number, end: number, isNamed: boolean): { end: number; found: Found } | null {
    const parts = this.tokens.slice(at, end + 1).filter((token) => !token.isParticle);
    const first = parts[0] as Token;
    const hasFirstName = parts.some(isFirstName);
    const hasFamilyName = parts.some((part) => FAMILY_ENDINGS.test(part.word));
    const isOfLetters = parts.some((part) => part.isCapitals) && !hasFirstName;
    if (hasFirstName || hasFamilyName || isNamed) {
      // At the start of a sentence any word is capitalised: « Hier Marie Dupont … »
      if (first.startsSentence && !isFirstName(first) && !ALSO_WORDS.has(lower(first)) && parts.length > 2)
        return this.found(at + 1, end, 'name');
      if (
        first.startsSentence &&
        !isFirstName(first) &&
        !first.isCapitals &&
        parts.length === 2 &&
        !hasFamilyName
      )
        return this.alone(at + 1, false) ?? this.found(at, end, 'name');
      return this.found(at, end, 'name');
    }
    if (first.startsSentence && ALSO_WORDS.has(lower(first)) && !['will', 'may'].includes(lower(first)))
      return this.found(at, end, 'name');
    if (first.startsSentence || isOfLetters || parts.length > 3) return null;
    return this.found(at, end, 'name');
  }

  /** One capitalised word. With an initial it is hidden enough, and so it is where the whole room knows it. */
  private alone(at: number, isNamed: boolean): { end: number; found: Found } | null {
    const token = this.tokens[at];
    if (token === undefined || token.isCapitals || this.known.has(lower(token))) return null;
    const next = this.tokens[at + 1];
    if (next?.joined && next.isInitial) return null;
    const isName = isFirstName(token) || (isNamed && !token.startsSentence);
    return isName ? this.found(at, at, 'first-name') : null;
  }
}

/** Names of persons. `known`: names that whoever reads this knows anyway: as they stand, or one word of them alone. */
export function names(text: string, known: readonly string[]): Found[] {
  const tokens = tokensOf(text);
  const whole = new Set(known.map((name) => name.toLowerCase()));
  const reader = new Reader(tokens, new Set([...whole].flatMap((name) => name.split(' '))));
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const name = reader.at(at);
    if (name === null) continue;
    if (!whole.has(text.slice(name.found.start, name.found.end).toLowerCase())) found.push(name.found);
    at = name.end;
  }
  return found;
}
