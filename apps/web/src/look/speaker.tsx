import type { ReactNode, Ref } from 'react';
import { useWords } from '../words/index.ts';
import { BigName } from './big-name.tsx';
import { Sign } from './sign.tsx';
import './speaker.css';

export interface SpeakerProps {
  name: string;
  sign: number;
  /** Absent: `Speaking now`. */
  label?: string;
  size?: 'phone' | 'display';
  /** Below the name: the time. */
  children?: ReactNode;
  headingRef?: Ref<HTMLHeadingElement>;
}

/**
 * Who speaks: the largest thing on every screen, the sign always in the same place. Stands in a `Field`.
 * A new speaker's part wipes in from the side of their sign, then the name sets.
 */
export function Speaker({ name, sign, label, size = 'phone', children, headingRef }: SpeakerProps) {
  const { t } = useWords();
  return (
    <div className={`speaker speaker-${size}`}>
      <div className="speaker-wipe" key={`${sign} ${name}`}>
        <div className="speaker-top">
          <p className="speaker-label">{label ?? t('common.speaking')}</p>
          <Sign sign={sign} />
        </div>
        <div className="speaker-name">
          <BigName name={name} size={size} headingRef={headingRef} />
        </div>
      </div>
      {children}
    </div>
  );
}

/** My turn: my sign in the theme's colour, in the same place, on my tone. Stands in a `Mine`. */
export function MyTurn({ name, sign, label, children, headingRef }: SpeakerProps & { label: string }) {
  return (
    <div className="speaker speaker-phone my-turn">
      <div className="speaker-top">
        <p className="speaker-label">{name}</p>
        <span className="my-sign">
          <Sign sign={sign} />
        </span>
      </div>
      <BigName name={label} headingRef={headingRef} />
      {children}
    </div>
  );
}
