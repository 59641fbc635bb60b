import { LEVELS, PROMPTS, type ResourceId, type SituationId, THEMES, type Theme } from '@reflextics/game';
import type { DeckIndex, DeckView, ResourceText, SituationCard } from './deck.ts';
import { TEMPLATE_PARTS } from './prose.ts';
import type { Language } from './reflextics/languages.ts';
import type { DeckWords as ReflexticsWords, ResourceWords, SituationWords } from './reflextics/words.ts';

/** A deck apart from its words. Ids are for good: they stand in logs and on paper. */
export interface DeckFacts {
  readonly id: string;
  readonly situations: Readonly<Record<SituationId, SituationFacts>>;
  /** A chapter is kept under one theme. */
  readonly chapters: Readonly<Record<string, { readonly theme: Theme }>>;
  /** In reading order within their chapter. */
  readonly resources: Readonly<Record<ResourceId, ResourceFacts>>;
}

interface SituationFacts {
  readonly theme: Theme;
  readonly number: number;
  readonly dilemma: boolean;
  /** Which of the deck's words of care stands before it; null: none. */
  readonly contentNote: string | null;
  readonly resources: readonly ResourceId[];
}

interface ResourceFacts {
  readonly chapter: string;
  readonly document: string;
  readonly articles: readonly number[];
}

/** What every deck says in a language: what is the game's own, as levels and scripts, may be taken from another deck. */
export type DeckWords = Omit<
  ReflexticsWords,
  'situations' | 'contentNotes' | 'chapters' | 'resources' | 'documents'
> & {
  readonly situations: Readonly<Record<SituationId, SituationWords & { readonly dilemmaText?: string }>>;
  readonly contentNotes: Readonly<Record<string, string>>;
  readonly chapters: Readonly<Record<string, string>>;
  readonly resources: Readonly<Record<ResourceId, ResourceWords>>;
  readonly documents: Readonly<Record<string, string>>;
};

/** A deck as it stands on the shelf. */
export interface ShelvedDeck {
  readonly id: string;
  /** At least one; the first is for those who speak none of them. */
  readonly languages: readonly Language[];
  readonly index: DeckIndex;
  /** Built once; null: it has no words in this language. */
  readonly view: (language: string) => DeckView | null;
}

export function deckFrom(
  facts: DeckFacts,
  words: Readonly<Partial<Record<Language, DeckWords>>>,
): ShelvedDeck {
  const languages = Object.keys(words) as Language[];
  const built = new Map<Language, DeckView>();
  return {
    id: facts.id,
    languages,
    index: {
      situations: Object.entries(facts.situations).map(([id, { theme }]) => ({ id, theme })),
      resources: Object.keys(facts.resources).map((id) => ({ id, themes: themesOf(facts, id) })),
    },
    view(asked) {
      const language = languages.find((one) => one === asked);
      const said = language === undefined ? undefined : words[language];
      if (language === undefined || said === undefined) return null;
      const view = built.get(language) ?? viewIn(facts, language, said);
      built.set(language, view);
      return view;
    },
  };
}

/** That a card names what is not there is a mistake of who made the deck, told as it is built. */
function known<T>(all: Readonly<Record<string, T>>, key: string, what: string): T {
  const found = all[key];
  if (found === undefined) throw new Error(`expected ${what} ${key} in the deck, found none`);
  return found;
}

const situationsOf = ({ situations }: DeckFacts, resource: ResourceId): SituationId[] =>
  Object.entries(situations)
    .filter(([, { resources }]) => resources.includes(resource))
    .map(([id]) => id);

const ownTheme = ({ chapters, resources }: DeckFacts, resource: ResourceId): Theme =>
  known(chapters, known(resources, resource, 'the resource').chapter, 'the chapter').theme;

/** The chapter's own theme first, then each other theme with a situation that names the resource. */
function themesOf(facts: DeckFacts, resource: ResourceId): Theme[] {
  const own = ownTheme(facts, resource);
  const touched = new Set(
    situationsOf(facts, resource).map((id) => known(facts.situations, id, 'the situation').theme),
  );
  return [own, ...THEMES.filter((theme) => theme !== own && touched.has(theme))];
}

function situationCard(
  facts: DeckFacts,
  id: SituationId,
  language: Language,
  words: DeckWords,
): SituationCard {
  const { theme, number, dilemma, contentNote, resources } = known(facts.situations, id, 'the situation');
  const said = known(words.situations, id, 'words for');
  return {
    id,
    language,
    theme,
    number,
    title: said.title,
    aspect: said.aspect,
    text: said.text,
    questions: said.questions,
    dilemma,
    dilemmaText: said.dilemmaText ?? null,
    contentNote: contentNote === null ? null : known(words.contentNotes, contentNote, 'a word of care for'),
    resources,
    source: {
      document: known(words.documents, 'guide', 'the document'),
      section: words.situationSection(words.themes[theme].shortName, number),
    },
    inPlay: true,
  };
}

const listed = (articles: readonly number[], { writtenAs }: DeckWords) =>
  new Intl.ListFormat(writtenAs, { type: 'conjunction' }).format(articles.map(String));

function resourceText(facts: DeckFacts, id: ResourceId, language: Language, words: DeckWords): ResourceText {
  const { chapter, document, articles } = known(facts.resources, id, 'the resource');
  const said = known(words.resources, id, 'words for');
  return {
    id,
    language,
    theme: ownTheme(facts, id),
    themes: themesOf(facts, id),
    title: said.title,
    chapterId: chapter,
    chapter: known(words.chapters, chapter, 'a title for'),
    paragraphs: said.paragraphs,
    points: said.points ?? [],
    law: articles.length === 0 ? null : words.lawName(listed(articles, words), articles.length > 1),
    situations: situationsOf(facts, id),
    source: { document: known(words.documents, document, 'the document'), section: said.section },
    inPlay: true,
  };
}

function viewIn(facts: DeckFacts, language: Language, words: DeckWords): DeckView {
  return {
    id: facts.id,
    language,
    title: words.title,
    themes: THEMES.map((id) => ({ id, ...words.themes[id] })),
    situations: Object.keys(facts.situations).map((id) => situationCard(facts, id, language, words)),
    resources: Object.keys(facts.resources).map((id) => resourceText(facts, id, language, words)),
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
