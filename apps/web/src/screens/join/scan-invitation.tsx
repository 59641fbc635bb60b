import { useState } from 'react';
import { useLocation } from 'wouter';
import { Icon } from '../../look/index.ts';
import { CodeScanner } from '../../phone/code-scanner.tsx';
import { useJoinOrigin } from '../../room/index.ts';
import { useWords } from '../../words/index.ts';
import { roomInCode, type Scanned } from './room-in-code.ts';

/** The camera, for the code on the screen or on the table of the group. */
export default function ScanInvitation({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const [, navigate] = useLocation();
  const known = useJoinOrigin();
  const [wrong, setWrong] = useState<Exclude<Scanned, { what: 'room' }> | null>(null);
  const found = (text: string) => {
    const scanned = roomInCode(text, [location.origin, known]);
    if (scanned.what === 'room') return navigate(scanned.path);
    setWrong(scanned);
  };
  const words =
    wrong === null
      ? null
      : wrong.what === 'card'
        ? t('scan.card')
        : wrong.host === null
          ? t('scan.other')
          : t('scan.elsewhere', { place: wrong.host });
  return (
    <section className="stack" aria-label={t('scan.title')}>
      <p>{t('scan.what')}</p>
      <CodeScanner
        onCode={found}
        onClose={onClose}
        noCamera={t('scan.no-camera')}
        looking={t('scan.looking')}
      />
      <p className="label" role="alert">
        {words === null ? null : (
          <>
            <Icon name="warning" size={20} /> {words}
          </>
        )}
      </p>
    </section>
  );
}
