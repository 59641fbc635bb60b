import type { ParticipantId, View } from '@reflextics/game';
import { useWords } from '../../words/index.ts';

/** A person as screens draw them. */
export interface Face {
  id: ParticipantId;
  name: string;
  sign: number;
  you: boolean;
}

/** Draws anyone who is or was here, the erased too. `me` null: nobody is “you”. */
export function useFaces(view: View, me: ParticipantId | null): (id: ParticipantId) => Face {
  const { t } = useWords();
  return (id) => {
    const seat = view.participants.find((participant) => participant.id === id);
    return { id, name: seat?.name || t('table.someone'), sign: seat?.sign ?? 0, you: id === me };
  };
}
