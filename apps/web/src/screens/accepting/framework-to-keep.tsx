import { acceptedProposals, frameworkKind, type View } from '@reflextics/game';
import { useWords } from '../../words/index.ts';
import { type Takeable, TakeButton } from '../taking/index.tsx';

/** The second document, once there is something that all can live with. */
export function FrameworkToKeep({ view, takeable }: { view: View; takeable: Takeable }) {
  const { t } = useWords();
  const accepted = acceptedProposals(view);
  if (accepted.length === 0) return null;
  return (
    <>
      <h3>{t(`accept.${frameworkKind(view, accepted)}`)}</h3>
      <p className="small">{t('accept.keep')}</p>
      <TakeButton {...takeable} document="framework" look="quiet" />
    </>
  );
}
