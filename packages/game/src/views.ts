import { isNarrator, seatOf } from './questions.ts';
import type { Mine, Room, View } from './room.ts';
import type { ParticipantId } from './words.ts';

/** What everyone may see, whoever they are (X1). */
export function viewOf(room: Room): View {
  const { secrets, ...view } = room;
  return view;
}

/** The rest of what one participant may see (X2, X3); nothing for who has no seat here. */
export function mineOf(room: Room, participant: ParticipantId): Mine {
  if (seatOf(room, participant) === null) return { ballots: {}, silent: [], spoken: {} };
  const { ballots, silent, spoken } = room.secrets;
  const narrates = isNarrator(room, participant);
  const spokenFor = (id: ParticipantId) =>
    id === participant || (narrates && seatOf(room, id)?.deviceless === true);
  const myBallots = Object.entries(ballots).filter(([id]) => spokenFor(id));
  return {
    ballots: Object.fromEntries(myBallots.map(([id, { choice }]) => [id, choice])),
    silent: silent.filter(({ authors, aloud }) => authors.includes(participant) || (narrates && aloud)),
    spoken: narrates
      ? spoken
      : Object.fromEntries(Object.entries(spoken).filter(([id]) => id === participant)),
  };
}
