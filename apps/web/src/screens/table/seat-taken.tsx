import type { ParticipantId, View } from '@reflextics/game';
import { currentRound } from '@reflextics/game';
import { useState } from 'react';
import { Banner, Button } from '../../look/index.ts';
import { useKept, useRoom } from '../../room/index.ts';
import { useWords } from '../../words/index.ts';
import { useFaces } from '../shared/faces.ts';

/** Tells who narrated in this round, and plays now, that another has the seat, until they have understood. */
export function SeatTaken({ view, me }: { view: View; me: ParticipantId }) {
  const { t } = useWords();
  const code = useRoom((room) => room.code);
  const kept = useKept();
  const face = useFaces(view, me);
  const round = currentRound(view);
  const taken = round !== null && view.narrator !== null && view.narrator !== me;
  const told = taken && round.narrators.includes(me) && view.narratorAwaySince === null;
  const name = view.narrator === null ? '' : face(view.narrator).name;
  const words = told ? t('table.seat-taken', { name }) : null;
  const place = `seat-taken:${code}:${me}`;
  const change = `${round?.number} ${round?.narrators.length}`;
  const [understood, setUnderstood] = useState(() => kept.get(place));
  const shown = understood === change ? null : words;
  if (shown === null) return null;
  return (
    <Banner
      icon="people"
      action={
        <Button
          look="quiet"
          height="low"
          fit
          onClick={() => {
            kept.set(place, change);
            setUnderstood(change);
          }}
        >
          {t('room.notice.dismiss')}
        </Button>
      }
    >
      <p>{shown}</p>
    </Banner>
  );
}
