import { currentRound, type ParticipantId, type View } from '@reflextics/game';
import { useState } from 'react';
import { copyText } from '../../copy-field.tsx';
import { LateSheet } from '../../late-sheet.tsx';
import { Banner, Button, Told } from '../../look/index.ts';
import { type Notice, useRoom } from '../../room/index.ts';
import { lateScreen } from '../../screen.tsx';
import { errorKey, useWords } from '../../words/index.ts';
import { NarratorsPage } from './narrators-page.tsx';
import { PutInBox } from './put-in-box.tsx';
import { type Way, waysOn } from './ways-on.ts';
import { DEEDS, writtenIn } from './what-was-refused.ts';
import './refused.css';

const Board = lateScreen(() => import('./to-the-board.tsx')).Body;
const Again = lateScreen(() => import('./open-again.tsx')).Body;

/** What could no longer be done when it came to the room: said by name, with what was written and the ways to go on with it. */
export default function Refused() {
  const notices = useRoom((room) => room.notices);
  const { view, me } = useRoom(({ view, me }) => ({ view, me }));
  if (notices.length === 0 || me === null) return null;
  return (
    <div className="refused">
      {notices.map((notice) => (
        <One key={notice.id} notice={notice} view={view} me={me} />
      ))}
    </div>
  );
}

interface OneProps {
  notice: Notice;
  view: View;
  me: ParticipantId;
}

function One({ notice, view, me }: OneProps) {
  const { t } = useWords();
  const dismiss = useRoom((room) => room.dismissNotice);
  const [way, setWay] = useState<Way | null>(null);
  const { command, draft, id } = notice;
  const words = writtenIn(command);
  const done = () => dismiss(id);
  const close = () => setWay(null);
  return (
    <Banner
      told
      action={
        <Button look="quiet" height="low" fit onClick={done}>
          {t(words === null ? 'room.notice.dismiss' : 'lines.aside')}
        </Button>
      }
    >
      <Told>
        <strong>{t(`lines.not.${DEEDS[command.type]}`)}</strong>
      </Told>
      <Told>{t(errorKey(notice.code))}</Told>
      {words === null ? null : (
        <>
          <p className="small quiet">{t('room.notice.text')}</p>
          <p className="refused-text" dir="auto">
            {words}
          </p>
          <div className="row wrap">
            {waysOn(command, draft, view, me).map((each) =>
              each === 'note' || each === 'reaction' ? (
                <PutInBox key={each} box={each} notice={notice} view={view} words={words} onDone={done} />
              ) : (
                <Button key={each} height="low" fit look="quiet" onClick={() => setWay(each)}>
                  {t(`lines.way.${each}`)}
                </Button>
              ),
            )}
            <CopyText text={words} />
          </div>
        </>
      )}
      {way === 'board' ? (
        <LateSheet onClose={close}>
          <Board view={view} notice={notice} onClose={close} onDone={done} />
        </LateSheet>
      ) : null}
      {way === 'suggestion' || way === 'card' ? (
        <LateSheet onClose={close}>
          <Again what={way} view={view} me={me} notice={notice} onClose={close} onDone={done} />
        </LateSheet>
      ) : null}
      {way === 'sum-up' && words !== null ? (
        <NarratorsPage
          round={currentRound(view)}
          notice={notice}
          words={words}
          onClose={close}
          onDone={done}
        />
      ) : null}
    </Banner>
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
      {t(copied ? 'lines.copied' : 'lines.copy')}
    </Button>
  );
}
