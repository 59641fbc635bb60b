import { spokenInTurn, type Turn, type View } from '@reflextics/game';
import { TimeBar } from '../../look/index.ts';
import { useServerNow } from '../../room/index.ts';

export interface TurnTimeProps {
  view: View;
  turn: Turn;
  /** Said after the time. */
  after?: string;
  show?: 'both' | 'bar';
}

/** The soft time of the turn under way, the same second on every screen. It alone is drawn anew each second. */
export function TurnTime({ view, turn, ...rest }: TurnTimeProps) {
  const now = useServerNow();
  return (
    <TimeBar
      spent={spokenInTurn(view, turn, now)}
      // A deadline is moved on by each pause, so that what was given is the rest of it.
      given={turn.deadline === null ? null : turn.deadline - turn.startedAt - turn.paused}
      paused={view.clocksPausedAt !== null}
      {...rest}
    />
  );
}
