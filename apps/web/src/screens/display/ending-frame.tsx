import { acceptanceOf, currentRound, isConsentResultNew, readersOf, type View } from '@reflextics/game';
import { Person, Segments } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import { howItEnded } from '../ending/how-it-ended.ts';
import { WrittenText } from '../ending/written-text.tsx';
import { useFaces } from '../shared/faces.ts';
import { BANDS_SMALLEST, Bands } from './board-frame.tsx';
import { ConsentFrame, ConsentResultFrame } from './consent-frame.tsx';
import { Fit } from './fit.tsx';
import { Frame } from './frame.tsx';

/** The end of a round: what was found, then the text as it grows. */
export function EndingFrame({ view }: { view: View }) {
  const { t } = useWords();
  const face = useFaces(view, null);
  const round = currentRound(view);
  const { open } = acceptanceOf(view);
  const { text, scribe } = view.summary;
  const isClosed = view.stage === 'closed';
  const readers = readersOf(view);
  const hasProposals = round?.board.proposals.some(({ state }) => state === 'standing') ?? false;
  if (open !== null) return <ConsentFrame view={view} open={open} />;
  if (isConsentResultNew(view)) return <ConsentResultFrame view={view} />;
  if (text === '') {
    return (
      <Frame view={view} paper={hasProposals}>
        <Fit largest={hasProposals ? 1.25 : 1.2} smallest={hasProposals ? BANDS_SMALLEST : 0}>
          <div className={hasProposals ? 'display-silent' : 'display-say'}>
            <h1>{isClosed ? t('display.closed') : t('display.end.pen')}</h1>
            {scribe === null || isClosed ? null : (
              <p className="label">{t('display.end.writes', { name: face(scribe).name })}</p>
            )}
            <p>
              {isClosed
                ? t('display.closed.what')
                : round === null
                  ? null
                  : t(`summary.ended.${howItEnded(round)}`)}
            </p>
            {isClosed ? null : <p className="quiet">{t('display.end.more')}</p>}
          </div>
          {hasProposals && round !== null ? <Bands view={view} round={round} /> : null}
        </Fit>
      </Frame>
    );
  }
  return (
    <Frame view={view} paper note={isClosed ? t('display.closed') : null}>
      <div className="display-written">
        <h1>{t(readers === null || isClosed ? 'summary.text' : 'writing.reading')}</h1>
        {isClosed ? (
          <p>{t('display.closed.what')}</p>
        ) : readers !== null ? (
          <p className="display-readers">
            <Segments filled={readers.read} of={readers.of} label={null} />
            {t('writing.reading.count', { read: readers.read, of: readers.of })}
          </p>
        ) : scribe === null ? (
          <p>{t('display.end.more')}</p>
        ) : (
          <Person
            name={t('display.end.writes', { name: face(scribe).name })}
            sign={face(scribe).sign}
            narrator={scribe === view.narrator}
          />
        )}
      </div>
      <Fit smallest={0.7} follow={scribe !== null && !isClosed && readers === null}>
        <WrittenText text={text} headingAs="h2" />
      </Fit>
    </Frame>
  );
}
