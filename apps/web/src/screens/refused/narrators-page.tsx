import type { Round } from '@reflextics/game';
import { useEffect, useState } from 'react';
import { Dialog } from '../../look/index.ts';
import { type Notice, useDraft } from '../../room/index.ts';
import { useWords } from '../../words/index.ts';
import { SumUpBox, sumUpKey } from '../narrator/sum-up-box.tsx';
import { together } from './put-in-box.tsx';

interface NarratorsPageProps {
  round: Round | null;
  notice: Notice;
  words: string;
  onClose: () => void;
  onDone: () => void;
}

/** The summing-up of the step that is under way, with the refused words in it. */
export function NarratorsPage({ round, notice, words, onClose, onDone }: NarratorsPageProps) {
  const { t } = useWords();
  const step = round?.step ?? 'situation';
  const place = sumUpKey(round, step);
  const [there, setThere] = useDraft(place, round?.sumUps[step] ?? '');
  const [, , , , , forget] = useDraft(notice.draft ?? place);
  const [isIn, setIsIn] = useState(false);
  useEffect(() => {
    if (isIn) return;
    setIsIn(true);
    setThere(together(there, words));
    if (notice.draft !== null && notice.draft !== place) forget();
  });
  return (
    <Dialog open onClose={onClose} title={t('narrator.sum-up.title')}>
      <SumUpBox round={round} step={step} onSent={onDone} />
    </Dialog>
  );
}
