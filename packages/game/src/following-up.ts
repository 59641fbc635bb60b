import type { ProposalText } from './command.ts';
import { type Ask, accept, type Decision, type Refused, refuse } from './decision.ts';
import { actorOf, isRefused } from './guards.ts';
import {
  MAX_EARLIER,
  MAX_FOLLOW_UP_LENGTH,
  MAX_PROPOSAL_DETAIL_LENGTH,
  MAX_PROPOSAL_LENGTH,
} from './limits.ts';
import type { Earlier, EarlierProposal, Room } from './room.ts';
import { emptyOrTooLong, tooLong, trimmed, trimmedOrNull } from './text.ts';
import { type FollowUpState, LEVELS, type ParticipantId, type ProposalId } from './words.ts';

/** What an earlier session left, as the room keeps it, or what is wrong with it (F1). */
export function earlierOf(earlier: Earlier): Earlier | Refused {
  if (earlier.proposals.length > MAX_EARLIER) return refuse('too-many');
  const proposals: EarlierProposal[] = [];
  for (const { id, levels: written, ...texts } of earlier.proposals) {
    if (proposals.some((one) => one.id === id)) continue;
    const content = earlierTexts(texts);
    if (isRefused(content)) return content;
    const levels = LEVELS.filter((level) => written.includes(level));
    if (levels.length === 0) return refuse('no-levels');
    proposals.push({ id, levels, ...content });
  }
  return { ...earlier, session: trimmed(earlier.session), proposals };
}

type Texts = Omit<ProposalText, 'levels'>;

function earlierTexts(written: Texts): Texts | Refused {
  const text = trimmed(written.text);
  const whoDecides = trimmedOrNull(written.whoDecides);
  const firstStep = trimmedOrNull(written.firstStep);
  const refused =
    emptyOrTooLong(text, MAX_PROPOSAL_LENGTH) ??
    tooLong(whoDecides, MAX_PROPOSAL_DETAIL_LENGTH) ??
    tooLong(firstStep, MAX_PROPOSAL_DETAIL_LENGTH);
  return refused ?? { text, whoDecides, firstStep };
}

interface Said {
  earlier: ProposalId;
  state: FollowUpState | null;
  line: string | null;
  for?: ParticipantId | undefined;
}

export function followUp(ask: Ask, { earlier, state, line: written, for: forSeat }: Said): Decision {
  const { room } = ask;
  const actor = actorOf(ask, forSeat);
  if (isRefused(actor)) return actor;
  if (room.stage === 'round') return refuse('wrong-stage');
  if (earlierProposal(room, earlier) === null) return refuse('no-such-proposal');
  const line = state === null ? null : trimmedOrNull(written);
  const refused = tooLong(line, MAX_FOLLOW_UP_LENGTH);
  if (refused) return refused;
  const before = room.followUps?.find((one) => one.earlier === earlier);
  const isSo = (before?.state ?? null) === state && (before?.line ?? null) === line;
  return isSo ? accept() : accept({ type: 'followed-up', earlier, state, line });
}

/** Whether that player may take up that earlier proposal again (F5). What others made in silence does not count. */
export function takingUp(room: Room, follows: ProposalId, by: ParticipantId): Refused | null {
  if (earlierProposal(room, follows) === null) return refuse('no-such-proposal');
  const said = room.followUps?.find((one) => one.earlier === follows);
  if (said?.state !== 'still-wanted') return refuse('not-still-wanted');
  const seen = room.rounds.flatMap((round) => round.board.proposals);
  const own = room.secrets.silent.filter(({ authors }) => authors.includes(by));
  const isTaken = [...seen, ...own].some((one) => one.follows === follows && one.state !== 'withdrawn');
  return isTaken ? refuse('already-taken-up') : null;
}

function earlierProposal({ settings }: Room, id: ProposalId): EarlierProposal | null {
  return settings.earlier?.proposals.find((one) => one.id === id) ?? null;
}
