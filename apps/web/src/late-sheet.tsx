import { type ReactNode, Suspense } from 'react';
import { Button, Dialog } from './look/index.ts';
import { type Broken, ScreenBoundary } from './screen.tsx';
import { useWords } from './words/index.ts';

/** Around a sheet whose code comes late. Where it does not come, that is said in its place, and the screen beneath stays. */
export function LateSheet({ onClose, children }: { onClose: () => void; children: ReactNode }) {
  return (
    <ScreenBoundary broken={(broken) => <BrokenSheet {...broken} onClose={onClose} />}>
      <Suspense fallback={null}>{children}</Suspense>
    </ScreenBoundary>
  );
}

function BrokenSheet({ notFetched, busy, again, onClose }: Broken & { onClose: () => void }) {
  const { t } = useWords();
  const what = notFetched ? 'join.offline' : 'room.broken';
  return (
    <Dialog
      open
      onClose={onClose}
      title={t(what)}
      actions={
        <Button busy={busy} onClick={again}>
          {t('room.broken.again')}
        </Button>
      }
    >
      <p role="alert">{t(`${what}.what`)}</p>
    </Dialog>
  );
}
