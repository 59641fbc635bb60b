import { useEffect, useRef, useState } from 'react';
import { Button, ThemeShape } from '../../look/index.ts';
import { kept } from '../../room/index.ts';
import { useWords } from '../../words/index.ts';
import { WalkThrough } from './walk-through.tsx';

/** Of this phone and not of a room: who has seen it once is not asked again. */
const MARK = 'walked-through';

/** Offered to who plays here for the first time: one line that opens, and is never in the way. */
export function WalkThroughCard() {
  const { t } = useWords();
  const [wanted, setWanted] = useState(() => kept.get(MARK) === null);
  const [open, setOpen] = useState(false);
  const content = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open) content.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }, [open]);
  if (!wanted) return null;
  const done = () => {
    kept.set(MARK, 'yes');
    setWanted(false);
    // The button that was pressed is gone.
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  };
  return (
    <section className="walk-card on-paper" aria-label={t('walk.title')}>
      {open ? (
        <div ref={content}>
          <WalkThrough headingAs="h2" onDone={done} />
        </div>
      ) : (
        <div className="walk-offer">
          <p>
            <ThemeShape theme="netiquette" size={22} /> <span>{t('walk.offer')}</span>
          </p>
          <Button height="low" fit onClick={() => setOpen(true)}>
            {t('walk.show')}
          </Button>
          <Button look="quiet" height="low" fit onClick={done}>
            {t('walk.skip')}
          </Button>
        </div>
      )}
    </section>
  );
}
