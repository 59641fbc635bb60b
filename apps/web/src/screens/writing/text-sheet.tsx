import type { ParticipantId, View } from '@reflextics/game';
import { Dialog } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import { TakingAway } from '../ending/taking-away.tsx';
import { useLiveText } from '../ending/use-live-text.ts';

interface TextSheetProps {
  view: View;
  me: ParticipantId;
  onClose: () => void;
}

/** The group's text while another round is played: who has the pen writes on, the others read and suggest. */
export default function TextSheet({ view, me, onClose }: TextSheetProps) {
  const { t } = useWords();
  const live = useLiveText();
  return (
    <Dialog open onClose={onClose} title={t('writing.sheet')}>
      <TakingAway view={view} me={me} live={live} />
    </Dialog>
  );
}
