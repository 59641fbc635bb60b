import { type KeptDeck, withTakenCards } from '@reflextics/decks';
import { useEffect, useState } from 'react';
import { ApiError, api, type FacilitatorKey } from '../../room/index.ts';
import { errorKey, useWords } from '../../words/index.ts';
import { PrintForm } from './print-form.tsx';

/** What a session plays with, to be printed: its own cards too, and those that its rooms took from players. */
export function SessionPrint({ facilitator: { session, token } }: { facilitator: FacilitatorKey }) {
  const { t } = useWords();
  const [played, setPlayed] = useState<{ deck: string; own: KeptDeck } | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    let here = true;
    Promise.all([
      api.session(session, token),
      api.sessionCards(session, token),
      api.takenCards(session, token),
    ]).then(
      ([{ session: told }, { deck }, { rooms }]) => {
        const own = rooms.reduce((all, { situations }) => withTakenCards(all, situations), deck);
        if (here) setPlayed({ deck: told.deck, own });
      },
      (error: unknown) => {
        if (here) setFailure(t(errorKey(error instanceof ApiError ? error.code : 'unknown')));
      },
    );
    return () => {
      here = false;
    };
  }, [session, token, t]);
  if (played === null)
    return <p role={failure === null ? 'status' : 'alert'}>{failure ?? t('cards.loading')}</p>;
  return (
    <>
      <p>{t('print.session')}</p>
      <PrintForm
        own={played.own}
        fixed={played.deck}
        take={(...choice) => api.sessionPaper(session, token, ...choice)}
      />
    </>
  );
}
