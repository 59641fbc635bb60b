import { showCode } from '@reflextics/protocol';
import { CopyField } from '../../copy-field.tsx';
import { Button, ButtonWords, buttonClass, Code, Dialog, Qr } from '../../look/index.ts';
import { useJoinOrigin, useRoom } from '../../room/index.ts';
import { useWords } from '../../words/index.ts';
import { useHouse } from './use-house.ts';
import './invite.css';

/** How others come in: the code to say, the QR code to show, the link to send; and the link to a display. */
export default function Invite({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useWords();
  return (
    <Dialog open={open} onClose={onClose} title={t('lobby.invite')}>
      <InviteContent />
    </Dialog>
  );
}

export function InviteContent() {
  const { t } = useWords();
  const code = useRoom((room) => room.code);
  const locked = useRoom((room) => room.view.locked);
  const house = useHouse();
  const link = `${useJoinOrigin()}/j/${code}`;
  const share = () => {
    const shared = {
      title: t('common.product'),
      text: t('lobby.invite.text', { code: showCode(code) }),
      url: link,
    };
    // Refused where the person thinks better of it: nothing to say then.
    navigator.share(shared).catch(() => {});
  };
  return (
    <div className="invite stack">
      {locked ? <p className="label">{t('lobby.invite.locked')}</p> : null}
      <p className="invite-code">
        <Code code={code} size="xl" />
      </p>
      <div className="invite-qr">
        <Qr address={link} size={208} />
      </div>
      <CopyField
        label={t('lobby.invite.link')}
        value={link}
        copy={t('lobby.invite.copy')}
        copied={t('lobby.invite.copied')}
        byHand={t('lobby.invite.by-hand')}
      />
      {typeof navigator.share === 'function' ? (
        <Button look="quiet" height="low" icon="link" onClick={share}>
          {t('lobby.invite.share')}
        </Button>
      ) : null}
      <a
        href={`/display/${code}`}
        className={buttonClass({ look: 'quiet', height: 'low' })}
        target="_blank"
        rel="noopener"
      >
        <ButtonWords icon="screen">{t('lobby.invite.display')}</ButtonWords>
      </a>
      <p className="small quiet">{t('lobby.invite.display.what')}</p>
      {house?.callLink ? (
        <a
          href={house.callLink}
          className={buttonClass({ look: 'quiet', height: 'low' })}
          target="_blank"
          rel="noopener noreferrer"
        >
          <ButtonWords icon="speak">{t('lobby.call')}</ButtonWords>
        </a>
      ) : null}
    </div>
  );
}
