import type { DeckView } from '@reflextics/decks';
import type { Mine, ParticipantId, Round, View } from '@reflextics/game';
import type { Ref } from 'react';
import type { Face } from '../shared/faces.ts';

/** What the screen of each step is given. */
export interface StepProps {
  view: View;
  mine: Mine;
  round: Round;
  me: ParticipantId;
  my: Face;
  /** null while it is being fetched. */
  deck: DeckView | null;
  /** The session's support line. */
  support: string | null;
  /** The heading that takes the focus when something new comes. */
  headingRef: Ref<HTMLHeadingElement>;
  onMenu: () => void;
}
