import type { Asker, Command, Duration, HouseCommand, ParticipantId } from '@reflextics/game';

interface Doing {
  who: ParticipantId;
  /** Unlike every other act of the game: what was done under it is not done again. */
  key: string;
  /** How long it takes, in the time of the room. */
  takes: Duration;
}

/** The next thing that somebody made up does. */
export type Act =
  | (Doing & {
      does: 'asks';
      asker: Asker;
      command: Command | HouseCommand;
      /** Is seen to write it, as people do. */
      writes: boolean;
    })
  | (Doing & { does: 'says'; words: string })
  | (Doing & { does: 'goes' | 'comes-back' });
