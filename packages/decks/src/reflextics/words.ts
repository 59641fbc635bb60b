import type { Level, Prompt, Step, Theme } from '@reflextics/game';
import type { Advice, Script, Section, TemplatePart } from '../prose.ts';
import type { ContentNote, SituationKey, SituationsOf } from './deck.ts';
import type { ChapterKey, DocumentKey, ResourceKey, ResourcesOf } from './resources.ts';

/** What a language must say. A missing item does not compile. */

export interface SituationWords {
  readonly title: string;
  readonly aspect: string;
  readonly text: string;
  readonly questions: readonly [string, string, ...string[]];
}

/** A card of the ethical theme states its dilemma; no other card has one. */
export interface DilemmaWords extends SituationWords {
  readonly dilemmaText: string;
}

export type SituationWordsOf<T extends Theme> = Readonly<
  Record<SituationsOf<T>, T extends 'ethical-posture' ? DilemmaWords : SituationWords>
>;

export interface ResourceWords {
  readonly title: string;
  /** Which section of the document it retells. */
  readonly section: string;
  readonly paragraphs: readonly string[];
  readonly points?: readonly string[];
}

export type ResourceWordsOf<C extends ChapterKey> = Readonly<Record<ResourcesOf<C>, ResourceWords>>;

export interface DeckWords {
  /** BCP 47 with a region, for lists as the partners write them. */
  readonly writtenAs: string;
  readonly title: string;
  readonly themes: Readonly<Record<Theme, { name: string; shortName: string; description: string }>>;
  readonly situations: Readonly<Record<SituationKey, SituationWords | DilemmaWords>>;
  readonly contentNotes: Readonly<Record<ContentNote, string>>;
  readonly chapters: Readonly<Record<ChapterKey, string>>;
  readonly resources: Readonly<Record<ResourceKey, ResourceWords>>;
  readonly documents: Readonly<Record<DocumentKey, string>>;
  /** Names the place of a card in the guide. */
  readonly situationSection: (themeName: string, number: number) => string;
  /** Names articles of the GDPR, which come as a list in the language. */
  readonly lawName: (articles: string, several: boolean) => string;
  readonly levels: Readonly<
    Record<Level, { name: string; inShort: string; explanation: string; examples: readonly string[] }>
  >;
  readonly prompts: Readonly<Record<Prompt, string>>;
  readonly scripts: Readonly<Record<Step | 'lobby' | 'end', Script>>;
  readonly primer: readonly Section[];
  readonly method: readonly Section[];
  readonly agreement: readonly string[];
  readonly template: {
    readonly parts: Readonly<Record<TemplatePart, { name: string; hint: string }>>;
    readonly advice: readonly Advice[];
  };
  readonly credits: readonly string[];
}
