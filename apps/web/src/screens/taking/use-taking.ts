import { useEffect, useState } from 'react';
import { ApiError, type DocumentWanted } from '../../room/index.ts';
import { errorKey, useWords } from '../../words/index.ts';
import { emptyTab, saveFile, writePage } from '../shared/take-file.ts';
import { isPage } from './formats.ts';
import type { Takeable } from './take.ts';

const LONG = 3_000; // ms: by then one wonders whether anything happens

/** Fetches a file and hands it over; tells how that goes. */
export function useTaking({ take, name }: Takeable) {
  const { t } = useWords();
  const [isBusy, setBusy] = useState(false);
  const [isLong, setLong] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    if (!isBusy) return;
    const timer = setTimeout(() => setLong(true), LONG);
    return () => clearTimeout(timer);
  }, [isBusy]);

  async function fetchAs(wanted: DocumentWanted) {
    if (isBusy) return;
    const { document, format } = wanted;
    const tab = isPage(format) ? emptyTab() : null;
    setBusy(true);
    setLong(false);
    setSaid(null);
    setFailure(null);
    try {
      const got = await take(wanted);
      if (tab === null) saveFile(got, format === 'poster' ? 'poster.pdf' : `${name(document)}.${format}`);
      else writePage(await got.file.text(), tab);
      setSaid(t(tab === null ? 'taking.saved' : 'taking.opened'));
    } catch (error) {
      tab?.close();
      setFailure(
        t('taking.not-fetched', { why: t(errorKey(error instanceof ApiError ? error.code : 'unknown')) }),
      );
    }
    setBusy(false);
  }

  const going = isBusy ? t(isLong ? 'taking.making.long' : 'taking.making') : said;
  return { isBusy, going, failure, fetchAs };
}
