import { useEffect, useRef } from 'react';
import { announce, Button } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import { useDesk } from '../narrator/desk.tsx';
import './offers.css';

/** Tells the narrator that players wrote cards, and leads to them; nothing where none did. */
export function OffersWaiting() {
  const { t } = useWords();
  const { mine, open } = useDesk();
  const offers = mine.offers ?? [];
  const waiting = offers.filter(({ state }) => state === 'waiting').length;
  const before = useRef(waiting);
  useEffect(() => {
    if (waiting > before.current) announce(t('offers.waiting', { n: waiting }));
    before.current = waiting;
  }, [waiting, t]);
  if (offers.length === 0) return null;
  return (
    <div className="offers-waiting">
      <Button
        look={waiting > 0 ? 'main' : 'quiet'}
        height="low"
        icon="pen"
        onClick={() => open({ kind: 'offers' })}
      >
        {waiting > 0 ? t('offers.waiting', { n: waiting }) : t('offers.title')}
      </Button>
    </div>
  );
}
