import { presentSeats } from '@reflextics/game';
import { useEffect, useState } from 'react';
import { LateSheet } from '../../late-sheet.tsx';
import { Code, IconButton, Menu, type MenuItem } from '../../look/index.ts';
import { useRoom } from '../../room/index.ts';
import { lateScreen } from '../../screen.tsx';
import { useWords } from '../../words/index.ts';
import { useRoomTake } from '../taking/use-room-take.ts';
import type { TopSheet } from './top-sheets.tsx';

/** Not on the way to the table: fetched once the lobby stands. */
const sheets = lateScreen(() => import('./top-sheets.tsx'), ['table', 'later', 'narrator']);

/** The code to say aloud, how many are here, and what concerns me and this room. */
export function Top({ menu }: { /** Absent: the narrator's own is behind her More. */ menu: boolean }) {
  const { t } = useWords();
  const { code, view, practice } = useRoom();
  const [open, setOpen] = useState<TopSheet | null>(null);
  const takeable = useRoomTake();
  const close = () => setOpen(null);
  useEffect(() => {
    void sheets.fetchAhead();
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
      {open === null ? null : (
        <LateSheet onClose={close}>
          <sheets.Body open={open} onClose={close} />
        </LateSheet>
      )}
    </header>
  );
}
