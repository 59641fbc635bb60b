import type { OwnSituation } from '@reflextics/decks';
import type { ParticipantId, View } from '@reflextics/game';
import { CARD_DRAFT, type Notice, useDraft, useRoom } from '../../room/index.ts';
import OfferEditor from '../offers/offer-editor.tsx';
import { Suggest } from '../writing/suggest.tsx';

interface OpenAgainProps {
  what: 'suggestion' | 'card';
  view: View;
  me: ParticipantId;
  notice: Notice;
  onClose: () => void;
  onDone: () => void;
}

/** A suggestion or a card as it was written, in the sheet that it was written in. */
export default function OpenAgain({ what, view, me, notice, onClose, onDone }: OpenAgainProps) {
  const deck = useRoom((room) => room.deck);
  const [kept] = useDraft(notice.draft ?? what);
  // Sent at last, its box is empty.
  const close = kept === '' ? onDone : onClose;
  if (what === 'suggestion') return <Suggest view={view} me={me} selected={null} onClose={close} />;
  if (deck === null) return null;
  return <OfferEditor deck={deck} from={begunFrom(notice, kept)} onClose={close} />;
}

/** A card that was begun from another is kept under that one's name. */
function begunFrom({ draft }: Notice, kept: string): OwnSituation | null {
  if (draft === null || draft === CARD_DRAFT || kept === '') return null;
  const card: OwnSituation = JSON.parse(kept); // only its editor writes it
  return { ...card, id: draft.slice(CARD_DRAFT.length + 1) };
}
