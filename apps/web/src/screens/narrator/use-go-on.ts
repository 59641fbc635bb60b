import { isPlayer, type ParticipantId, unheard } from '@reflextics/game';
import { type Desk, useDesk } from './desk.tsx';

/** Players with words in a box that they have not sent. */
export function stillWriting({ view, writing }: Pick<Desk, 'view' | 'writing'>): readonly ParticipantId[] {
  return [...writing].filter((id) => isPlayer(view, id));
}

/** Goes on from this step; where someone is unheard or still writing, it is asked first. */
export function useGoOn(): () => void {
  const desk = useDesk();
  return () => {
    if (desk.round === null) return;
    if (unheard(desk.view).length > 0 || stillWriting(desk).length > 0) desk.open({ kind: 'go-on' });
    else void desk.ask({ type: 'go-on', from: desk.round.step, early: false });
  };
}
