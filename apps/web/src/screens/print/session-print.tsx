import { type KeptDeck, withTakenCards } from '@reflextics/decks';
import { useEffect, useState } from 'react';
import { ApiError, api, type FacilitatorKey } from '../../room/index.ts';
import { errorKey, useWords } from '../../words/index.ts';
import { PrintForm } from './print-form.tsx';

/** What a session plays with, to be printed: its own cards too, and those that its rooms took from players. */
export function SessionPrint({ facilitator: { session, token } }: { facilitator: FacilitatorKey }) {
  const { t } = useWords();
  const [own, setOwn] = useState<KeptDeck | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    let here = true;
    Promise.all([api.sessionCards(session, token), api.takenCards(session, token)]).then(
      ([{ deck }, { rooms }]) => {
        if (here) setOwn(rooms.reduce((all, { situations }) => withTakenCards(all, situations), deck));
      },
      (error: unknown) => {
        if (here) setFailure(t(errorKey(error instanceof ApiError ? error.code : 'unknown')));
      },
    );
    return () => {
      here = false;
    };
  }, [session, token, t]);
  if (own === null)
    return <p role={failure === null ? 'status' : 'alert'}>{failure ?? t('cards.loading')}</p>;
  return (
    <>
      <p>{t('print.session')}</p>
      <PrintForm own={own} take={(choice) => api.sessionPaper(session, token, choice)} />
    </>
  );
}
