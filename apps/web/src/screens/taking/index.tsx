import { type ComponentType, useEffect, useState } from 'react';
import { Button, Dialog } from '../../look/index.ts';
import type { GroupDocument } from '../../room/index.ts';
import { errorKey, useWords } from '../../words/index.ts';
import type { Takeable } from './take.ts';
import type { TakingSheetProps } from './taking-sheet.tsx';

export type { Take, Takeable } from './take.ts';
export { useRoomTake } from './use-room-take.ts';

/**
 * The page on which a summary is taken, over whatever is shown. What it needs is fetched when somebody first asks for
 * it: the way to the table is shorter without.
 */
export function Taking(props: TakingSheetProps) {
  const { t } = useWords();
  const [Sheet, setSheet] = useState<ComponentType<TakingSheetProps> | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    import('./taking-sheet.tsx').then(
      (module) => {
        if (isCurrent) setSheet(() => module.default);
      },
      () => {
        if (isCurrent) setFailed(true);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, []);
  if (Sheet !== null) return <Sheet {...props} />;
  return (
    <Dialog open onClose={props.onClose} title={t('taking.title')}>
      <p role="status">
        {failed ? t('taking.not-there', { why: t(errorKey('offline')) }) : t('taking.looking')}
      </p>
    </Dialog>
  );
}

interface TakeButtonProps extends Takeable {
  document?: GroupDocument;
  /** Main where it is what one came for. */
  look?: 'main' | 'quiet';
}

/** Opens that page. */
export function TakeButton({ look = 'main', document = 'summary', ...takeable }: TakeButtonProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        icon="download"
        look={look}
        height={look === 'main' ? 'full' : 'low'}
        onClick={() => setOpen(true)}
      >
        {t(document === 'framework' ? `taking.open.${takeable.kind ?? 'framework'}` : 'taking.open')}
      </Button>
      {isOpen ? <Taking {...takeable} document={document} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
