import { may, type ParticipantId, seatOf } from '@reflextics/game';
import type { MenuItem } from '../../look/index.ts';
import { useRoom } from '../../room/index.ts';
import { useWords } from '../../words/index.ts';
import { useDesk } from './desk.tsx';
import { floorNow, waitingFor } from './next-action.ts';

/** What the narrator may do with one person. */
export function usePersonMenu(): (id: ParticipantId) => readonly MenuItem[] {
  const { t } = useWords();
  const { view, me, present, face, ask, open } = useDesk();
  const practice = useRoom((room) => room.practice);
  return (id) => {
    const seat = seatOf(view, id);
    if (seat === null || id === me) return [];
    const { name } = face(id);
    const floor = floorNow(view);
    const holder = floor?.turn?.holder ?? null;
    const waiting = waitingFor(floor);
    const at = waiting.indexOf(id);
    const due = floor?.toSpeak.includes(id) ?? false;
    const moved = (by: -1 | 1) => {
      const order = waiting.filter((other) => other !== id);
      order.splice(at + by, 0, id);
      return order;
    };
    const items: (MenuItem | false)[] = [
      seat.deviceless &&
        view.stage === 'round' && {
          id: 'act-for',
          words: t('narrator.menu.act-for', { name }),
          icon: 'speak',
          onPress: () => open({ kind: 'act-for', who: id }),
        },
      may(view, me, 'give-floor') &&
        holder !== id && {
          id: 'give',
          words: t('narrator.main.give', { name }),
          icon: 'next',
          onPress: () => void ask({ type: 'give-floor', to: id, from: holder }),
        },
      may(view, me, 'take-back-floor') &&
        holder === id && {
          id: 'take-back',
          words: t('narrator.menu.take-back'),
          icon: 'undo',
          onPress: () => void ask({ type: 'take-back-floor', from: id }),
        },
      may(view, me, 'skip') &&
        (holder === id || due) && {
          id: 'skip',
          words: holder === id ? t('narrator.menu.skip-holder') : t('narrator.menu.skip', { name }),
          icon: 'right',
          onPress: () => void ask({ type: 'skip', participant: id }),
        },
      may(view, me, 'reorder') &&
        at > 0 && {
          id: 'up',
          words: t('narrator.menu.up'),
          icon: 'up',
          onPress: () => void ask({ type: 'reorder', order: moved(-1) }),
        },
      may(view, me, 'reorder') &&
        at >= 0 &&
        at < waiting.length - 1 && {
          id: 'down',
          words: t('narrator.menu.down'),
          icon: 'down',
          onPress: () => void ask({ type: 'reorder', order: moved(1) }),
        },
      (floor?.hands.includes(id) ?? false) && {
        id: 'lower',
        words: t('narrator.menu.lower-hand', { name }),
        icon: 'hand',
        onPress: () => void ask({ type: 'lower-hand', participant: id }),
      },
      seat.deviceless &&
        may(view, id, 'choose-themes') && {
          id: 'choose-for',
          words: t('narrator.menu.choose-for', { name }),
          icon: 'check',
          onPress: () => open({ kind: 'choose-for', who: id }),
        },
      !seat.deviceless &&
        may(view, me, 'name-deputy') && {
          id: 'deputy',
          words: t(view.deputy === id ? 'narrator.menu.no-deputy' : 'narrator.menu.deputy', { name }),
          icon: 'people',
          onPress: () => void ask({ type: 'name-deputy', participant: view.deputy === id ? null : id }),
        },
      !practice &&
        !seat.deviceless &&
        !present.has(id) && {
          id: 'new-phone',
          words: t('narrator.menu.new-phone', { name }),
          icon: 'screen',
          onPress: () => open({ kind: 'new-phone', who: id }),
        },
      may(view, me, 'remove-participant') && {
        id: 'remove',
        words: t('narrator.menu.remove', { name }),
        icon: 'leave',
        danger: true,
        onPress: () => open({ kind: 'remove', who: id }),
      },
    ];
    return items.filter((item) => item !== false);
  };
}
