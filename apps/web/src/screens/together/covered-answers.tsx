import { acceptanceOf, may, type ParticipantId } from '@reflextics/game';
import { Button } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import { AnswerSheet } from '../accepting/answer-sheet.tsx';
import { useDesk } from '../narrator/desk.tsx';
import { Cover } from './cover.tsx';
import { useHadScreen } from './had-screen.ts';
import { RoundIsOver } from './round-is-over.tsx';

/** What they can live with, entered by themselves; what they answered is shown to nobody after, not even to them (P7). */
export default function CoveredAnswers({ who }: { who: ParticipantId }) {
  const { t } = useWords();
  const { view, me, face, open, close } = useDesk();
  const { next, note } = useHadScreen('answers');
  const asked = acceptanceOf(view).open;
  if (asked === null || !may(view, who, 'answer-consent')) return <RoundIsOver what="answers" />;
  const following = next(who);
  return (
    <Cover
      who={who}
      after={t('together.answered')}
      next={
        following === null ? null : (
          <Button
            sign={face(following).sign}
            iconAfter="next"
            onClick={() => open({ kind: 'answer-covered', who: following })}
          >
            {t('together.next', { name: face(following).name })}
          </Button>
        )
      }
    >
      {(done) => (
        <AnswerSheet
          view={view}
          asked={asked}
          me={me}
          seat={who}
          onClose={close}
          onAllAnswered={() => {
            note(who);
            done();
          }}
        />
      )}
    </Cover>
  );
}
