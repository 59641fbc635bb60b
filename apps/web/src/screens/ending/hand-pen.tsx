import { type ParticipantId, presentSeats, type View } from '@reflextics/game';
import { useState } from 'react';
import { Button, Dialog, PersonRow, Told } from '../../look/index.ts';
import { useRoom } from '../../room/index.ts';
import { useWords } from '../../words/index.ts';
import { TroubleLine } from '../shared/trouble-line.tsx';
import { useAsk } from '../shared/use-ask.ts';
import type { WritingTogether } from './use-live-text.ts';

interface HandPenProps {
  view: View;
  me: ParticipantId;
  live: WritingTogether;
  onClose: () => void;
}

/** The pen goes to another, once the room has all that I wrote. Those who are here come first. */
export function HandPen({ view, me, live, onClose }: HandPenProps) {
  const { t } = useWords();
  const present = useRoom((room) => room.present);
  const { ask, trouble } = useAsk();
  const [to, setTo] = useState<ParticipantId | null>(null);
  const others = presentSeats(view)
    .filter(({ id, deviceless }) => id !== me && !deviceless)
    .sort((a, b) => Number(present.has(b.id)) - Number(present.has(a.id)));

  async function hand(id: ParticipantId) {
    setTo(id);
    if ((await live.allSent()) && (await ask({ type: 'hand-pen', to: id }))) onClose();
    setTo(null);
  }

  return (
    <Dialog open onClose={onClose} title={t('summary.pen.hand.to')}>
      <p>{t(others.length === 0 ? 'summary.pen.hand.nobody' : 'summary.pen.hand.what')}</p>
      <ul>
        {others.map(({ id, name, sign }) => (
          <PersonRow key={id} name={name} sign={sign} narrator={id === view.narrator}>
            <Button
              look="quiet"
              height="low"
              fit
              busy={to === id}
              disabled={to !== null && to !== id}
              aria-label={t('summary.pen.hand.do', { name })}
              onClick={() => void hand(id)}
            >
              {t('summary.pen.hand')}
            </Button>
          </PersonRow>
        ))}
      </ul>
      {to !== null && live.typed !== null ? <Told className="small">{t('summary.pen.sending')}</Told> : null}
      <TroubleLine trouble={trouble} />
    </Dialog>
  );
}
