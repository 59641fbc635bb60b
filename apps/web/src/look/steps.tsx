import { STEPS, type Step } from '@reflextics/game';
import { useWords } from '../words/index.ts';
import './steps.css';

export interface StepsProps {
  /** Where the group is; `'end'`: all four are done. */
  now: Step | 'end';
  /** What my own screen shows, when I look back; absent: where the group is. */
  shown?: Step;
  /** Pressing a step already reached shows it on my screen and moves nobody else; absent: nothing to press. */
  onShow?: (step: Step) => void;
}

/** Four named dots. Looking back is free. */
export function Steps({ now, shown = now === 'end' ? undefined : now, onShow }: StepsProps) {
  const { t } = useWords();
  const reached = now === 'end' ? STEPS.length : STEPS.indexOf(now);
  return (
    <nav className="steps" aria-label={t('common.steps')}>
      <ol className="steps-list">
        {STEPS.map((step, at) => {
          const done = at < reached;
          const isNow = step === now;
          const name = (
            <>
              <span className="steps-dot" />
              <span className="steps-name">
                {t(`common.step.${step}`)}
                {done ? <span className="heard">, {t('common.steps.done')}</span> : null}
                {isNow ? <span className="heard">, {t('common.steps.now')}</span> : null}
                {step === shown && !isNow ? <span className="heard">, {t('common.steps.shown')}</span> : null}
              </span>
            </>
          );
          const state = `steps-step${done ? ' steps-done' : ''}${isNow ? ' steps-now' : ''}${step === shown ? ' steps-shown' : ''}`;
          return (
            <li key={step} className={state}>
              {onShow && at <= reached ? (
                <button
                  type="button"
                  className="steps-press"
                  aria-current={step === shown ? 'step' : undefined}
                  onClick={() => onShow(step)}
                >
                  {name}
                </button>
              ) : (
                <span className="steps-press" aria-current={step === shown ? 'step' : undefined}>
                  {name}
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
