import type { Floor, FloorStep, OpenEvent, Proposal, Round, Told, View } from './words.ts';

/** The fold of PROTOCOL.md, written from its table alone. It changes the view that it is given. */

export function emptyView(): View {
  return {
    seq: 0,
    settings: null,
    stage: 'lobby',
    openedAt: 0,
    closedAt: null,
    locked: false,
    themes: [],
    levels: ['individual', 'team', 'organisation', 'policy'],
    turnTime: null,
    participants: [],
    narrator: null,
    deputy: null,
    hadNarrator: false,
    narratorAwaySince: null,
    clocksPausedAt: null,
    candidates: [],
    rounds: [],
    summary: { scribe: null, scribes: [], text: '', revision: 0 },
  };
}

export function fold(view: View, { seq, at, event }: Told): void {
  if (event !== null) {
    change(view, event, at);
    keepClocks(view, at);
  }
  view.seq = seq;
}

/** Where there is none the log is not one that the protocol allows. */
function roundOf(view: View): Round {
  const round = view.rounds.at(-1);
  if (round === undefined) throw new Error('expected a round, found none');
  return round;
}

export function floorOf(view: View): Floor | null {
  const round = view.rounds.at(-1);
  return round === undefined || round.step === 'situation' ? null : round.floors[round.step];
}

function theFloor(view: View): Floor {
  const floor = floorOf(view);
  if (floor === null) throw new Error('expected a step with a floor, found none');
  return floor;
}

function floorsOf(view: View): Floor[] {
  const round = view.rounds.at(-1);
  return round === undefined ? [] : Object.values(round.floors);
}

function proposalOf(view: View, id: string): Proposal {
  const found = roundOf(view).board.proposals.find((one) => one.id === id);
  if (found === undefined) throw new Error(`expected proposal ${id} on the board, found none`);
  return found;
}

function newFloor(toSpeak: readonly string[]): Floor {
  const turns = toSpeak.length > 0;
  return {
    mode: turns ? 'turns' : 'open',
    goRound: turns ? 1 : 0,
    toSpeak: [...toSpeak],
    heard: [],
    passed: [],
    hands: [],
    turn: null,
  };
}

function take<T>(list: T[], one: T): void {
  const index = list.indexOf(one);
  if (index >= 0) list.splice(index, 1);
}

function addOnce<T>(list: T[], one: T): void {
  if (!list.includes(one)) list.push(one);
}

function pass(floor: Floor, who: string): void {
  if (!floor.heard.includes(who)) addOnce(floor.passed, who);
}

function offTheScreens(round: Round): void {
  round.prompt = null;
  round.resource = null;
}

function change(view: View, event: OpenEvent, at: number): void {
  switch (event.type) {
    case 'room-opened':
      view.settings = event.settings;
      view.turnTime = event.settings.turnTime;
      view.openedAt = at;
      return;
    case 'participant-joined': {
      const { participant: id, name, sign, deviceless } = event;
      view.participants.push({ id, name, sign, deviceless, joinedAt: at, left: null });
      for (const floor of floorsOf(view)) if (floor.mode === 'turns') addOnce(floor.toSpeak, id);
      return;
    }
    case 'participant-renamed':
      for (const one of view.participants) if (one.id === event.participant) one.name = event.name;
      return;
    case 'participant-left':
      return left(view, event.participant, at);
    case 'room-locked':
    case 'room-unlocked':
      view.locked = event.type === 'room-locked';
      return;
    case 'themes-chosen':
      view.themes = [...event.themes];
      return;
    case 'levels-chosen':
      view.levels = [...event.levels];
      return;
    case 'turn-time-set':
      view.turnTime = event.turnTime;
      return;
    case 'deputy-named':
      view.deputy = event.participant;
      return;
    case 'narrator-went-away':
      view.narratorAwaySince = event.since;
      return;
    case 'narrator-came-back':
      view.narratorAwaySince = null;
      view.candidates = [];
      return;
    case 'narrator-appointed':
      return appointed(view, event.participant);
    case 'candidate-stood':
    case 'candidate-put-forward':
    case 'candidate-declined':
    case 'candidate-approved':
    case 'approval-withdrawn':
      return candidacy(view, event);
    case 'round-started':
      view.stage = 'round';
      view.rounds.push(newRound(event.round, event.narrator, at));
      return;
    case 'round-ended': {
      const round = roundOf(view);
      view.stage = 'end';
      offTheScreens(round);
      round.endedAt = at;
      round.goneOn = { from: round.step, to: 'end', at };
      return;
    }
    case 'going-on-undone': {
      const round = roundOf(view);
      view.stage = 'round';
      offTheScreens(round);
      round.step = event.to;
      round.ended.pop();
      round.vote = null;
      round.goneOn = null;
      round.endedAt = null;
      return;
    }
    case 'pen-taken':
    case 'pen-handed': {
      const scribe = event.type === 'pen-taken' ? event.scribe : event.to;
      view.summary.scribe = scribe;
      addOnce(view.summary.scribes, scribe);
      return;
    }
    case 'pen-put-down':
      view.summary.scribe = null;
      return;
    case 'summary-written': {
      const { text } = view.summary;
      view.summary.text = text.slice(0, event.at) + event.insert + text.slice(event.at + event.remove);
      view.summary.revision = event.revision;
      return;
    }
    case 'room-closed': {
      view.stage = 'closed';
      view.closedAt = at;
      view.candidates = [];
      const round = view.rounds.at(-1);
      if (round !== undefined) round.vote = null;
      return;
    }
    case 'turn-started':
    case 'turn-extended':
    case 'turn-ended':
    case 'player-passed':
    case 'hand-raised':
    case 'hand-lowered':
    case 'order-changed':
    case 'go-round-started':
    case 'floor-opened':
      return onTheFloor(theFloor(view), event, at);
    case 'level-shown':
    case 'board-mode-set':
    case 'proposal-submitted':
    case 'proposal-edited':
    case 'proposal-moved':
    case 'proposal-withdrawn':
    case 'proposal-backed':
    case 'backing-stopped':
    case 'proposals-merged':
    case 'silent-proposal-submitted':
    case 'silent-proposal-withdrawn':
    case 'proposals-revealed':
      return onTheBoard(view, event);
    default:
      return inTheRound(roundOf(view), event, at);
  }
}

function left(view: View, who: string, at: number): void {
  for (const one of view.participants) if (one.id === who) one.left = at;
  if (view.narrator === who) {
    view.narrator = null;
    view.narratorAwaySince = null;
  }
  if (view.deputy === who) view.deputy = null;
  view.candidates = view.candidates.filter(({ participant }) => participant !== who);
  for (const { approvals } of view.candidates) take(approvals, who);
  for (const floor of floorsOf(view)) {
    take(floor.toSpeak, who);
    take(floor.hands, who);
  }
}

function appointed(view: View, who: string): void {
  const former = view.narrator;
  view.narrator = who;
  view.hadNarrator = true;
  view.narratorAwaySince = null;
  if (view.deputy === who) view.deputy = null;
  view.candidates = [];
  const seated = view.participants.some(({ id, left: gone }) => id === former && gone === null);
  for (const floor of floorsOf(view)) {
    take(floor.toSpeak, who);
    take(floor.hands, who);
    if (former !== null && former !== who && seated && floor.mode === 'turns') addOnce(floor.toSpeak, former);
  }
  if (view.stage !== 'round') return;
  const { narrators } = roundOf(view);
  if (narrators.at(-1) !== who) narrators.push(who);
}

type Candidacy = Extract<OpenEvent, { type: `candidate-${string}` | 'approval-withdrawn' }>;

function candidacy(view: View, event: Candidacy): void {
  const { participant } = event;
  const one = view.candidates.find((candidate) => candidate.participant === participant);
  switch (event.type) {
    case 'candidate-stood':
      if (one !== undefined) one.willing = true;
      else view.candidates.push({ participant, putForwardBy: null, willing: true, approvals: [] });
      return;
    case 'candidate-put-forward':
      view.candidates.push({ participant, putForwardBy: event.by, willing: false, approvals: [] });
      return;
    case 'candidate-declined':
      view.candidates = view.candidates.filter((candidate) => candidate !== one);
      return;
    case 'candidate-approved':
      one?.approvals.push(event.by);
      return;
    case 'approval-withdrawn':
      if (one !== undefined) take(one.approvals, event.by);
      return;
  }
}

function newRound(number: number, narrator: string, at: number): Round {
  return {
    number,
    situation: null,
    theme: null,
    step: 'situation',
    startedAt: at,
    endedAt: null,
    narrators: [narrator],
    reactions: [],
    floors: { discussion: newFloor([]), resources: newFloor([]), action: newFloor([]) },
    notes: [],
    prompt: null,
    promptsShown: [],
    resource: null,
    resourcesOpened: [],
    vote: null,
    votes: [],
    board: { mode: 'open', shownLevel: null, explained: [], hidden: 0, proposals: [] },
    sumUps: {},
    ended: [],
    goneOn: null,
  };
}

function begin(round: Round, step: FloorStep, toSpeak: readonly string[], at: number): void {
  round.goneOn = { from: round.step, to: step, at };
  round.step = step;
  offTheScreens(round);
  round.floors[step] = newFloor(toSpeak);
}

type InTheRound = Exclude<
  OpenEvent,
  { type: FloorEvent['type'] | BoardEvent['type'] | Candidacy['type'] | 'room-opened' | 'room-closed' }
>;

function inTheRound(round: Round, event: InTheRound, at: number): void {
  switch (event.type) {
    case 'step-begun':
      if (event.step === 'situation') round.step = 'situation';
      else begin(round, event.step, event.toSpeak, at);
      return;
    case 'step-ended':
      round.ended.push({ step: event.step, at, early: event.early, unheard: [...event.unheard] });
      return;
    case 'summed-up':
      round.sumUps[event.step] = event.text;
      return;
    case 'situation-opened':
      round.situation = event.situation;
      round.theme = event.theme;
      return;
    case 'reaction-given': {
      const { reaction: id, participant, kind, text, aloud } = event;
      round.reactions.push({ id, participant, situation: round.situation, kind, text, at, aloud });
      return;
    }
    case 'reaction-taken-back':
      round.reactions = round.reactions.filter(({ id }) => id !== event.reaction);
      return;
    case 'note-written': {
      const { note: id, participant, text, aloud } = event;
      round.notes.push({ id, participant, step: round.step, text, at, aloud });
      return;
    }
    case 'prompt-shown':
      round.prompt = event.prompt;
      addOnce(round.promptsShown, event.prompt);
      return;
    case 'prompt-hidden':
      round.prompt = null;
      return;
    case 'resource-opened':
      round.resource = event.resource;
      addOnce(round.resourcesOpened, event.resource);
      return;
    case 'resource-closed':
      round.resource = null;
      return;
    case 'vote-opened':
      round.vote = { openedAt: at, cast: 0 };
      return;
    case 'ballot-cast':
      if (round.vote !== null) round.vote.cast += 1;
      return;
    case 'ballot-dropped':
      if (round.vote !== null) round.vote.cast -= 1;
      return;
    case 'vote-closed': {
      const { counts, voters, aloud, outcome } = event;
      const openedAt = round.vote?.openedAt ?? 0;
      round.votes.push({ openedAt, closedAt: at, counts, voters, aloud, outcome });
      round.vote = null;
      return;
    }
    default:
      throw new Error(`expected an event of the protocol, found ${event.type}`);
  }
}

type FloorEvent = Extract<
  OpenEvent,
  {
    type:
      | 'turn-started'
      | 'turn-extended'
      | 'turn-ended'
      | 'player-passed'
      | 'hand-raised'
      | 'hand-lowered'
      | 'order-changed'
      | 'go-round-started'
      | 'floor-opened';
  }
>;

function onTheFloor(floor: Floor, event: FloorEvent, at: number): void {
  switch (event.type) {
    case 'turn-started':
      take(floor.toSpeak, event.holder);
      take(floor.hands, event.holder);
      floor.turn = { holder: event.holder, startedAt: at, deadline: event.deadline, paused: 0 };
      return;
    case 'turn-extended':
      if (floor.turn !== null) floor.turn.deadline = event.deadline;
      return;
    case 'turn-ended':
      floor.turn = null;
      if (event.how === 'passed' || event.how === 'skipped') return pass(floor, event.holder);
      take(floor.passed, event.holder);
      addOnce(floor.heard, event.holder);
      return;
    case 'player-passed':
      take(floor.toSpeak, event.participant);
      return pass(floor, event.participant);
    case 'hand-raised':
      floor.hands = [...event.hands];
      return;
    case 'hand-lowered':
      take(floor.hands, event.participant);
      return;
    case 'order-changed':
      if (event.mode === 'turns') floor.toSpeak = [...event.order];
      else floor.hands = [...event.order];
      return;
    case 'go-round-started':
      floor.mode = 'turns';
      floor.goRound = event.goRound;
      floor.toSpeak = [...event.toSpeak];
      floor.heard = [];
      floor.passed = [];
      return;
    case 'floor-opened':
      floor.mode = 'open';
      floor.toSpeak = [];
      return;
  }
}

type BoardEvent = Extract<
  OpenEvent,
  {
    type:
      | 'level-shown'
      | 'board-mode-set'
      | `proposal-${string}`
      | 'backing-stopped'
      | `proposals-${string}`
      | `silent-${string}`;
  }
>;

function onTheBoard(view: View, event: BoardEvent): void {
  const { board } = roundOf(view);
  switch (event.type) {
    case 'level-shown':
      board.shownLevel = event.level;
      if (event.level !== null) addOnce(board.explained, event.level);
      return;
    case 'board-mode-set':
      board.mode = event.mode;
      return;
    case 'proposal-submitted':
      board.proposals.push(structuredClone(event.proposal));
      return;
    case 'proposal-edited': {
      const { text, levels, whoDecides, firstStep } = event;
      Object.assign(proposalOf(view, event.proposal), { text, levels: [...levels], whoDecides, firstStep });
      return;
    }
    case 'proposal-moved':
      proposalOf(view, event.proposal).levels = [...event.levels];
      return;
    case 'proposal-withdrawn':
      proposalOf(view, event.proposal).state = 'withdrawn';
      return;
    case 'proposal-backed':
      proposalOf(view, event.proposal).backers.push(event.by);
      return;
    case 'backing-stopped':
      take(proposalOf(view, event.proposal).backers, event.by);
      return;
    case 'proposals-merged':
      return merge(view, event);
    case 'silent-proposal-submitted':
      board.hidden += 1;
      return;
    case 'silent-proposal-withdrawn':
      board.hidden -= 1;
      return;
    case 'proposals-revealed':
      board.proposals.push(...structuredClone([...event.proposals]));
      board.mode = 'open';
      board.hidden = 0;
      return;
  }
}

function merge(view: View, { into, from }: Extract<OpenEvent, { type: 'proposals-merged' }>): void {
  const target = proposalOf(view, into);
  for (const one of roundOf(view).board.proposals) {
    if (!from.includes(one.id)) continue;
    one.state = 'merged';
    one.mergedInto = into;
    for (const author of one.authors) addOnce(target.authors, author);
    for (const backer of one.backers) addOnce(target.backers, backer);
  }
  target.backers = target.backers.filter((backer) => !target.authors.includes(backer));
}

function keepClocks(view: View, at: number): void {
  if (view.stage === 'round' && (view.narrator === null || view.narratorAwaySince !== null)) {
    view.clocksPausedAt ??= at;
    return;
  }
  if (view.clocksPausedAt === null) return;
  const turn = floorOf(view)?.turn ?? null;
  if (turn !== null) {
    const pause = Math.max(0, at - Math.max(view.clocksPausedAt, turn.startedAt));
    turn.paused += pause;
    if (turn.deadline !== null) turn.deadline += pause;
  }
  view.clocksPausedAt = null;
}
