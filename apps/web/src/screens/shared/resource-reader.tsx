import type { ResourceText } from '@reflextics/decks';
import type { ReactNode, Ref } from 'react';
import { useWords } from '../../words/index.ts';
import './resource-reader.css';

export interface ResourceReaderProps {
  resource: ResourceText;
  /** Above the title, e.g. that it is on every screen now. */
  label?: ReactNode;
  /** `display`: in proportion to a projector's screen. */
  size?: 'phone' | 'display';
  headingRef?: Ref<HTMLHeadingElement>;
  headingAs?: 'h1' | 'h2';
}

/** One resource, to be read or to be read along. */
export function ResourceReader({
  resource,
  label,
  size = 'phone',
  headingRef,
  headingAs: Heading = 'h2',
}: ResourceReaderProps) {
  const { t } = useWords();
  return (
    <article className={`resource-reader resource-reader-${size}`}>
      <header>
        {label ? <p className="label">{label}</p> : null}
        <Heading ref={headingRef} tabIndex={headingRef ? -1 : undefined} lang={resource.language}>
          {resource.title}
        </Heading>
        <p className="resource-reader-from">{resource.chapter}</p>
      </header>
      {resource.paragraphs.map((paragraph) => (
        <p key={paragraph} lang={resource.language}>
          {paragraph}
        </p>
      ))}
      {resource.points.length > 0 ? (
        <ul className="resource-reader-points" lang={resource.language}>
          {resource.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      ) : null}
      <footer className="resource-reader-from">
        {resource.law ? <p>{t('table.resource.law', { law: resource.law })}</p> : null}
        {resource.chapterId === 'own' ? null : (
          <p>
            {t('table.resource.source', {
              document: resource.source.document,
              section: resource.source.section,
            })}
          </p>
        )}
      </footer>
    </article>
  );
}
