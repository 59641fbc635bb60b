import { playersOf } from '@reflextics/game';
import { Button, Dialog } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import { TroubleLine } from '../shared/trouble-line.tsx';
import { useAsk } from '../shared/use-ask.ts';
import { VoteCount } from '../shared/vote-result.tsx';
import { useDesk } from './desk.tsx';

/** Some have not voted: how many is known, who is not (V3, V4). */
export function CloseVote() {
  const { t } = useWords();
  const { view, round, close } = useDesk();
  const { ask, trouble } = useAsk();
  const players = playersOf(view).length;
  const cast = round?.vote?.cast ?? 0;
  const missing = Math.max(0, players - cast);
  const closeIt = async () => {
    if (await ask({ type: 'close-vote', early: missing > 0 })) close();
  };
  return (
    <Dialog
      open
      onClose={close}
      kind="dialog"
      title={t('narrator.vote.close.title', { n: missing })}
      actions={
        <>
          <Button onClick={closeIt}>
            {t(missing > 0 ? 'narrator.vote.close.early' : 'narrator.main.close-vote')}
          </Button>
          <Button look="quiet" onClick={close}>
            {t('narrator.vote.close.wait')}
          </Button>
        </>
      }
    >
      <VoteCount cast={cast} of={players} />
      <p>{t('narrator.vote.close.what')}</p>
      <TroubleLine trouble={trouble} />
    </Dialog>
  );
}
