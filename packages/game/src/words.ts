/** The fixed words of the game: one word per thing, the same in code, wire, database and screen. */

export const THEMES = ['data-protection', 'digital-tools', 'netiquette', 'ethical-posture'] as const;
export type Theme = (typeof THEMES)[number];

/** From the nearest to the widest; each holds the ones before it (Bronfenbrenner, 1979). */
export const LEVELS = ['individual', 'team', 'organisation', 'policy'] as const;
export type Level = (typeof LEVELS)[number];

/** In the order in which a round goes through them. */
export const STEPS = ['situation', 'discussion', 'resources', 'action'] as const;
export type Step = (typeof STEPS)[number];

/** The guide's five re-launch questions. */
export const PROMPTS = [
  'what-do-you-think',
  'her-questions',
  'problems-raised',
  'how-you-see-it',
  'issues-at-stake',
] as const;
export type Prompt = (typeof PROMPTS)[number];

export const REACTIONS = ['surprised', 'interested', 'question'] as const;
export type ReactionKind = (typeof REACTIONS)[number];

/** What a ballot may say: on to courses of action, stop here, or let us talk first. */
export const CHOICES = ['go-on', 'stop', 'talk-first'] as const;
export type Choice = (typeof CHOICES)[number];

/** Open: seen as they come. By turns: from the holder of the floor. Silent: unseen until the narrator reveals all. */
export const BOARD_MODES = ['open', 'by-turns', 'silent'] as const;
export type BoardMode = (typeof BOARD_MODES)[number];

/** What became of an earlier proposal, as the group says when it comes back. */
export const FOLLOW_UPS = ['done', 'under-way', 'dropped', 'still-wanted'] as const;
export type FollowUpState = (typeof FOLLOW_UPS)[number];

/** What the narrator may put on the displays instead of what the game shows (W1). */
export const DISPLAY_FRAMES = ['card', 'speaker', 'resource', 'board', 'code'] as const;
export type DisplayFrame = (typeof DISPLAY_FRAMES)[number];

export type ParticipantId = string;
export type SituationId = string;
export type ResourceId = string;
export type ProposalId = string;
export type ReactionId = string;
export type NoteId = string;
export type OfferId = string;
export type SuggestionId = string;

/** Milliseconds since 1970 by the database's clock. */
export type Instant = number;
/** Milliseconds. */
export type Duration = number;
