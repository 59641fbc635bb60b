import type { ReactNode } from 'react';
import { useWords } from '../words/index.ts';
import { Sign } from './sign.tsx';
import './person.css';

export interface PersonProps {
  name: string;
  sign: number;
  /** Shown and said as the frame. */
  narrator?: boolean;
  /** It is the person who looks: `you, Ioana`. */
  you?: boolean;
  /** `s` 24, `m` 40, `l` 52 CSS pixels of sign. */
  size?: 's' | 'm' | 'l';
  /** A quiet line above the name, e.g. `Next`. */
  above?: ReactNode;
  /** A quiet line below the name. */
  below?: ReactNode;
}

/** A sign and a name. */
export function Person({ name, sign, narrator = false, you = false, size = 'm', above, below }: PersonProps) {
  const { t } = useWords();
  return (
    <span className={`person person-${size}`}>
      <Sign sign={narrator ? 'narrator' : sign} />
      <span className="person-words">
        {above ? <span className="person-line">{above}</span> : null}
        <span className="person-name">
          {you ? `${t('common.you')}, ` : null}
          {name}
          {narrator ? <span className="heard">, {t('common.narrator')}</span> : null}
        </span>
        {below ? <span className="person-line">{below}</span> : null}
      </span>
    </span>
  );
}

/** One row of a list of people, ruled off above: the person, then what stands at the end of the row. */
export function PersonRow({ children, ...person }: PersonProps & { children?: ReactNode }) {
  return (
    <li className="person-row">
      <Person {...person} />
      {children ? <span className="person-row-end">{children}</span> : null}
    </li>
  );
}
