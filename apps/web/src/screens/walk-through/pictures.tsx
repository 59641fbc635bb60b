import { LEVELS, THEMES } from '@reflextics/game';
import type { CSSProperties } from 'react';
import { LevelArcs, Sign, ThemeShape } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';

const SEATS = 5;

/** Seats round a table; a ring shows the floor, which goes from one to the next. */
export function FloorGoesRound() {
  return (
    <div className="walk-picture walk-table" aria-hidden="true">
      <span className="walk-top" />
      {Array.from({ length: SEATS }, (_, at) => {
        const turn = (2 * Math.PI * at) / SEATS - Math.PI / 2;
        const place = {
          left: `${50 + 42 * Math.cos(turn)}%`,
          top: `${50 + 38 * Math.sin(turn)}%`,
          '--walk-at': at,
        } as CSSProperties;
        const key = `${at}`;
        return (
          <span key={key} className="walk-seat" style={place}>
            <Sign sign={at} size={30} />
          </span>
        );
      })}
    </div>
  );
}

/** Ballots face down, and under them no more than how many. */
export function BallotsStayFaceDown() {
  return (
    <div className="walk-picture walk-ballots" aria-hidden="true">
      <div className="walk-row">
        {[0, 1, 2, 3, 4].map((at) => (
          <span key={at} className="walk-ballot">
            <ThemeShape theme={THEMES[at % THEMES.length] ?? 'data-protection'} size={20} />
          </span>
        ))}
      </div>
      <div className="walk-row walk-counts">
        <span style={{ flexGrow: 3 }}>3</span>
        <span style={{ flexGrow: 1 }}>1</span>
        <span style={{ flexGrow: 1 }}>1</span>
      </div>
    </div>
  );
}

/** The four levels, from the nearest to the widest. */
export function FourLevels() {
  const { t } = useWords();
  return (
    <ul className="walk-picture walk-levels">
      {LEVELS.map((level) => (
        <li key={level}>
          <LevelArcs level={level} size={40} />
          {t(`common.level.${level}`)}
        </li>
      ))}
    </ul>
  );
}
