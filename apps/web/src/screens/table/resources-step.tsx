import { currentTurn, holderOf, may, type ResourceId } from '@reflextics/game';
import { useState } from 'react';
import { Banner, Button, Dialog, Peek } from '../../look/index.ts';
import { useKeys } from '../../shortcuts/index.ts';
import { useWords } from '../../words/index.ts';
import { cardOf, resourceOf } from '../shared/deck-words.ts';
import { useFaces } from '../shared/faces.ts';
import { FloorSpeaker } from '../shared/floor-speaker.tsx';
import { CardPeek } from '../shared/open-card.tsx';
import { ResourceList } from '../shared/resource-list.tsx';
import { ResourceReader } from '../shared/resource-reader.tsx';
import { ShownPrompt, SumUps } from '../shared/said.tsx';
import { useAsk } from '../shared/use-ask.ts';
import { tiedTwice, VoteResult } from '../shared/vote-result.tsx';
import { PassAhead, Waiting } from './discussion-step.tsx';
import { HandButton } from './hands.tsx';
import { MyTurnTop, TurnButtons } from './my-turn-top.tsx';
import { MyWords, WrittenBefore, WrittenNow } from './my-words.tsx';
import type { StepProps } from './step-props.ts';
import { TableBar } from './table-bar.tsx';
import { Voting } from './voting.tsx';

/** Step 3: the resource that is read aloud, all others to read on, and the players' vote. */
export default function ResourcesStep(step: StepProps) {
  const { view, round, me, my, deck, support, headingRef, onMenu } = step;
  const { t } = useWords();
  const keyOf = useKeys();
  const { ask, trouble } = useAsk();
  const face = useFaces(view, me);
  /** What was on every screen when I began to read by myself; false: I do not. */
  const [browsing, setBrowsing] = useState<ResourceId | null | false>(false);
  const turn = currentTurn(view);
  const holds = holderOf(view) === me;
  const card = cardOf(deck, round.situation);
  const resource = resourceOf(deck, round.resource);
  const last = round.votes.at(-1);
  const narrator = view.narrator === null ? t('table.the-narrator') : face(view.narrator).name;
  const votes = round.vote !== null && may(view, me, 'cast-ballot');
  // One heading is the page's and takes the focus: of my turn, the vote, who speaks, the resource, or the step.
  const main = holds
    ? 'turn'
    : votes
      ? 'vote'
      : turn !== null
        ? 'speaker'
        : last !== undefined
          ? 'result'
          : resource !== null
            ? 'resource'
            : 'step';
  const refFor = (place: typeof main) => (place === main ? headingRef : undefined);
  return (
    <>
      <div className="table-floor">
        {holds ? (
          <MyTurnTop view={view} my={my} headingRef={refFor('turn')} low />
        ) : turn !== null ? (
          <FloorSpeaker view={view} me={me} size="band" headingRef={refFor('speaker')} />
        ) : null}
        <Waiting view={view} me={me} my={my} />
      </div>
      {votes ? <Voting {...step} headingRef={refFor('vote')} /> : null}
      {round.vote === null && last !== undefined ? (
        <div className="table-part column">
          <VoteResult
            vote={last}
            twice={tiedTwice(round)}
            headingRef={refFor('result')}
            headingAs={main === 'result' ? 'h1' : 'h2'}
          />
        </div>
      ) : null}
      <ShownPrompt prompt={round.prompt} deck={deck} />
      {resource !== null && votes ? (
        <Peek title={resource.title}>
          <ResourceReader resource={resource} />
        </Peek>
      ) : resource !== null ? (
        <div className="table-resource on-paper">
          <div className="column">
            <ResourceReader
              resource={resource}
              label={t('table.resource.shown', { name: narrator })}
              headingRef={refFor('resource')}
              headingAs={main === 'resource' ? 'h1' : 'h2'}
            />
          </div>
        </div>
      ) : votes ? null : (
        <div className="table-part column stack">
          {main === 'step' ? (
            <h1 ref={headingRef} tabIndex={-1}>
              {t('table.resources.title')}
            </h1>
          ) : null}
          <p>{t('table.resources.what', { name: narrator })}</p>
        </div>
      )}
      <div className="table-part column">
        <Button
          look="quiet"
          icon="book"
          disabled={deck === null}
          aria-keyshortcuts={keyOf('resources')}
          onClick={() => setBrowsing(round.resource)}
        >
          {t('table.resources.browse')}
        </Button>
      </div>
      <WrittenNow view={view} round={round} me={me} />
      <MyWords view={view} round={round} me={me} only="due" />
      <PassAhead view={view} me={me} />
      <SumUps round={round} steps={['discussion', 'resources']} />
      {card === null ? null : <CardPeek card={card} support={support} />}
      <WrittenBefore view={view} round={round} me={me} />
      <TableBar my={my} onMenu={onMenu} trouble={trouble}>
        {holds ? (
          <TurnButtons view={view} me={me} round={round.number} ask={ask} />
        ) : (
          <HandButton view={view} me={me} ask={ask} look={votes ? 'quiet' : 'main'} />
        )}
      </TableBar>
      {deck === null ? null : (
        <Dialog open={browsing !== false} onClose={() => setBrowsing(false)} title={t('table.resources.all')}>
          {resource !== null && resource.id !== browsing ? (
            <Banner
              told
              icon="book"
              action={
                <Button look="quiet" height="low" fit onClick={() => setBrowsing(false)}>
                  {t('table.resource.other.go')}
                </Button>
              }
            >
              {t('table.resource.other', { name: narrator, title: resource.title })}
            </Banner>
          ) : null}
          <ResourceList
            deck={deck}
            themes={round.theme === null ? view.themes : [round.theme]}
            linked={card?.resources ?? []}
            opened={round.resourcesOpened}
          />
        </Dialog>
      )}
    </>
  );
}
