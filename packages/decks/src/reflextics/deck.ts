import type { Theme } from '@reflextics/game';
import type { ResourceKey } from './resources.ts';

export const DECK_ID = 'reflextics';

/** What a card may touch on that calls for a word of care before it is read. */
export type ContentNote = 'suicide' | 'violence' | 'abuse' | 'persecution';

interface SituationFacts {
  readonly theme: Theme;
  /** As in the guide's chapter of problem situations. */
  readonly number: number;
  readonly dilemma: boolean;
  readonly contentNote: ContentNote | null;
  /** Most telling first: the narrator reads from the top. */
  readonly resources: readonly ResourceKey[];
}

const card = <T extends Theme>(
  theme: T,
  number: number,
  contentNote: ContentNote | null,
  resources: readonly ResourceKey[],
) => ({ theme, number, dilemma: theme === 'ethical-posture', contentNote, resources });

/** Every situation apart from its words, in the order of the guide. All come from the guide; the card deck repeats them. */
export const SITUATIONS = {
  'data-protection-1': card('data-protection', 1, 'violence', [
    'collecting-with-care',
    'purpose-and-lawfulness',
    'sensitive-data',
    'writing-down-sensitive-data',
    'eight-rules',
    'gdpr-in-brief',
  ]),
  'data-protection-2': card('data-protection', 2, null, [
    'purpose-and-lawfulness',
    'telling-people',
    'asking-for-consent',
    'peoples-rights',
    'how-long-to-keep',
    'biased-tools',
    'gdpr-in-brief',
  ]),
  'data-protection-3': card('data-protection', 3, null, [
    'how-long-to-keep',
    'life-of-a-file',
    'keeping-files-safe',
    'whom-to-ask',
  ]),
  'data-protection-4': card('data-protection', 4, null, [
    'life-of-a-file',
    'how-long-to-keep',
    'whom-to-ask',
    'peoples-rights',
    'coded-or-anonymous',
  ]),
  'data-protection-5': card('data-protection', 5, 'abuse', [
    'keeping-files-safe',
    'professional-secrecy',
    'whom-to-ask',
    'writing-down-sensitive-data',
    'wakefield-search-and-record',
  ]),
  'data-protection-6': card('data-protection', 6, 'persecution', [
    'sensitive-data',
    'writing-down-sensitive-data',
    'sharing-with-partners',
    'asking-for-consent',
    'professional-secrecy',
  ]),
  'data-protection-7': card('data-protection', 7, null, [
    'writing-down-sensitive-data',
    'sensitive-data',
    'sharing-with-partners',
    'professional-secrecy',
    'keeping-files-safe',
  ]),
  'data-protection-8': card('data-protection', 8, null, [
    'telling-people',
    'purpose-and-lawfulness',
    'peoples-rights',
    'coded-or-anonymous',
    'wakefield-grounds',
    'wakefield-permission',
    'wakefield-pilot',
    'waltham-looking-people-up',
  ]),
  'data-protection-9': card('data-protection', 9, null, [
    'images-of-people',
    'asking-for-consent',
    'sharing-with-partners',
    'professional-conduct',
    'waltham-do-not',
  ]),
  'data-protection-10': card('data-protection', 10, null, [
    'asking-for-consent',
    'telling-people',
    'purpose-and-lawfulness',
    'eight-rules',
    'tools-consent-and-records',
  ]),

  'digital-tools-1': card('digital-tools', 1, 'violence', [
    'why-switch-off',
    'ways-to-switch-off',
    'switching-off-and-emergencies',
    'tools-keeping-in-touch',
    'facing-a-dilemma',
  ]),
  'digital-tools-2': card('digital-tools', 2, null, [
    'right-to-equipment',
    'when-counters-close',
    'basic-equipment',
    'shared-equipment',
    'right-to-skills-and-respect',
    'staying-critical',
  ]),
  'digital-tools-3': card('digital-tools', 3, null, [
    'starting-from-the-person',
    'access-and-technical-help',
    'support-for-professionals',
    'safe-habits',
    'choosing-a-channel',
    'when-counters-close',
  ]),

  'netiquette-1': card('netiquette', 1, null, [
    'messaging-apps',
    'choosing-a-channel',
    'tools-whatsapp',
    'tools-consent-and-records',
    'tools-ground-rules',
    'waltham-accounts-and-records',
    'the-price-of-free',
    'fewer-traces-devices',
    'tools-purpose',
  ]),
  'netiquette-2': card('netiquette', 2, 'suicide', [
    'tools-children',
    'waltham-boundaries',
    'waltham-risk',
    'waltham-young-people',
    'tools-keeping-in-touch',
    'ways-to-switch-off',
    'waltham-profiles',
    'wakefield-own-profile',
    'waltham-do-not',
    'holding-on-to',
  ]),
  'netiquette-3': card('netiquette', 3, null, [
    'choosing-a-channel',
    'building-a-netiquette',
    'what-a-social-network-is',
    'messaging-apps',
    'clear-for-everyone',
    'shared-equipment',
    'images-of-people',
    'writing-as-a-professional',
    'waltham-what-counts',
    'waltham-employer',
  ]),
  'netiquette-4': card('netiquette', 4, null, [
    'standards-for-posting',
    'waltham-stance',
    'waltham-representing',
    'what-netiquette-is',
    'clear-for-everyone',
    'the-price-of-free',
    'waltham-promise',
    'images-of-people',
  ]),
  'netiquette-5': card('netiquette', 5, null, [
    'standards-for-posting',
    'coded-or-anonymous',
    'professional-secrecy',
    'waltham-representing',
    'waltham-e-professional',
    'building-a-netiquette',
    'waltham-own-safety',
    'wakefield-public-or-private',
  ]),
  'netiquette-6': card('netiquette', 6, 'violence', [
    'standards-for-relations',
    'wakefield-public-or-private',
    'waltham-dilemmas-and-learning',
    'waltham-representing',
    'building-a-netiquette',
    'standards-for-posting',
    'fewer-traces-accounts',
    'waltham-own-safety',
  ]),

  'ethical-posture-1': card('ethical-posture', 1, null, [
    'five-principles',
    'facing-a-dilemma',
    'writing-down-sensitive-data',
    'sensitive-data',
    'what-ethics-is',
    'professional-secrecy',
    'holding-on-to',
    'peoples-rights',
  ]),
  'ethical-posture-2': card('ethical-posture', 2, null, [
    'right-to-equipment',
    'digital-mediator',
    'five-principles',
    'staying-critical',
    'facing-a-dilemma',
    'basic-equipment',
  ]),
  'ethical-posture-3': card('ethical-posture', 3, null, [
    'digital-citizenship',
    'fewer-traces-accounts',
    'fewer-traces-devices',
    'securing-exchanges',
    'the-price-of-free',
    'five-principles',
    'digital-mediator',
    'waltham-do',
  ]),
  'ethical-posture-4': card('ethical-posture', 4, null, [
    'professional-conduct',
    'five-principles',
    'facing-a-dilemma',
    'what-ethics-is',
    'writing-down-sensitive-data',
    'holding-on-to',
    'biased-tools',
  ]),
} as const satisfies Record<string, SituationFacts>;

export type SituationKey = keyof typeof SITUATIONS;

/** The situations of one theme: what a language must have words for. */
export type SituationsOf<T extends Theme> = Extract<SituationKey, `${T}-${number}`>;
