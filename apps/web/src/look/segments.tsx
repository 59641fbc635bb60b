import './segments.css';

export interface SegmentsProps {
  filled: number;
  of: number;
  /** Said by screen readers, e.g. `5 of 6 have voted`. `null`: the same words stand beside it. */
  label: string | null;
  size?: 'm' | 'l';
}

/** n of m, e.g. approvals or cast ballots: counts, never who. */
export function Segments({ filled, of, label, size = 'm' }: SegmentsProps) {
  const naming = label === null ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <span className={`segments segments-${size}`} {...naming}>
      {Array.from({ length: of }, (_, at) => {
        const place = `${at}`;
        return <span key={place} className={at < filled ? 'segment segment-filled' : 'segment'} />;
      })}
    </span>
  );
}
