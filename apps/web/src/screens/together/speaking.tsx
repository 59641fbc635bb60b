import { currentTurn, may } from '@reflextics/game';
import { Button, Speaker } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import { useDesk } from '../narrator/desk.tsx';
import { TurnTime } from '../shared/turn-time.tsx';

/** Who has the floor, large enough for the whole table, with what they press when they are done. Stands in a `Field`. */
export function Speaking() {
  const { t } = useWords();
  const { view, face, ask } = useDesk();
  const turn = currentTurn(view);
  if (turn === null) return null;
  const { holder } = turn;
  const { name, sign } = face(holder);
  return (
    <div className="together-speaking">
      <Speaker name={name} sign={sign}>
        <TurnTime view={view} turn={turn} />
      </Speaker>
      {may(view, holder, 'hand-back') ? (
        <div className="together-speaking-ends">
          <Button icon="check" onClick={() => ask({ type: 'hand-back', for: holder })}>
            {t('table.done')}
          </Button>
          <Button look="quiet" onClick={() => ask({ type: 'pass', for: holder })}>
            {t('table.pass')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
