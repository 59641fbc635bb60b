import type { Offer, OfferNote } from './offered-card.ts';
import { isNarrator, seatOf } from './questions.ts';
import type { Answers, Mine, Room, View } from './room.ts';
import type { ParticipantId, ProposalId } from './words.ts';

/** What everyone may see, whoever they are (X1). */
export function viewOf(room: Room): View {
  const { secrets, ...view } = room;
  return view;
}

/** The rest of what one participant may see (X2, X3); nothing for who has no seat here. */
export function mineOf(room: Room, participant: ParticipantId): Mine {
  if (seatOf(room, participant) === null) return { ballots: {}, silent: [], spoken: {} };
  const { ballots, silent, answers = {}, spoken } = room.secrets;
  const narrates = isNarrator(room, participant);
  const toldAloud = (id: ParticipantId) => narrates && seatOf(room, id)?.deviceless === true;
  const offers = offersFor(room, participant);
  const myBallots = Object.entries(ballots).filter(
    ([id, { aloud }]) => id === participant || (aloud && toldAloud(id)),
  );
  const myAnswers = Object.entries(answers)
    .map(([id, each]) => [id, id === participant ? each : toldAloud(id) ? saidAloud(each) : {}] as const)
    .filter(([, each]) => Object.keys(each).length > 0);
  return {
    ballots: Object.fromEntries(myBallots.map(([id, { choice }]) => [id, choice])),
    silent: silent.filter(({ authors, aloud }) => authors.includes(participant) || (narrates && aloud)),
    spoken: narrates
      ? spoken
      : Object.fromEntries(Object.entries(spoken).filter(([id]) => id === participant)),
    ...(myAnswers.length === 0
      ? {}
      : { answers: Object.fromEntries(myAnswers.map(([id, each]) => [id, problemsIn(each)])) }),
    ...(offers.length === 0 ? {} : { offers: offers.map(noteOf) }),
  };
}

/** The offers that one participant may read whole: their own, the narrator all (O4). */
export function offersFor(room: Room, participant: ParticipantId): readonly Offer[] {
  if (seatOf(room, participant) === null) return [];
  const offers = room.secrets.offers ?? [];
  return isNarrator(room, participant) ? offers : offers.filter((one) => one.participant === participant);
}

function noteOf({ card: { title, theme }, ...offer }: Offer): OfferNote {
  return { ...offer, title, theme };
}

function saidAloud(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([, { aloud }]) => aloud));
}

function problemsIn(answers: Answers): Readonly<Record<ProposalId, string | null>> {
  return Object.fromEntries(Object.entries(answers).map(([proposal, { problem }]) => [proposal, problem]));
}
