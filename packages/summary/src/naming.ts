import type { Choices, Summary } from './summary.ts';
import type { SummaryWords } from './words/summary-words.ts';

export interface Naming {
  /** What stands for a name; who is nobody in this summary (an erased name) stays as it is. */
  label: (name: string) => string;
  /** A text with the names in it told likewise: whole words alone, spelled as chosen. */
  within: (text: string) => string;
}

const MOST_LETTERS = 3; // a name of four words is told by its first three
const SHORTEST_WITHIN = 2; // characters: a name of one letter is also a word of most texts

/** Each name in the same way everywhere in that summary. */
export function labelsFor(
  summary: Summary,
  names: Exclude<Choices['names'], 'chosen'>,
  words: SummaryWords,
): Naming {
  const known = namesIn(summary).filter((name) => name !== words.someone);
  const labels = names === 'initials' ? initialsOf(known, words.locale) : rolesOf(known, summary, words);
  const label = (name: string) => labels.get(name) ?? name;
  const found = patternOf(known);
  return { label, within: (text) => (found === null ? text : text.replace(found, label)) };
}

/** Players first, in the order in which they came. */
function namesIn({ players, narrators, scribes, rounds, speakingTimes }: Summary): string[] {
  return [
    ...new Set([
      ...players.map(({ name }) => name),
      ...narrators,
      ...rounds.flatMap((round) => [
        ...round.narrators,
        ...round.reactions.map(({ name }) => name),
        ...round.turns.map(({ name }) => name),
        ...round.endedEarly.flatMap(({ unheard }) => unheard),
        ...round.levels.flatMap(({ proposals }) =>
          proposals.flatMap(({ authors, backers }) => [...authors, ...backers]),
        ),
      ]),
      ...scribes,
      ...(speakingTimes ?? []).map(({ name }) => name),
    ]),
  ];
}

function rolesOf(
  known: readonly string[],
  { narrators, players }: Summary,
  { choosing }: SummaryWords,
): Map<string, string> {
  const plays = (name: string) => players.some((player) => player.name === name);
  return new Map(
    known.map((name) => [
      name,
      narrators.includes(name) && !plays(name) ? choosing.theNarrator : choosing.aPlayer,
    ]),
  );
}

/** `A.`; the second of them `A. 2`. */
function initialsOf(known: readonly string[], locale: string): Map<string, string> {
  const used = new Map<string, number>();
  return new Map(
    known.map((name) => {
      const initials = initialsIn(name, locale);
      const times = (used.get(initials) ?? 0) + 1;
      used.set(initials, times);
      return [name, times === 1 ? initials : `${initials} ${times}`];
    }),
  );
}

function initialsIn(name: string, locale: string): string {
  const characters = new Intl.Segmenter(locale, { granularity: 'grapheme' });
  const firsts = name
    .split(/[\s-]+/)
    .filter((word) => word !== '')
    .slice(0, MOST_LETTERS)
    .map((word) => [...characters.segment(word)][0]?.segment ?? '');
  return firsts
    .map((first) => (/\p{L}/u.test(first) ? `${first.toLocaleUpperCase(locale)}.` : first))
    .join(' ');
}

/** null: no name is long enough to be looked for. */
function patternOf(known: readonly string[]): RegExp | null {
  const sought = known
    .filter((name) => name.length >= SHORTEST_WITHIN && /\p{L}/u.test(name))
    .sort((one, other) => other.length - one.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  if (sought.length === 0) return null;
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}_])(?:${sought.join('|')})(?![\\p{L}\\p{M}\\p{N}_])`, 'gu');
}
