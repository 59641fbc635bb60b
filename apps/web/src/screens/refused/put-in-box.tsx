import { currentRound, type View } from '@reflextics/game';
import { announce, Button } from '../../look/index.ts';
import { type Notice, useDraft } from '../../room/index.ts';
import { useWords } from '../../words/index.ts';
import { noteKey } from '../table/my-words.tsx';
import { reactionKey } from '../table/reacting.tsx';

interface PutInBoxProps {
  box: 'note' | 'reaction';
  notice: Notice;
  view: View;
  words: string;
  onDone: () => void;
}

const BOX = { note: '.table-my-words textarea', reaction: '.table-reacting input' } as const;

/** Puts refused words into a box that stands on the screen now, behind what is in it already. */
export function PutInBox({ box, notice, view, words, onDone }: PutInBoxProps) {
  const { t } = useWords();
  const round = currentRound(view);
  const key =
    box === 'note' ? noteKey(round?.number ?? 0) : reactionKey(round?.number ?? 0, round?.situation ?? '');
  const [there, setThere] = useDraft(key);
  const [, , , , , forget] = useDraft(notice.draft ?? key);
  const put = () => {
    setThere(together(there, words));
    if (notice.draft !== null && notice.draft !== key) forget();
    onDone();
    announce(t('lines.moved'));
    // The box may come with its text.
    requestAnimationFrame(() => document.querySelector<HTMLElement>(BOX[box])?.focus());
  };
  return (
    <Button look="quiet" height="low" fit onClick={put}>
      {t(`lines.way.${box}`)}
    </Button>
  );
}

/** Two texts of one person in one box; once where the second is there already. */
export function together(there: string, words: string): string {
  if (there.trim() === '') return words;
  return there.includes(words) ? there : `${there.trimEnd()}\n${words}`;
}
