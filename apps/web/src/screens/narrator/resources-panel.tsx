import type { ResourceText } from '@reflextics/decks';
import { may } from '@reflextics/game';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import { cardOf, resourceOf } from '../shared/deck-words.ts';
import { ResourceList } from '../shared/resource-list.tsx';
import { ResourceReader } from '../shared/resource-reader.tsx';
import { useDesk } from './desk.tsx';
import { Card, Prompts, Written } from './discussion-panel.tsx';
import { People } from './people.tsx';
import { ScriptNow } from './script.tsx';
import { SumUp } from './sum-up.tsx';
import { VotePart } from './vote-part.tsx';

/** Step 3: resources are read aloud, then the players vote. */
export function ResourcesPanel() {
  const { round } = useDesk();
  const voting = (round?.vote ?? null) !== null;
  return (
    <>
      <VotePart />
      <ScriptNow />
      <OnEveryScreen />
      {voting ? null : <AllResources />}
      <People />
      {voting ? <AllResources /> : null}
      <Prompts />
      <Card />
      <Written step="resources" />
      <div className="narrator-part">
        <SumUp step="resources" />
      </div>
    </>
  );
}

function OnEveryScreen() {
  const { t } = useWords();
  const { view, me, round, deck, ask } = useDesk();
  const resource = resourceOf(deck, round?.resource ?? null);
  const shown = resource?.id ?? null;
  const before = useRef(shown);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    // Opened from anywhere, it is what she now reads aloud.
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('section')?.scrollIntoView({ block: 'start' });
  }, [shown]);
  if (resource === null) return null;
  return (
    <section className="narrator-part narrator-resource on-paper">
      <ResourceReader
        resource={resource}
        label={t('narrator.resource.open-now')}
        headingRef={heading}
        headingAs="h2"
      />
      {may(view, me, 'close-resource') ? (
        <Button look="quiet" height="low" fit icon="close" onClick={() => ask({ type: 'close-resource' })}>
          {t('narrator.resource.close')}
        </Button>
      ) : null}
    </section>
  );
}

function AllResources() {
  const { t } = useWords();
  const { view, me, round, deck, ask } = useDesk();
  const [reading, setReading] = useState(0);
  if (deck === null || round === null) return null;
  const linked = cardOf(deck, round.situation)?.resources ?? [];
  const open = async (resource: ResourceText) => {
    // Opened, it stands above the list: the list goes back to its titles.
    if (await ask({ type: 'open-resource', resource: resource.id })) setReading((times) => times + 1);
  };
  return (
    <section className="narrator-part">
      <h2>{t('narrator.resources')}</h2>
      <ResourceList
        key={reading}
        deck={deck}
        themes={round.theme === null ? view.themes : [round.theme]}
        linked={linked}
        opened={round.resourcesOpened}
        renderAction={(resource) =>
          may(view, me, 'open-resource') && round.resource !== resource.id ? (
            <Button
              look="quiet"
              height="low"
              fit
              icon="screen"
              aria-label={t('narrator.resource.open.heard', { title: resource.title })}
              onClick={() => open(resource)}
            >
              {t('narrator.resource.open')}
            </Button>
          ) : null
        }
      />
    </section>
  );
}
