import { spokenInTurn, type Turn, type View } from '@reflextics/game';
import { clockText, secondsLeft, secondsPassed, timeState } from '../../look/index.ts';
import { useServerNow } from '../../room/index.ts';
import { useWords } from '../../words/index.ts';

/** The turn's time in figures to be read from afar. Screen readers have it from the bar. */
export function BigClock({ view, turn }: { view: View; turn: Turn }) {
  const { t, language } = useWords();
  const now = useServerNow();
  const spent = spokenInTurn(view, turn, now);
  const given = turn.deadline === null ? null : turn.deadline - turn.startedAt - turn.paused;
  const state = timeState(spent, given);
  const seconds = () => {
    if (given === null) return secondsPassed(spent);
    return state === 'over' ? secondsPassed(spent - given) : secondsLeft(given - spent);
  };
  return (
    <p className="display-clock" aria-hidden="true">
      <b>{clockText(seconds(), language)}</b>
      <span>
        {state === 'running' ? t('display.time.left') : t(`display.time.${state}`)}
        {view.clocksPausedAt === null ? null : `, ${t('display.time.paused')}`}
      </span>
    </p>
  );
}
