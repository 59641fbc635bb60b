import type { Level } from '@reflextics/game';
import { type ReactNode, useId } from 'react';
import { useWords } from '../words/index.ts';
import { LevelArcs } from './level-arcs.tsx';
import { useOverflow } from './use-overflow.ts';
import './level-lane.css';

export interface LevelLaneProps {
  level: Level;
  /** How many proposals it holds. */
  count: number;
  /** `li` elements. */
  children: ReactNode;
  /** Shown where there is nothing yet. */
  empty?: ReactNode;
  /** Beside the heading, e.g. the narrator's button that explains this level. */
  action?: ReactNode;
  /** The narrator explains this level on every screen now. */
  shown?: boolean;
}

/** One level: a headed list, from deep to pale on a phone, one of the nested quarter circles on a laptop. */
export function LevelLane({ level, count, children, empty, action, shown = false }: LevelLaneProps) {
  const { t, number } = useWords();
  const heading = useId();
  const { ref, overflows } = useOverflow<HTMLUListElement>(count);
  const deep = level === 'individual';
  return (
    <section
      className={`lane lane-${level} ${deep ? 'field' : 'on-level'}${shown ? ' lane-shown' : ''}`}
      aria-labelledby={heading}
    >
      <header className="lane-head">
        <LevelArcs level={level} />
        <div className="lane-title">
          <h2 id={heading}>{t(`common.level.${level}`)}</h2>
          <p className="lane-meaning">{t(`common.level.${level}.meaning`)}</p>
        </div>
        {action}
        <p className="lane-count">
          <span aria-hidden="true">{number(count)}</span>
          <span className="heard">{t('common.proposals', { n: count })}</span>
        </p>
      </header>
      {count > 0 ? (
        <ul
          className="lane-list"
          aria-label={t('common.lane')}
          ref={ref}
          tabIndex={overflows ? 0 : undefined}
        >
          {children}
        </ul>
      ) : (
        <div className="lane-empty">{empty}</div>
      )}
    </section>
  );
}
