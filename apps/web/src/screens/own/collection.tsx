import {
  type DeckView,
  keptDeck,
  type OwnResource,
  type OwnSituation,
  viewWithOwnCards,
} from '@reflextics/decks';
import { type ReactNode, useState } from 'react';
import { Button, Dialog, ThemeShape } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import { begunIn, forgetBegun } from './begun.ts';
import { CardForm } from './card-form.tsx';
import { ImportExport } from './import-export.tsx';
import {
  type Collection,
  freshCard,
  freshResource,
  withItems,
  withoutCard,
  withoutResource,
} from './own-cards.ts';
import { ResourceForm } from './resource-form.tsx';
import './own.css';

interface CollectionPageProps {
  collection: Collection;
  deck: DeckView;
  /** Where it is kept, to tell apart what was begun on this device. */
  place: string;
  /** Why it was not kept; null: nothing went wrong. */
  failure: string | null;
  busy: boolean;
  /** True: it is kept. */
  keep: (collection: Collection) => Promise<boolean>;
  /** Above the list. */
  head: ReactNode;
  /** Below it. */
  foot: ReactNode;
}

type Open =
  | { kind: 'card'; card: OwnSituation; isNew: boolean }
  | { kind: 'resource'; resource: OwnResource; isNew: boolean };

/** Cards and resources of one's own: a list, and one at a time to be written. */
export function CollectionPage({
  collection,
  deck,
  place,
  failure,
  busy,
  keep,
  head,
  foot,
}: CollectionPageProps) {
  const { t, language } = useWords();
  const [open, setOpen] = useState<Open | null>(null);
  const { situations, resources } = collection;
  const whole = viewWithOwnCards(deck, keptDeck(null, { ...collection, leftOut: [] }, new Set()));
  const draftOf = begunIn(place);

  if (open?.kind === 'card') {
    return (
      <CardForm
        card={open.card}
        isNew={open.isNew}
        deck={whole}
        place={open.isNew ? draftOf : `${draftOf}:${open.card.id}`}
        failure={failure}
        busy={busy}
        onBack={() => setOpen(null)}
        onKeep={async (card) => {
          if (!(await keep({ ...collection, situations: withItems(situations, [card]) }))) return;
          setOpen(null);
          forgetBegun(open.isNew ? draftOf : `${draftOf}:${card.id}`);
        }}
      />
    );
  }
  if (open?.kind === 'resource') {
    return (
      <ResourceForm
        resource={open.resource}
        deck={whole}
        isNew={open.isNew}
        failure={failure}
        busy={busy}
        onBack={() => setOpen(null)}
        onKeep={async (resource) => {
          if (await keep({ ...collection, resources: withItems(resources, [resource]) })) setOpen(null);
        }}
      />
    );
  }
  return (
    <div className="own-list stack stack-l">
      {head}
      {failure === null ? null : (
        <p className="label" role="alert">
          {failure}
        </p>
      )}
      <section className="stack">
        <h2>{t('own.cards', { n: situations.length })}</h2>
        <ul className="own-rows">
          {situations.map((card) => (
            <OwnRow
              key={card.id}
              item={card}
              onChange={() => setOpen({ kind: 'card', card, isNew: false })}
              onRemove={() => keep({ ...collection, ...withoutCard(collection, card.id) })}
            />
          ))}
        </ul>
        <Button
          look="quiet"
          icon="pen"
          fit
          onClick={() => setOpen({ kind: 'card', card: freshCard(language), isNew: true })}
        >
          {t('own.write')}
        </Button>
      </section>
      <section className="stack">
        <h2>{t('own.resources', { n: resources.length })}</h2>
        <ul className="own-rows">
          {resources.map((resource) => (
            <OwnRow
              key={resource.id}
              item={resource}
              onChange={() => setOpen({ kind: 'resource', resource, isNew: false })}
              onRemove={() => keep({ ...collection, ...withoutResource(collection, resource.id) })}
            />
          ))}
        </ul>
        <Button
          look="quiet"
          icon="pen"
          fit
          onClick={() => setOpen({ kind: 'resource', resource: freshResource(language), isNew: true })}
        >
          {t('own.resource.write')}
        </Button>
      </section>
      <ImportExport collection={collection} keep={keep} />
      {foot}
    </div>
  );
}

interface OwnRowProps {
  item: OwnSituation | OwnResource;
  onChange: () => void;
  onRemove: () => Promise<boolean>;
}

function OwnRow({ item, onChange, onRemove }: OwnRowProps) {
  const { t } = useWords();
  const [isAsking, setAsking] = useState(false);
  return (
    <li className="own-row on-paper" data-theme={item.theme}>
      <p className="row">
        <ThemeShape theme={item.theme} size={22} />
        <span className="grow label" lang={item.language}>
          {item.title}
        </span>
      </p>
      <div className="row wrap">
        <Button
          look="quiet"
          height="low"
          fit
          onClick={onChange}
          aria-label={t('own.row.change', { title: item.title })}
        >
          {t('own.row.change.short')}
        </Button>
        <Button
          look="quiet"
          height="low"
          fit
          icon="bin"
          onClick={() => setAsking(true)}
          aria-label={t('own.row.remove', { title: item.title })}
        >
          {t('own.row.remove.short')}
        </Button>
      </div>
      <Dialog
        open={isAsking}
        onClose={() => setAsking(false)}
        kind="dialog"
        title={t('own.remove.title', { title: item.title })}
        actions={
          <>
            <Button
              look="danger"
              onClick={async () => {
                setAsking(false);
                await onRemove();
              }}
            >
              {t('own.row.remove.short')}
            </Button>
            <Button look="quiet" onClick={() => setAsking(false)}>
              {t('own.remove.not')}
            </Button>
          </>
        }
      >
        <p>{t('own.remove.what')}</p>
      </Dialog>
    </li>
  );
}
