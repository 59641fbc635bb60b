/** Shapes of running text, the same in a language's words and in what a reader is given. */

/** A headed piece of text; each paragraph can be read aloud in one breath or two. */
export interface Section {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** The narrator's script for one moment: what she does is told apart from what she may say aloud. */
export interface Script {
  readonly toDo: readonly string[];
  readonly toSay: readonly string[];
}

/** The parts of a situation card, in the order in which one writes them. */
export const TEMPLATE_PARTS = ['theme', 'title', 'aspect', 'text', 'questions', 'dilemma'] as const;
export type TemplatePart = (typeof TEMPLATE_PARTS)[number];

/** One piece of advice on writing a card; `example` is null where none is needed. */
export interface Advice {
  readonly title: string;
  readonly text: string;
  readonly example: string | null;
}
