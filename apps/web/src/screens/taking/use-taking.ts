import type { DocumentWanted } from '../../room/index.ts';
import { useWords } from '../../words/index.ts';
import { type MakingShown, useMaking } from '../shared/making/index.ts';
import { emptyTab, saveFile, writePage } from '../shared/take-file.ts';
import { isPage, isText } from './formats.ts';
import type { Takeable } from './take.ts';

export interface TakingUnderWay {
  making: Omit<MakingShown, 'run'>;
  fetchAs: (wanted: DocumentWanted) => Promise<void>;
}

/** Fetches a file and hands it over; tells how that goes. */
export function useTaking({ take, name }: Takeable): TakingUnderWay {
  const { t } = useWords();
  const { run, ...making } = useMaking();

  async function fetchAs(wanted: DocumentWanted) {
    if (making.isBusy) return;
    const { document, format } = wanted;
    const tab = isPage(format) ? emptyTab() : null;
    const got = await run(
      (arrival) => take(wanted, isText(format) ? undefined : arrival),
      t(tab === null ? 'taking.saved' : 'taking.opened'),
    );
    if (got === null) tab?.close();
    else if (tab === null) saveFile(got, format === 'poster' ? 'poster.pdf' : `${name(document)}.${format}`);
    else writePage(await got.file.text(), tab);
  }

  return { making, fetchAs };
}
