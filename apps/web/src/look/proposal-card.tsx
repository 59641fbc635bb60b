import type { Level } from '@reflextics/game';
import { type ReactNode, useId } from 'react';
import { useWords } from '../words/index.ts';
import { Icon } from './icon.tsx';
import { Menu, type MenuItem } from './menu.tsx';
import { Sign } from './sign.tsx';
import { useOverflow } from './use-overflow.ts';
import './proposal-card.css';

/** Characters from which a card is wider where cards stand in a row. */
const LONG = 90;

export interface ProposalCardProps {
  text: string;
  whoDecides?: string | null;
  firstStep?: string | null;
  /** One, or several once merged. */
  authors: readonly { name: string; sign: number }[];
  /** Entered by the narrator for a seat without a device. */
  aloud?: boolean;
  /** null: nobody else sees it yet, so that nothing is counted. */
  backers: number | null;
  /** Whether I back it. */
  backed?: boolean;
  /** Absent: I may not (it is mine, or I only look on), and the count alone stands there. */
  onBack?: (() => void) | undefined;
  /** Its menu: move, edit, withdraw, merge. Empty: no menu. */
  moves?: readonly MenuItem[];
  /** The other levels that it stands on. */
  alsoOn?: readonly Level[];
  /** The bare count beside the arrow, where lanes are narrow. */
  short?: boolean;
  children?: ReactNode;
}

/** A course of action. What it says, who made it, how many back it, and a menu of what may be done with it. */
export function ProposalCard({
  text,
  whoDecides,
  firstStep,
  authors,
  aloud = false,
  backers,
  backed = false,
  onBack,
  moves = [],
  alsoOn = [],
  short = false,
  children,
}: ProposalCardProps) {
  const { t, list, number } = useWords();
  const textId = useId();
  const { ref, overflows } = useOverflow<HTMLDivElement>(text);
  const details = [
    whoDecides ? t('common.proposal.who-decides', { who: whoDecides }) : null,
    firstStep ? t('common.proposal.first-step', { step: firstStep }) : null,
    alsoOn.length > 0
      ? t('common.proposal.also', { levels: list(alsoOn.map((level) => t(`common.level.${level}`))) })
      : null,
  ].filter((line) => line !== null);
  return (
    <article
      className={`proposal on-paper${short ? ' proposal-short' : ''}${text.length > LONG ? ' proposal-long' : ''}`}
      aria-labelledby={textId}
    >
      <div
        className="proposal-body"
        ref={ref}
        data-overflows={overflows || undefined}
        tabIndex={overflows ? 0 : undefined}
      >
        <p className="proposal-text" id={textId}>
          {text}
        </p>
        {details.map((line) => (
          <p className="proposal-detail" key={line}>
            {line}
          </p>
        ))}
        {children}
      </div>
      <footer className="proposal-foot">
        <span className="proposal-signs">
          {authors.map((author) => (
            <Sign key={`${author.sign} ${author.name}`} sign={author.sign} size={24} />
          ))}
        </span>
        <span className="proposal-authors">
          {list(authors.map(({ name }) => name))}
          {aloud ? `, ${t('common.proposal.aloud')}` : null}
        </span>
        {onBack ? (
          <button type="button" className="proposal-back" aria-pressed={backed} onClick={onBack}>
            <Icon name={backed ? 'check' : 'raise'} size={18} />
            {short ? number(backers ?? 0) : t('common.proposal.back', { n: backers ?? 0 })}
            <span className="heard">. {t('common.proposal.back-this')}</span>
          </button>
        ) : backers === null ? null : (
          <span className="proposal-backed">
            {short ? (
              <>
                <Icon name="raise" size={18} />
                <span aria-hidden="true">{number(backers)}</span>
                <span className="heard">{t('common.proposal.backed', { n: backers })}</span>
              </>
            ) : (
              t('common.proposal.backed', { n: backers })
            )}
          </span>
        )}
        {moves.length > 0 ? (
          <Menu
            label={moves.length === 1 && moves[0] ? moves[0].words : t('common.proposal.moves')}
            items={moves}
            className="proposal-moves"
          />
        ) : null}
      </footer>
    </article>
  );
}
