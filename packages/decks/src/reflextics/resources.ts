import type { Theme } from '@reflextics/game';

/** The documents that the deck was retold from. */
export type DocumentKey = 'guide' | 'waltham-protocol' | 'waltham-guidance' | 'wakefield-guidance' | 'gdpr';

/** A chapter is one of the guide's four, or one local protocol, kept under the theme it says most about. */
export const CHAPTERS = {
  'data-protection': { theme: 'data-protection' },
  'digital-tools': { theme: 'digital-tools' },
  netiquette: { theme: 'netiquette' },
  'ethical-posture': { theme: 'ethical-posture' },
  'waltham-protocol': { theme: 'netiquette' },
  'waltham-guidance': { theme: 'netiquette' },
  'wakefield-guidance': { theme: 'data-protection' },
} as const satisfies Record<string, { readonly theme: Theme }>;

export type ChapterKey = keyof typeof CHAPTERS;

interface ResourceFacts {
  readonly chapter: ChapterKey;
  readonly document: DocumentKey;
  /** Articles of the GDPR that the section rests on. */
  readonly articles: readonly number[];
}

const guideOn = <C extends ChapterKey>(chapter: C, ...articles: number[]) =>
  ({ chapter, document: 'guide', articles }) as const;
const gdprOn = (...articles: number[]) =>
  ({ chapter: 'data-protection', document: 'gdpr', articles }) as const;
const localOn = <C extends ChapterKey & DocumentKey>(protocol: C) =>
  ({ chapter: protocol, document: protocol, articles: [] }) as const;

/** Every resource apart from its words, in reading order within its chapter. */
export const RESOURCES = {
  'gdpr-in-brief': guideOn('data-protection', 2),
  'eight-rules': guideOn('data-protection', 5),
  'purpose-and-lawfulness': gdprOn(5, 6),
  'collecting-with-care': guideOn('data-protection', 5),
  'asking-for-consent': gdprOn(4, 7, 8),
  'sensitive-data': guideOn('data-protection', 9),
  'writing-down-sensitive-data': gdprOn(9, 10),
  'how-long-to-keep': guideOn('data-protection', 5),
  'life-of-a-file': guideOn('data-protection', 5),
  'keeping-files-safe': gdprOn(32, 33, 34),
  'telling-people': gdprOn(12, 13, 14),
  'peoples-rights': gdprOn(12, 15, 16, 17, 18, 20, 21, 22, 77),
  'professional-secrecy': guideOn('data-protection'),
  'sharing-with-partners': gdprOn(5),
  'coded-or-anonymous': gdprOn(4, 89),
  'images-of-people': gdprOn(4),
  'whom-to-ask': gdprOn(37, 39, 51),

  'basic-equipment': guideOn('digital-tools'),
  'shared-equipment': guideOn('digital-tools'),
  'why-switch-off': guideOn('digital-tools'),
  'ways-to-switch-off': guideOn('digital-tools'),
  'switching-off-and-emergencies': guideOn('digital-tools'),
  'support-for-professionals': guideOn('digital-tools'),
  'right-to-equipment': guideOn('digital-tools'),
  'right-to-skills-and-respect': guideOn('digital-tools'),
  'starting-from-the-person': guideOn('digital-tools'),
  'access-and-technical-help': guideOn('digital-tools'),
  'safe-habits': guideOn('digital-tools'),
  'when-counters-close': guideOn('digital-tools'),

  'what-a-social-network-is': guideOn('netiquette'),
  'messaging-apps': guideOn('netiquette'),
  'choosing-a-channel': guideOn('netiquette'),
  'clear-for-everyone': guideOn('netiquette'),
  'securing-exchanges': guideOn('netiquette'),
  'the-price-of-free': guideOn('netiquette'),
  'writing-as-a-professional': guideOn('netiquette'),
  'fewer-traces-accounts': guideOn('netiquette'),
  'fewer-traces-devices': guideOn('netiquette'),
  'what-netiquette-is': guideOn('netiquette'),
  'building-a-netiquette': guideOn('netiquette'),
  'standards-for-posting': guideOn('netiquette'),
  'standards-for-relations': guideOn('netiquette'),

  'what-ethics-is': guideOn('ethical-posture'),
  'five-principles': guideOn('ethical-posture'),
  'professional-conduct': guideOn('ethical-posture'),
  'digital-citizenship': guideOn('ethical-posture'),
  'facing-a-dilemma': guideOn('ethical-posture'),
  'holding-on-to': guideOn('ethical-posture'),
  'digital-mediator': guideOn('ethical-posture'),
  'staying-critical': guideOn('ethical-posture'),
  'biased-tools': guideOn('ethical-posture', 22),

  'waltham-stance': localOn('waltham-protocol'),
  'waltham-promise': localOn('waltham-protocol'),
  'waltham-what-counts': localOn('waltham-protocol'),
  'waltham-e-professional': localOn('waltham-protocol'),
  'waltham-representing': localOn('waltham-protocol'),
  'waltham-boundaries': localOn('waltham-protocol'),
  'waltham-own-safety': localOn('waltham-protocol'),
  'waltham-young-people': localOn('waltham-protocol'),
  'waltham-risk': localOn('waltham-protocol'),
  'waltham-looking-people-up': localOn('waltham-protocol'),
  'waltham-dilemmas-and-learning': localOn('waltham-protocol'),
  'waltham-accounts-and-records': localOn('waltham-protocol'),
  'waltham-do': localOn('waltham-protocol'),
  'waltham-do-not': localOn('waltham-protocol'),
  'waltham-profiles': localOn('waltham-protocol'),
  'waltham-employer': localOn('waltham-protocol'),

  'tools-purpose': localOn('waltham-guidance'),
  'tools-ground-rules': localOn('waltham-guidance'),
  'tools-keeping-in-touch': localOn('waltham-guidance'),
  'tools-children': localOn('waltham-guidance'),
  'tools-consent-and-records': localOn('waltham-guidance'),
  'tools-whatsapp': localOn('waltham-guidance'),

  'wakefield-own-profile': localOn('wakefield-guidance'),
  'wakefield-public-or-private': localOn('wakefield-guidance'),
  'wakefield-pilot': localOn('wakefield-guidance'),
  'wakefield-grounds': localOn('wakefield-guidance'),
  'wakefield-permission': localOn('wakefield-guidance'),
  'wakefield-search-and-record': localOn('wakefield-guidance'),
} as const satisfies Record<string, ResourceFacts>;

export type ResourceKey = keyof typeof RESOURCES;

/** The resources of one chapter: what a language must have words for. */
export type ResourcesOf<C extends ChapterKey> = {
  [K in ResourceKey]: (typeof RESOURCES)[K]['chapter'] extends C ? K : never;
}[ResourceKey];
