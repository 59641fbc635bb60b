import type { DeckView } from '@reflextics/decks';
import type { RoomOverview } from '@reflextics/protocol';
import { showCode } from '@reflextics/protocol';
import { useState } from 'react';
import { CopyField } from '../../copy-field.tsx';
import { Button, ButtonWords, buttonClass, Code, Dialog, Peek, Qr } from '../../look/index.ts';
import {
  api,
  type FacilitatorKey,
  narratorSeatPath,
  oneScreenPath,
  useJoinOrigin,
} from '../../room/index.ts';
import { type Language, useWords } from '../../words/index.ts';
import { cardOf } from '../shared/deck-words.ts';
import { Downloads } from './downloads.tsx';
import { FailureLine } from './failure-line.tsx';
import { headingOf } from './room-index.tsx';
import { SeatList } from './seat-list.tsx';
import { useDoing } from './use-doing.ts';
import { useWhere } from './use-where.ts';

interface RoomCardProps {
  room: RoomOverview;
  /** Which of several; null: it is the only one. */
  number: number | null;
  facilitator: FacilitatorKey;
  /** null while it is being fetched. */
  deck: DeckView | null;
  /** Of the session's documents. */
  documents: Language;
  /** When everything is deleted. */
  until: number;
  refresh: () => Promise<void>;
}

/** One room: the way in, where the group is, who is there, and what the facilitator can do. */
export function RoomCard({ room, number, facilitator, deck, documents, until, refresh }: RoomCardProps) {
  const { t, day, timeOfDay } = useWords();
  const { code, stage, round } = room;
  const low = buttonClass({ look: 'quiet', height: 'low' });
  const link = `${useJoinOrigin()}/j/${code}`;
  const where = useWhere();
  const card = cardOf(deck, room.situation);
  return (
    <li className="facilitator-room on-paper stack">
      <header>
        {number === null ? null : <p className="label">{t('facilitator.room', { n: number })}</p>}
        <h3 id={headingOf(code)} tabIndex={-1}>
          <Code code={code} size="l" />
        </h3>
        <p className="facilitator-where">{where(room)}</p>
        {card === null ? null : <p>{card.title}</p>}
        {round === 0 ? null : <p className="small">{t('facilitator.proposals', { n: room.proposals })}</p>}
        <p className="small quiet">
          {t('facilitator.last', { day: day(room.lastAt), time: timeOfDay(room.lastAt) })}
        </p>
      </header>
      <SeatList room={room} token={facilitator.token} refresh={refresh} />
      <div className="facilitator-deeds">
        {stage === 'closed' ? null : (
          <a
            href={narratorSeatPath(code, facilitator)}
            className={low}
            target="_blank"
            rel="noopener noreferrer"
          >
            <ButtonWords>{t('facilitator.narrate')}</ButtonWords>
          </a>
        )}
        <a href={`/display/${code}`} className={low} target="_blank" rel="noopener noreferrer">
          <ButtonWords icon="screen">{t('facilitator.display')}</ButtonWords>
        </a>
        {stage === 'lobby' && room.participants.length === 0 ? (
          <a
            href={oneScreenPath(code, facilitator)}
            className={low}
            target="_blank"
            rel="noopener noreferrer"
          >
            <ButtonWords icon="people">{t('opened.together')}</ButtonWords>
          </a>
        ) : null}
      </div>
      <div>
        {stage === 'closed' ? null : (
          <Peek title={t('facilitator.join.show')}>
            <div className="stack">
              <Qr address={link} size={200} />
              <CopyField
                label={t('facilitator.join')}
                value={link}
                copy={t('facilitator.join.copy')}
                copied={t('summary.unsent.copied')}
                byHand={t('facilitator.key.by-hand')}
              />
            </div>
          </Peek>
        )}
      </div>
      <Downloads
        name={(document) => `${document}-${code}`}
        language={documents}
        kind={room.framework}
        until={until}
        take={(...wanted) => api.roomDocument(code, facilitator.token, ...wanted)}
      />
      {stage === 'closed' ? null : <CloseRoom code={code} token={facilitator.token} refresh={refresh} />}
    </li>
  );
}

function CloseRoom({ code, token, refresh }: { code: string; token: string; refresh: () => Promise<void> }) {
  const { t } = useWords();
  const { busy, failure, run } = useDoing();
  const [isOpen, setOpen] = useState(false);
  const close = async () => {
    if (!(await run(() => api.closeRoom(code, token)))) return;
    setOpen(false);
    await refresh();
  };
  return (
    <>
      <Button look="quiet" height="low" icon="lock" onClick={() => setOpen(true)}>
        {t('facilitator.close')}
      </Button>
      <Dialog
        open={isOpen}
        onClose={() => setOpen(false)}
        kind="dialog"
        title={t('facilitator.close.title', { code: showCode(code) })}
        actions={
          <>
            <Button look="danger" busy={busy} onClick={close}>
              {t('facilitator.close')}
            </Button>
            <Button look="quiet" onClick={() => setOpen(false)}>
              {t('facilitator.back')}
            </Button>
          </>
        }
      >
        <p>{t('facilitator.close.what')}</p>
        <FailureLine words={failure} />
      </Dialog>
    </>
  );
}
