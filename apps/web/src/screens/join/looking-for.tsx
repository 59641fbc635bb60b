import { showCode } from '@reflextics/protocol';
import { useWords } from '../../words/index.ts';

/** While the server is asked what room this is. */
export function LookingFor({ code }: { code: string }) {
  const { t } = useWords();
  return (
    <main className="screen pad">
      <p role="status" className="column">
        {t('join.looking', { code: showCode(code) })}
      </p>
    </main>
  );
}
