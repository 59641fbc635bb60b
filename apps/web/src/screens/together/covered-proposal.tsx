import { type ParticipantId, seatOf } from '@reflextics/game';
import { useState } from 'react';
import { Button, Dialog } from '../../look/index.ts';
import { useDraft } from '../../room/index.ts';
import { useWords } from '../../words/index.ts';
import { useDesk } from '../narrator/desk.tsx';
import { coveredProposalKey, ProposalForm } from '../shared/proposal-form.tsx';
import { Cover } from './cover.tsx';

/** On a silent board: what they propose, written by themselves while the others look away (P7). */
export function CoveredProposal({ who }: { who: ParticipantId }) {
  const { t } = useWords();
  const { view, round } = useDesk();
  const [written, setWritten] = useState(0);
  // What was begun covered is not put on a board that all can see.
  if (round === null || round.step !== 'action' || round.board.mode !== 'silent') return null;
  if (seatOf(view, who) === null) return null;
  return (
    <Cover
      key={written}
      who={who}
      after={t('together.proposed')}
      next={
        <Button icon="plus" onClick={() => setWritten((times) => times + 1)}>
          {t('together.propose-again')}
        </Button>
      }
    >
      {(done) => <Alone who={who} round={round.number} onSent={done} />}
    </Cover>
  );
}

/** What they write goes with the sheet, as whoever has the screen next would find it: they are asked before. */
function Alone({ who, round, onSent }: { who: ParticipantId; round: number; onSent: () => void }) {
  const { t } = useWords();
  const { view, close } = useDesk();
  const place = coveredProposalKey(round, who);
  const [text, , , , , , allSent] = useDraft(place);
  const [decides] = useDraft(`${place}:who`);
  const [first] = useDraft(`${place}:first`);
  const [asked, setAsked] = useState(false);
  const isBegun = !allSent && `${text}${decides}${first}`.trim() !== '';
  const back = () => setAsked(false);
  return (
    <>
      <ProposalForm
        view={view}
        round={round}
        proposal={null}
        seat={who}
        covered
        onClose={isBegun ? () => setAsked(true) : close}
        onSent={onSent}
      />
      <Dialog
        open={asked}
        onClose={back}
        kind="dialog"
        title={t('together.unsent')}
        actions={
          <>
            <Button onClick={back}>{t('together.unsent.stay')}</Button>
            <Button look="danger" onClick={close}>
              {t('together.unsent.drop')}
            </Button>
          </>
        }
      >
        <p>{t('together.unsent.what')}</p>
      </Dialog>
    </>
  );
}
