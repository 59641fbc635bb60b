import { normaliseCode } from '@reflextics/protocol';
import { type FormEvent, useId, useState } from 'react';
import { useLocation } from 'wouter';
import { Button, CodeField } from '../../look/index.ts';
import { lateScreen, Show } from '../../screen.tsx';
import { useWords } from '../../words/index.ts';

const scanInvitation = lateScreen(() => import('../join/scan-invitation.tsx'), ['later']);

/** The six letters, typed in any way. @param wrong what was typed before and is no code; absent: nothing was. */
export function CodeForm({ wrong }: { wrong?: string }) {
  const { t } = useWords();
  const [, navigate] = useLocation();
  const field = useId();
  const [typed, setTyped] = useState(wrong ?? '');
  const [scanning, setScanning] = useState(false);
  const [error, setError] = useState<string | null>(wrong === undefined ? null : t('home.code.wrong'));

  const join = (event: FormEvent) => {
    event.preventDefault();
    const code = normaliseCode(typed);
    if (code !== null) return navigate(`/join/${code}`);
    setError(t(typed.trim() === '' ? 'home.code.empty' : 'home.code.wrong'));
    document.getElementById(field)?.focus();
  };
  return (
    <>
      <form className="stack" onSubmit={join} noValidate>
        <CodeField
          id={field}
          label={t('home.code')}
          hint={t('home.code.hint')}
          error={error}
          value={typed}
          onType={(now) => {
            setTyped(now);
            setError(null);
          }}
        />
        <Button type="submit" iconAfter="next">
          {t('home.join')}
        </Button>
      </form>
      {scanning ? (
        <Show screen={scanInvitation} with={{ onClose: () => setScanning(false) }} />
      ) : navigator.mediaDevices === undefined ? null : (
        <Button look="quiet" onClick={() => setScanning(true)}>
          {t('home.scan')}
        </Button>
      )}
    </>
  );
}
