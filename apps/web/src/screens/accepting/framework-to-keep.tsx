import { acceptedProposals, frameworkKind, type View } from '@reflextics/game';
import { api } from '../../room/index.ts';
import { useWords } from '../../words/index.ts';
import { DownloadButtons } from '../ending/download-buttons.tsx';

interface FrameworkToKeepProps {
  view: View;
  code: string;
  token: string;
}

/** The second document, once there is something that all can live with. */
export function FrameworkToKeep({ view, code, token }: FrameworkToKeepProps) {
  const { t, language } = useWords();
  const accepted = acceptedProposals(view);
  if (accepted.length === 0) return null;
  return (
    <>
      <h3>{t(`accept.${frameworkKind(view, accepted)}`)}</h3>
      <p className="small">{t('accept.keep')}</p>
      <DownloadButtons
        name={`framework-${code}`}
        look="quiet"
        language={language}
        take={(format, chosen) => api.roomFramework(code, token, format, chosen)}
      />
    </>
  );
}
