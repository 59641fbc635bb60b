import type { ResourceText } from '@reflextics/decks';
import { playersOf, type Round, type View } from '@reflextics/game';
import { useWords } from '../../words/index.ts';
import { ResourceReader } from '../shared/resource-reader.tsx';
import { tiedTwice, VoteCount, VoteResult } from '../shared/vote-result.tsx';
import { Fit } from './fit.tsx';
import { Frame } from './frame.tsx';

export function ResourceFrame({ view, resource }: { view: View; resource: ResourceText }) {
  return (
    <Frame view={view} paper>
      <Fit key={resource.id}>
        <ResourceReader resource={resource} size="display" headingAs="h1" />
      </Fit>
    </Frame>
  );
}

/** How many have voted, and nothing else. */
export function VoteFrame({ view, cast }: { view: View; cast: number }) {
  const { t } = useWords();
  return (
    <Frame view={view}>
      <Fit largest={1.3}>
        <div className="display-say display-vote">
          <h1>{t('display.vote')}</h1>
          <p>{t('display.vote.what')}</p>
          <VoteCount cast={cast} of={playersOf(view).length} />
        </div>
      </Fit>
    </Frame>
  );
}

export function ResultFrame({ view, round }: { view: View; round: Round }) {
  const vote = round.votes.at(-1);
  if (vote === undefined) return null;
  return (
    <Frame view={view}>
      <Fit largest={1.2}>
        <div className="display-vote">
          <VoteResult vote={vote} twice={tiedTwice(round)} headingAs="h1" />
        </div>
      </Fit>
    </Frame>
  );
}

/** Before the first resource. */
export function ResourcesComing({ view }: { view: View }) {
  const { t } = useWords();
  return (
    <Frame view={view}>
      <Fit largest={1.2}>
        <div className="display-say">
          <h1>{t('display.resources')}</h1>
          <p>{t('display.resources.what')}</p>
        </div>
      </Fit>
    </Frame>
  );
}
