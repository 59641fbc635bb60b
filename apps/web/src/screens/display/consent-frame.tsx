import { acceptanceOf, type OpenConsent, playersOf, proposalOf, type View } from '@reflextics/game';
import { useWords } from '../../words/index.ts';
import { AnsweredCount } from '../accepting/asking.tsx';
import { LookAgainLine } from '../accepting/look-again.tsx';
import { Result } from '../accepting/result.tsx';
import { Fit } from './fit.tsx';
import { Frame } from './frame.tsx';
import '../shared/vote-result.css';
import '../accepting/accept.css';

const SMALLEST = 0.5; // twenty proposals: smaller than a text, and still read from the first rows

/** What the group is asked about, and how many have answered: never who. */
export function ConsentFrame({ view, open }: { view: View; open: OpenConsent }) {
  const { t } = useWords();
  return (
    <Frame view={view} paper>
      <Fit smallest={SMALLEST}>
        <div className="accept-wall">
          <h1>{t('accept.wall.open')}</h1>
          <p>{t('accept.wall.open.what')}</p>
          {playersOf(view).length === 0 ? null : <AnsweredCount view={view} open={open} />}
          <ul className="accept-wall accept-wall-asked">
            {open.proposals.map((id) => (
              <li key={id}>{proposalOf(view, id)?.text}</li>
            ))}
          </ul>
        </div>
      </Fit>
    </Frame>
  );
}

/** What came of it, and the day on which the group looks again. */
export function ConsentResultFrame({ view }: { view: View }) {
  const { t } = useWords();
  const { carried, lookAgainOn } = acceptanceOf(view);
  return (
    <Frame view={view} paper>
      <Fit smallest={SMALLEST}>
        <div className="accept-wall">
          <h1>{t('accept.wall.result')}</h1>
          <ol className="accept-wall accept-wall-results">
            {carried.map((one) => (
              <li key={one.proposal}>
                <p>{proposalOf(view, one.proposal)?.text}</p>
                <Result view={view} carried={one} />
              </li>
            ))}
          </ol>
          <LookAgainLine on={lookAgainOn} />
        </div>
      </Fit>
    </Frame>
  );
}
