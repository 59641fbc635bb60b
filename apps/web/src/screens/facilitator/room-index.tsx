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
              <Waits room={room} />
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** A room that cannot go on by itself: with many of them, this is the one to walk to. Nothing where all is well. */
function Waits({ room: { stage, participants, narrator } }: { room: RoomOverview }) {
  const { t } = useWords();
  if (stage === 'closed' || participants.length === 0) return null;
  if (narrator === null) return <span className="label small">{t('facilitator.no-narrator')}</span>;
  const isHere = participants.some(({ id, present }) => id === narrator && present);
  return isHere ? null : <span className="label small">{t('facilitator.narrator-away')}</span>;
}

export const headingOf = (code: string): string => `room-${code}`;
