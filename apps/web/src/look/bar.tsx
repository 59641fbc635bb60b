import type { ReactNode } from 'react';
import './bar.css';

export interface BarProps {
  /** Up to three low buttons in a row above the main one. */
  thumbs?: ReactNode;
  children?: ReactNode;
}

/** The bottom bar that a thumb reaches; stays above the phone's own bar and above the keyboard. */
export function Bar({ thumbs, children }: BarProps) {
  return (
    <div className="bar">
      {thumbs ? <div className="bar-thumbs">{thumbs}</div> : null}
      {children}
    </div>
  );
}
