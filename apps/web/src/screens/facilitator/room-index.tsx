import { type RoomOverview, showCode } from '@reflextics/protocol';
import { useWords } from '../../words/index.ts';
import { useWhere } from './use-where.ts';

/** How many rooms are seen at once without it, on a phone. */
const FEW = 2;

/** Where each group is, in a line, and the way to its card. */
export function RoomIndex({ rooms }: { rooms: readonly RoomOverview[] }) {
  const { t } = useWords();
  const where = useWhere();
  if (rooms.length <= FEW) return null;
  const show = (code: string) => {
    const heading = document.getElementById(headingOf(code));
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  };
  return (
    <nav aria-label={t('facilitator.index')}>
      <ol className="facilitator-index">
        {rooms.map((room, at) => (
          <li key={room.code}>
            <button type="button" onClick={() => show(room.code)}>
              <span className="label">
                {at + 1} · {showCode(room.code)}
              </span>
              <span>{where(room)}</span>
              <span className="small quiet">
                {t('facilitator.people', { n: room.participants.length })}
                {room.round === 0 ? null : ` · ${t('facilitator.proposals', { n: room.proposals })}`}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

export const headingOf = (code: string): string => `room-${code}`;
