import type { DeckView } from '@reflextics/decks';
import {
  type Command,
  currentFloor,
  currentRound,
  holderOf,
  type Mine,
  type ParticipantId,
  type ProposalId,
  type Round,
  type Step,
  type View,
} from '@reflextics/game';
import { createContext, type ReactNode, use, useCallback, useMemo, useState } from 'react';
import { type Trouble, useRoom } from '../../room/index.ts';
import { type Face, useFaces } from '../shared/faces.ts';
import { useAsk } from '../shared/use-ask.ts';
import { useOneScreen } from '../together/one-screen.ts';

/** What lies over the narrator's screen; one at a time. */
export type Sheet =
  | { kind: 'more' | 'invite' | 'rename' | 'leave' | 'seat' | 'hand-over' | 'deputy' | 'turn-time' }
  | {
      kind:
        | 'cards'
        | 'go-on'
        | 'close-vote'
        | 'board-mode'
        | 'displays'
        | 'go-round'
        | 'reveal'
        | 'script'
        | 'primer'
        | 'language'
        | 'phone'
        | 'slips'
        | 'offers'
        | 'summary-text'
        | 'take';
    }
  | { kind: 'remove' | 'act-for' | 'choose-for' | 'new-phone'; who: ParticipantId }
  | { kind: 'propose-for' | 'propose-covered'; who: ParticipantId }
  | { kind: 'vote-covered' | 'answer-covered'; who: ParticipantId }
  | { kind: 'merge'; into: ProposalId | null }
  | { kind: 'edit-proposal' | 'move-proposal' | 'withdraw-proposal'; proposal: ProposalId }
  | { kind: 'sum-up'; step: Step };

/** Everything that a part of the narrator's screen works with. */
export interface Desk {
  view: View;
  mine: Mine;
  me: ParticipantId;
  /** The one at play; null in the lobby. */
  round: Round | null;
  /** null until it is fetched. */
  deck: DeckView | null;
  present: ReadonlySet<ParticipantId>;
  writing: ReadonlySet<ParticipantId>;
  /** This device lies on the table as the one screen of all. */
  oneScreen: boolean;
  setOneScreen: (on: boolean) => void;
  face: (id: ParticipantId) => Face;
  /** Asked from the screen itself; its refusal stands above the main button. */
  ask: (command: Command) => Promise<boolean>;
  trouble: Trouble | null;
  /** Whom she gave the floor last, and who had it before; it may have been a mistake. null: she has not yet. */
  slip: Slip | null;
  sheet: Sheet | null;
  open: (sheet: Sheet) => void;
  close: () => void;
}

export interface Slip {
  holder: ParticipantId;
  before: ParticipantId | null;
}

/** Who has the floor once this is done, and who had it; null: it is given to nobody. */
function slipOf(command: Command, view: View): Slip | null {
  const before = holderOf(view);
  if (command.type === 'give-floor') return { holder: command.to, before };
  const next = currentFloor(view)?.toSpeak[0];
  if (command.type !== 'skip' || command.participant !== before || next === undefined) return null;
  return { holder: next, before };
}

const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = use(DeskContext);
  if (desk === null) throw new Error('expected a <DeskProvider> above, found none');
  return desk;
}

/** For who narrates; draws nothing for a display or the facilitator, who have no seat. */
export function DeskProvider({ children }: { children: ReactNode }) {
  const { view, mine, me, deck, present, writing, code } = useRoom();
  const [oneScreen, setOneScreen] = useOneScreen(code);
  const face = useFaces(view, me);
  const { ask: askRoom, trouble } = useAsk();
  const [slip, setSlip] = useState<Slip | null>(null);
  const ask = useCallback(
    (command: Command) => {
      setSlip(slipOf(command, view));
      return askRoom(command);
    },
    [askRoom, view],
  );
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const desk = useMemo(
    () =>
      me === null
        ? null
        : {
            view,
            mine,
            me,
            round: view.stage === 'lobby' ? null : currentRound(view),
            deck,
            present,
            writing,
            oneScreen,
            setOneScreen,
            face,
            ask,
            trouble,
            slip,
            sheet,
            open: setSheet,
            close: () => setSheet(null),
          },
    [view, mine, me, deck, present, writing, oneScreen, setOneScreen, face, ask, trouble, slip, sheet],
  );
  return desk === null ? null : <DeskContext value={desk}>{children}</DeskContext>;
}
