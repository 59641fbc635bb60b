import { useEffect } from 'react';
import { Banner, Button } from '../look/index.ts';
import { useWords } from '../words/index.ts';
import { fetchNewPage, loadNewPage } from './new-page.ts';
import { useRoom } from './use-room.ts';
import './new-version.css';

/** Between two steps: this page is older than the server. A display, at which nobody sits, loads the new one by itself. */
export default function NewVersionBanner() {
  const { t } = useWords();
  const { newVersion, newVersionLater, kind } = useRoom(({ newVersion, newVersionLater, kind }) => ({
    newVersion,
    newVersionLater,
    kind,
  }));
  const byItself = newVersion && kind === 'display';
  useEffect(() => (byItself ? fetchNewPage() : undefined), [byItself]);
  if (!newVersion || byItself) return null;
  return (
    <div className="new-version">
      <Banner
        icon="download"
        action={
          <>
            <Button look="quiet" height="low" fit onClick={loadNewPage}>
              {t('gone.newer.load')}
            </Button>
            <Button look="quiet" height="low" fit onClick={newVersionLater}>
              {t('gone.newer.later')}
            </Button>
          </>
        }
      >
        <p>{t('gone.newer')}</p>
      </Banner>
    </div>
  );
}
