import { useState } from 'react';
import { Button, type IconName, Select } from '../../look/index.ts';
import { ApiError, type Download, type SummaryFormat } from '../../room/index.ts';
import { errorKey, LANGUAGES, type Language, languageName, useWords } from '../../words/index.ts';
import { emptyTab, saveFile, writePage } from '../shared/take-file.ts';
import './download-buttons.css';

interface DownloadButtonsProps {
  /** Throws `ApiError`. */
  take: (format: SummaryFormat, language: Language) => Promise<Download>;
  /** In which the files are offered first; who takes one may choose another. */
  language: Language;
  /** Of the file, without its ending, should the server not name it. */
  name: string;
  /** Of the first button: main where it is what one came for. */
  look?: 'main' | 'quiet';
}

const FORMATS: readonly { format: SummaryFormat; icon: IconName }[] = [
  { format: 'pdf', icon: 'download' },
  { format: 'docx', icon: 'download' },
  { format: 'odt', icon: 'download' },
  { format: 'html', icon: 'book' },
  { format: 'md', icon: 'download' },
  { format: 'json', icon: 'download' },
];
const FIRST = FORMATS[0]?.format;
/** A document without names, which needs no choosing: a page that opens to be read and printed, and files. */
export function DownloadButtons({ take, name, language, look = 'main' }: DownloadButtonsProps) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<Language | null>(null);
  const [busy, setBusy] = useState<SummaryFormat | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);

  async function fetchAs(format: SummaryFormat) {
    const tab = format === 'html' ? emptyTab() : null;
    setBusy(format);
    setSaid(t('summary.keep.making'));
    setFailure(null);
    try {
      const got = await take(format, chosen ?? language);
      if (tab === null) saveFile(got, `${name}.${format}`);
      else writePage(await got.file.text(), tab);
      setSaid(t(tab === null ? 'summary.keep.saved' : 'summary.keep.opened'));
    } catch (error) {
      tab?.close();
      setSaid(null);
      const code = error instanceof ApiError ? error.code : 'unknown';
      setFailure(t('summary.keep.failed', { why: t(errorKey(code)) }));
    }
    setBusy(null);
  }

  return (
    <div className="download-buttons">
      {LANGUAGES.length < 2 ? null : (
        <Select
          label={t('summary.keep.language')}
          options={LANGUAGES.map((value) => ({ value, words: languageName(value) }))}
          value={chosen ?? language}
          onChoose={setChosen}
        />
      )}
      {FORMATS.map(({ format, icon }) => (
        <Button
          key={format}
          icon={icon}
          look={format === FIRST ? look : 'quiet'}
          height={format === FIRST && look === 'main' ? 'full' : 'low'}
          busy={busy === format}
          onClick={() => void fetchAs(format)}
        >
          {t(`summary.keep.${format}`)}
        </Button>
      ))}
      <p className="small" role="status">
        {said}
      </p>
      {failure === null ? null : (
        <p className="small label" role="alert">
          {failure}
        </p>
      )}
    </div>
  );
}
