import type { Flaw, FlawCode } from '@reflextics/decks';
import { type ChangeEvent, useId, useRef, useState } from 'react';
import { Button } from '../../look/index.ts';
import { useWords, type Words } from '../../words/index.ts';
import { readFile, saveAs } from './files.ts';
import { type Collection, withItems } from './own-cards.ts';

interface ImportExportProps {
  collection: Collection;
  /** True: it is kept. */
  keep: (collection: Collection) => Promise<boolean>;
}

/** Cards travel as files. A file with anything wrong in it is not taken, and every place is told. */
export function ImportExport({ collection, keep }: ImportExportProps) {
  const { t } = useWords();
  const [flaws, setFlaws] = useState<readonly Flaw[]>([]);
  const [taken, setTaken] = useState<string | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const isEmpty = collection.situations.length + collection.resources.length === 0;
  const take = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    target.value = ''; // the same file, mended, is a change again
    if (file === undefined) return;
    setTaken(null);
    const read = await readFile(file);
    setFlaws('flaws' in read ? read.flaws : []);
    if ('flaws' in read) return;
    const { name, situations, resources } = read.collection;
    const kept = await keep({
      name: isEmpty ? name : collection.name,
      situations: withItems(collection.situations, situations),
      resources: withItems(collection.resources, resources),
    });
    if (kept) setTaken(t('own.taken', { cards: situations.length, resources: resources.length }));
  };
  return (
    <section className="stack">
      <h2>{t('own.files')}</h2>
      <p className="small">{t('own.files.what')}</p>
      <input
        ref={picker}
        type="file"
        accept=".json,.csv,application/json,text/csv"
        aria-label={t('own.import')}
        className="heard"
        tabIndex={-1}
        onChange={take}
      />
      <div className="row wrap">
        <Button look="quiet" height="low" fit icon="plus" onClick={() => picker.current?.click()}>
          {t('own.import')}
        </Button>
        <Button
          look="quiet"
          height="low"
          fit
          icon="download"
          disabled={isEmpty}
          onClick={() => saveAs('json', collection)}
        >
          {t('own.export.json')}
        </Button>
        <Button
          look="quiet"
          height="low"
          fit
          icon="download"
          disabled={isEmpty}
          onClick={() => saveAs('csv', collection)}
        >
          {t('own.export.csv')}
        </Button>
      </div>
      <p role="status">{taken}</p>
      {flaws.length === 0 ? null : <Flaws flaws={flaws} />}
    </section>
  );
}

const SAYING_IT_ALL = ['not-csv', 'not-text', 'nothing-in-it', 'missing', 'empty', 'bad-characters'] as const;
const saysItAll = (code: FlawCode): code is (typeof SAYING_IT_ALL)[number] =>
  SAYING_IT_ALL.some((one) => one === code);

const flawWords = (t: Words['t'], { code, expected, found }: Flaw): string =>
  saysItAll(code)
    ? t(`own.flaw.${code}`)
    : t(`own.flaw.${code}`, { expected: expected ?? '', found: found ?? '' });

const whereOf = (t: Words['t'], { line, place }: Flaw): string => {
  if (line === null) return t('own.flaw.whole');
  return place === '' ? t('own.flaw.line-alone', { line }) : t('own.flaw.line', { line, place });
};

const MOST_TOLD = 50; // one mends a few and tries again

function Flaws({ flaws }: { flaws: readonly Flaw[] }) {
  const { t } = useWords();
  const heading = useId();
  const told = flaws.slice(0, MOST_TOLD);
  return (
    <div className="own-flaws stack stack-s" role="alert" aria-labelledby={heading}>
      <h3 id={heading}>{t('own.flaws', { n: flaws.length })}</h3>
      <p>{t('own.flaws.what')}</p>
      <ul className="stack stack-s">
        {told.map((flaw) => (
          <li key={`${flaw.line} ${flaw.place} ${flaw.code} ${flaw.found}`}>
            <span className="label">{whereOf(t, flaw)}</span> {flawWords(t, flaw)}
          </li>
        ))}
      </ul>
      {flaws.length > MOST_TOLD ? <p>{t('own.flaws.more', { n: flaws.length - MOST_TOLD })}</p> : null}
    </div>
  );
}
