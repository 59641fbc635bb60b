import type { Earlier } from '@reflextics/game';
import { MAX_EARLIER } from '@reflextics/game';
import { useEffect, useRef, useState } from 'react';
import { Button, CheckboxGroup, Select } from '../../look/index.ts';
import { CodeScanner, canScan } from '../../phone/code-scanner.tsx';
import { useWords } from '../../words/index.ts';
import { type Candidate, chosenFirst, earlierWith, type Found } from './candidates.ts';
import { WhereFrom } from './followed-list.tsx';
import { useReading } from './use-reading.ts';
import './again.css';

interface GoOnFromProps {
  /** What the session will begin with; null: the groups start afresh. */
  onChange: (earlier: Earlier | null) => void;
  error: string | undefined;
}

/** An earlier summary to go on from. It is read here and sent only with the session; the names in it are not. */
export default function GoOnFrom({ onChange, error }: GoOnFromProps) {
  const { t } = useWords();
  const [found, setFound] = useState<Found | null>(null);
  return (
    <section className="stack again-open" aria-labelledby="again-open" id="open-earlier" tabIndex={-1}>
      <h2 id="again-open">{t('again.open')}</h2>
      {found === null ? (
        <Reading onFound={setFound} />
      ) : (
        <Choosing
          found={found}
          error={error}
          onChange={onChange}
          onAfresh={() => {
            setFound(null);
            onChange(null);
          }}
        />
      )}
    </section>
  );
}

function Reading({ onFound }: { onFound: (found: Found) => void }) {
  const { t } = useWords();
  const { isBusy, trouble, readFile, readPicture, readCode } = useReading(onFound);
  const [scanning, setScanning] = useState(false);
  const code = useRef(readCode);
  useEffect(() => {
    // The code that was scanned with a phone's own camera opens this page with what it holds.
    if (location.hash.startsWith('#again=')) code.current(location.href);
  }, []);
  return (
    <>
      <p>{t('again.open.what')}</p>
      <div className="row wrap">
        <FileButton words={t('again.file')} accept="application/json,.json" onFile={readFile} />
        <FileButton words={t('again.photo')} accept="image/*" onFile={readPicture} />
        {canScan() && !scanning ? (
          <Button look="quiet" height="low" fit onClick={() => setScanning(true)}>
            {t('again.scan')}
          </Button>
        ) : null}
      </div>
      <p className="small quiet">{t('again.file.what')}</p>
      {scanning ? (
        <div className="again-camera">
          <CodeScanner
            noCamera={t('again.no-camera')}
            looking={t('again.scan')}
            onCode={(address) => {
              setScanning(false);
              readCode(address);
            }}
            onClose={() => setScanning(false)}
          />
        </div>
      ) : null}
      <p className="small" role="status">
        {isBusy ? t('again.reading') : null}
      </p>
      {trouble === null ? null : (
        <p className="label" role="alert">
          {trouble.why === 'broken'
            ? t('again.wrong.broken', { line: trouble.line ?? 1 })
            : t(`again.wrong.${trouble.why}`)}
        </p>
      )}
    </>
  );
}

interface FileButtonProps {
  words: string;
  accept: string;
  onFile: (file: File) => void;
}

/** The browser's own way to a file, behind a button of ours. */
function FileButton({ words, accept, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button look="quiet" height="low" fit onClick={() => input.current?.click()}>
        {words}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // The same file may be chosen again, once it was mended.
          event.target.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
    </>
  );
}

interface ChoosingProps extends Omit<GoOnFromProps, 'onChange'> {
  found: Found;
  onChange: (earlier: Earlier) => void;
  onAfresh: () => void;
}

const ALL = 'all';

function Choosing({ found, error, onChange, onAfresh }: ChoosingProps) {
  const { t } = useWords();
  const [group, setGroup] = useState(ALL);
  const offered = proposalsOf(found, group);
  const [taken, setTaken] = useState<readonly string[]>(() => tickedFirst(offered));
  const tell = useRef(onChange);
  tell.current = onChange;
  useEffect(() => {
    const chosen = proposalsOf(found, group).filter((_, at) => taken.includes(`${at}`));
    // More than fit are not cut off unseen: the form says so.
    tell.current(earlierWith(found, chosen));
  }, [found, group, taken]);
  const heading = useRef<HTMLDivElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <div ref={heading} tabIndex={-1}>
        <WhereFrom earlier={{ ...found, proposals: [] }} />
      </div>
      {found.rooms.length < 2 ? null : (
        <Select
          label={t('again.group')}
          options={[
            { value: ALL, words: t('again.group.all') },
            ...found.rooms.map(({ proposals }, at) => ({
              value: `${at}`,
              words: t('again.group.room', { n: at + 1, proposals: proposals.length }),
            })),
          ]}
          value={group}
          onChoose={(next) => {
            setGroup(next);
            setTaken(tickedFirst(proposalsOf(found, next)));
          }}
        />
      )}
      <CheckboxGroup
        label={t('again.choose')}
        hint={t('again.choose.hint', { max: MAX_EARLIER })}
        error={error}
        options={offered.map(({ text, accepted }, at) => ({
          value: `${at}`,
          words: text,
          hint: accepted ? t('again.accepted') : undefined,
        }))}
        values={taken}
        onChange={setTaken}
      />
      <Button look="quiet" height="low" fit icon="close" onClick={onAfresh}>
        {t('again.afresh')}
      </Button>
    </>
  );
}

function proposalsOf({ rooms }: Found, group: string): readonly Candidate[] {
  return group === ALL
    ? rooms.flatMap(({ proposals }) => proposals)
    : (rooms[Number(group)]?.proposals ?? []);
}

function tickedFirst(offered: readonly Candidate[]): readonly string[] {
  const first = chosenFirst(offered);
  return offered.flatMap((one, at) => (first.includes(one) ? [`${at}`] : []));
}
