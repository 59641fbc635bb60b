import { useState } from 'react';
import { copyText } from '../copy-field.tsx';
import { Banner, Button } from '../look/index.ts';
import { errorKey, useWords } from '../words/index.ts';
import { useRoom } from './use-room.ts';
import './room.css';

/** What was refused after a reload, when nobody waited for the answer any more. */
export function Notices() {
  const { t } = useWords();
  const { notices, dismissNotice } = useRoom(({ notices, dismissNotice }) => ({ notices, dismissNotice }));
  if (notices.length === 0) return null;
  return (
    <div className="room-notices">
      {notices.map((notice) => (
        <Banner
          key={notice.id}
          action={
            <Button look="quiet" height="low" fit onClick={() => dismissNotice(notice.id)}>
              {t('room.notice.dismiss')}
            </Button>
          }
        >
          <p>
            <strong>{t('room.notice')}</strong>: {t(errorKey(notice.code))}
          </p>
          {notice.text === null ? null : (
            <>
              <p className="small quiet">{t('room.notice.text')}</p>
              <p className="room-notice-text">{notice.text}</p>
              <CopyText text={notice.text} />
            </>
          )}
        </Banner>
      ))}
    </div>
  );
}

/** What was not taken can be said, or written in another place. */
function CopyText({ text }: { text: string }) {
  const { t } = useWords();
  const [copied, setCopied] = useState(false);
  return (
    <Button
      look="quiet"
      height="low"
      fit
      icon={copied ? 'check' : 'copy'}
      onClick={async () => setCopied(await copyText(text))}
    >
      {t(copied ? 'room.notice.copied' : 'room.notice.copy')}
    </Button>
  );
}
