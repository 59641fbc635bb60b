import { may, type ParticipantId } from '@reflextics/game';
import { Button, Dialog } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import { ChooseLevels, ChooseThemes } from '../shared/group-choices.tsx';
import { useDesk } from './desk.tsx';

/** Themes and levels, as someone without a device says them (L10, L11, P2). */
export function ChooseFor({ who }: { who: ParticipantId }) {
  const { t } = useWords();
  const { view, face, close } = useDesk();
  return (
    <Dialog
      open
      onClose={close}
      title={t('narrator.menu.choose-for', { name: face(who).name })}
      actions={<Button onClick={close}>{t('narrator.done')}</Button>}
    >
      <div className="stack stack-l">
        {may(view, who, 'choose-themes') ? <ChooseThemes view={view} seat={who} /> : null}
        {may(view, who, 'choose-levels') ? <ChooseLevels view={view} seat={who} /> : null}
      </div>
    </Dialog>
  );
}
