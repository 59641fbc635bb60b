import { Dialog } from '../look/index.ts';
import { useWords } from '../words/index.ts';
import { KEYS, type Shortcut } from './keys.ts';
import { LIST_KEY } from './pressing.ts';
import './shortcut-list.css';

const OF_PLAYERS: readonly Shortcut[] = ['hand', 'done', 'write', 'propose', 'card', 'resources', 'menu'];
const OF_NARRATORS: readonly Shortcut[] = ['next', 'longer', 'questions', 'card', 'menu'];

interface ShortcutListProps {
  narrates: boolean;
  onClose: () => void;
}

/** What each key does, for who looks at it. */
export function ShortcutList({ narrates, onClose }: ShortcutListProps) {
  const { t } = useWords();
  return (
    <Dialog open onClose={onClose} title={t('shortcuts.title')}>
      <p>{t('shortcuts.what')}</p>
      <dl className="shortcuts">
        {(narrates ? OF_NARRATORS : OF_PLAYERS).map((which) => (
          <Row key={which} press={KEYS[which]}>
            {t(narrates && which === 'menu' ? 'shortcuts.more' : `shortcuts.${which}`)}
          </Row>
        ))}
        <Row press={LIST_KEY}>{t('shortcuts.list')}</Row>
      </dl>
      <p className="small quiet">{t('shortcuts.off')}</p>
    </Dialog>
  );
}

function Row({ press, children }: { press: string; children: string }) {
  return (
    <div className="shortcut">
      <dt>
        <kbd>{press}</kbd>
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
