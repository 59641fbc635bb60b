import { LanguageChoice } from './language-choice.tsx';
import { Dialog } from './look/index.ts';
import { useWords } from './words/index.ts';

/** The choice of a language behind an entry of a menu. It stays open: the new words show at once what was chosen. */
export function LanguageSheet({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  return (
    <Dialog open onClose={onClose} title={t('common.language')}>
      <LanguageChoice />
    </Dialog>
  );
}
