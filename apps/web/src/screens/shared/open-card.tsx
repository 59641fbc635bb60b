import type { SituationCard } from '@reflextics/decks';
import type { Ref } from 'react';
import { Icon, Peek, Questions, ThemeShape } from '../../look/index.ts';
import { useKeys } from '../../shortcuts/index.ts';
import { useWords } from '../../words/index.ts';
import './open-card.css';

export interface CardTextProps {
  card: SituationCard;
  /** The session's support line; shown with a card that carries a word of care. */
  support: string | null;
  /** `display`: in proportion to a projector's screen. */
  size?: 'phone' | 'display';
}

/** What a card says, in the order in which it is read: the word of care before the text. */
export function CardText({ card, support, size = 'phone' }: CardTextProps) {
  const { t } = useWords();
  return (
    <div className={`open-card-text open-card-${size}`}>
      {card.contentNote ? (
        <aside className="open-card-care" aria-label={t('table.card.care')}>
          <Icon name="warning" />
          <div>
            <p lang={card.language}>{card.contentNote}</p>
            {support ? <p className="label">{t('table.card.support', { line: support })}</p> : null}
          </div>
        </aside>
      ) : null}
      <p className="open-card-story" lang={card.language}>
        {card.text}
      </p>
      <div lang={card.language}>
        <Questions theme={card.theme} questions={card.questions} />
      </div>
      {card.dilemma && card.dilemmaText ? (
        <div className="open-card-dilemma">
          <p className="label">{t('table.card.dilemma')}</p>
          <p lang={card.language}>{card.dilemmaText}</p>
        </div>
      ) : null}
    </div>
  );
}

export interface OpenCardProps extends CardTextProps {
  /** In the person's language, from the deck. */
  themeName: string;
  headingRef?: Ref<HTMLHeadingElement>;
  headingAs?: 'h1' | 'h2';
}

/** The whole card. Stands in an `OpeningField` while it opens, else in any surface. */
export function OpenCard({ themeName, headingRef, headingAs: Heading = 'h1', ...text }: OpenCardProps) {
  const { card, size = 'phone' } = text;
  return (
    <article className={`open-card open-card-of-${size}`}>
      <header>
        <p className="open-card-theme">
          <ThemeShape theme={card.theme} />
          <span>
            <span className="label">{themeName}</span>
            <span className="open-card-aspect" lang={card.language}>
              {card.aspect}
            </span>
          </span>
        </p>
        <Heading ref={headingRef} tabIndex={headingRef ? -1 : undefined} lang={card.language}>
          {card.title}
        </Heading>
      </header>
      <CardText {...text} />
    </article>
  );
}

/** The card in one line that opens, while others speak. */
export function CardPeek({ open, ...text }: CardTextProps & { open?: boolean }) {
  const keyOf = useKeys();
  return (
    <Peek theme={text.card.theme} title={text.card.title} open={open ?? false} shortcut={keyOf('card')}>
      <CardText {...text} />
    </Peek>
  );
}
