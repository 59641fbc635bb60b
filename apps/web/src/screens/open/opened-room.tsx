import { CopyField } from '../../copy-field.tsx';
import { ButtonWords, buttonClass, Code, Qr } from '../../look/index.ts';
import { type FacilitatorKey, narratorSeatPath, oneScreenPath, useJoinOrigin } from '../../room/index.ts';
import { useWords } from '../../words/index.ts';

interface OpenedRoomProps {
  code: string;
  /** Which of several; null: it is the only one. */
  number: number | null;
  facilitator: FacilitatorKey;
}

/**
 * What a room is entered with: the code to say, the QR code to show, the link to send, and seats to take. These open beside
 * this page, whose address is the key: whoever presses Back on the projector must not come to it.
 */
export function OpenedRoom({ code, number, facilitator }: OpenedRoomProps) {
  const { t } = useWords();
  const link = `${useJoinOrigin()}/j/${code}`;
  const low = buttonClass({ look: 'quiet', height: 'low' });
  return (
    <li className="opened-room on-paper stack">
      {number === null ? null : <h3>{t('opened.room', { n: number })}</h3>}
      <p>
        <Code code={code} size="xl" />
      </p>
      <Qr address={link} size={200} />
      <CopyField
        label={t('opened.join')}
        value={link}
        copy={t('opened.join.copy')}
        copied={t('opened.key.copied')}
        byHand={t('opened.key.by-hand')}
      />
      <a href={`/display/${code}`} className={low} target="_blank" rel="noopener noreferrer">
        <ButtonWords icon="screen">{t('opened.display')}</ButtonWords>
      </a>
      <a href={narratorSeatPath(code, facilitator)} className={low} target="_blank" rel="noopener noreferrer">
        <ButtonWords>{t('opened.narrate')}</ButtonWords>
      </a>
      <a href={oneScreenPath(code, facilitator)} className={low} target="_blank" rel="noopener noreferrer">
        <ButtonWords icon="people">{t('opened.together')}</ButtonWords>
      </a>
    </li>
  );
}
