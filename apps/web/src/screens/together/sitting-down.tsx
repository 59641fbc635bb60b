import { MAX_NAME_LENGTH } from '@reflextics/game';
import type { RoomPreview } from '@reflextics/protocol';
import { type FormEvent, useId, useState } from 'react';
import { useLocation } from 'wouter';
import { Button, ErrorSummary, TextField } from '../../look/index.ts';
import type { FacilitatorKey } from '../../room/index.ts';
import { errorKey, useWords } from '../../words/index.ts';
import { NotSeated, SittingDownTogether } from './sit-down.ts';

const FEWEST = 2; // players: a round needs them (S1)
const MOST = 10; // players: more make a second room (L4)

interface Wrong {
  whose: 'narrator' | number | null;
  words: string;
}

/** Who narrates and who plays, by name; then all of them have their seats. */
export function SittingDown({ room, facilitator }: { room: RoomPreview; facilitator: FacilitatorKey }) {
  const { t } = useWords();
  const [, navigate] = useLocation();
  const id = useId();
  const [sitting] = useState(() => new SittingDownTogether());
  const [narrator, setNarrator] = useState('');
  const [players, setPlayers] = useState<readonly string[]>(['', '', '']);
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const [busy, setBusy] = useState(false);

  const fieldOf = (whose: 'narrator' | number) => `${id}-${whose}`;
  const errorOf = (whose: 'narrator' | number) => (wrong?.whose === whose ? wrong.words : null);

  function refuse(found: Wrong) {
    setWrong(found);
    if (found.whose !== null) document.getElementById(fieldOf(found.whose))?.focus();
  }

  function firstWrong(names: readonly string[]): Wrong | null {
    if (narrator.trim() === '') return { whose: 'narrator', words: t('join.name.empty') };
    const all: readonly (readonly ['narrator' | number, string])[] = [
      ['narrator', narrator],
      ...names.map((name, at) => [at, name] as const),
    ];
    const tooLong = all.find(([, name]) => name.trim().length > MAX_NAME_LENGTH);
    if (tooLong) return { whose: tooLong[0], words: t('join.name.too-long', { n: MAX_NAME_LENGTH }) };
    if (names.length < FEWEST) return { whose: names.length, words: t('together.few') };
    return null;
  }

  async function sitDown() {
    const names = players.map((name) => name.trim()).filter((name) => name !== '');
    const found = firstWrong(names);
    // Gaps are closed, so that what is told of the third name stands at the third field.
    setPlayers([...names, ...Array.from({ length: Math.max(0, FEWEST - names.length) }, () => '')]);
    if (found !== null) return refuse(found);
    setWrong(null);
    setBusy(true);
    try {
      await sitting.sitDown(room, facilitator, narrator.trim(), names);
      navigate(`/room/${room.code}`, { replace: true });
    } catch (error) {
      setBusy(false);
      if (!(error instanceof NotSeated)) throw error;
      const words = error.code === 'name-taken' ? t('together.twice') : wordsOf(error.code);
      refuse({ whose: error.whose, words });
    }
  }
  const wordsOf = (code: string) => (code === 'offline' ? t('join.offline.what') : t(errorKey(code)));

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) void sitDown();
  };
  return (
    <form className="stack stack-l" onSubmit={submit} noValidate>
      <ErrorSummary errors={wrong !== null && wrong.whose === null ? [{ words: wrong.words }] : []} />
      <TextField
        id={fieldOf('narrator')}
        label={t('together.narrator')}
        hint={t('together.narrator.hint')}
        value={narrator}
        error={errorOf('narrator')}
        autoComplete="off"
        autoCapitalize="words"
        spellCheck={false}
        onChange={(event) => setNarrator(event.target.value)}
      />
      <fieldset className="together-names stack">
        <legend>{t('together.people')}</legend>
        <p className="form-hint">{t('together.people.hint')}</p>
        {players.map((name, at) => (
          <TextField
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place; names repeat while they are typed
            key={at}
            id={fieldOf(at)}
            label={t('together.person', { n: at + 1 })}
            value={name}
            error={errorOf(at)}
            autoComplete="off"
            autoCapitalize="words"
            spellCheck={false}
            onChange={(event) => setPlayers(players.with(at, event.target.value))}
          />
        ))}
        <div className="row wrap">
          {players.length < MOST ? (
            <Button look="quiet" height="low" fit icon="plus" onClick={() => setPlayers([...players, ''])}>
              {t('together.more')}
            </Button>
          ) : null}
          {players.length > FEWEST ? (
            <Button look="quiet" height="low" fit onClick={() => setPlayers(players.slice(0, -1))}>
              {t('together.fewer')}
            </Button>
          ) : null}
        </div>
      </fieldset>
      <Button type="submit" iconAfter="next" busy={busy}>
        {t('together.start')}
      </Button>
    </form>
  );
}
