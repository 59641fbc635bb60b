import {
  CHOICES,
  type Command,
  type HouseCommand,
  initialRoom,
  LEVELS,
  type Level,
  type ParticipantId,
  type Room,
} from '../index.ts';
import { ask, type Moment, type Move } from './generated.ts';

/** What a twin history changes: only what is still secret where the history is cut. */
export interface Change {
  /** Move from which ballots say something else; null: no vote is open at the cut. */
  ballotsFrom: number | null;
  /** Move from which silent proposals say something else; null: none is hidden at the cut. */
  silentFrom: number | null;
  /** Move from which answers of a consent round say something else; null: none is open at the cut. */
  answersFrom: number | null;
  /** Two players who swap what they propose in silence; null: nobody. */
  swapped: readonly [ParticipantId, ParticipantId] | null;
  /** Whether hidden proposals go to other levels too. */
  levelsToo: boolean;
}

/** What may be changed without anybody's noticing if the history ends after these moments. */
export function changeFor(moments: readonly Moment[]): Change {
  const room = moments.at(-1)?.after ?? initialRoom();
  const board = room.rounds.at(-1)?.board;
  const isVoting = room.rounds.at(-1)?.vote != null && Object.keys(room.secrets.ballots).length > 0;
  const isAsking = Object.keys(room.secrets.answers ?? {}).length > 0;
  const isHiding = board !== undefined && board.hidden > 0;
  const silentFrom = isHiding ? 1 + lastWith(moments, ['proposals-revealed', 'round-started']) : null;
  const since = moments.slice(silentFrom ?? moments.length);
  const isQuiet = lastWith(since, ['participant-left', 'narrator-appointed']) === -1;
  const before = since[0]?.before ?? room;
  const players = before.participants.filter(
    (one) => one.left === null && !one.deviceless && one.id !== before.narrator,
  );
  const author = players.find((one) => room.secrets.silent.some((hidden) => hidden.authors.includes(one.id)));
  const other = players.find((one) => one.id !== author?.id);
  return {
    ballotsFrom: isVoting ? lastWith(moments, ['vote-opened']) : null,
    answersFrom: isAsking ? lastWith(moments, ['consent-opened']) : null,
    silentFrom,
    swapped: isQuiet && author && other ? [author.id, other.id] : null,
    levelsToo: before.levels.length === LEVELS.length && lastWith(since, ['levels-chosen']) === -1,
  };
}

/** The same moves asked again of a new room, with other secrets. What a card on offer says is one at any time. */
export function twinOf(moments: readonly Moment[], change: Change): Moment[] {
  const twin: Moment[] = [];
  for (const { move } of moments) {
    const room: Room = twin.at(-1)?.after ?? initialRoom();
    twin.push(ask(room, changed(room, move, change)));
  }
  return twin;
}

function lastWith(moments: readonly Moment[], types: readonly string[]): number {
  return moments.findLastIndex(({ recorded }) => recorded.some(({ event }) => types.includes(event.type)));
}

function changed(room: Room, move: Move, change: Change): Move {
  const { command, index } = move;
  if (command.type === 'offer-card') return { ...move, command: otherCard(command) };
  if (command.type === 'cast-ballot' && change.ballotsFrom !== null && index >= change.ballotsFrom) {
    const next = CHOICES[(CHOICES.indexOf(command.choice) + 1) % CHOICES.length] ?? command.choice;
    return { ...move, command: { ...command, choice: next } };
  }
  if (command.type === 'answer-consent' && change.answersFrom !== null && index >= change.answersFrom)
    return { ...move, command: { ...command, problem: otherProblem(command.problem) } };
  if (change.silentFrom === null || index < change.silentFrom || !isSilent(room, command)) return move;
  return { ...move, who: swappedAsker(move, change), command: otherWords(command, change) };
}

function isSilent(room: Room, command: Command | HouseCommand): boolean {
  if (room.stage !== 'round' || room.rounds.at(-1)?.step !== 'action') return false;
  if (command.type === 'submit-proposal') return room.rounds.at(-1)?.board.mode === 'silent';
  const isChange =
    command.type === 'edit-proposal' ||
    command.type === 'move-proposal' ||
    command.type === 'withdraw-proposal';
  return isChange && room.secrets.silent.some((one) => one.id === command.proposal);
}

function swappedAsker({ who }: Move, { swapped }: Change): Move['who'] {
  if (swapped === null || who.kind !== 'participant') return who;
  const [one, other] = swapped;
  if (who.id === one) return { ...who, id: other };
  return who.id === other ? { ...who, id: one } : who;
}

const reversed = (text: string) => [...text].reverse().join('');

function otherCard({ card, ...command }: Extract<Command, { type: 'offer-card' }>): Command {
  const { title, text, questions } = card;
  const other = { title: reversed(title), text: reversed(text), questions: questions.map(reversed) };
  return { ...command, card: { ...card, ...other } };
}

/** Who can live with it sees a problem without words, and the other way round; each wording becomes another. */
function otherProblem(problem: string | null): string | null {
  if (problem === null) return '';
  return problem.trim() === '' ? null : [...problem].reverse().join('');
}

/** Something as long, as well-formed and as different from what else is said. */
function otherWords(command: Command | HouseCommand, { levelsToo }: Change): Command | HouseCommand {
  const levels = (list: readonly Level[]) =>
    levelsToo ? list.map((level) => LEVELS[(LEVELS.indexOf(level) + 1) % LEVELS.length] ?? level) : list;
  switch (command.type) {
    case 'submit-proposal':
    case 'edit-proposal': {
      const { text, whoDecides, firstStep } = command;
      return {
        ...command,
        text: reversed(text),
        levels: levels(command.levels),
        whoDecides: whoDecides && reversed(whoDecides),
        firstStep: firstStep && reversed(firstStep),
      };
    }
    case 'move-proposal':
      return { ...command, levels: levels(command.levels) };
    default:
      return command;
  }
}
