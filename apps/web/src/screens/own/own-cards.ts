import { OWN_ID_PREFIX, type OwnItems, type OwnResource, type OwnSituation } from '@reflextics/decks';
import { newName } from '../../room/index.ts';

/** Cards and resources of one's own, under a name for the whole. */
export interface Collection extends OwnItems {
  readonly name: string;
}

/** The end of an id that nobody else makes. */
export const newEnd = (): string =>
  newName()
    .toLowerCase()
    .replace(/[^a-z\d]/g, '')
    .slice(0, 24);

export function freshCard(language: string): OwnSituation {
  return {
    id: OWN_ID_PREFIX + newEnd(),
    language,
    theme: 'data-protection',
    title: '',
    aspect: '',
    text: '',
    questions: ['', ''],
    dilemma: null,
    contentNote: null,
    resources: [],
  };
}

export function freshResource(language: string): OwnResource {
  return {
    id: OWN_ID_PREFIX + newEnd(),
    language,
    theme: 'data-protection',
    title: '',
    paragraphs: [],
    points: [],
    law: null,
  };
}

const orNull = (text: string | null): string | null => text?.trim() || null;

/** As it is kept: trimmed, without questions in which nothing stands. */
export function tidied(card: OwnSituation): OwnSituation {
  return {
    ...card,
    title: card.title.trim(),
    aspect: card.aspect.trim(),
    text: card.text.trim(),
    questions: card.questions.map((question) => question.trim()).filter((question) => question !== ''),
    dilemma: orNull(card.dilemma),
    contentNote: orNull(card.contentNote),
  };
}

/** The items by id: one that is there already is replaced in its place, a new one comes last. */
export function withItems<T extends { readonly id: string }>(before: readonly T[], items: readonly T[]): T[] {
  const changed = new Map(items.map((item) => [item.id, item]));
  const known = new Set(before.map(({ id }) => id));
  return [...before.map((item) => changed.get(item.id) ?? item), ...items.filter(({ id }) => !known.has(id))];
}

export const withoutCard = (items: OwnItems, id: string): OwnItems => ({
  ...items,
  situations: items.situations.filter((card) => card.id !== id),
});

/** Cards that named it name it no more. */
export const withoutResource = (items: OwnItems, id: string): OwnItems => ({
  resources: items.resources.filter((resource) => resource.id !== id),
  situations: items.situations.map((card) => ({
    ...card,
    resources: card.resources.filter((named) => named !== id),
  })),
});
