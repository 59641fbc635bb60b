import { isNarrator } from '@reflextics/game';
import { useState } from 'react';
import { Button, Dialog } from '../../look/index.ts';
import { type Trouble, useRoom } from '../../room/index.ts';
import { useWords } from '../../words/index.ts';
import { TroubleLine } from './trouble-line.tsx';

/** I leave for good: asked once more, since it cannot be taken back. */
export function Leaving({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useWords();
  const { view, me, leave } = useRoom();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const narrates = me !== null && isNarrator(view, me);
  const go = async () => {
    setBusy(true);
    const result = await leave(); // done, the room is gone from under this dialog
    setBusy(false);
    if (!result.ok) setTrouble(result);
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      kind="dialog"
      title={t('lobby.leave.title')}
      actions={
        <>
          <Button look="danger" icon="leave" busy={busy} onClick={go}>
            {t('lobby.leave.do')}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t('lobby.leave.stay')}
          </Button>
        </>
      }
    >
      <p>{t('lobby.leave.what')}</p>
      {narrates ? <p className="label">{t('lobby.leave.narrator')}</p> : null}
      <TroubleLine trouble={trouble} />
    </Dialog>
  );
}
