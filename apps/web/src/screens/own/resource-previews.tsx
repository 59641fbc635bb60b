import {
  type DeckView,
  keptDeck,
  type OwnResource,
  untouchedDeck,
  viewWithOwnCards,
} from '@reflextics/decks';
import { Peek, ThemeScope, ThemeShape } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import { ResourceReader } from '../shared/resource-reader.tsx';

/** The resource as a phone, a display and the booklet show it. */
export function ResourcePreviews({ resource: own, deck }: { resource: OwnResource; deck: DeckView }) {
  const { t } = useWords();
  const alone = { ...untouchedDeck(t('own.resource.alone')), resources: [own] };
  const without = { ...deck, resources: deck.resources.filter(({ id }) => id !== own.id) };
  const resource = viewWithOwnCards(without, keptDeck(null, alone, new Set())).resources.at(-1);
  if (resource === undefined) return null;
  return (
    <section className="stack" aria-labelledby="own-previews">
      <h2 id="own-previews">{t('own.previews')}</h2>
      <ThemeScope theme={resource.theme}>
        <Peek title={t('own.preview.phone')}>
          <div className="own-phone on-paper">
            <ResourceReader resource={resource} headingAs="h2" />
          </div>
        </Peek>
        <Peek title={t('own.preview.display')}>
          <div className="own-display own-display-resource on-paper">
            <ResourceReader resource={resource} headingAs="h2" size="display" />
          </div>
        </Peek>
        <Peek title={t('own.preview.paper')}>
          <div className="own-paper-frame">
            <div className="own-paper own-paper-resource">
              <ThemeShape theme={resource.theme} />
              <ResourceReader resource={resource} headingAs="h2" />
            </div>
          </div>
        </Peek>
      </ThemeScope>
    </section>
  );
}
