import { may, type ParticipantId, type Round, STEPS, type Step, type View } from '@reflextics/game';
import { Button } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';

interface SummedUpProps {
  view: View;
  round: Round;
  me: ParticipantId | null;
  /** The narrator sums up a step of the last round, or does so anew. */
  onWrite: (step: Step) => void;
}

/** What the narrator wrote between the steps of a round. */
export function SummedUp({ view, round, me, onWrite }: SummedUpProps) {
  const { t } = useWords();
  const mayWrite = me !== null && may(view, me, 'sum-up') && round.number === view.rounds.length;
  const reached = STEPS.slice(0, STEPS.indexOf(round.step) + 1);
  const written = STEPS.filter((step) => round.sumUps[step] !== undefined);
  const steps = mayWrite ? reached : written;
  if (steps.length === 0) return null;
  return (
    <section className="stack stack-s">
      <h3>{t('summary.summed-up')}</h3>
      {steps.map((step) => {
        const name = t(`common.step.${step}`);
        const text = round.sumUps[step];
        return (
          <div key={step} className="summed-up">
            {text === undefined ? null : (
              <blockquote>
                <p>{text}</p>
                <footer className="small quiet">{t('summary.summed-up.after', { step: name })}</footer>
              </blockquote>
            )}
            {mayWrite ? (
              <Button look="quiet" height="low" fit icon="pen" onClick={() => onWrite(step)}>
                {text === undefined
                  ? t('summary.summed-up.write', { step: name })
                  : t('summary.summed-up.change')}
                {text === undefined ? null : <span className="heard">: {name}</span>}
              </Button>
            ) : null}
          </div>
        );
      })}
    </section>
  );
}
