import { LEVELS, PROMPTS, THEMES } from '@reflextics/game';
import type { DeckIndex, DeckView, ResourceText, SituationCard } from '../deck.ts';
import { TEMPLATE_PARTS } from '../prose.ts';
import { DECK_ID, SITUATIONS, type SituationKey } from './deck.ts';
import { type Language, wordsIn } from './languages.ts';
import { CHAPTERS, RESOURCES, type ResourceKey } from './resources.ts';
import type { DeckWords } from './words.ts';

const SITUATION_KEYS = Object.keys(SITUATIONS) as SituationKey[];
const RESOURCE_KEYS = Object.keys(RESOURCES) as ResourceKey[];

const situationsOf = (resource: ResourceKey): SituationKey[] =>
  SITUATION_KEYS.filter((key) => SITUATIONS[key].resources.includes(resource));

/** The chapter's own theme first, then each other theme with a situation that names the resource. */
function themesOf(resource: ResourceKey) {
  const own = CHAPTERS[RESOURCES[resource].chapter].theme;
  const touched = new Set(situationsOf(resource).map((key) => SITUATIONS[key].theme));
  return [own, ...THEMES.filter((theme) => theme !== own && touched.has(theme))];
}

function situationCard(key: SituationKey, language: Language, words: DeckWords): SituationCard {
  const { theme, number, dilemma, contentNote, resources } = SITUATIONS[key];
  const said = words.situations[key];
  return {
    id: key,
    language,
    theme,
    number,
    title: said.title,
    aspect: said.aspect,
    text: said.text,
    questions: said.questions,
    dilemma,
    dilemmaText: 'dilemmaText' in said ? said.dilemmaText : null,
    contentNote: contentNote === null ? null : words.contentNotes[contentNote],
    resources,
    source: {
      document: words.documents.guide,
      section: words.situationSection(words.themes[theme].shortName, number),
    },
    inPlay: true,
  };
}

function resourceText(key: ResourceKey, language: Language, words: DeckWords): ResourceText {
  const { chapter, document, articles } = RESOURCES[key];
  const said = words.resources[key];
  return {
    id: key,
    language,
    theme: CHAPTERS[chapter].theme,
    themes: themesOf(key),
    title: said.title,
    chapterId: chapter,
    chapter: words.chapters[chapter],
    paragraphs: said.paragraphs,
    points: said.points ?? [],
    law: articles.length === 0 ? null : words.lawName(articles),
    situations: situationsOf(key),
    source: { document: words.documents[document], section: said.section },
    inPlay: true,
  };
}

function build(language: Language, words: DeckWords): DeckView {
  return {
    id: DECK_ID,
    language,
    title: words.title,
    themes: THEMES.map((id) => ({ id, ...words.themes[id] })),
    situations: SITUATION_KEYS.map((key) => situationCard(key, language, words)),
    resources: RESOURCE_KEYS.map((key) => resourceText(key, language, words)),
    levels: LEVELS.map((id) => ({ id, ...words.levels[id] })),
    prompts: PROMPTS.map((id) => ({ id, text: words.prompts[id] })),
    scripts: words.scripts,
    primer: words.primer,
    method: words.method,
    agreement: words.agreement,
    template: {
      parts: TEMPLATE_PARTS.map((id) => ({ id, ...words.template.parts[id] })),
      advice: words.template.advice,
    },
    credits: words.credits,
  };
}

const built = new Map<Language, DeckView>();

/** The whole deck in a language, built once; null where the deck has no words in it. */
export function reflexticsView(language: string): DeckView | null {
  const known = wordsIn(language);
  if (known === null) return null;
  const view = built.get(known.language) ?? build(known.language, known.words);
  built.set(known.language, view);
  return view;
}

export const reflexticsIndex: DeckIndex = {
  situations: SITUATION_KEYS.map((id) => ({ id, theme: SITUATIONS[id].theme })),
  resources: RESOURCE_KEYS.map((id) => ({ id, themes: themesOf(id) })),
};
