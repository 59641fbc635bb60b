export {
  ApiError,
  type ApiErrorCode,
  type Arrival,
  api,
  type DeckOffered,
  type DocumentWanted,
  type Download,
  type GroupDocument,
  type PaperChoice,
  type SeatCodeGiven,
  type SessionCards,
  SUMMARY_FORMATS,
  type SummaryChoices,
  type SummaryFormat,
  type TakenCards,
} from './api.ts';
export { CARD_DRAFT, COVERED_DRAFT, type DraftStatus, SUGGESTION_DRAFT } from './drafts.ts';
export {
  type FacilitatorKey,
  facilitatorLink,
  facilitatorPath,
  forgetKey,
  keyFromFragment,
  narratorSeatPath,
  oneScreenPath,
  type RememberedKey,
  rememberedKeys,
  rememberKey,
  sessionCardsPath,
  sessionPrintPath,
} from './facilitator-key.ts';
export { useJoinOrigin, useReachesNobody } from './join-origin.ts';
export { keepingOf } from './keeping-of.ts';
export { type Kept, kept, keptJson } from './kept.ts';
export type { LineStatus } from './line-status.ts';
export type { SendResult, Trouble } from './outbox.ts';
export { useKept } from './room-context.ts';
export { RoomProvider, type RoomProviderProps } from './room-provider.tsx';
export type { GoneReason, Notice, RoomScreen } from './room-state.ts';
export {
  displayToken,
  forgetDisplay,
  joiningToken,
  keepSeat,
  leaveSeat,
  mySeat,
  mySeats,
  type Seat,
} from './seat.ts';
export { newName, pickOne } from './secret.ts';
export { type DraftInHand, useDraft } from './use-draft.ts';
export { useRoom } from './use-room.ts';
export { useServerNow } from './use-server-now.ts';
