import { showCode } from '@reflextics/protocol';
import { Link } from 'wouter';
import { useStore } from 'zustand';
import { ButtonWords, buttonClass, Code } from '../look/index.ts';
import { useTitle } from '../title.ts';
import { useWords } from '../words/index.ts';
import type { RoomClient } from './room-doors.ts';

/** Between the door and the first view: most often too short to be read. */
export function ComingPage({ client }: { client: RoomClient }) {
  const { t } = useWords();
  const code = useStore(client.store, (room) => room.code);
  useTitle(t('room.title', { code: showCode(code) }));
  const slow = useStore(client.store, (room) => room.connection !== 'on');
  return (
    <main className={`screen pad${slow ? ' plain plain-cut' : ''}`} aria-busy="true">
      <div className="column stack">
        <div className="stack" role="status">
          <h1 className="heard">{t('room.coming', { code: showCode(code) })}</h1>
          <p>
            <Code code={code} size="xl" />
          </p>
          {slow ? <p>{t('room.coming.slow')}</p> : null}
        </div>
        {slow ? (
          <Link href="/" className={buttonClass({ look: 'quiet' })}>
            <ButtonWords>{t('common.product')}</ButtonWords>
          </Link>
        ) : null}
      </div>
    </main>
  );
}
