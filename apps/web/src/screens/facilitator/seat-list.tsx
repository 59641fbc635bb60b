import type { ParticipantId } from '@reflextics/game';
import type { RoomOverview, SeatOverview } from '@reflextics/protocol';
import { useState } from 'react';
import { Button, Dialog, Menu, type MenuItem, PersonRow } from '../../look/index.ts';
import { api } from '../../room/index.ts';
import { useWords } from '../../words/index.ts';
import { FailureLine } from './failure-line.tsx';
import { useDoing } from './use-doing.ts';

interface SeatListProps {
  room: RoomOverview;
  token: string;
  refresh: () => Promise<void>;
}

/** Who is in a room, and what the facilitator may do about it. */
export function SeatList({ room, token, refresh }: SeatListProps) {
  const { t, list } = useWords();
  const { busy, failure, run } = useDoing();
  const [removing, setRemoving] = useState<SeatOverview | null>(null);
  const isClosed = room.stage === 'closed';

  const settle = (id: ParticipantId) => run(() => api.settleNarrator(room.code, id, token)).then(refresh);
  const remove = async (id: ParticipantId) => {
    if (!(await run(() => api.removeParticipant(room.code, id, token)))) return;
    setRemoving(null);
    await refresh();
  };
  const itemsFor = (seat: SeatOverview): MenuItem[] => {
    const { id, name, deviceless } = seat;
    const narrates = id === room.narrator;
    const settling: MenuItem = {
      id: 'settle',
      words: t('facilitator.settle', { name }),
      onPress: () => void settle(id),
    };
    const leaving: MenuItem = {
      id: 'remove',
      words: t('facilitator.remove', { name }),
      icon: 'bin',
      danger: true,
      onPress: () => setRemoving(seat),
    };
    return deviceless || narrates ? [leaving] : [settling, leaving];
  };

  return (
    <div className="stack stack-s">
      <h4>{t('facilitator.people', { n: room.participants.length })}</h4>
      {room.narrator === null && room.participants.length > 0 && !isClosed ? (
        <p className="label small">{t('facilitator.no-narrator')}</p>
      ) : null}
      {room.locked ? <p className="label small">{t('facilitator.locked')}</p> : null}
      <ul>
        {room.participants.map((seat) => {
          const { id, name, sign, deviceless, present } = seat;
          const notes = [
            id === room.narrator ? t('common.narrator') : null,
            deviceless ? t('facilitator.deviceless') : null,
            !deviceless && !present && !isClosed ? t('facilitator.away') : null,
          ].filter((note) => note !== null);
          return (
            <PersonRow
              key={id}
              name={name}
              sign={sign}
              narrator={id === room.narrator}
              size="s"
              below={notes.length === 0 ? null : list(notes)}
            >
              {isClosed ? null : <Menu label={t('facilitator.person', { name })} items={itemsFor(seat)} />}
            </PersonRow>
          );
        })}
      </ul>
      <FailureLine words={removing === null ? failure : null} />
      {removing === null ? null : (
        <Dialog
          open
          onClose={() => setRemoving(null)}
          kind="dialog"
          title={t('facilitator.remove.title', { name: removing.name })}
          actions={
            <>
              <Button look="danger" sign={removing.sign} busy={busy} onClick={() => void remove(removing.id)}>
                {t('facilitator.remove', { name: removing.name })}
              </Button>
              <Button look="quiet" onClick={() => setRemoving(null)}>
                {t('facilitator.back')}
              </Button>
            </>
          }
        >
          <p>{t('facilitator.remove.what')}</p>
          <FailureLine words={failure} />
        </Dialog>
      )}
    </div>
  );
}
