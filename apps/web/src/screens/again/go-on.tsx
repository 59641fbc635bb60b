import type { Earlier } from '@reflextics/game';
import { type ComponentType, useEffect, useState } from 'react';
import { Button } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';

interface GoOnProps {
  onChange: (earlier: Earlier | null) => void;
  error: string | undefined;
}

/** The way to an earlier summary: a button until somebody wants it, so that most open their session without fetching it. */
export function GoOn(props: GoOnProps) {
  const { t } = useWords();
  const [wanted, setWanted] = useState(() => location.hash.startsWith('#again='));
  const [Body, setBody] = useState<ComponentType<GoOnProps> | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let isCurrent = true;
    import('./go-on-from.tsx').then(
      (module) => {
        if (isCurrent) setBody(() => module.default);
      },
      () => {
        if (isCurrent) setWanted(false);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [wanted]);
  if (Body !== null) return <Body {...props} />;
  return (
    <Button look="quiet" fit icon="undo" busy={wanted} onClick={() => setWanted(true)}>
      {t('again.open')}
    </Button>
  );
}
