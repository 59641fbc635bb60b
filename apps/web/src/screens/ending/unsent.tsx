import { may, type ParticipantId, type View } from '@reflextics/game';
import { useRef, useState } from 'react';
import { copyText } from '../../copy-field.tsx';
import { Button, TextArea, Told } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import { WrittenText } from './written-text.tsx';
import '../writing/writing.css';

interface UnsentProps {
  view: View;
  me: ParticipantId;
  /** `''`: only something was taken out. */
  words: string;
  onTakePen: () => void;
  onAside: () => void;
}

/** What I wrote while the pen was already elsewhere: never lost, and the person's to put in or aside. */
export function Unsent({ view, me, words, onTakePen, onAside }: UnsentProps) {
  const { t } = useWords();
  const area = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState<string | null>(null);
  const copy = async () => {
    area.current?.select();
    setSaid((await copyText(words)) ? t('summary.unsent.copied') : t('summary.unsent.by-hand'));
  };
  return (
    <section className="unsent on-paper stack">
      <Told as="h3">{t('summary.unsent')}</Told>
      <Told>{t(view.stage === 'closed' ? 'summary.unsent.closed' : 'summary.unsent.what')}</Told>
      {words === '' ? (
        <p>{t('summary.unsent.erased')}</p>
      ) : (
        <div className="writing-both">
          <div>
            <p className="form-label">{t('writing.theirs')}</p>
            <div className="writing-quoted">
              <WrittenText text={view.summary.text} />
            </div>
          </div>
          <TextArea label={t('summary.unsent.label')} value={words} readOnly ref={area} />
        </div>
      )}
      <div className="row wrap">
        {may(view, me, 'take-pen') ? (
          <Button height="low" fit icon="pen" onClick={onTakePen}>
            {t('summary.unsent.take')}
          </Button>
        ) : null}
        {words === '' ? null : (
          <Button look="quiet" height="low" fit icon="copy" onClick={copy}>
            {t('summary.unsent.copy')}
          </Button>
        )}
        <Button look="quiet" height="low" fit onClick={onAside}>
          {t('summary.unsent.aside')}
        </Button>
      </div>
      <p className="small" role="status">
        {said}
      </p>
    </section>
  );
}
