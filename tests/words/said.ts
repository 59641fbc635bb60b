/// <reference path="../../apps/web/src/words/cut-out.d.ts" />
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type DeckView, deckView, type Language } from '@reflextics/decks';
import { pageWords } from '../../apps/server/src/http/card-pages/words/index.ts';
import { LANGUAGES, spoken } from '../../apps/web/src/words/languages.ts';
import { PARTS } from '../../apps/web/src/words/parts.ts';
import { waysSaid } from '../../apps/web/src/words/testing/ways-said.ts';
import { officeWords } from '../../packages/office/src/words/index.ts';
import { documentWords } from '../../packages/paper/src/words/documents/index.ts';
import { paperWords } from '../../packages/paper/src/words/index.ts';
import { linesIn } from '../../packages/rehearsal/src/index.ts';
import { flawWords } from '../../packages/summary/src/words/flaws/index.ts';
import { frameworkWords } from '../../packages/summary/src/words/framework-words.ts';
import { summaryWords } from '../../packages/summary/src/words/index.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** A text that people read, with the place where it stands: `paper.titles.cards`. */
export interface Said {
  readonly where: string;
  readonly text: string;
}

/** What a sentence is said with: several, one, as many as take “de” in Romanian, and nobody. */
const VALUES: readonly (readonly (number | null)[])[] = [
  [7, 7, 7],
  [1, 7, 7],
  [20, 20, 20],
  [7, null, null],
];

type Sentence = (...values: readonly (number | null)[]) => string;

/** Every text in an object of words; one that takes values is said in each of its ways. */
function textsIn(words: unknown, where: string): Said[] {
  if (typeof words === 'string') return [{ where, text: words }];
  if (typeof words === 'function') {
    const ways = new Set(VALUES.map((values) => (words as Sentence)(...values)));
    return [...ways].map((text) => ({ where, text }));
  }
  if (Array.isArray(words)) return words.flatMap((one: unknown, at) => textsIn(one, `${where}.${at}`));
  if (typeof words === 'object' && words !== null)
    return Object.entries(words).flatMap(([key, one]) => textsIn(one, `${where}.${key}`));
  return [];
}

async function catalogOf(language: Language): Promise<Said[]> {
  const { parts } = spoken(language);
  const messages: Record<string, string> = Object.assign(
    {},
    ...(await Promise.all(PARTS.map((part) => parts[part]()))),
  );
  return Object.entries(messages).flatMap(([where, message]) =>
    waysSaid(message).map((text) => ({ where: `web.${where}`, text })),
  );
}

/** What the app's page says to a browser without script: a paragraph a language, the first without a mark in English. */
function unscriptedIn(language: Language): Said[] {
  const page = readFileSync(resolve(ROOT, 'apps/web/index.html'), 'utf8');
  const [, unscripted = ''] = page.match(/<noscript>([\s\S]*?)<\/noscript>/) ?? [];
  return [...unscripted.matchAll(/<p(?: lang="(\w+)")?>([^<]+)<\/p>/g)]
    .filter(([, spokenIn = 'en']) => spokenIn === language)
    .map(([, , text = '']) => ({ where: 'web.noscript', text }));
}

/** An object of words without what names its language and its place in the world. */
const worded = <T extends { language: string; locale: string }>({
  language: _language,
  locale: _locale,
  ...words
}: T) => words;

/** All that the program says beside its cards, by where it stands. */
export async function saidIn(language: Language): Promise<Said[]> {
  return [
    ...(await catalogOf(language)),
    ...unscriptedIn(language),
    ...textsIn(worded(summaryWords(language)), 'summary'),
    ...textsIn(frameworkWords(language), 'framework'),
    ...textsIn(flawWords(language), 'flaws'),
    ...textsIn(paperWords(language), 'paper'),
    ...textsIn(documentWords(language), 'documents'),
    ...textsIn(worded(officeWords(language)), 'office'),
    ...textsIn(await linesIn(language), 'rehearsal'),
    ...textsIn(pageWords(language), 'pages'),
  ];
}

function deckIn(language: Language): DeckView {
  const deck = deckView('reflextics', language);
  if (deck === null) throw new Error(`expected the deck to speak ${language}`);
  return deck;
}

/** What the deck gives the narrator to say and to do, and to everyone for guidance. */
export function guidanceIn(language: Language): Said[] {
  const { scripts, prompts, agreement, levels, template, themes } = deckIn(language);
  return [
    ...textsIn(scripts, 'deck.scripts'),
    ...textsIn(
      prompts.map(({ text }) => text),
      'deck.prompts',
    ),
    ...textsIn(agreement, 'deck.agreement'),
    ...levels.flatMap(({ id, ...words }) => textsIn(words, `deck.levels.${id}`)),
    ...themes.flatMap(({ id, ...words }) => textsIn(words, `deck.themes.${id}`)),
    ...template.parts.flatMap(({ id, ...words }) => textsIn(words, `deck.template.${id}`)),
    ...textsIn(template.advice, 'deck.template.advice'),
  ];
}

/** What the deck retells: situations, resources, and how the game came to be. */
export function retoldIn(language: Language): Said[] {
  const { situations, resources, primer, method, credits } = deckIn(language);
  return [
    ...situations.flatMap(({ id, title, aspect, text, questions, dilemmaText, contentNote }) =>
      textsIn({ title, aspect, text, questions, dilemmaText, contentNote }, `deck.${id}`),
    ),
    ...resources.flatMap(({ id, title, paragraphs, points }) =>
      textsIn({ title, paragraphs, points }, `deck.${id}`),
    ),
    ...textsIn({ primer, method, credits }, 'deck'),
  ];
}

export { LANGUAGES };
