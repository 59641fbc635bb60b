import { LanguageSheet } from '../../language-sheet.tsx';
import { useRoom } from '../../room/index.ts';
import { lateScreen } from '../../screen.tsx';
import Primer from '../narrator/reading.tsx';
import Invite from '../shared/invite.tsx';
import { Leaving } from '../shared/leaving.tsx';
import { Rename } from '../shared/rename.tsx';
import { useRoomTake } from '../taking/use-room-take.ts';

const taking = lateScreen(
  async () => ({ default: (await import('../taking/index.tsx')).Taking }),
  ['table', 'later'],
);
const thisPhone = lateScreen(() => import('../../phone/this-phone.tsx'), ['table', 'later']);

export type TopSheet = 'take' | 'invite' | 'phone' | 'rename' | 'primer' | 'language' | 'leave';

interface TopSheetsProps {
  open: TopSheet;
  onClose: () => void;
}

/** What lies over the lobby when its code or its menu is pressed. */
export default function TopSheets({ open, onClose }: TopSheetsProps) {
  const deck = useRoom((room) => room.deck);
  const takeable = useRoomTake();
  switch (open) {
    case 'invite':
      return <Invite open onClose={onClose} />;
    case 'rename':
      return <Rename open onClose={onClose} />;
    case 'leave':
      return <Leaving open onClose={onClose} />;
    case 'language':
      return <LanguageSheet onClose={onClose} />;
    case 'take':
      return takeable === null ? null : <taking.Body {...takeable} document="summary" onClose={onClose} />;
    case 'phone':
      return <thisPhone.Body onClose={onClose} />;
    case 'primer':
      return <Primer deck={deck} onClose={onClose} />;
  }
}
