import type { ResourcePart } from '@reflextics/advice';
import {
  type Advice,
  type DeckView,
  OWN_LIMITS,
  type OwnResource,
  RESOURCE_LIMITS,
  wordCount,
} from '@reflextics/decks';
import { THEMES } from '@reflextics/game';
import { type FormEvent, useState } from 'react';
import { HintsAt, HintsSummary, useResourceHints } from '../../advice/index.ts';
import { Button, ErrorSummary, Select, TextArea, TextField } from '../../look/index.ts';
import { PageHeading } from '../../page-heading.tsx';
import { LANGUAGES, languageName, useWords, type Words } from '../../words/index.ts';
import { GuidesAdvice } from './guides-advice.tsx';
import { ResourcePreviews } from './resource-previews.tsx';

interface ResourceFormProps {
  resource: OwnResource;
  deck: DeckView;
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

const ADVICE = ['one', 'aloud', 'whose', 'points', 'nobody'] as const;

const adviceIn = (t: Words['t']): Advice[] =>
  ADVICE.map((id) => ({
    title: t(`own.resource.advice.${id}`),
    text: t(`own.resource.advice.${id}.what`),
    example: null,
  }));

/** A short text that is read aloud in step 3, with advice beside it, and as each screen will show it. */
export function ResourceForm({ resource, deck, isNew, failure, busy, onKeep, onBack }: ResourceFormProps) {
  const { t } = useWords();
  const [draft, setDraft] = useState(resource);
  const [text, setText] = useState(resource.paragraphs.join('\n\n'));
  const [points, setPoints] = useState(resource.points.join('\n'));
  const [wanting, setWanting] = useState(false);
  const hints = useResourceHints({ title: draft.title, text, points, law: draft.law ?? '' });
  const nameOf = ({ part }: { part: string }) => t(`own.resource.${part as ResourcePart}`);
  const at = (part: ResourcePart) => ({ hints, part, index: null, name: nameOf({ part }) });
  const written: OwnResource = {
    ...draft,
    title: draft.title.trim(),
    paragraphs: pieces(text, /\n\s*\n/),
    points: pieces(points, /\n/),
    law: draft.law?.trim() || null,
  };
  const wants = {
    title: written.title === '' ? t('own.wants.title') : null,
    text: written.paragraphs.length === 0 ? t('own.wants.text') : null,
  };
  const errors = Object.entries(wants).flatMap(([field, words]) =>
    wanting && words !== null ? [{ field: `own-${field}`, words }] : [],
  );
  const keep = (event: FormEvent) => {
    event.preventDefault();
    setWanting(true);
    if (busy || wants.title !== null || wants.text !== null) return;
    onKeep(written);
  };
  const n = wordCount(`${text} ${points}`);
  const most = RESOURCE_LIMITS.wordsAtMost;
  return (
    <form className="own-form stack stack-l" ref={hints.around} onSubmit={keep} noValidate>
      <PageHeading>{t(isNew ? 'own.resource.write' : 'own.resource.change')}</PageHeading>
      <ErrorSummary errors={failure === null ? errors : [{ words: failure }]} />
      <div className="own-beside">
        <GuidesAdvice title={t('own.resource.advice')} advice={adviceIn(t)} />
        <div className="own-fields stack stack-l">
          <Select
            label={t('cards.theme')}
            options={THEMES.map((value) => ({ value, words: t(`common.theme.${value}`) }))}
            value={draft.theme}
            onChoose={(theme) => setDraft({ ...draft, theme })}
          />
          <HintsAt {...at('title')}>
            <TextField
              id="own-title"
              label={t('own.resource.title')}
              error={wanting ? wants.title : null}
              value={draft.title}
              maxLength={OWN_LIMITS.titleCharacters}
              onChange={(event) => setDraft({ ...draft, title: event.target.value })}
              autoComplete="off"
            />
          </HintsAt>
          <HintsAt {...at('text')}>
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
          </HintsAt>
          <HintsAt {...at('points')}>
            <TextArea
              label={t('own.resource.points')}
              optional
              hint={t('own.resource.points.hint')}
              rows={4}
              value={points}
              maxLength={OWN_LIMITS.textCharacters}
              onChange={(event) => setPoints(event.target.value)}
            />
          </HintsAt>
          <p className={n > most ? 'small label' : 'small quiet'}>{t('own.resource.count', { n, most })}</p>
          <HintsAt {...at('law')}>
            <TextField
              label={t('own.resource.law')}
              optional
              value={draft.law ?? ''}
              maxLength={OWN_LIMITS.lawCharacters}
              onChange={(event) => setDraft({ ...draft, law: event.target.value })}
              autoComplete="off"
            />
          </HintsAt>
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
        </div>
      </div>
      <HintsSummary hints={hints} title={t('hints.resource')} nameOf={nameOf} />
      <ResourcePreviews resource={written} deck={deck} />
      <div className="stack">
        <Button type="submit" busy={busy}>
          {t('own.keep')}
        </Button>
        <Button look="quiet" icon="back" onClick={onBack}>
          {t('own.back')}
        </Button>
      </div>
    </form>
  );
}
