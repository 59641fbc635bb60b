import { QuietLine } from '../look/index.ts';
import { useWords } from '../words/index.ts';
import { useRoom } from './use-room.ts';
import './room.css';

/** The line to the server, once a person should know that it is cut, or goes another way; and that what is shown is not of now. It stands above the screen and covers none of it. */
export function ConnectionLine() {
  const { t, timeOfDay, day } = useWords();
  const { connection, earlier, slow, pending } = useRoom(({ connection, earlier, slow, pending }) => ({
    connection,
    earlier,
    slow,
    pending,
  }));
  const status = connection === 'on' && slow ? 'slow' : connection;
  if (status === 'gone' || (status === 'on' && earlier === null)) return null;
  const seen = earlier === null ? null : isToday(earlier) ? timeOfDay(earlier) : day(earlier);
  return (
    <div className="room-line on-wall">
      <QuietLine>
        {seen === null ? null : `${t('room.earlier', { time: seen })} `}
        {status === 'on' ? null : t(`room.${status}`)}
        {pending > 0 ? ` · ${t('room.waiting', { n: pending })}` : null}
      </QuietLine>
    </div>
  );
}

const isToday = (instant: number) => new Date(instant).toDateString() === new Date().toDateString();
