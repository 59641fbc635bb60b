import { currentRound, isPlayer, may, type View } from '@reflextics/game';
import { useEffect, useState } from 'react';
import { type Notice, useDraft, useRoom } from '../../room/index.ts';
import { useWords } from '../../words/index.ts';
import { newProposalKey, ProposalForm } from '../shared/proposal-form.tsx';
import { together } from './put-in-box.tsx';
import { writtenIn } from './what-was-refused.ts';

interface ToTheBoardProps {
  view: View;
  notice: Notice;
  onClose: () => void;
  onDone: () => void;
}

/** The form for a new proposal, with the refused words in it. */
export default function ToTheBoard({ view, notice, onClose, onDone }: ToTheBoardProps) {
  const { t } = useWords();
  const me = useRoom((room) => room.me);
  const { command, draft } = notice;
  const round = currentRound(view)?.number ?? 0;
  const place = newProposalKey(round);
  const [text, setText] = useDraft(place);
  const [levels, setLevels] = useDraft(`${place}:levels`);
  const [who, setWho] = useDraft(`${place}:who`);
  const [first, setFirst] = useDraft(`${place}:first`);
  const [, , , , , forget] = useDraft(draft ?? place);
  const [isIn, setIsIn] = useState(false);
  useEffect(() => {
    if (isIn) return;
    setIsIn(true);
    const proposed = 'whoDecides' in command ? command : null;
    setText(together(text, proposed?.text ?? writtenIn(command) ?? ''));
    if (levels === '' && proposed !== null && 'levels' in proposed) setLevels(proposed.levels.join(','));
    if (who === '' && proposed?.whoDecides) setWho(proposed.whoDecides);
    if (first === '' && proposed?.firstStep) setFirst(proposed.firstStep);
    if (draft !== null && draft !== place) forget();
  });
  if (!isIn || me === null || !isPlayer(view, me)) return null;
  return (
    <ProposalForm
      view={view}
      round={round}
      proposal={null}
      notNow={may(view, me, 'submit-proposal') ? null : t('table.propose.not-now')}
      onClose={onClose}
      onSent={onDone}
    />
  );
}
