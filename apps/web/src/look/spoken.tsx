import { useWords } from '../words/index.ts';
import { clockText, secondsPassed } from './clock.ts';
import './spoken.css';

/** How long someone has spoken, as a short bar and a time. @param most the longest in the room, in ms: the full bar. */
export function Spoken({ spoken, most }: { spoken: number; most: number }) {
  const { language } = useWords();
  const share = most > 0 ? Math.min(1, spoken / most) : 0;
  return (
    <span className="spoken">
      <span
        className="spoken-bar"
        aria-hidden="true"
        style={{ '--share': `${share * 100}%` } as React.CSSProperties}
      />
      <span className="spoken-time">{clockText(secondsPassed(spoken), language)}</span>
    </span>
  );
}
