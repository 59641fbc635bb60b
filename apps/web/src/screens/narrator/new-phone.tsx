import type { ParticipantId } from '@reflextics/game';
import { Dialog } from '../../look/index.ts';
import { SeatCode } from '../../phone/seat-code.tsx';
import { useWords } from '../../words/index.ts';
import { useDesk } from './desk.tsx';

/** For somebody whose phone is lost or broken: a code for their seat. */
export function NewPhone({ who }: { who: ParticipantId }) {
  const { t } = useWords();
  const { face, close } = useDesk();
  const { name } = face(who);
  return (
    <Dialog open onClose={close} title={t('narrator.menu.new-phone', { name })}>
      <p>{t('narrator.new-phone.what', { name })}</p>
      <SeatCode participant={who} />
    </Dialog>
  );
}
