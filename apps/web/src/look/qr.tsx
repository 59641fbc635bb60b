import { useMemo } from 'react';
import { encode } from 'uqr';
import { useWords } from '../words/index.ts';
import './code.css';

/** Modules around the code: less, and some phones do not find it. */
const QUIET_ZONE = 4;

/** A QR code, always dark on white with its quiet zone. @param address what it opens, e.g. the room's link. */
export function Qr({
  address,
  size,
}: {
  address: string /** CSS pixels at 100 % text size. */;
  size?: number;
}) {
  const { t } = useWords();
  const { side, path } = useMemo(() => {
    const { data, size: modules } = encode(address, { ecc: 'M', border: QUIET_ZONE });
    const rows = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')));
    return { side: modules, path: rows.join('') };
  }, [address]);
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label={t('common.qr', { address })}
      shapeRendering="crispEdges"
      style={size ? ({ '--qr-size': `${size / 16}rem` } as React.CSSProperties) : undefined}
    >
      <path d={path} />
    </svg>
  );
}
