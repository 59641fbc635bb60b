import { currentTurn } from '@reflextics/game';
import { BigName, Sign } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import { TurnTime } from '../shared/turn-time.tsx';
import { useDesk } from './desk.tsx';
import { floorNow, waitingFor } from './next-action.ts';

/** Who speaks, in a row: the narrator's screen needs its height for the work. Stands in a `Field`. */
export function NowSpeaking() {
  const { t } = useWords();
  const { view, face } = useDesk();
  const floor = floorNow(view);
  const turn = currentTurn(view);
  if (turn === null) {
    const isOpen = floor?.mode !== 'turns';
    return (
      <div className="narrator-now narrator-now-nobody">
        <p className="display">{t(isOpen ? 'narrator.now.open' : 'narrator.now.nobody')}</p>
        {isOpen && waitingFor(floor).length === 0 ? <p>{t('narrator.now.open.hint')}</p> : null}
      </div>
    );
  }
  const { name, sign } = face(turn.holder);
  return (
    <div className="narrator-now">
      <Sign sign={sign} />
      <div className="grow">
        <p className="heard">{t('common.speaking')}</p>
        <BigName name={name} size="row" as="p" />
        <TurnTime view={view} turn={turn} />
      </div>
    </div>
  );
}
