import { frameworkNow, type View } from '@reflextics/game';
import { useWords } from '../../words/index.ts';
import { type Takeable, TakeButton } from '../taking/index.tsx';

/** The second document, once there is something that all can live with. */
export function FrameworkToKeep({ view, takeable }: { view: View; takeable: Takeable }) {
  const { t } = useWords();
  const kind = frameworkNow(view);
  if (kind === null) return null;
  return (
    <>
      <h3>{t(`accept.${kind}`)}</h3>
      <p className="small">{t('accept.keep')}</p>
      <TakeButton {...takeable} kind={kind} document="framework" look="quiet" />
    </>
  );
}
