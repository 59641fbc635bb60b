import { OWN_LIMITS, type OwnResource, RESOURCE_LIMITS, wordCount } from '@reflextics/decks';
import { THEMES } from '@reflextics/game';
import { type FormEvent, useState } from 'react';
import { Button, ErrorSummary, Select, TextArea, TextField } from '../../look/index.ts';
import { PageHeading } from '../../page-heading.tsx';
import { LANGUAGES, languageName, useWords } from '../../words/index.ts';

interface ResourceFormProps {
  resource: OwnResource;
  isNew: boolean;
  failure: string | null;
  busy: boolean;
  onKeep: (resource: OwnResource) => void;
  onBack: () => void;
}

const pieces = (text: string, between: RegExp): string[] =>
  text
    .split(between)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');

/** A short text that is read aloud in step 3. */
export function ResourceForm({ resource, isNew, failure, busy, onKeep, onBack }: ResourceFormProps) {
  const { t } = useWords();
  const [draft, setDraft] = useState(resource);
  const [text, setText] = useState(resource.paragraphs.join('\n\n'));
  const [points, setPoints] = useState(resource.points.join('\n'));
  const [wanting, setWanting] = useState(false);
  const paragraphs = pieces(text, /\n\s*\n/);
  const wants = {
    title: draft.title.trim() === '' ? t('own.wants.title') : null,
    text: paragraphs.length === 0 ? t('own.wants.text') : null,
  };
  const errors = Object.entries(wants).flatMap(([field, words]) =>
    wanting && words !== null ? [{ field: `own-${field}`, words }] : [],
  );
  const keep = (event: FormEvent) => {
    event.preventDefault();
    setWanting(true);
    if (busy || wants.title !== null || wants.text !== null) return;
    onKeep({
      ...draft,
      title: draft.title.trim(),
      paragraphs,
      points: pieces(points, /\n/),
      law: draft.law?.trim() || null,
    });
  };
  const n = wordCount(`${text} ${points}`);
  return (
    <form className="own-form own-narrow stack stack-l" onSubmit={keep} noValidate>
      <PageHeading>{t(isNew ? 'own.resource.write' : 'own.resource.change')}</PageHeading>
      <ErrorSummary errors={failure === null ? errors : [{ words: failure }]} />
      <Select
        label={t('cards.theme')}
        options={THEMES.map((value) => ({ value, words: t(`common.theme.${value}`) }))}
        value={draft.theme}
        onChoose={(theme) => setDraft({ ...draft, theme })}
      />
      <TextField
        id="own-title"
        label={t('own.resource.title')}
        error={wanting ? wants.title : null}
        value={draft.title}
        maxLength={OWN_LIMITS.titleCharacters}
        onChange={(event) => setDraft({ ...draft, title: event.target.value })}
        autoComplete="off"
      />
      <div className="stack stack-s">
        <TextArea
          id="own-text"
          label={t('own.resource.text')}
          hint={t('own.resource.text.hint')}
          error={wanting ? wants.text : null}
          rows={8}
          value={text}
          maxLength={OWN_LIMITS.textCharacters}
          onChange={(event) => setText(event.target.value)}
        />
        <p className={n > RESOURCE_LIMITS.wordsAtMost ? 'small label' : 'small quiet'}>
          {t('own.count.words', { n, most: RESOURCE_LIMITS.wordsAtMost })}{' '}
          {n > RESOURCE_LIMITS.wordsAtMost ? t('own.count.long') : null}
        </p>
      </div>
      <TextArea
        label={t('own.resource.points')}
        optional
        hint={t('own.resource.points.hint')}
        rows={4}
        value={points}
        maxLength={OWN_LIMITS.textCharacters}
        onChange={(event) => setPoints(event.target.value)}
      />
      <TextField
        label={t('own.resource.law')}
        optional
        value={draft.law ?? ''}
        maxLength={OWN_LIMITS.lawCharacters}
        onChange={(event) => setDraft({ ...draft, law: event.target.value })}
        autoComplete="off"
      />
      <Select
        label={t('own.language')}
        hint={t('own.language.hint')}
        options={[...new Set<string>([...LANGUAGES, draft.language])].map((value) => ({
          value,
          words: languageName(value),
        }))}
        value={draft.language}
        onChoose={(language) => setDraft({ ...draft, language })}
      />
      <Button type="submit" busy={busy}>
        {t('own.keep')}
      </Button>
      <Button look="quiet" icon="back" onClick={onBack}>
        {t('own.back')}
      </Button>
    </form>
  );
}
