import type { Theme } from '@reflextics/game';
import type { DeckView, ResourceText, SituationCard } from './deck.ts';

/** What a reader looks for; a field that is absent asks for nothing. */
export interface DeckQuery {
  /** Each of its words has to occur; accents and capitals make no difference. */
  readonly text?: string;
  readonly theme?: Theme | null;
  /** Dilemmas alone. Resources are none, so that there are none of them. */
  readonly dilemma?: boolean;
  /** `with`: cards that carry a word of care; `without`: those that do not. Null: either. */
  readonly care?: 'with' | 'without' | null;
}

/** Best first where there is a text to look for, else in the deck's order. */
export interface DeckFindings {
  readonly situations: readonly SituationCard[];
  readonly resources: readonly ResourceText[];
}

/** Letters that one writes in two ways, and that taking the accents off does not make the same. */
const ONE_LETTER: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ς: 'σ', '’': "'" };

/** A text as it is compared: `Éthique` and `ethique`, `cœur` and `coeur`, `λόγος` and `λογοσ` are the same. */
export function searchable(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[œæßς’]/g, (letter) => ONE_LETTER[letter] ?? letter);
}

interface Indexed<Item> {
  readonly item: Item;
  readonly title: string;
  /** All that it says itself. */
  readonly own: string;
  /** What goes with it: the titles of its resources or its cards. */
  readonly linked: string;
}

interface DeckIndexed {
  readonly situations: readonly Indexed<SituationCard>[];
  readonly resources: readonly Indexed<ResourceText>[];
}

const indexed = new WeakMap<DeckView, DeckIndexed>();

/** The cards and resources that a reader looks for. */
export function searchDeck(deck: DeckView, query: DeckQuery): DeckFindings {
  const words = searchable(query.text ?? '')
    .split(/\s+/)
    .filter((word) => word !== '');
  const { situations, resources } = indexOf(deck);
  return {
    situations: found(words, situations).filter((card) => suits(card, query)),
    resources: asksForCards(query) ? [] : found(words, resources).filter((one) => bearsOn(one, query)),
  };
}

const asksForCards = ({ dilemma = false, care = null }: DeckQuery) => dilemma || care !== null;

const bearsOn = (resource: ResourceText, { theme = null }: DeckQuery) =>
  theme === null || resource.themes.includes(theme);

function suits(card: SituationCard, { theme = null, dilemma = false, care = null }: DeckQuery): boolean {
  if (theme !== null && card.theme !== theme) return false;
  if (dilemma && !card.dilemma) return false;
  return care === null || (care === 'with') === (card.contentNote !== null);
}

/** Words in the title weigh more than words in the text, and those more than what goes with it; among equals the deck's order stays. */
function found<Item>(words: readonly string[], items: readonly Indexed<Item>[]): readonly Item[] {
  const weight = ({ title, own }: Indexed<Item>) =>
    words.filter((word) => title.includes(word)).length * 2 +
    words.filter((word) => own.includes(word)).length;
  return items
    .filter(({ own, linked }) => words.every((word) => own.includes(word) || linked.includes(word)))
    .sort((one, other) => weight(other) - weight(one))
    .map(({ item }) => item);
}

function indexOf(deck: DeckView): DeckIndexed {
  const known = indexed.get(deck);
  if (known !== undefined) return known;
  const names = new Map(deck.themes.map(({ id, name }) => [id, name]));
  const titles = new Map([...deck.situations, ...deck.resources].map(({ id, title }) => [id, title]));
  const fresh: DeckIndexed = {
    situations: deck.situations.map((card) =>
      entry(
        card,
        [names.get(card.theme) ?? '', card.aspect, card.text, card.dilemmaText ?? '', ...card.questions],
        card.resources.map((id) => titles.get(id) ?? ''),
      ),
    ),
    resources: deck.resources.map((resource) =>
      entry(
        resource,
        [resource.chapter, ...resource.paragraphs, ...resource.points, resource.law ?? ''],
        resource.situations.map((id) => titles.get(id) ?? ''),
      ),
    ),
  };
  indexed.set(deck, fresh);
  return fresh;
}

function entry<Item extends { readonly title: string }>(
  item: Item,
  says: readonly string[],
  goesWith: readonly string[],
): Indexed<Item> {
  const title = searchable(item.title);
  return {
    item,
    title,
    own: [title, ...says.map(searchable)].join('\n'),
    linked: goesWith.map(searchable).join('\n'),
  };
}
