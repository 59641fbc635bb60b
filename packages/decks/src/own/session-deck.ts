import type { DeckIndex, DeckView, ResourceText, SituationCard } from '../deck.ts';
import type { OwnItems, OwnResource, OwnSituation } from './own-deck.ts';
import { OWN_LIMITS } from './own-limits.ts';
import { ownNumber } from './own-number.ts';

/** What a session adds to its deck, and what it leaves out of it. */
export interface SessionDeck extends OwnItems {
  /** Of the collection of own cards; it stands where a card of the deck names its document. */
  readonly name: string;
  /** Situations, of the deck or own, that are not in play. */
  readonly leftOut: readonly string[];
}

/** As it is kept. */
export interface KeptDeck extends SessionDeck {
  /** Taken out after a room had opened them: out of play, and still readable where they were opened. */
  readonly retired: OwnItems;
}

/** `opened`: situations and resources that some room of the session has had on its screens. */
export function keptDeck(before: KeptDeck | null, now: SessionDeck, opened: ReadonlySet<string>): KeptDeck {
  const isKept = (items: readonly { id: string }[]) => {
    const ids = new Set(items.map(({ id }) => id));
    return ({ id }: { id: string }) => opened.has(id) && !ids.has(id);
  };
  const known = <T>(of: (items: OwnItems) => readonly T[]): readonly T[] =>
    before === null ? [] : [...of(before), ...of(before.retired)];
  return {
    ...now,
    retired: {
      situations: known((items) => items.situations).filter(isKept(now.situations)),
      resources: known((items) => items.resources).filter(isKept(now.resources)),
    },
  };
}

/** With these kept readable that are in it no more: a room had opened them while they were taken out. Null: all are there. */
export function withOpened(deck: KeptDeck, opened: OwnItems): KeptDeck | null {
  const { situations, resources, retired } = deck;
  const missing = <T extends { readonly id: string }>(items: readonly T[], known: readonly T[]) =>
    items.filter(({ id }) => !known.some((one) => one.id === id));
  const lost = {
    situations: missing(opened.situations, [...situations, ...retired.situations]),
    resources: missing(opened.resources, [...resources, ...retired.resources]),
  };
  if (lost.situations.length + lost.resources.length === 0) return null;
  return {
    ...deck,
    retired: {
      situations: [...retired.situations, ...lost.situations],
      resources: [...retired.resources, ...lost.resources],
    },
  };
}

/** What is in play: a deck as the session has it. */
export function withOwnCards(deck: DeckIndex, { situations, resources, leftOut }: SessionDeck): DeckIndex {
  const out = new Set(leftOut);
  return {
    situations: [...deck.situations, ...situations.map(({ id, theme }) => ({ id, theme }))].filter(
      ({ id }) => !out.has(id),
    ),
    resources: [...deck.resources, ...resources.map(({ id, theme }) => ({ id, themes: [theme] }))],
    leftOut,
  };
}

/** With cards that a room has of its own. One that the session has taken up meanwhile is as the session has it. */
export function withTakenCards<Deck extends SessionDeck>(deck: Deck, taken: readonly OwnSituation[]): Deck {
  const known = new Set(deck.situations.map(({ id }) => id));
  const more = taken.filter(({ id }) => !known.has(id));
  return more.length === 0 ? deck : { ...deck, situations: [...deck.situations, ...more] };
}

/** All that can be read: also what is not in play. Own cards stay in the language that they were written in. */
export function viewWithOwnCards(deck: DeckView, kept: KeptDeck): DeckView {
  const out = new Set([...kept.leftOut, ...kept.retired.situations.map(({ id }) => id)]);
  const ownResources = [
    ...kept.resources.map((own) => ({ own, inPlay: true })),
    ...kept.retired.resources.map((own) => ({ own, inPlay: false })),
  ];
  const known = new Set([...deck.resources.map(({ id }) => id), ...ownResources.map(({ own }) => own.id)]);
  const own = [...kept.situations, ...kept.retired.situations].map((one) =>
    situationCard(one, kept.name, known),
  );
  const resources = ownResources.map((one) =>
    resourceText(
      one,
      kept.name,
      own.filter((card) => card.resources.includes(one.own.id)),
    ),
  );
  return {
    ...deck,
    situations: [...deck.situations, ...own].map((card) =>
      out.has(card.id) ? { ...card, inPlay: false } : card,
    ),
    resources: [...deck.resources, ...resources],
  };
}

function situationCard(
  { dilemma, resources, ...own }: OwnSituation,
  name: string,
  known: ReadonlySet<string>,
): SituationCard {
  return {
    ...own,
    number: ownNumber(own.id),
    dilemma: dilemma !== null,
    dilemmaText: dilemma,
    resources: resources.filter((id) => known.has(id)),
    source: { document: name, section: own.title },
    inPlay: true,
  };
}

function resourceText(
  { own, inPlay }: { own: OwnResource; inPlay: boolean },
  name: string,
  named: readonly SituationCard[],
): ResourceText {
  const themes = new Set([own.theme, ...named.map(({ theme }) => theme)]);
  return {
    ...own,
    themes: [...themes],
    chapterId: 'own',
    chapter: name,
    situations: named.map(({ id }) => id),
    source: { document: name, section: own.title },
    inPlay,
  };
}

/** What a session has that nobody has changed. */
export const untouchedDeck = (name: string): SessionDeck => ({
  name: name.slice(0, OWN_LIMITS.nameCharacters),
  situations: [],
  resources: [],
  leftOut: [],
});
