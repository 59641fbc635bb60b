import { RESOURCES } from './reflextics/resources.ts';

/** The resources of every deck on the shelf, by id and without their words: a page that checks a link needs no more. */
const SHELVED: readonly object[] = [RESOURCES];

export const isShelvedResource = (id: string): boolean => SHELVED.some((deck) => Object.hasOwn(deck, id));
