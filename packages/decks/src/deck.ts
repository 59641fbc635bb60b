import type { Level, Prompt, ResourceId, SituationId, Step, Theme } from '@reflextics/game';
import type { Advice, Script, Section, TemplatePart } from './prose.ts';
import type { Language } from './reflextics/languages.ts';

/** Where an item was retold from, in words a reader understands. Never an address: the sources' links are dead. */
export interface Source {
  readonly document: string;
  readonly section: string;
}

export interface SituationCard {
  readonly id: SituationId;
  /** That its words are in: of a card of one's own it may be another than the deck's. */
  readonly language: string;
  readonly theme: Theme;
  /** The card's number within its theme, as in the source; from 1. Cards of one's own go on from the last. */
  readonly number: number;
  readonly title: string;
  readonly aspect: string;
  readonly text: string;
  /** Two to five, each ending with a question mark; of a card of one's own, as many as its writer put. */
  readonly questions: readonly string[];
  /** True where the card states an ethical dilemma; `dilemmaText` is then never null. */
  readonly dilemma: boolean;
  readonly dilemmaText: string | null;
  /** A word of care to show before the card is read; null where none is needed. */
  readonly contentNote: string | null;
  /** Most telling first. */
  readonly resources: readonly ResourceId[];
  readonly source: Source;
  /** False: the session leaves it out, or took it out; what was opened of it can still be read. */
  readonly inPlay: boolean;
}

/** One section of a chapter or of a local protocol, short enough to be read aloud. */
export interface ResourceText {
  readonly id: ResourceId;
  /** That its words are in: of a resource of one's own it may be another than the deck's. */
  readonly language: string;
  /** The theme whose chapter it stands in. */
  readonly theme: Theme;
  /** `theme` first, then each other theme with a situation that it bears on. */
  readonly themes: readonly Theme[];
  readonly title: string;
  readonly chapterId: string;
  /** Title of the chapter or of the local protocol. */
  readonly chapter: string;
  readonly paragraphs: readonly string[];
  /** Read after the paragraphs; empty where there is no list. */
  readonly points: readonly string[];
  /** The articles of law that the section rests on, written out; null where it rests on none. */
  readonly law: string | null;
  /** Situations whose card names this resource, in the deck's order. */
  readonly situations: readonly SituationId[];
  readonly source: Source;
  /** False: the session took it out; it can still be read. */
  readonly inPlay: boolean;
}

export interface ThemeText {
  readonly id: Theme;
  readonly name: string;
  /** Fits a tab or a narrow button. */
  readonly shortName: string;
  readonly description: string;
}

export interface LevelText {
  readonly id: Level;
  readonly name: string;
  /** A few words that fit under the name on the board. */
  readonly inShort: string;
  readonly explanation: string;
  readonly examples: readonly string[];
}

export interface PromptText {
  readonly id: Prompt;
  readonly text: string;
}

export interface TemplatePartText {
  readonly id: TemplatePart;
  readonly name: string;
  readonly hint: string;
}

/** Where the narrator may need words: each step of a round, and what comes before and after the rounds. */
export type Moment = Step | 'lobby' | 'end';

/** A whole deck in one language: all that a screen shows of it. */
export interface DeckView {
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  readonly themes: readonly ThemeText[];
  readonly situations: readonly SituationCard[];
  readonly resources: readonly ResourceText[];
  readonly levels: readonly LevelText[];
  readonly prompts: readonly PromptText[];
  readonly scripts: Readonly<Record<Moment, Script>>;
  /** To read before the game, the narrator above all. */
  readonly primer: readonly Section[];
  /** The method on a page. */
  readonly method: readonly Section[];
  /** What the group agrees on before it talks, one sentence a line. */
  readonly agreement: readonly string[];
  readonly template: {
    readonly parts: readonly TemplatePartText[];
    readonly advice: readonly Advice[];
  };
  /** Who made the material and who paid for it. */
  readonly credits: readonly string[];
}

/** What the rulebook needs to know of a deck: what exists, and to which themes it belongs. */
export interface DeckIndex {
  readonly situations: readonly { readonly id: SituationId; readonly theme: Theme }[];
  readonly resources: readonly { readonly id: ResourceId; readonly themes: readonly Theme[] }[];
  /** Situations that the session leaves out, whoever would bring them in; absent: none. */
  readonly leftOut?: readonly SituationId[];
}
