import {
  acceptanceOf,
  type Event,
  MAX_SEATS,
  type Recorded,
  type Room,
  type Round,
  STEPS,
} from '../index.ts';

/** What must hold in every room, whatever was asked of it. Each answers what is wrong, or null. */
type Law = (room: Room) => string | null;

const FLOOR_STEPS = ['discussion', 'resources', 'action'] as const;

const present = (room: Room) => room.participants.filter((one) => one.left === null);
const playersOf = (room: Room) => present(room).filter((one) => one.id !== room.narrator);
const idsOf = (room: Room) => playersOf(room).map((one) => one.id);
const repeats = (ids: readonly string[]) => new Set(ids).size !== ids.length;

const laws: Record<string, Law> = {
  'at most one person holds the floor, and she is a present player': (room) => {
    const holders = room.rounds.flatMap((round) =>
      FLOOR_STEPS.flatMap((step) => {
        const turn = round.floors[step].turn;
        return turn === null ? [] : [{ round: round.number, step, holder: turn.holder }];
      }),
    );
    const [held] = holders;
    if (held === undefined) return null;
    const round = room.rounds.at(-1);
    if (holders.length > 1) return `several hold it: ${JSON.stringify(holders)}`;
    if (room.stage !== 'round' && room.stage !== 'closed') return `held at stage ${room.stage}`;
    if (held.round !== round?.number || held.step !== round.step)
      return `held outside the step: ${JSON.stringify(held)}`;
    return idsOf(room).includes(held.holder) ? null : `${held.holder} is not a present player`;
  },
  'those due and those with a hand up are present players, each once, the holder not among them': (room) => {
    const round = room.rounds.at(-1);
    if (round === undefined || room.stage !== 'round') return null;
    for (const step of FLOOR_STEPS) {
      const { toSpeak, hands, turn } = round.floors[step];
      if (repeats(toSpeak) || repeats(hands)) return `twice in ${step}: ${toSpeak} / ${hands}`;
      const wrong = [...toSpeak, ...hands].find((id) => !idsOf(room).includes(id) || turn?.holder === id);
      if (wrong !== undefined) return `${wrong} in ${step}`;
    }
    return null;
  },
  'at most one narrates; she is present, has a device and does not play': (room) => {
    if (room.narrator === null) return null;
    const seat = present(room).find((one) => one.id === room.narrator);
    if (seat === undefined) return 'she left';
    if (seat.deviceless) return 'she has no device';
    if (room.narrator in room.secrets.ballots) return 'she has a ballot';
    return null;
  },
  'the deputy and the candidates are present, have a device and do not narrate': (room) => {
    const able = playersOf(room).filter((one) => !one.deviceless);
    const named = [
      ...(room.deputy === null ? [] : [room.deputy]),
      ...room.candidates.map((one) => one.participant),
    ];
    const wrong = named.find((id) => !able.some((one) => one.id === id));
    return wrong === undefined ? null : wrong;
  },
  'approvals are of present people, each once': (room) => {
    const wrong = room.candidates.find(
      ({ approvals }) =>
        repeats(approvals) || approvals.some((id) => !present(room).some((one) => one.id === id)),
    );
    return wrong === undefined ? null : JSON.stringify(wrong);
  },
  'nobody votes twice, and only players vote': (room) => {
    const round = room.rounds.at(-1);
    const voters = Object.keys(room.secrets.ballots);
    if (!round?.vote) return voters.length === 0 ? null : 'ballots outlive the vote';
    if (round.vote.cast !== voters.length) return `${round.vote.cast} told, ${voters.length} in the box`;
    const wrong = voters.find((id) => !idsOf(room).includes(id));
    return wrong === undefined ? null : `${wrong} is not a present player`;
  },
  'a closed vote counts no more ballots than there were voters': (room) => {
    const wrong = votesOf(room).find(({ counts, voters, aloud }) => {
      const cast = counts.goOn + counts.stop + counts.talkFirst;
      return cast < 1 || cast > voters || aloud > cast;
    });
    return wrong === undefined ? null : JSON.stringify(wrong);
  },
  'who answers is a present player, of what is asked, and who answered all is counted': (room) => {
    const { open, carried } = acceptanceOf(room);
    const each = Object.entries(room.secrets.answers ?? {});
    if (open === null) return each.length === 0 ? null : 'answers outlive the consent round';
    if (room.stage !== 'end') return `open at stage ${room.stage}`;
    const listed = open.proposals.every((id) => carried.some(({ proposal }) => proposal === id));
    if (!listed || open.proposals.length === 0) return 'asked about what is not on the list';
    const wrong = each.find(([id]) => !idsOf(room).includes(id));
    if (wrong !== undefined) return `${wrong[0]} is not a present player`;
    if (each.some(([, answers]) => Object.keys(answers).some((id) => !open.proposals.includes(id))))
      return 'answers to what is not asked';
    const all = each.filter(([, answers]) => Object.keys(answers).length === open.proposals.length).length;
    return open.answered === all ? null : `${open.answered} told, ${all} have answered all`;
  },
  'the list names standing proposals once each, and counts nobody of a few': (room) => {
    const { carried } = acceptanceOf(room);
    if (repeats(carried.map(({ proposal }) => proposal))) return 'twice on the list';
    const standing = room.rounds.flatMap(({ board }) =>
      board.proposals.filter(({ state }) => state === 'standing').map(({ id }) => id),
    );
    const gone = carried.find(({ proposal }) => !standing.includes(proposal));
    if (gone !== undefined) return `${gone.proposal} does not stand`;
    const wrong = carried
      .flatMap(({ results }) => results)
      .find(
        ({ answered, voters, aloud, problems, acceptable, words }) =>
          answered < 1 ||
          answered > voters ||
          aloud > answered ||
          (problems !== null && (answered < 4 || problems > answered || words.length > problems)) ||
          (acceptable && (words.length > 0 || (problems ?? 0) > 0)),
      );
    return wrong === undefined ? null : JSON.stringify(wrong);
  },
  'silent proposals are counted, of this round, and unseen': (room) => {
    const board = room.rounds.at(-1)?.board;
    const { silent } = room.secrets;
    if (board === undefined) return silent.length === 0 ? null : 'without a round';
    if (board.hidden !== silent.length) return `${board.hidden} told, ${silent.length} made`;
    if (board.hidden > 0 && board.mode !== 'silent') return `hidden on a board in mode ${board.mode}`;
    if (board.hidden > 0 && room.stage === 'end') return 'left behind at the end';
    const seen = silent.find((one) => board.proposals.some((other) => other.id === one.id));
    return seen === undefined ? null : `${seen.id} is seen`;
  },
  'proposals have an author and a level; authors do not back their own': (room) => {
    const all = [...room.rounds.flatMap((round) => round.board.proposals), ...room.secrets.silent];
    const wrong = all.find(
      (one) =>
        one.authors.length === 0 ||
        one.levels.length === 0 ||
        repeats([...one.authors, ...one.backers]) ||
        repeats(one.levels) ||
        (one.state === 'merged') !== (one.mergedInto !== null),
    );
    return wrong === undefined ? null : JSON.stringify(wrong);
  },
  'seats, signs and names of those present are their own': (room) => {
    const here = present(room);
    if (here.length > MAX_SEATS) return `${here.length} seats`;
    if (repeats(here.map((one) => String(one.sign)))) return 'two have one sign';
    if (here.some((one) => one.sign < 0 || one.sign > 10)) return 'a sign that there is not';
    return repeats(here.map((one) => one.name.toLowerCase())) ? 'two have one name' : null;
  },
  'the clocks stand still only while nobody narrates': (room) =>
    room.clocksPausedAt === null || room.narrator === null || room.narratorAwaySince !== null
      ? null
      : 'with a narrator here',
  'the pen is in a present hand with a device': (room) => {
    const { scribe } = room.summary;
    const seat = present(room).find((one) => one.id === scribe);
    return scribe === null || (seat !== undefined && !seat.deviceless) ? null : scribe;
  },
};

function votesOf(room: Room): readonly Round['votes'][number][] {
  return room.rounds.flatMap((round) => round.votes);
}

/** Which laws this room breaks, in words; empty when all is well. */
export function brokenIn(room: Room): string[] {
  return Object.entries(laws).flatMap(([law, wrongIn]) => {
    const wrong = wrongIn(room);
    return wrong === null ? [] : [`${law}: ${wrong}`];
  });
}

/** Which laws of going from one room to the next this event breaks. */
export function brokenBy(before: Room, recorded: Recorded, after: Room): string[] {
  const broken: string[] = [];
  if (before.stage === 'closed') broken.push(`a closed room changed by ${recorded.event.type}`);
  if (after.seq !== recorded.seq || recorded.seq !== before.seq + 1) broken.push('a hole in the numbers');
  const pastRounds = before.rounds.slice(0, -1);
  const isReworded = recorded.event.type === 'proposal-reworded'; // in whichever round (A11)
  if (!isReworded && pastRounds.some((round, index) => !isSame(round, after.rounds[index])))
    broken.push('a past round changed');
  if (after.participants.length < before.participants.length) broken.push('a participant vanished');
  if (
    before.participants.some(
      (one, index) => one.left !== null && after.participants[index]?.left !== one.left,
    )
  ) {
    broken.push('somebody who left came back');
  }
  const wrongStep = stepBroken(before, recorded.event, after);
  return wrongStep === null ? broken : [...broken, wrongStep];
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** Steps follow one another, one at a time; only an undoing goes back, and only by one. */
function stepBroken(before: Room, event: Event, after: Room): string | null {
  const from = before.rounds.at(-1);
  const to = after.rounds.at(-1);
  if (to === undefined) return null;
  if (event.type === 'round-undone') return null;
  if (from === undefined || to.number !== from.number) {
    const isNext =
      to.number === (from?.number ?? 0) + 1 && to.step === 'situation' && before.stage !== 'round';
    return isNext ? null : `round ${to.number} at ${to.step} after ${from?.number} at stage ${before.stage}`;
  }
  const moved = STEPS.indexOf(to.step) - STEPS.indexOf(from.step);
  if (moved > 1) return `from ${from.step} to ${to.step} at once`;
  if (moved === 1 && event.type !== 'step-begun') return `${event.type} moved the step on`;
  if (moved < -1 || (moved === -1 && event.type !== 'going-on-undone'))
    return `${event.type} moved the step back`;
  const isOver = before.stage === 'round' && after.stage === 'end';
  if (isOver && from.step !== 'action' && from.step !== 'resources') return `the round ended in ${from.step}`;
  return null;
}
