import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import './banner.css';

export interface BannerProps {
  icon?: IconName;
  children: ReactNode;
  /** A low button. */
  action?: ReactNode;
  /** The live region has told it: then it is not told once more as it comes. */
  told?: boolean;
}

/** Something the whole group should know, e.g. that the narrator is away. Told to screen readers when it comes. */
export function Banner({ icon = 'warning', children, action, told = false }: BannerProps) {
  return (
    <div className="banner on-paper" role={told ? undefined : 'status'}>
      <Icon name={icon} />
      <div className="grow">{children}</div>
      {action}
    </div>
  );
}

/** One quiet line, e.g. that the connection is being mended. Never a reason to stop. */
export function QuietLine({ icon = 'offline', children }: { icon?: IconName; children: ReactNode }) {
  return (
    <p className="quiet-line" role="status">
      <Icon name={icon} size={18} />
      <span>{children}</span>
    </p>
  );
}
