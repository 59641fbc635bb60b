import { QuietLine } from '../look/index.ts';
import { useWords } from '../words/index.ts';
import { useRoom } from './use-room.ts';
import './room.css';

/** The line to the server, once a person should know that it is cut, or goes another way. It stands above the screen and covers none of it. */
export function ConnectionLine() {
  const { t } = useWords();
  const { connection, slow, pending } = useRoom(({ connection, slow, pending }) => ({
    connection,
    slow,
    pending,
  }));
  const status = connection === 'on' && slow ? 'slow' : connection;
  if (status === 'on' || status === 'gone') return null;
  return (
    <div className="room-line on-wall">
      <QuietLine>
        {t(`room.${status}`)}
        {pending > 0 ? ` · ${t('room.waiting', { n: pending })}` : null}
      </QuietLine>
    </div>
  );
}
