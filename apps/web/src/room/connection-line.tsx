import { QuietLine } from '../look/index.ts';
import { useWords } from '../words/index.ts';
import { useRoom } from './use-room.ts';
import './room.css';

/** The line to the server, once a person should know that it is cut. It stands above the screen and covers none of it. */
export function ConnectionLine() {
  const { t } = useWords();
  const { connection, pending } = useRoom(({ connection, pending }) => ({ connection, pending }));
  if (connection !== 'quiet' && connection !== 'away') return null;
  return (
    <div className="room-line on-wall">
      <QuietLine>
        {t(`room.${connection}`)}
        {pending > 0 ? ` · ${t('room.waiting', { n: pending })}` : null}
      </QuietLine>
    </div>
  );
}
