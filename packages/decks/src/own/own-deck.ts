import type { ResourceId, SituationId, Theme } from '@reflextics/game';

/** A card of one's own: all that its writer says, and nothing that a deck derives. */
export interface OwnSituation {
  /** `own-…`, so that no deck's card has it. */
  readonly id: SituationId;
  /** That its words are in, e.g. `fr`; any, not only those that the product speaks. */
  readonly language: string;
  readonly theme: Theme;
  readonly title: string;
  readonly aspect: string;
  readonly text: string;
  readonly questions: readonly string[];
  /** Null: it states no dilemma. */
  readonly dilemma: string | null;
  /** A word of care to show before the card is read. */
  readonly contentNote: string | null;
  /** Of the deck or of one's own; most telling first. */
  readonly resources: readonly ResourceId[];
}

export interface OwnResource {
  /** `own-…` */
  readonly id: ResourceId;
  readonly language: string;
  readonly theme: Theme;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly points: readonly string[];
  /** The articles that it rests on, written out. */
  readonly law: string | null;
}

export interface OwnItems {
  readonly situations: readonly OwnSituation[];
  readonly resources: readonly OwnResource[];
}

/** What travels as a file. */
export interface OwnDeck extends OwnItems {
  readonly format: typeof OWN_DECK_FORMAT;
  readonly version: typeof OWN_DECK_VERSION;
  /** Of the collection, for people: `Cards of our centre`. */
  readonly name: string;
}

export const OWN_DECK_FORMAT = 'reflextics-deck';
/** Of the file. A reader refuses one that it does not know instead of guessing. */
export const OWN_DECK_VERSION = 1;
export const OWN_ID_PREFIX = 'own-';

/** Whether it is of a card or resource of one's own, and of no deck. */
export const isOwnId = (id: string): boolean => id.startsWith(OWN_ID_PREFIX);

export function ownDeck(name: string, { situations, resources }: OwnItems): OwnDeck {
  return { format: OWN_DECK_FORMAT, version: OWN_DECK_VERSION, name, situations, resources };
}
