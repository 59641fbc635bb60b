import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import { useTold } from './told.tsx';
import './banner.css';

export interface BannerProps {
  icon?: IconName;
  children: ReactNode;
  /** A low button. */
  action?: ReactNode;
  /** What is in it tells itself: then it is not told once more as it comes. */
  told?: boolean;
}

/** Something the whole group should know, e.g. that the narrator is away. Told to screen readers when it comes. */
export function Banner({ icon = 'warning', children, action, told = false }: BannerProps) {
  const words = useTold<HTMLDivElement>();
  return (
    <div className="banner on-paper">
      <Icon name={icon} />
      <div className="grow" ref={told ? undefined : words}>
        {children}
      </div>
      {action}
    </div>
  );
}

/** One quiet line, e.g. that the connection is being mended. Never a reason to stop. */
export function QuietLine({ icon = 'offline', children }: { icon?: IconName; children: ReactNode }) {
  const words = useTold<HTMLSpanElement>();
  return (
    <p className="quiet-line">
      <Icon name={icon} size={18} />
      <span ref={words}>{children}</span>
    </p>
  );
}
