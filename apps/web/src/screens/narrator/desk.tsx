import type { DeckView } from '@reflextics/decks';
import {
  type Command,
  currentRound,
  type Mine,
  type ParticipantId,
  type ProposalId,
  type Round,
  type Step,
  type View,
} from '@reflextics/game';
import { createContext, type ReactNode, use, useMemo, useState } from 'react';
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
  sheet: Sheet | null;
  open: (sheet: Sheet) => void;
  close: () => void;
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
  const { ask, trouble } = useAsk();
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
            sheet,
            open: setSheet,
            close: () => setSheet(null),
          },
    [view, mine, me, deck, present, writing, oneScreen, setOneScreen, face, ask, trouble, sheet],
  );
  return desk === null ? null : <DeskContext value={desk}>{children}</DeskContext>;
}
