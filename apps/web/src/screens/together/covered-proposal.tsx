import { type ParticipantId, seatOf } from '@reflextics/game';
import { useState } from 'react';
import { Button } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import { useDesk } from '../narrator/desk.tsx';
import { ProposalForm } from '../shared/proposal-form.tsx';
import { Cover } from './cover.tsx';

/** On a silent board: what they propose, written by themselves while the others look away (P7). */
export function CoveredProposal({ who }: { who: ParticipantId }) {
  const { t } = useWords();
  const { view, round, close } = useDesk();
  const [written, setWritten] = useState(0);
  if (round === null || round.step !== 'action' || seatOf(view, who) === null) return null;
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
      {(done) => (
        <ProposalForm
          view={view}
          round={round.number}
          proposal={null}
          seat={who}
          covered={round.board.mode === 'silent'}
          onClose={close}
          onSent={done}
        />
      )}
    </Cover>
  );
}
