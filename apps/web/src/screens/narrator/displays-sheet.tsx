import { canShow, type DisplayFrame } from '@reflextics/game';
import { Dialog } from '../../look/index.ts';
import { useRoom } from '../../room/index.ts';
import { useWords } from '../../words/index.ts';
import { resourceOf } from '../shared/deck-words.ts';
import { ActionList, type ListedAction } from './action-list.tsx';
import { useDesk } from './desk.tsx';

/** What the narrator may put on the displays: one press, and it is there. */
export function DisplaysSheet() {
  const { t } = useWords();
  const { view, round, deck, ask, open, close } = useDesk();
  const practice = useRoom((room) => room.practice);
  const { displays } = view;
  const put = (frame: DisplayFrame | null, resource: string | null = null) => {
    close();
    void ask({ type: 'show-on-displays', frame, resource });
  };
  const item = (frame: DisplayFrame | null, words: string, resource: string | null = null): ListedAction => {
    const isSo = (displays?.frame ?? null) === frame && (displays?.resource ?? null) === resource;
    return {
      id: `${frame ?? 'follow'}${resource ?? ''}`,
      words,
      what: isSo ? t('steering.now') : frame === null ? t('steering.follow.what') : undefined,
      icon: isSo ? 'check' : frame === null ? 'undo' : 'screen',
      onPress: () => put(frame, resource),
    };
  };
  const resources = (canShow(view, 'resource') ? (round?.resourcesOpened ?? []) : []).map((id) =>
    item('resource', resourceOf(deck, id)?.title ?? t('steering.resource'), id),
  );
  const frames = (['card', 'speaker', 'board', 'code'] as const).filter((frame) => canShow(view, frame));
  const actions: readonly ListedAction[] = [
    item(null, t('steering.follow')),
    ...frames.map((frame) => item(frame, t(`steering.${frame}`))),
    ...resources,
  ];
  const invite: ListedAction = {
    id: 'open-display',
    words: t('steering.none'),
    what: t('steering.none.what'),
    icon: 'link',
    onPress: () => open({ kind: 'invite' }),
  };
  return (
    <Dialog open onClose={close} title={t('steering.title')}>
      <p className="small">{t('steering.until')}</p>
      <ActionList title={t('steering.menu')} actions={practice ? actions : [...actions, invite]} />
    </Dialog>
  );
}
