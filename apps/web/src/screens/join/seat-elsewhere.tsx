import { normaliseCode, type RoomPreview } from '@reflextics/protocol';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { Button, CodeField, ErrorSummary, Told } from '../../look/index.ts';
import { ApiError, type ApiErrorCode, api, joiningToken, keepSeat } from '../../room/index.ts';
import { errorKey, useWords } from '../../words/index.ts';

/** After these nobody knows whether it was done; with the same token it can be asked again. */
const UNHEARD: ReadonlySet<ApiErrorCode> = new Set([
  'offline',
  'unknown',
  'unavailable',
  'overloaded',
  'broken',
  'too-fast',
  'too-many-requests',
]);

/** Who has a seat here on another phone goes on on this one: by a code from there, and asked before it is taken. */
export default function SeatElsewhere({ room }: { room: RoomPreview }) {
  const { t } = useWords();
  const [, navigate] = useLocation();
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [found, setFound] = useState<{ participant: string; name: string } | null>(null);
  const [asking, setAsking] = useState(false);
  const field = useId();
  const question = useRef<HTMLHeadingElement>(null);

  // What was pressed is gone, and this stands below the fold: the focus brings it into sight, and the keyboard up.
  useEffect(
    () => (found === null ? document.getElementById(field) : question.current)?.focus(),
    [found, field],
  );

  const trying = async (what: () => Promise<void>) => {
    setAsking(true);
    setError(null);
    try {
      await what();
    } catch (failure) {
      const why = failure instanceof ApiError ? failure.code : 'unknown';
      // Where no answer came the seat may be hers already, and its code be used up: asked again it is hers.
      if (!UNHEARD.has(why)) setFound(null);
      setError(why === 'offline' ? t('join.offline.what') : t(errorKey(why)));
    }
    setAsking(false);
  };
  const look = (event: FormEvent) => {
    event.preventDefault();
    if (normaliseCode(typed) === null) return setError(t('home.code.wrong'));
    void trying(async () => setFound(await api.seatBehindCode(room.code, typed)));
  };
  const take = () =>
    trying(async () => {
      const name = found?.name ?? '';
      const token = joiningToken(room.code, `move ${name}`);
      const { participant } = await api.moveSeat(room.code, typed, token);
      keepSeat({ code: room.code, token, participant, name, since: Date.now(), until: room.kept.until });
      navigate(`/room/${room.code}`, { replace: true });
    });

  const notMe = () => {
    setFound(null);
    setError(null);
  };

  if (found !== null) {
    return (
      <section className="stack">
        <h2 ref={question} tabIndex={-1}>
          {t('join.move.ask', { name: found.name })}
        </h2>
        <Told>{t('join.move.what')}</Told>
        <ErrorSummary errors={error === null ? [] : [{ words: error }]} />
        <Button busy={asking} onClick={() => void take()}>
          {t('join.move.yes')}
        </Button>
        <Button look="quiet" height="low" onClick={notMe}>
          {t('join.move.no')}
        </Button>
      </section>
    );
  }
  return (
    <form className="stack" onSubmit={look} noValidate>
      <CodeField
        id={field}
        label={t('join.move.code')}
        hint={t('join.move.hint')}
        error={error}
        value={typed}
        onType={(now) => {
          setTyped(now);
          setError(null);
        }}
      />
      <Button type="submit" look="quiet" busy={asking}>
        {t('join.move.look')}
      </Button>
    </form>
  );
}
