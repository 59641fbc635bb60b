import { acceptanceOf, may, type ParticipantId, startOfDay, type View } from '@reflextics/game';
import { useState } from 'react';
import { Button, TextField } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import { TroubleLine } from '../shared/trouble-line.tsx';
import { useAsk } from '../shared/use-ask.ts';

/** The day on which the group looks again: told to all, set by the narrator. */
export function LookAgain({ view, me }: { view: View; me: ParticipantId }) {
  const { t } = useWords();
  const { ask, trouble } = useAsk();
  const { lookAgainOn } = acceptanceOf(view);
  const [written, setWritten] = useState<string | null>(null);
  const day = written ?? lookAgainOn ?? '';
  const told = <LookAgainLine on={lookAgainOn} />;
  if (!may(view, me, 'set-look-again')) return told;
  const set = async (on: string | null) => {
    if (await ask({ type: 'set-look-again', on })) setWritten(null);
  };
  return (
    <>
      {told}
      <TextField
        type="date"
        label={t('accept.day')}
        hint={t('accept.day.hint')}
        value={day}
        onChange={(event) => setWritten(event.target.value)}
      />
      <div className="row wrap">
        {day === '' || day === lookAgainOn ? null : (
          <Button look="quiet" height="low" fit onClick={() => void set(day)}>
            {t('accept.day.set')}
          </Button>
        )}
        {lookAgainOn === null ? null : (
          <Button look="quiet" height="low" fit onClick={() => void set(null)}>
            {t('accept.day.none')}
          </Button>
        )}
      </div>
      <TroubleLine trouble={trouble} />
    </>
  );
}

export function LookAgainLine({ on }: { on: string | null }) {
  const { t, day } = useWords();
  if (on === null || startOfDay(on) === null) return null;
  // A day of the calendar and not a moment: the same wherever it is read.
  const [year = 0, month = 1, date = 1] = on.split('-').map(Number);
  return (
    <p className="label">{t('accept.day.told', { day: day(new Date(year, month - 1, date).getTime()) })}</p>
  );
}
