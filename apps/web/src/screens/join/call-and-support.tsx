import { ButtonWords, buttonClass } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';

/** Where the group talks and whom to turn to; nothing where the facilitator set neither. */
export function CallAndSupport({
  callLink,
  supportLine,
}: {
  callLink: string | null;
  supportLine: string | null;
}) {
  const { t } = useWords();
  const call = callLink === null ? null : addressOf(callLink);
  return (
    <>
      {call === null ? null : (
        <section className="stack stack-s">
          <h2>{t('join.call')}</h2>
          <a
            href={call.href}
            target="_blank"
            rel="noopener noreferrer"
            className={buttonClass({ look: 'quiet', height: 'low' })}
          >
            <ButtonWords icon="link">{t('join.call.open')}</ButtonWords>
          </a>
          <p className="small quiet">{t('join.call.host', { host: call.host })}</p>
        </section>
      )}
      {supportLine === null ? null : <p className="small">{t('join.support', { line: supportLine })}</p>}
    </>
  );
}

/** null: not an address that a browser should open. */
function addressOf(link: string): URL | null {
  try {
    const url = new URL(link);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
  } catch {
    return null;
  }
}
