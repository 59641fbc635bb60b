import { useState } from 'react';
import { Link } from 'wouter';
import { Button, ButtonWords, buttonClass } from '../../look/index.ts';
import { leaveSeat, type Seat } from '../../room/index.ts';
import { useWords } from '../../words/index.ts';
import { leaveFromOutside } from './take-seat.ts';

/** This phone has a seat here already: back to it, or up from it. */
export function SeatHere({ seat, onLeft }: { seat: Seat; onLeft: () => void }) {
  const { t } = useWords();
  const [leaving, setLeaving] = useState(false);
  const leave = async () => {
    setLeaving(true);
    await leaveFromOutside(seat);
    leaveSeat(seat.code);
    onLeft();
  };
  return (
    <section className="stack">
      <h2>{t('join.seat')}</h2>
      <p>{t('join.seat.what', { name: seat.name })}</p>
      <Link href={`/room/${seat.code}`} className={buttonClass()}>
        <ButtonWords iconAfter="next">{t('join.seat.back')}</ButtonWords>
      </Link>
      <Button look="quiet" height="low" busy={leaving} onClick={leave}>
        {t('join.seat.other')}
      </Button>
      <p className="small quiet">{t('join.seat.other.what', { name: seat.name })}</p>
    </section>
  );
}
