import { MAX_NAME_LENGTH, seatOf } from '@reflextics/game';
import { type FormEvent, useId } from 'react';
import { Button, Dialog, TextField } from '../../look/index.ts';
import { useDraft, useRoom } from '../../room/index.ts';
import { errorKey, useWords } from '../../words/index.ts';

/** I take another name. */
export function Rename({ open, onClose }: { open: boolean; onClose: () => void }) {
  return open ? <OpenRename onClose={onClose} /> : null;
}

function OpenRename({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const form = useId();
  const { view, me } = useRoom();
  const now = me === null ? '' : (seatOf(view, me)?.name ?? '');
  const [name, setName, status, submit, trouble, clear] = useDraft('rename', now);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const result = await submit((written) => ({ type: 'rename', name: written }));
    if (result.ok) onClose();
  };
  const leaveIt = () => {
    clear();
    onClose();
  };
  return (
    <Dialog
      open
      onClose={leaveIt}
      title={t('lobby.rename')}
      actions={
        <Button type="submit" form={form} busy={status === 'sending'}>
          {t('lobby.rename.save')}
        </Button>
      }
    >
      <form id={form} onSubmit={save} noValidate>
        <TextField
          label={t('lobby.rename.name')}
          hint={t('lobby.rename.hint')}
          value={name}
          maxLength={MAX_NAME_LENGTH}
          autoComplete="off"
          onChange={(event) => setName(event.target.value)}
          error={trouble === null ? null : t(errorKey(trouble.code))}
          data-first-focus
        />
      </form>
    </Dialog>
  );
}
