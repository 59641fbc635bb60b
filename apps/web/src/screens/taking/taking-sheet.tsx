import { ALL_IN, type Choices, chosen, extentOf, frameworkKindOf, keptLine } from '@reflextics/summary';
import { useMemo, useState } from 'react';
import { Button, Dialog, RadioGroup, Select } from '../../look/index.ts';
import type { GroupDocument, SummaryFormat } from '../../room/index.ts';
import { errorKey, LANGUAGES, languageName, useWords } from '../../words/index.ts';
import { MakingLine } from '../shared/making/index.ts';
import { offeredOf } from './formats.ts';
import { NextTime } from './next-time.tsx';
import { NotesChoice } from './notes-choice.tsx';
import { NoticedList } from './noticed-list.tsx';
import type { Takeable } from './take.ts';
import { usePreview } from './use-preview.ts';
import { useTaking } from './use-taking.ts';
import { WhatIsIn } from './what-is-in.tsx';
import './taking.css';

export interface TakingSheetProps extends Takeable {
  /** Which one is offered first. */
  document: GroupDocument;
  onClose: () => void;
}

/** Before a summary leaves the server: what goes in is chosen, and what does not is said, with why. */
export default function TakingSheet({ document: first, onClose, ...takeable }: TakingSheetProps) {
  const { t, day, language: readers } = useWords();
  const [language, setLanguage] = useState(takeable.language);
  const [document, setDocument] = useState(first);
  const offered = offeredOf(document);
  const [wished, setFormat] = useState<SummaryFormat>('pdf');
  const format = offered.find((one) => one === wished) ?? 'pdf';
  const extent = extentOf(document, format);
  const [choices, setChoices] = useState<Choices>(ALL_IN);
  const { rooms: whole, trouble, again } = usePreview(takeable.take, language);
  const rooms = useMemo(() => whole?.map((one) => chosen(one, choices)) ?? null, [whole, choices]);
  const { making, fetchAs } = useTaking(takeable);
  const kind = whole === null ? (takeable.kind ?? 'framework') : frameworkKindOf(...whole);
  const until = takeable.until === null ? null : t('taking.until', { day: day(takeable.until) });
  // As the file will say it, in the reader's own language.
  const where = whole?.[0] === undefined ? until : keptLine({ ...whole[0], language: readers });

  return (
    <Dialog
      open
      onClose={onClose}
      title={t(document === 'framework' ? `taking.title.${kind}` : 'taking.title')}
      actions={
        <>
          <MakingLine {...making} />
          <Button
            icon="download"
            busy={making.isBusy}
            onClick={() => void fetchAs({ document, format, language, choices })}
          >
            {t(making.failure === null ? 'taking.get' : 'taking.again')}
          </Button>
        </>
      }
    >
      <div className="stack stack-l">
        <p>
          {t('taking.what')} <span dir="auto">{where}</span>
        </p>
        <RadioGroup
          label={t('taking.document')}
          options={[
            {
              value: 'summary',
              words: t('taking.document.summary'),
              hint: t('taking.document.summary.what'),
            },
            {
              value: 'framework',
              words: t(`taking.document.${kind}`),
              hint: t('taking.document.framework.what'),
            },
          ]}
          value={document}
          onChoose={setDocument}
        />
        <RadioGroup
          label={t('taking.format')}
          options={offered.map((value) => ({
            value,
            words: t(`taking.format.${value}`),
            hint: t(`taking.format.${value}.what`),
          }))}
          value={format}
          onChoose={setFormat}
        />
        {LANGUAGES.length < 2 ? null : (
          <Select
            label={t('taking.language')}
            options={LANGUAGES.map((value) => ({ value, words: languageName(value) }))}
            value={language}
            onChoose={setLanguage}
          />
        )}
        <RadioGroup
          label={t('taking.names')}
          hint={
            extent === 'framework'
              ? t('taking.names.framework')
              : choices.names === 'chosen'
                ? undefined
                : t('taking.names.texts')
          }
          options={[
            { value: 'chosen', words: t('taking.names.chosen') },
            { value: 'initials', words: t('taking.names.initials') },
            { value: 'none', words: t('taking.names.none'), hint: t('taking.names.none.what') },
          ]}
          value={choices.names}
          onChoose={(names) => setChoices({ ...choices, names })}
        />
        {extent === 'whole' ? (
          <NotesChoice
            whole={whole}
            checked={choices.notes}
            onChange={(notes) => setChoices({ ...choices, notes })}
          />
        ) : null}
        {rooms === null || whole === null ? (
          <NotThere trouble={trouble === null ? null : t(errorKey(trouble))} again={again} />
        ) : (
          <>
            <WhatIsIn rooms={rooms} extent={extent} />
            <NoticedList rooms={rooms} whole={whole} extent={extent} />
            {extent === 'whole' ? <NextTime rooms={rooms} /> : null}
          </>
        )}
      </div>
    </Dialog>
  );
}

function NotThere({ trouble, again }: { trouble: string | null; again: () => void }) {
  const { t } = useWords();
  if (trouble === null) return <p>{t('taking.looking')}</p>;
  return (
    <div className="stack stack-s">
      <p role="alert">{t('taking.not-there', { why: trouble })}</p>
      <Button look="quiet" height="low" fit onClick={again}>
        {t('taking.again')}
      </Button>
    </div>
  );
}
