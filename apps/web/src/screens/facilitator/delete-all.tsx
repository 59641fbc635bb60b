import type { SessionInfo } from '@reflextics/protocol';
import { type FormEvent, useId, useState } from 'react';
import { Button, Dialog, TextField } from '../../look/index.ts';
import { api, type FacilitatorKey, forgetKey } from '../../room/index.ts';
import { useWords } from '../../words/index.ts';
import { forgetAllBegun } from '../own/begun.ts';
import { FailureLine } from './failure-line.tsx';
import { useDoing } from './use-doing.ts';

interface DeleteAllProps {
  session: SessionInfo;
  facilitator: FacilitatorKey;
  onDeleted: () => void;
}

/** The whole session at once and for good, once a word was typed. */
export function DeleteAll({ session, facilitator, onDeleted }: DeleteAllProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="stack">
      <h2>{t('facilitator.delete')}</h2>
      <p>{t('facilitator.delete.what')}</p>
      <Button look="danger" icon="bin" fit onClick={() => setOpen(true)}>
        {t('facilitator.delete')}
      </Button>
      {isOpen ? (
        <ConfirmDelete
          session={session}
          facilitator={facilitator}
          onDeleted={onDeleted}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </section>
  );
}

function ConfirmDelete({
  session,
  facilitator,
  onDeleted,
  onClose,
}: DeleteAllProps & { onClose: () => void }) {
  const { t } = useWords();
  const form = useId();
  const { busy, failure, run } = useDoing();
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const word = t('facilitator.delete.word');
  const confirm = async (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() !== word) return setWrong(true);
    if (busy || !(await run(() => api.deleteSession(facilitator.session, facilitator.token)))) return;
    forgetKey(facilitator.session);
    forgetAllBegun(facilitator.session);
    onDeleted();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      kind="dialog"
      title={t('facilitator.delete.title', { name: session.name })}
      actions={
        <>
          <Button type="submit" form={form} look="danger" icon="bin" busy={busy}>
            {t('facilitator.delete')}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t('facilitator.back')}
          </Button>
        </>
      }
    >
      <p>{t('facilitator.delete.what')}</p>
      <form id={form} onSubmit={confirm} noValidate>
        <TextField
          label={t('facilitator.delete.type', { word })}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setWrong(false);
          }}
          error={isWrong ? t('facilitator.delete.wrong', { word }) : null}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          data-first-focus
        />
      </form>
      <FailureLine words={failure} />
    </Dialog>
  );
}
