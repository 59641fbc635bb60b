import { Icon } from '../../look/index.ts';
import type { Trouble } from '../../room/index.ts';
import { errorKey, useWords } from '../../words/index.ts';
import './shared.css';

/** Why something was not done, in words, told at once. Nothing where there is no trouble. */
export function TroubleLine({ trouble }: { trouble: Trouble | null }) {
  const { t } = useWords();
  if (trouble === null) return null;
  return (
    <p className="shared-trouble" role="alert">
      <Icon name="warning" size={20} />
      <span>{t(errorKey(trouble.code))}</span>
    </p>
  );
}
