import { useEffect, useRef, useState } from 'react';
import { Button, Dialog } from '../../look/index.ts';
import { useKept, useRoom } from '../../room/index.ts';
import { useWords } from '../../words/index.ts';
import { useDesk } from './desk.tsx';
import { useOthersWithDevice } from './seating.tsx';

const DUTIES = ['no-play', 'time', 'floor', 'steps', 'sum-up', 'without', 'away'] as const;
/** On the one screen of all everyone speaks and votes for themselves, and there is no other device to hand over to. */
const OF_PHONES: ReadonlySet<string> = new Set(['without', 'away']);

/** What the narrator does, shown once on this phone to who takes the seat, in whatever way. */
export function Duties() {
  const { t } = useWords();
  const { me, open, sheet, oneScreen } = useDesk();
  const others = useOthersWithDevice();
  const code = useRoom((room) => room.code);
  const kept = useKept();
  const place = `duties:${code}:${me}`;
  const [seen, setSeen] = useState(() => kept.get(place) !== null);
  const wasOpen = useRef(false);
  useEffect(() => {
    // It came by itself, so that there is nothing for the focus to go back to.
    if (wasOpen.current && document.activeElement === document.body) {
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    }
    wasOpen.current = !seen;
  }, [seen]);
  if (seen || sheet !== null) return null;
  const done = () => {
    kept.set(place, 'seen');
    setSeen(true);
  };
  const leadTo = (kind: 'hand-over' | 'primer') => {
    done();
    open({ kind });
  };
  return (
    <Dialog
      open
      onClose={done}
      title={t('narrator.duties.title')}
      actions={
        <>
          <Button onClick={done}>{t('narrator.duties.take')}</Button>
          {others.length === 0 ? null : (
            <Button look="quiet" onClick={() => leadTo('hand-over')}>
              {t('narrator.duties.rather-not')}
            </Button>
          )}
        </>
      }
    >
      <div className="narrator-duties">
        <ul>
          {DUTIES.filter((duty) => !oneScreen || !OF_PHONES.has(duty)).map((duty) => (
            <li key={duty}>{t(`narrator.duty.${duty}`)}</li>
          ))}
        </ul>
        <Button look="quiet" height="low" fit icon="book" onClick={() => leadTo('primer')}>
          {t('lobby.primer')}
        </Button>
      </div>
    </Dialog>
  );
}
