import type { EarlierProposal, View } from '@reflextics/game';
import { Button, Peek } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import { followUpOf, isTakenUp } from './followed-list.tsx';
import './again.css';

interface TakingUpProps {
  view: View;
  onTake: (proposal: EarlierProposal) => void;
}

/** What the group still wants from last time, to be put on the board again (F5). Nothing where there is none. */
export function TakingUp({ view, onTake }: TakingUpProps) {
  const { t } = useWords();
  const wanted = (view.settings.earlier?.proposals ?? []).filter(
    ({ id }) => followUpOf(view, id)?.state === 'still-wanted' && !isTakenUp(view, id),
  );
  if (wanted.length === 0) return null;
  return (
    <Peek title={t('again.wanted')} open>
      <ul className="again-list">
        {wanted.map((proposal) => (
          <li key={proposal.id}>
            <div className="again-one">
              <p className="again-text" dir="auto">
                {proposal.text}
              </p>
              <Button
                look="quiet"
                height="low"
                fit
                icon="plus"
                aria-label={t('again.take-up.of', { text: proposal.text })}
                onClick={() => onTake(proposal)}
              >
                {t('again.take-up')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Peek>
  );
}
