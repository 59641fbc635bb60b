import { acceptanceOf, type Carried, standingResult, toldResult, type View } from '@reflextics/game';
import { Icon } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';

/** What came of asking about a proposal: never who, and under four answers not how many. */
export function Result({ view, carried }: { view: View; carried: Carried }) {
  const { t } = useWords();
  const isAsked = acceptanceOf(view).open?.proposals.includes(carried.proposal) ?? false;
  const stands = standingResult(view, carried);
  const latest = carried.results.at(-1);
  const last = latest && toldResult(latest); // what was closed by an older version may say more
  if (isAsked) return <State icon="clock" words={t('accept.state.asked')} />;
  if (stands === null || last === undefined)
    return (
      <>
        <State icon="clock" words={t(last ? 'accept.state.reworded' : 'accept.state.waiting')} />
        {last && last.words.length > 0 ? <Words words={last.words} /> : null}
      </>
    );
  const { acceptable, answered, voters, aloud, problems, words } = last;
  const counted = problems === null ? t('accept.someone') : t('accept.problems', { n: problems });
  return (
    <>
      <State
        icon={acceptable ? 'check' : 'speak'}
        words={t(
          !acceptable
            ? 'accept.state.problem'
            : answered < voters
              ? 'accept.state.acceptable.answered'
              : 'accept.state.acceptable',
        )}
      />
      <p className="small quiet">
        {t('accept.answered', { n: answered, of: voters })}
        {acceptable ? null : ` ${counted}`}
        {aloud > 0 ? ` ${t('accept.aloud', { n: aloud })}` : null}
      </p>
      {words.length > 0 ? <Words words={words} /> : null}
    </>
  );
}

function State({ icon, words }: { icon: 'check' | 'clock' | 'speak'; words: string }) {
  return (
    <p className="accept-state label">
      <Icon name={icon} size={20} />
      {words}
    </p>
  );
}

function Words({ words }: { words: readonly string[] }) {
  const { t } = useWords();
  return (
    <div className="accept-words">
      <p className="small quiet">{t('accept.words')}</p>
      <ul>
        {words.map((one, at) => (
          // Two may have written the same words.
          // biome-ignore lint/suspicious/noArrayIndexKey: the list of a closed round never changes
          <li key={`${at} ${one}`}>{one}</li>
        ))}
      </ul>
    </div>
  );
}
