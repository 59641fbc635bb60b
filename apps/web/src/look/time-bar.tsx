import { useWords, type Words } from '../words/index.ts';
import { clockText, secondsLeft, secondsPassed } from './clock.ts';
import './time-bar.css';

/** From this share of the time on, the bar is dashed and its words say so. */
const SOON = 0.8;

export type TimeState = 'running' | 'soon' | 'over' | 'unlimited';

export interface TimeBarProps {
  /** Milliseconds since the turn began, pauses left out. */
  spent: number;
  /** Milliseconds that the turn was given, extensions included; null: no limit. */
  given: number | null;
  /** The clocks are paused, e.g. while the narrator is away. */
  paused?: boolean;
  /** Said after the time, e.g. that nobody will be cut off. */
  after?: string;
  /** `bar`: the bar alone, its words for screen readers only (a display shows the figures elsewhere). */
  show?: 'both' | 'bar';
}

export function timeState(spent: number, given: number | null): TimeState {
  if (given === null) return 'unlimited';
  if (spent >= given) return 'over';
  return spent >= SOON * given ? 'soon' : 'running';
}

/** The figures and the words of a turn's time, e.g. `0:23 left, soon time to close`. */
export function timeWords(
  { t, language }: Pick<Words, 't' | 'language'>,
  spent: number,
  given: number | null,
): string {
  const clock = (seconds: number) => ({ time: clockText(seconds, language) });
  switch (timeState(spent, given)) {
    case 'unlimited':
      return t('common.time.spent', clock(secondsPassed(spent)));
    case 'over':
      return t('common.time.over', clock(secondsPassed(spent - (given ?? 0))));
    case 'soon':
      return t('common.time.soon', clock(secondsLeft((given ?? 0) - spent)));
    case 'running':
      return t('common.time.left', clock(secondsLeft((given ?? 0) - spent)));
  }
}

/** Soft time: solid, dashed from 80 %, hollow and counting up from 100 %, always with words. It has no clock of its own. */
export function TimeBar({ spent, given, paused = false, after, show = 'both' }: TimeBarProps) {
  const words = useWords();
  const state = timeState(spent, given);
  const left = given ? Math.min(1, Math.max(0, 1 - spent / given)) : 0;
  const told = timeWords(words, spent, given);
  const said = paused ? words.t('common.time.paused', { words: told }) : told;
  return (
    <div className={`time time-${state}`} role="timer">
      {state === 'unlimited' ? null : (
        <span
          className="time-track"
          aria-hidden="true"
          style={{ '--left': `${left * 100}%` } as React.CSSProperties}
        />
      )}
      <p className={show === 'bar' ? 'heard' : 'time-words'}>{after ? `${said}. ${after}` : said}</p>
    </div>
  );
}
