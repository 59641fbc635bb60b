import type { ProposalId } from '@reflextics/game';
import { type ReactNode, useEffect } from 'react';
import { LanguageSheet } from '../../language-sheet.tsx';
import { LateSheet } from '../../late-sheet.tsx';
import ThisPhone from '../../phone/this-phone.tsx';
import { lateScreen } from '../../screen.tsx';
import { useWords } from '../../words/index.ts';
import Invite from '../shared/invite.tsx';
import { Leaving } from '../shared/leaving.tsx';
import { MoveForm, ProposalForm } from '../shared/proposal-form.tsx';
import { Rename } from '../shared/rename.tsx';
import { Taking, useRoomTake } from '../taking/index.tsx';
import { CoveredProposal } from '../together/covered-proposal.tsx';
import { CoveredVote } from '../together/covered-vote.tsx';
import { LateTextSheet } from '../writing/late-text-sheet.tsx';
import { ActFor } from './act-for.tsx';
import { BoardModeSheet, MergeSheet, RevealSheet, WithdrawSheet } from './board-sheets.tsx';
import { Cards } from './cards.tsx';
import { ChooseFor } from './choose-for.tsx';
import { CloseVote } from './close-vote.tsx';
import { useDesk } from './desk.tsx';
import { DisplaysSheet } from './displays-sheet.tsx';
import { Duties } from './duties.tsx';
import { GoingOn } from './going-on.tsx';
import { More } from './more.tsx';
import { NewPhone } from './new-phone.tsx';
import Primer from './reading.tsx';
import { WholeScript } from './script.tsx';
import { HandOver, NameDeputy, RemoveSomeone, SeatSomeone } from './seating.tsx';
import { Slips } from './slips.tsx';
import { StartingGoRound } from './starting-go-round.tsx';
import { SumUpSheet } from './sum-up.tsx';
import { TurnTimeSheet } from './turn-time-sheet.tsx';

const coveredAnswers = lateScreen(() => import('../together/covered-answers.tsx'));
const narratorsOffers = lateScreen(() => import('../offers/narrators-offers.tsx'));

/** Whatever lies over the narrator's screen. */
export function Sheets() {
  useEffect(() => {
    // so that they open without a network as well
    void coveredAnswers.fetchAhead();
    void narratorsOffers.fetchAhead();
  }, []);
  return (
    <>
      <Duties />
      <OpenSheet />
    </>
  );
}

function OpenSheet(): ReactNode {
  const { t } = useWords();
  const { sheet, close, view, me, round, mine, deck } = useDesk();
  if (sheet === null) return null;
  const find = (id: ProposalId) =>
    [...(round?.board.proposals ?? []), ...mine.silent].find((proposal) => proposal.id === id) ?? null;
  switch (sheet.kind) {
    case 'more':
      return <More />;
    case 'invite':
      return <Invite open onClose={close} />;
    case 'rename':
      return <Rename open onClose={close} />;
    case 'leave':
      return <Leaving open onClose={close} />;
    case 'seat':
      return <SeatSomeone />;
    case 'hand-over':
      return <HandOver />;
    case 'deputy':
      return <NameDeputy />;
    case 'turn-time':
      return <TurnTimeSheet />;
    case 'cards':
      return <Cards />;
    case 'go-on':
      return <GoingOn />;
    case 'close-vote':
      return <CloseVote />;
    case 'offers':
      return (
        <LateSheet onClose={close}>
          <narratorsOffers.Body />
        </LateSheet>
      );
    case 'slips':
      return <Slips />;
    case 'board-mode':
      return <BoardModeSheet />;
    case 'displays':
      return <DisplaysSheet />;
    case 'go-round':
      return <StartingGoRound />;
    case 'reveal':
      return <RevealSheet />;
    case 'script':
      return <WholeScript />;
    case 'take':
      return <TakeSheet onClose={close} />;
    case 'primer':
      return <Primer deck={deck} onClose={close} />;
    case 'summary-text':
      return <LateTextSheet view={view} me={me} onClose={close} />;
    case 'language':
      return <LanguageSheet onClose={close} />;
    case 'phone':
      return <ThisPhone onClose={close} />;
    case 'remove':
      return <RemoveSomeone who={sheet.who} />;
    case 'new-phone':
      return <NewPhone who={sheet.who} />;
    case 'act-for':
      return <ActFor who={sheet.who} />;
    case 'choose-for':
      return <ChooseFor who={sheet.who} />;
    case 'merge':
      return <MergeSheet into={sheet.into} />;
    case 'sum-up':
      return <SumUpSheet step={sheet.step} />;
    case 'vote-covered':
      return <CoveredVote key={sheet.who} who={sheet.who} />;
    case 'answer-covered':
      return (
        <LateSheet key={sheet.who} onClose={close}>
          <coveredAnswers.Body who={sheet.who} />
        </LateSheet>
      );
    case 'propose-covered':
      return <CoveredProposal key={sheet.who} who={sheet.who} />;
    case 'propose-for': {
      if (round === null) return null;
      const holds = round.floors.action.turn?.holder === sheet.who;
      const notNow = round.board.mode === 'by-turns' && !holds ? t('narrator.for.not-their-turn') : null;
      return (
        <ProposalForm
          view={view}
          round={round.number}
          proposal={null}
          seat={sheet.who}
          notNow={notNow}
          onClose={close}
        />
      );
    }
    case 'edit-proposal': {
      const proposal = find(sheet.proposal);
      if (round === null || proposal === null) return null;
      return <ProposalForm view={view} round={round.number} proposal={proposal} onClose={close} />;
    }
    case 'move-proposal': {
      const proposal = find(sheet.proposal);
      return proposal === null ? null : <MoveForm view={view} proposal={proposal} onClose={close} />;
    }
    case 'withdraw-proposal': {
      const proposal = find(sheet.proposal);
      return proposal === null ? null : <WithdrawSheet proposal={proposal} />;
    }
  }
}

/** Only where the narrator may take it; the button is not there otherwise. */
function TakeSheet({ onClose }: { onClose: () => void }) {
  const takeable = useRoomTake();
  return takeable === null ? null : <Taking {...takeable} document="summary" onClose={onClose} />;
}
