import type { Earlier } from '@reflextics/game';
import { type FormEvent, useEffect, useState } from 'react';
import { Link } from 'wouter';
import { LanguageChoice } from '../../language-choice.tsx';
import { Button, ErrorSummary } from '../../look/index.ts';
import { PageHeading } from '../../page-heading.tsx';
import { ApiError, api, type FacilitatorKey, kept } from '../../room/index.ts';
import { errorKey, useWords } from '../../words/index.ts';
import { GoOn } from '../again/go-on.tsx';
import { useDecks } from '../cards/use-decks.ts';
import {
  begunSettings,
  errorsIn,
  forgetSettings,
  keepSettings,
  type Settings,
  type SettingsErrors,
  sessionOf,
  withDeckOf,
} from './settings.ts';
import { SettingsFields } from './settings-fields.tsx';
import './open.css';

export function OpenForm({ onOpened }: { onOpened: (key: FacilitatorKey) => void }) {
  const { t, language } = useWords();
  const decks = useDecks();
  const [begun, setSettings] = useState<Settings>(() => begunSettings(kept, language));
  const settings = withDeckOf(begun, decks);
  const [earlier, setEarlier] = useState<Earlier | null>(null);
  const [errors, setErrors] = useState<SettingsErrors>({});
  const [failure, setFailure] = useState<string | null>(null);
  const [opening, setOpening] = useState(false);
  useEffect(() => keepSettings(kept, begun), [begun]);

  function change(part: Partial<Settings>) {
    setSettings((before) => ({ ...withDeckOf(before, decks), ...part }));
    setErrors((before) => {
      const left = { ...before };
      for (const field of Object.keys(part)) delete left[field as keyof SettingsErrors];
      return left;
    });
  }

  async function open(event: FormEvent) {
    event.preventDefault();
    if (opening) return;
    const found = errorsIn(settings, earlier, t);
    setErrors(found);
    setFailure(null);
    if (Object.keys(found).length > 0) return;
    setOpening(true);
    try {
      const { session, facilitatorToken } = await api.openSession(sessionOf(settings, earlier));
      forgetSettings(kept);
      onOpened({ session: session.id, token: facilitatorToken });
    } catch (error) {
      setOpening(false);
      const code = error instanceof ApiError ? error.code : 'unknown';
      setFailure(`${t('open.failed')}. ${code === 'offline' ? t('join.offline.what') : t(errorKey(code))}`);
    }
  }

  const told = Object.entries(errors).map(([field, words]) => ({ field: `open-${field}`, words }));
  return (
    <main className="screen pad plain plain-form">
      <form className="column stack stack-l" onSubmit={open} noValidate>
        <header className="stack">
          <p>
            <Link href="/">{t('common.product')}</Link>
          </p>
          <PageHeading>{t('open.title')}</PageHeading>
          <p>{t('open.what')}</p>
        </header>
        <ErrorSummary errors={failure === null ? told : [{ words: failure }]} />
        <SettingsFields decks={decks} settings={settings} errors={errors} change={change} />
        <GoOn
          error={errors.earlier}
          onChange={(next) => {
            setEarlier(next);
            setErrors(({ earlier: _mended, ...left }) => left);
          }}
        />
        <Button type="submit" iconAfter="next" busy={opening}>
          {t('open.open')}
        </Button>
        <LanguageChoice />
      </form>
    </main>
  );
}
