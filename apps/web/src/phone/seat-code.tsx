import type { ParticipantId } from '@reflextics/game';
import { useState } from 'react';
import { Button, Code } from '../look/index.ts';
import { ApiError, api, mySeat, type SeatCodeGiven, useRoom } from '../room/index.ts';
import { errorKey, useWords } from '../words/index.ts';

/** A code to go on with a seat on another phone. @param participant the narrator's wish for another; absent: my own seat. */
export function SeatCode({ participant }: { participant?: ParticipantId }) {
  const { t, timeOfDay } = useWords();
  const code = useRoom((room) => room.code);
  const [given, setGiven] = useState<SeatCodeGiven | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const ask = async () => {
    const seat = mySeat(code);
    if (seat === null) return;
    setAsking(true);
    setTrouble(null);
    try {
      setGiven(await api.giveSeatCode(code, seat.token, participant ?? null));
    } catch (error) {
      const why = error instanceof ApiError ? error.code : 'unknown';
      setTrouble(participant !== undefined && why === 'forbidden' ? t('phone.move.held') : t(errorKey(why)));
    }
    setAsking(false);
  };
  return (
    <div className="stack stack-s" aria-live="polite">
      {given === null ? null : (
        <>
          <p>
            <Code code={given.seatCode} size="l" />
          </p>
          <p>{t('phone.move.code', { time: timeOfDay(given.until) })}</p>
        </>
      )}
      {trouble === null ? null : <p className="label">{trouble}</p>}
      <Button look="quiet" height="low" fit busy={asking} onClick={() => void ask()}>
        {t(given === null ? 'phone.move.get' : 'phone.move.again')}
      </Button>
    </div>
  );
}
