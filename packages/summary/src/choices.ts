import { isOwnId } from '@reflextics/decks';
import { labelsFor, type Naming } from './naming.ts';
import { notesInText } from './notes-in-text.ts';
import type { Choices, LeftOut, Summary } from './summary.ts';
import { summaryWords } from './words/index.ts';

export const ALL_IN: Choices = { names: 'chosen', notes: true };

/** The same summary as whoever takes it chose it. What a choice has taken out cannot be chosen back in. */
export function chosen(summary: Summary, choices: Choices): Summary {
  return withNames(choices.notes ? summary : withoutNotes(summary), choices.names);
}

function withoutNotes(summary: Summary): Summary {
  return {
    ...summary,
    text: notesInText(summary).without,
    rounds: summary.rounds.map((round) => ({ ...round, turns: [] })),
    choices: { ...summary.choices, notes: false },
    leftOut: withOne(summary.leftOut, 'notes'),
  };
}

function withNames(summary: Summary, names: Choices['names']): Summary {
  if (names === 'chosen' || summary.choices.names === 'none') return summary;
  const words = summaryWords(summary.language);
  const naming = labelsFor(summary, names, words);
  const named = renamed(summary, naming);
  return {
    ...named,
    // A time without a name tells nobody anything.
    speakingTimes: names === 'none' ? null : named.speakingTimes,
    choices: { ...summary.choices, names },
    leftOut: withOne(
      names === 'none' && summary.speakingTimes !== null
        ? withOne(summary.leftOut, 'speaking-times')
        : summary.leftOut,
      names === 'none' ? 'names' : 'initials',
    ),
  };
}

function withOne(leftOut: readonly LeftOut[], one: LeftOut): readonly LeftOut[] {
  return leftOut.includes(one) ? leftOut : [...leftOut, one];
}

/** Fields that name people, and nothing else. */
const NAMES: ReadonlySet<string> = new Set(['name', 'authors', 'backers', 'narrators', 'scribes', 'unheard']);

/** Fields whose words are the product's, or a code. Whatever is not named here is taken for something that people wrote. */
const OURS: ReadonlySet<string> = new Set([
  'id',
  'version',
  'language',
  'deck',
  'server',
  'theme',
  'themeName',
  'step',
  'because',
  'kind',
  'prompts',
  'outcome',
  'level',
  'levels',
  'state',
  'lookAgainOn',
  'choices',
  'leftOut',
]);

/** Of the same shape, with every name told as its label. */
function renamed<Part>(part: Part, naming: Naming): Part {
  return renamedIn(part, '', naming) as Part;
}

function renamedIn(value: unknown, field: string, naming: Naming): unknown {
  if (typeof value === 'string') return NAMES.has(field) ? naming.label(value) : naming.within(value);
  if (Array.isArray(value)) return value.map((item) => renamedIn(item, field, naming));
  if (typeof value !== 'object' || value === null || isOfTheDeck(value)) return value;
  // A level has its own name beside its code, and its proposals are what people wrote.
  const isLevel = 'level' in value && 'name' in value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const isOurs = isLevel
        ? key !== 'proposals' && key !== 'items'
        : OURS.has(key) && !(key === 'levels' && isTable(inner));
      return [key, isOurs ? inner : renamedIn(inner, key, naming)];
    }),
  );
}

/** A situation or a resource that nobody here wrote. */
function isOfTheDeck(value: object): boolean {
  const isCard = 'themeName' in value || 'chapter' in value;
  return isCard && 'id' in value && !isOwnId(String(value.id));
}

/** Levels with their proposals, and not the codes of those that a proposal is on. */
function isTable(levels: unknown): boolean {
  return Array.isArray(levels) && levels.some((one) => typeof one === 'object');
}
