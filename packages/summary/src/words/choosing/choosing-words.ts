import type { FollowUpState } from '@reflextics/game';

/** What a summary says of its own choices, of what became of earlier proposals, and of several rooms. */
export interface ChoosingWords {
  aPlayer: string;
  /** Two or more. */
  players: (n: number) => string;
  theNarrator: string;
  voteNotCounted: string;
  leftOut: Record<'vote-counts' | 'notes' | 'initials' | 'names', string>;
  followUp: {
    title: string;
    from: (session: string, date: string) => string;
    lookAgain: (date: string) => string;
    columns: { proposal: string; became: string; line: string };
    states: Record<FollowUpState, string>;
    nothingSaid: string;
    /** `state`: still wanted, in words. */
    takenUp: (state: string) => string;
  };
  rooms: (n: number) => string;
  room: (n: number) => string;
  allProposals: string;
  columns: { level: string; room: string; when: string; situations: string };
}
