import type { Offer } from '@reflextics/game';
import { useEffect, useState } from 'react';
import { api, mySeat, useRoom } from '../../room/index.ts';

/** The offers that I may read, with their words; null until they are fetched. Asked for anew whenever one changed. */
export function useOffers(): readonly Offer[] | null {
  const code = useRoom((room) => room.code);
  const isOn = useRoom((room) => room.connection === 'on');
  const notes = useRoom((room) => room.mine.offers);
  const [offers, setOffers] = useState<readonly Offer[] | null>(null);
  const known = JSON.stringify(notes ?? []);
  useEffect(() => {
    const token = mySeat(code)?.token;
    if (!isOn || token === undefined) return;
    let here = true;
    const asked = known; // what is told of them changed: then their words are asked for
    api.offers(code, token).then(
      (answer) => {
        if (here && asked === known) setOffers(answer.offers);
      },
      () => {}, // asked again when the line is back; until then what is known stays
    );
    return () => {
      here = false;
    };
  }, [code, isOn, known]);
  return offers;
}
