import type { ParticipantId } from '@reflextics/game';
import { type ReactNode, useState } from 'react';
import { Button, Dialog, Sign } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import { useDesk } from '../narrator/desk.tsx';

interface CoverProps {
  who: ParticipantId;
  /** What they see once they say that they look alone. */
  children: (done: () => void) => ReactNode;
  /** What is told when the screen is covered again: nothing of what was chosen. */
  after: string;
  /** What the next press does; the way back to the table is always there. */
  next?: ReactNode;
}

/** One screen passed to one person: covered, then theirs alone, then covered again (P7). */
export function Cover({ who, children, after, next }: CoverProps) {
  const { t } = useWords();
  const { face, close } = useDesk();
  const [at, setAt] = useState<'given' | 'alone' | 'done'>('given');
  const { name, sign } = face(who);
  if (at === 'alone') return children(() => setAt('done'));
  if (at === 'done') {
    return (
      <Dialog
        key="done"
        open
        onClose={close}
        kind="dialog"
        title={after}
        actions={
          <>
            {next}
            <Button look={next ? 'quiet' : undefined} onClick={close}>
              {t('together.back')}
            </Button>
          </>
        }
      >
        <div className="together-cover">
          <Sign sign={sign} size={120} />
        </div>
      </Dialog>
    );
  }
  return (
    <Dialog
      key="given"
      open
      onClose={close}
      kind="dialog"
      title={t('together.give', { name })}
      actions={
        <Button sign={sign} onClick={() => setAt('alone')} data-first-focus>
          {t('together.me', { name })}
        </Button>
      }
    >
      <div className="together-cover">
        <Sign sign={sign} size={120} />
        <p>{t('together.alone', { name })}</p>
      </div>
    </Dialog>
  );
}
