import { forgetOpenConsent } from './fold-acceptance.ts';
import { floorsOf } from './fold-floor.ts';
import { addOnce, type Handlers, roundOf, take } from './handlers.ts';
import type { Candidate, View } from './words.ts';

export const SEATS: Handlers<
  | 'room-opened'
  | 'room-locked'
  | 'room-unlocked'
  | 'room-closed'
  | `participant-${'joined' | 'renamed' | 'left'}`
  | `candidate-${'stood' | 'put-forward' | 'declined' | 'approved'}`
  | 'approval-withdrawn'
  | `narrator-${'appointed' | 'went-away' | 'came-back'}`
  | 'deputy-named'
  | 'themes-chosen'
  | 'levels-chosen'
  | 'turn-time-set'
> = {
  'room-opened'(view, { settings }, at) {
    view.settings = settings;
    view.turnTime = settings.turnTime;
    view.openedAt = at;
  },
  'room-locked'(view) {
    view.locked = true;
  },
  'room-unlocked'(view) {
    view.locked = false;
  },
  'room-closed'(view, _event, at) {
    view.stage = 'closed';
    view.closedAt = at;
    view.candidates = [];
    const round = view.rounds.at(-1);
    if (round !== undefined) round.vote = null;
    forgetOpenConsent(view);
  },
  'participant-joined'(view, { participant: id, name, sign, deviceless }, at) {
    view.participants.push({ id, name, sign, deviceless, joinedAt: at, left: null });
    for (const floor of floorsOf(view)) if (floor.mode === 'turns') addOnce(floor.toSpeak, id);
  },
  'participant-renamed'(view, { participant, name }) {
    for (const one of view.participants) if (one.id === participant) one.name = name;
  },
  'participant-left'(view, { participant: id }, at) {
    for (const one of view.participants) if (one.id === id) one.left = at;
    if (view.narrator === id) {
      view.narrator = null;
      view.narratorAwaySince = null;
    }
    if (view.deputy === id) view.deputy = null;
    view.candidates = view.candidates.filter(({ participant }) => participant !== id);
    for (const { approvals } of view.candidates) take(approvals, id);
    for (const floor of floorsOf(view)) {
      take(floor.toSpeak, id);
      take(floor.hands, id);
    }
  },
  'candidate-stood'(view, { participant }) {
    const known = candidateOf(view, participant);
    if (known !== undefined) known.willing = true;
    else view.candidates.push({ participant, putForwardBy: null, willing: true, approvals: [] });
  },
  'candidate-put-forward'(view, { participant, by }) {
    view.candidates.push({ participant, putForwardBy: by, willing: false, approvals: [] });
  },
  'candidate-declined'(view, { participant }) {
    view.candidates = view.candidates.filter((one) => one.participant !== participant);
  },
  'candidate-approved'(view, { participant, by }) {
    candidateOf(view, participant)?.approvals.push(by);
  },
  'approval-withdrawn'(view, { participant, by }) {
    take(candidateOf(view, participant)?.approvals ?? [], by);
  },
  'narrator-appointed'(view, { participant: id }) {
    const former = view.narrator;
    const seated = view.participants.some((one) => one.id === former && one.left === null);
    const playsOn = former !== id && seated ? former : null;
    view.narrator = id;
    view.hadNarrator = true;
    view.narratorAwaySince = null;
    if (view.deputy === id) view.deputy = null;
    view.candidates = [];
    for (const floor of floorsOf(view)) {
      take(floor.toSpeak, id);
      take(floor.hands, id);
      if (playsOn !== null && floor.mode === 'turns') addOnce(floor.toSpeak, playsOn);
    }
    if (view.stage !== 'round') return;
    const { narrators } = roundOf(view);
    if (narrators.at(-1) !== id) narrators.push(id);
  },
  'narrator-went-away'(view, { since }) {
    view.narratorAwaySince = since;
  },
  'narrator-came-back'(view) {
    view.narratorAwaySince = null;
    view.candidates = [];
  },
  'deputy-named'(view, { participant }) {
    view.deputy = participant;
  },
  'themes-chosen'(view, { themes }) {
    view.themes = [...themes];
  },
  'levels-chosen'(view, { levels }) {
    view.levels = [...levels];
  },
  'turn-time-set'(view, { turnTime }) {
    view.turnTime = turnTime;
  },
};

function candidateOf(view: View, id: string): Candidate | undefined {
  return view.candidates.find(({ participant }) => participant === id);
}
