import { MAX_EARLIER } from '@reflextics/game';
import { proposalsIn, type Summary } from '@reflextics/summary';
import { useEffect, useState } from 'react';
import { encode } from 'uqr';
import { Button } from '../../look/index.ts';
import { useJoinOrigin } from '../../room/index.ts';
import { useWords } from '../../words/index.ts';
import { foundOf } from '../again/candidates.ts';
import { type AgainCode, codeFor } from '../again/code.ts';
import { saveFile } from '../shared/take-file.ts';

const LOOK = { ecc: 'L', border: 4 } as const;

/** The proposals as codes, one a room, that a later session opens from; nothing is kept on the server. */
export function NextTime({ rooms }: { rooms: readonly Summary[] }) {
  const { t } = useWords();
  const [shown, setShown] = useState<number | null>(null);
  const [alone] = rooms.length === 1 ? rooms : [];
  const withProposals = rooms.flatMap((room, at) => (proposalsIn(room).length > 0 ? [{ room, at }] : []));
  if (withProposals.length === 0) return null;
  return (
    <section className="stack stack-s">
      <h3>{t('taking.next')}</h3>
      <p>
        {t('taking.next.what')}
        {alone === undefined ? ` ${t('taking.next.rooms')}` : null}
      </p>
      {withProposals.map(({ room, at }) =>
        room === alone ? (
          <RoomCode key={at} summary={room} label={t('taking.next')} />
        ) : (
          <div key={at} className="stack stack-s">
            <Button
              look="quiet"
              height="low"
              fit
              aria-expanded={shown === at}
              onClick={() => setShown(shown === at ? null : at)}
            >
              {t(shown === at ? 'taking.next.hide' : 'taking.next.show', { n: at + 1 })}
            </Button>
            {shown === at ? <RoomCode summary={room} label={t('taking.next.of', { n: at + 1 })} /> : null}
          </div>
        ),
      )}
    </section>
  );
}

function RoomCode({ summary, label }: { summary: Summary; label: string }) {
  const { t } = useWords();
  const origin = useJoinOrigin();
  const [made, setMade] = useState<{ code: AgainCode | null; all: number } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    makeCode(origin, summary).then(
      (code) => {
        if (isCurrent) setMade(code);
      },
      () => {}, // without the code there is still the file
    );
    return () => {
      isCurrent = false;
    };
  }, [origin, summary]);
  if (made === null) return null;
  const { code, all } = made;
  return code === null ? (
    <p>{t('taking.next.too-long')}</p>
  ) : (
    <>
      <CodePicture address={code.address} label={label} />
      <p className="small">
        {code.proposals === all
          ? t('taking.next.all', { n: all })
          : t('taking.next.some', { n: code.proposals, all })}
      </p>
      <Button look="quiet" height="low" fit icon="download" onClick={() => void savePicture(code.address)}>
        {t('taking.next.picture')}
      </Button>
    </>
  );
}

/** Of at least one proposal; null: this browser makes no code, and there is still the file. */
async function makeCode(
  origin: string,
  summary: Summary,
): Promise<{ code: AgainCode | null; all: number } | null> {
  if (typeof CompressionStream === 'undefined') return null;
  const found = foundOf([summary]);
  const proposals = found.rooms.flatMap((room) => room.proposals).slice(0, MAX_EARLIER);
  return { code: await codeFor(origin, found, proposals), all: proposals.length };
}

const MODULE = 8; // px: a code of 110 of them a side is read from a screen and from paper

/** As a PNG: phones keep it among their pictures, and every browser can look for a code in it. */
async function savePicture(address: string): Promise<void> {
  const { data, size } = encode(address, LOOK);
  const canvas = document.createElement('canvas');
  canvas.width = size * MODULE;
  canvas.height = size * MODULE;
  const drawing = canvas.getContext('2d');
  if (drawing === null) return;
  drawing.fillStyle = '#fff';
  drawing.fillRect(0, 0, canvas.width, canvas.height);
  drawing.fillStyle = '#000';
  for (const [y, row] of data.entries())
    for (const [x, dark] of row.entries()) if (dark) drawing.fillRect(x * MODULE, y * MODULE, MODULE, MODULE);
  const file = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (file !== null) saveFile({ file, name: null }, 'next-time.png');
}

/** As wide as there is room: it holds far more than the code of a room. */
function CodePicture({ address, label }: { address: string; label: string }) {
  const { data, size } = encode(address, LOOK);
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <svg
      className="qr taking-code"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={path} />
    </svg>
  );
}
