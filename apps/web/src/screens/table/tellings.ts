import type { DeckView } from '@reflextics/decks';
import {
  currentFloor,
  currentRound,
  holderOf,
  nextSpeaker,
  type ParticipantId,
  type Round,
  STEPS,
  type View,
} from '@reflextics/game';
import type { Words } from '../../words/index.ts';
import { cardOf, levelOf, promptOf, resourceOf } from '../shared/deck-words.ts';
import type { RoomPlace } from '../shared/room-place.ts';

/** Who looks, and what names and cards are called for them. */
export interface Listener {
  me: ParticipantId;
  deck: DeckView | null;
  t: Words['t'];
}

/** What a screen reader is told when the room went from one state to another: steps, turns, votes, what comes on the screens. */
export function tellingsOf(before: View, now: View, listener: Listener): readonly string[] {
  const [was, is] = [currentRound(before), currentRound(now)];
  if (was === null || is === null || was.number !== is.number) return [];
  return [
    ...ofNarrator(before, now, listener),
    ...ofStep(was, is, listener),
    ...ofTurn(before, now, listener),
    ...ofHand(before, now, listener),
    ...ofVote(was, is, listener),
    ...ofScreens(was, is, listener),
    ...ofBoard(was, is, listener),
  ];
}

function nameOf(view: View, id: ParticipantId, { t }: Listener): string {
  return view.participants.find((seat) => seat.id === id)?.name || t('table.someone');
}

function ofNarrator(before: View, now: View, listener: Listener): string[] {
  const { t, me } = listener;
  if (before.narrator !== now.narrator) {
    const narrated = now.narrator !== me && currentRound(now)?.narrators.includes(me);
    if (narrated || now.narrator === null) return []; // a banner tells it
    return [t('table.told.narrator', { name: nameOf(now, now.narrator, listener) })];
  }
  return []; // that she went away, or came back, is told where it is shown
}

function ofStep(was: Round, is: Round, { t }: Listener): string[] {
  if (was.step === is.step) return [];
  const step = t(`common.step.${is.step}`);
  const back = STEPS.indexOf(is.step) < STEPS.indexOf(was.step);
  return [t(back ? 'table.told.undone' : 'table.told.step', { step })];
}

function ofTurn(before: View, now: View, listener: Listener): string[] {
  const { t, me } = listener;
  const [was, is] = [holderOf(before), holderOf(now)];
  const told: string[] = [];
  if (is !== was) {
    if (is === me) told.push(t('table.told.turn'));
    else if (is !== null) told.push(t('table.told.speaks', { name: nameOf(now, is, listener) }));
    else if (currentFloor(now) !== null) {
      told.push(t(currentFloor(now)?.mode === 'open' ? 'table.floor.open' : 'table.floor.nobody'));
    }
  }
  if (nextSpeaker(now) === me && nextSpeaker(before) !== me && is !== null && is !== me)
    told.push(t('table.next.you'));
  return told;
}

/** My own hand: how many are before me is what I raise it for. */
function ofHand(before: View, now: View, { t, me }: Listener): string[] {
  const floor = currentFloor(now);
  const at = floor?.hands.indexOf(me) ?? -1;
  if (floor === null || at < 0 || currentFloor(before)?.hands.includes(me)) return [];
  const waits = floor.mode === 'turns' && floor.toSpeak.length > 0;
  return [waits ? t('table.hand.after') : t('table.hand.place', { n: at })];
}

function ofVote(was: Round, is: Round, { t }: Listener): string[] {
  const last = is.votes.at(-1);
  if (is.vote !== null && was.vote === null) return [t('table.told.vote')];
  const isUndone = was.vote !== null && is.vote === null && is.votes.length === was.votes.length;
  // Going back takes an open vote along, and is told itself.
  if (isUndone && is.step === was.step) return [t('table.told.vote-undone')];
  if (last !== undefined && is.votes.length > was.votes.length) {
    return [t('table.told.vote-closed', { outcome: t(`table.vote.outcome.${last.outcome}`) })];
  }
  return [];
}

function ofScreens(was: Round, is: Round, { t, deck }: Listener): string[] {
  const told: string[] = [];
  const card = cardOf(deck, is.situation);
  if (card !== null && is.situation !== was.situation)
    told.push(endedOnce(t('table.told.card', { title: card.title })));
  const prompt = promptOf(deck, is.prompt);
  if (prompt !== null && is.prompt !== was.prompt) told.push(`${t('table.prompt')} ${prompt}`);
  const resource = resourceOf(deck, is.resource);
  if (resource !== null && is.resource !== was.resource)
    told.push(endedOnce(t('table.told.resource', { title: resource.title })));
  for (const step of STEPS) {
    const text = is.sumUps[step];
    if (text && text !== was.sumUps[step]) told.push(t('table.sum-up', { step: t(`common.step.${step}`) }));
  }
  return told;
}

/** A title may be a question: then its mark ends the sentence. */
function endedOnce(sentence: string): string {
  return sentence.replace(/([?!…;;])\.$/, '$1');
}

function ofBoard(was: Round, is: Round, { t, deck }: Listener): string[] {
  const told: string[] = [];
  const more = is.board.proposals.length - was.board.proposals.length;
  // What is revealed is on a board that is open again: that goes without saying.
  if (was.board.hidden > 0 && is.board.hidden === 0 && more > 0) {
    told.push(t('table.told.revealed', { n: more }));
  } else if (is.board.mode !== was.board.mode) told.push(t(`table.board.mode.${is.board.mode}`));
  const level = levelOf(deck, is.board.shownLevel);
  if (level !== null && is.board.shownLevel !== was.board.shownLevel) {
    told.push(t('table.told.level', { level: t(`common.level.${level.id}`) }));
  }
  return told;
}

/** What is told of how I came to the table; nothing where I was here before, e.g. after a reload. */
export function arrivalOf(view: View, cameFrom: RoomPlace | null, listener: Listener): string | null {
  const { t } = listener;
  const round = currentRound(view);
  // Who narrated before is told by the banner of who has the seat now.
  if (round === null || cameFrom === null || cameFrom === 'narrator') return null;
  if (cameFrom === 'ending' && round.goneOn === null && round.situation !== null)
    return t('table.told.undone', { step: t(`common.step.${round.step}`) });
  return t('table.told.round', { n: round.number });
}
