import type { DeckView, ResourceText } from '@reflextics/decks';
import type { ResourceId, Theme } from '@reflextics/game';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button, Checkbox, Peek } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import { resourceOf } from './deck-words.ts';
import { ResourceReader } from './resource-reader.tsx';

export interface ResourceListProps {
  deck: DeckView;
  /** Resources of other themes are shown when asked for. */
  themes: readonly Theme[];
  /** Those that the card on the table names stand first, in its order. */
  linked: readonly ResourceId[];
  /** Those that were on every screen in this round. */
  opened: readonly ResourceId[];
  /**
   * Beside a title and under the text that is read, e.g. the narrator's button that opens it on every screen. Then the list stands
   * among other things, and all chapters but the first are folded: by Tab, dozens of titles would lie before the next action.
   */
  renderAction?: (resource: ResourceText) => ReactNode;
}

interface Chapter {
  title: string;
  resources: readonly ResourceText[];
}

/** The card's own resources first, then all others by chapter. */
export function chaptersOf(
  resources: readonly ResourceText[],
  linked: readonly ResourceId[],
  ofCard: string,
): readonly Chapter[] {
  const first = linked.flatMap((id) => resources.filter((resource) => resource.id === id));
  const rest = resources.filter(({ id }) => !linked.includes(id));
  const titles = [...new Set(rest.map(({ chapter }) => chapter))];
  const chapters = titles.map((title) => ({
    title,
    resources: rest.filter(({ chapter }) => chapter === title),
  }));
  return first.length > 0 ? [{ title: ofCard, resources: first }, ...chapters] : chapters;
}

/** All resources, by chapter, each to be read on one's own screen; it moves nobody else (R3). */
export function ResourceList({ deck, themes, linked, opened, renderAction }: ResourceListProps) {
  const { t } = useWords();
  const [reading, setReading] = useState<ResourceId | null>(null);
  const [allThemes, setAllThemes] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef<ResourceId | null>(null);
  const resource = resourceOf(deck, reading);

  // The focus follows what happened: into the text, and back to the title that was pressed.
  useEffect(() => {
    if (reading !== null) heading.current?.focus();
    else if (last.current !== null) {
      list.current?.querySelector<HTMLElement>(`[data-resource="${CSS.escape(last.current)}"]`)?.focus();
    }
    last.current = reading ?? last.current;
  }, [reading]);

  if (resource !== null) {
    return (
      <div className="stack">
        <Button look="quiet" height="low" fit icon="back" onClick={() => setReading(null)}>
          {t('table.resource.back')}
        </Button>
        <ResourceReader resource={resource} headingRef={heading} headingAs="h2" />
        {renderAction?.(resource)}
      </div>
    );
  }
  const isLinked = (id: ResourceId) => linked.includes(id);
  const shown = deck.resources.filter(
    (one) =>
      (one.inPlay || opened.includes(one.id)) &&
      (allThemes || isLinked(one.id) || one.themes.some((theme) => themes.includes(theme))),
  );
  const hasOthers = deck.resources.some(
    (one) => !isLinked(one.id) && !one.themes.some((theme) => themes.includes(theme)),
  );
  const rowsOf = ({ resources }: Chapter) => (
    <ul>
      {resources.map((one) => (
        <li key={one.id} className="resource-list-row">
          <button
            type="button"
            className="resource-list-title"
            data-resource={one.id}
            onClick={() => setReading(one.id)}
          >
            <span className="resource-list-name">{one.title}</span>
            <span className="small quiet">
              {isLinked(one.id) ? one.chapter : null}
              {isLinked(one.id) && opened.includes(one.id) ? ' · ' : null}
              {opened.includes(one.id) ? t('table.resource.opened') : null}
            </span>
          </button>
          {renderAction?.(one)}
        </li>
      ))}
    </ul>
  );
  return (
    <div className="resource-list" ref={list}>
      {hasOthers ? (
        <Checkbox label={t('table.resource.all-themes')} checked={allThemes} onChange={setAllThemes} />
      ) : null}
      {chaptersOf(shown, linked, t('table.resource.of-card')).map((chapter, at) =>
        renderAction === undefined || at === 0 ? (
          <section key={chapter.title} className="resource-list-chapter">
            <h3>{chapter.title}</h3>
            {rowsOf(chapter)}
          </section>
        ) : (
          <Peek
            key={chapter.title}
            title={chapter.title}
            open={chapter.resources.some(({ id }) => id === last.current)}
          >
            {rowsOf(chapter)}
          </Peek>
        ),
      )}
    </div>
  );
}
