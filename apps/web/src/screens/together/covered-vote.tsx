import { CHOICES, type Choice, may, type ParticipantId } from '@reflextics/game';
import { useState } from 'react';
import { Choice as Ballot, Button, Dialog } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import { useDesk } from '../narrator/desk.tsx';
import { TroubleLine } from '../shared/trouble-line.tsx';
import { useAsk } from '../shared/use-ask.ts';
import { Cover } from './cover.tsx';
import { useHadScreen } from './had-screen.ts';
import { RoundIsOver } from './round-is-over.tsx';

/** Their ballot, entered by themselves; what they chose is shown to nobody after, not even to them (P7). */
export function CoveredVote({ who }: { who: ParticipantId }) {
  const { t } = useWords();
  const { view, face, open } = useDesk();
  const { next, note } = useHadScreen('vote');
  if (!may(view, who, 'cast-ballot')) return <RoundIsOver what="vote" />;
  const following = next(who);
  return (
    <Cover
      who={who}
      after={t('together.voted')}
      next={
        following === null ? null : (
          <Button
            sign={face(following).sign}
            iconAfter="next"
            onClick={() => open({ kind: 'vote-covered', who: following })}
          >
            {t('together.next', { name: face(following).name })}
          </Button>
        )
      }
    >
      {(done) => (
        <Alone
          who={who}
          onCast={() => {
            note(who);
            done();
          }}
        />
      )}
    </Cover>
  );
}

function Alone({ who, onCast }: { who: ParticipantId; onCast: () => void }) {
  const { t } = useWords();
  const { close } = useDesk();
  const { ask, trouble } = useAsk();
  const [choice, setChoice] = useState<Choice | null>(null);
  const [sending, setSending] = useState(false);
  const cast = async () => {
    if (choice === null) return;
    setSending(true);
    const stored = await ask({ type: 'cast-ballot', choice, for: who, covered: true });
    setSending(false);
    if (stored) onCast();
  };
  return (
    <Dialog
      key="alone"
      open
      onClose={close}
      title={t('table.vote.title')}
      actions={
        <Button busy={sending} disabled={choice === null} onClick={cast}>
          {t('together.cast')}
        </Button>
      }
    >
      <Ballot
        legend={t('table.vote.title')}
        legendHeard
        options={CHOICES.map((one) => ({
          value: one,
          words: t(`table.vote.${one}`),
          meaning: t(`table.vote.${one}.means`),
        }))}
        value={choice}
        onChoose={setChoice}
      />
      <TroubleLine trouble={trouble} />
    </Dialog>
  );
}
