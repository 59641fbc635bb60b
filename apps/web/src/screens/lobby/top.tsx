import { presentSeats } from '@reflextics/game';
import { useEffect, useState } from 'react';
import { LanguageSheet } from '../../language-sheet.tsx';
import { LateSheet } from '../../late-sheet.tsx';
import { Code, IconButton, Menu, type MenuItem } from '../../look/index.ts';
import { useRoom } from '../../room/index.ts';
import { lateScreen } from '../../screen.tsx';
import { useWords } from '../../words/index.ts';
import { Leaving } from '../shared/leaving.tsx';
import { Rename } from '../shared/rename.tsx';
import { useRoomTake } from '../taking/use-room-take.ts';

/** Not on the way to the table: fetched once the lobby stands. */
const invite = lateScreen(() => import('../shared/invite.tsx'), ['table']);
const primer = lateScreen(() => import('../narrator/reading.tsx'), ['table', 'later', 'narrator']);
const taking = lateScreen(
  async () => ({ default: (await import('../taking/index.tsx')).Taking }),
  ['table', 'later'],
);

const thisPhone = lateScreen(() => import('../../phone/this-phone.tsx'), ['table', 'later']);

type Open = 'take' | 'invite' | 'phone' | 'rename' | 'primer' | 'language' | 'leave';

/** The code to say aloud, how many are here, and what concerns me and this room. */
export function Top({ menu }: { /** Absent: the narrator's own is behind her More. */ menu: boolean }) {
  const { t } = useWords();
  const { code, view, deck, practice } = useRoom();
  const [open, setOpen] = useState<Open | null>(null);
  const takeable = useRoomTake();
  const close = () => setOpen(null);
  useEffect(() => {
    void invite.fetchAhead();
    void primer.fetchAhead();
  }, []);
  const take: MenuItem = {
    id: 'take',
    words: t('lobby.take'),
    icon: 'download',
    onPress: () => setOpen('take'),
  };
  const items: readonly MenuItem[] = [
    { id: 'rename', words: t('lobby.rename'), icon: 'pen', onPress: () => setOpen('rename') },
    { id: 'primer', words: t('lobby.primer'), icon: 'book', onPress: () => setOpen('primer') },
    ...(takeable === null ? [] : [take]),
    { id: 'phone', words: t('lobby.phone'), onPress: () => setOpen('phone') },
    { id: 'language', words: t('common.language'), icon: 'language', onPress: () => setOpen('language') },
    { id: 'leave', words: t('lobby.leave'), icon: 'leave', danger: true, onPress: () => setOpen('leave') },
  ];
  return (
    <header className="lobby-top">
      <p className="small">
        {practice ? null : (
          <>
            {t('lobby.room')} <Code code={code} />
          </>
        )}
      </p>
      <p className="small label">{t('lobby.here', { n: presentSeats(view).length })}</p>
      <span className="lobby-top-buttons">
        {practice ? null : (
          <IconButton icon="link" label={t('lobby.invite')} onClick={() => setOpen('invite')} />
        )}
        {menu ? <Menu label={t('lobby.menu')} items={items} /> : null}
      </span>
      {open === 'invite' ? (
        <LateSheet onClose={close}>
          <invite.Body open onClose={close} />
        </LateSheet>
      ) : null}
      <Rename open={open === 'rename'} onClose={close} />
      <Leaving open={open === 'leave'} onClose={close} />
      {open === 'language' ? <LanguageSheet onClose={close} /> : null}
      {open === 'take' && takeable !== null ? (
        <LateSheet onClose={close}>
          <taking.Body {...takeable} document="summary" onClose={close} />
        </LateSheet>
      ) : null}
      {open === 'phone' ? (
        <LateSheet onClose={close}>
          <thisPhone.Body onClose={close} />
        </LateSheet>
      ) : null}
      {open === 'primer' ? (
        <LateSheet onClose={close}>
          <primer.Body deck={deck} onClose={close} />
        </LateSheet>
      ) : null}
    </header>
  );
}
