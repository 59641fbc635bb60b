/** What the pages say besides the deck. One object a language. */
export interface PageWords {
  /** Name of the page with all of them. */
  all: string;
  what: string;
  /** Above the languages to choose from. */
  language: string;
  /** Beside a card's theme. */
  situation: (n: number) => string;
  resource: string;
  /** Before the word of care. */
  care: string;
  /** Under the word of care, where no session says whom to turn to. */
  support: string;
  questions: string;
  dilemma: string;
  resourcesOfCard: string;
  cardsOfResource: string;
  situations: string;
  resources: string;
  /** `label: value`, as the language sets its colon. */
  law: (law: string) => string;
  source: (document: string, section: string) => string;
  /** In its place below a card of one's own. */
  ownCard: string;
  method: string;
  credits: string;
  /** Where the pages were asked for in a language that the deck does not speak. */
  unspoken: (tag: string) => string;
  missing: { title: string; text: string };
  /** In its place where the address is that of a card of one's own, which no page shows to everyone. */
  own: { title: string; text: string };
  /** What all this belongs to, for who came by a printed card. */
  game: { what: string; play: string };
}
