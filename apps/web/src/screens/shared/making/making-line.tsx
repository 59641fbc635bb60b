import { useWords } from '../../../words/index.ts';
import type { MakingShown } from './use-making.ts';
import './making.css';

/** How the making of a file goes: on the screen at once, for who hears now and then. */
export function MakingLine({ isBusy, going, share, said, failure }: Omit<MakingShown, 'run'>) {
  const { t } = useWords();
  return (
    <>
      <p className={isBusy ? 'heard' : 'small making-said'} role="status">
        {said}
      </p>
      {failure === null ? null : (
        <p className="small label" role="alert">
          {failure}
        </p>
      )}
      {isBusy ? (
        <div className="making">
          <p className="small" aria-hidden="true">
            {going}
          </p>
          <progress
            className="making-bar"
            aria-label={t('making.begun')}
            max={1}
            {...(share === null ? {} : { value: share })}
          />
        </div>
      ) : null}
    </>
  );
}
