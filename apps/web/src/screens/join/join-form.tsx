import { MAX_NAME_LENGTH } from '@reflextics/game';
import type { RoomPreview } from '@reflextics/protocol';
import { type FormEvent, useId, useState } from 'react';
import { useLocation } from 'wouter';
import { announce, Button, ErrorSummary, TextField } from '../../look/index.ts';
import { ApiError, type FacilitatorKey, pickOne } from '../../room/index.ts';
import { errorKey, useWords } from '../../words/index.ts';
import { takeSeat } from './take-seat.ts';

/** Refusals that the name has to answer for. */
const OF_THE_NAME: ReadonlySet<string> = new Set(['name-empty', 'name-too-long', 'name-taken']);

interface JoinFormProps {
  room: RoomPreview;
  /** From the link; null: who comes is no facilitator. */
  facilitator: FacilitatorKey | null;
}

export function JoinForm({ room, facilitator }: JoinFormProps) {
  const { t } = useWords();
  const [, navigate] = useLocation();
  const field = useId();
  const suggestion = useSuggestion();
  const [name, setName] = useState(suggestion.first);
  const [nameError, setNameError] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [joining, setJoining] = useState<'player' | 'narrator' | null>(null);

  function change(next: string) {
    setName(next);
    setNameError(null);
  }

  function suggest() {
    const next = suggestion.another(name);
    change(next);
    announce(t('join.name.suggested', { name: next }));
  }

  function refuseName(words: string) {
    setNameError(words);
    document.getElementById(field)?.focus();
  }

  async function join(asNarrator: boolean) {
    const wished = name.trim();
    if (wished === '') return refuseName(t('join.name.empty'));
    if (wished.length > MAX_NAME_LENGTH) return refuseName(t('join.name.too-long', { n: MAX_NAME_LENGTH }));
    setJoining(asNarrator ? 'narrator' : 'player');
    setFailure(null);
    try {
      const { code } = await takeSeat({ room, name: wished, asNarrator, facilitator });
      navigate(`/room/${code}`, { replace: true });
    } catch (error) {
      setJoining(null);
      const code = error instanceof ApiError ? error.code : 'unknown';
      if (OF_THE_NAME.has(code)) refuseName(t(errorKey(code)));
      else setFailure(code === 'offline' ? t('join.offline.what') : t(errorKey(code)));
    }
  }

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (joining === null) void join(facilitator !== null);
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <ErrorSummary errors={failure === null ? [] : [{ words: failure }]} />
      <TextField
        id={field}
        label={t('join.name')}
        hint={t('join.name.hint')}
        error={nameError}
        value={name}
        onChange={(event) => change(event.target.value)}
        onFocus={(event) => event.target.select()}
        autoComplete="off"
        autoCapitalize="words"
        spellCheck={false}
        enterKeyHint="go"
      />
      <Button look="quiet" height="low" onClick={suggest}>
        {t('join.name.another')}
      </Button>
      {facilitator === null ? (
        <Button type="submit" iconAfter="next" busy={joining === 'player'}>
          {t('join.join')}
        </Button>
      ) : (
        <>
          <p>{t('join.narrate.what')}</p>
          <Button type="submit" iconAfter="next" busy={joining === 'narrator'}>
            {t('join.narrate')}
          </Button>
          <Button look="quiet" busy={joining === 'player'} onClick={() => void join(false)}>
            {t('join.play')}
          </Button>
        </>
      )}
    </form>
  );
}

/** Made-up names in the person's language, by the cryptographic source so that two phones rarely offer the same. */
function useSuggestion() {
  const { t } = useWords();
  const [first = '', ...rest] = t('join.names').split('|');
  const [initial] = useState(() => pickOne([first, ...rest]));
  return {
    first: initial,
    another(than: string): string {
      const [other = first, ...others] = [first, ...rest].filter((name) => name !== than);
      return pickOne([other, ...others]);
    },
  };
}
