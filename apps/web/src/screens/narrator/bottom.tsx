import { Bar } from '../../look/index.ts';
import { TroubleLine } from '../shared/trouble-line.tsx';
import { UndoGoOn } from '../shared/undo-go-on.tsx';
import { useDesk } from './desk.tsx';
import { MainButton } from './main-button.tsx';
import { nextAction } from './next-action.ts';
import { Thumbs } from './thumbs.tsx';
import { OnDisplays, Undoing } from './undoing.tsx';

/** What the thumb reaches: taking back, what comes second, and the one obvious next thing. */
export function Bottom() {
  const { view, me, deck, trouble } = useDesk();
  const action = nextAction(view, deck);
  return (
    <Bar thumbs={<Thumbs action={action} />}>
      <TroubleLine trouble={trouble} />
      <UndoGoOn view={view} me={me} />
      <Undoing />
      <OnDisplays />
      {action === null ? null : <MainButton action={action} />}
    </Bar>
  );
}
