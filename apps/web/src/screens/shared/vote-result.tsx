import { CHOICES, type Choice, type ClosedVote, type Round, TIES_BEFORE_STOPPING } from '@reflextics/game';
import type { Ref } from 'react';
import { Segments } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import './vote-result.css';

/** How many have voted, never who. */
export function VoteCount({ cast, of, size = 'l' }: { cast: number; of: number; size?: 'm' | 'l' }) {
  const { t } = useWords();
  return (
    <div className="vote-count">
      <Segments filled={cast} of={of} label={null} size={size} />
      <p className="label">{t('table.vote.count', { n: cast, of })}</p>
    </div>
  );
}

const COUNT_OF = { 'go-on': 'goOn', stop: 'stop', 'talk-first': 'talkFirst' } as const;

export function ballotsFor(vote: ClosedVote, choice: Choice): number {
  return vote.counts[COUNT_OF[choice]];
}

/** Whether the last two votes were ties, so that nobody is made to go on (V7). */
export function tiedTwice(round: Round): boolean {
  const last = round.votes.slice(-TIES_BEFORE_STOPPING);
  return last.length === TIES_BEFORE_STOPPING && last.every(({ outcome }) => outcome === 'tie');
}

export interface VoteResultProps {
  vote: ClosedVote;
  /** `tiedTwice(round)`. */
  twice?: boolean;
  /** The narrator reads it. */
  narrates?: boolean;
  headingAs?: 'h1' | 'h2';
  headingRef?: Ref<HTMLHeadingElement> | undefined;
}

/** What came of a vote: the counts, the outcome and what follows from it. */
export function VoteResult({
  vote,
  twice = false,
  narrates = false,
  headingAs: Heading = 'h2',
  headingRef,
}: VoteResultProps) {
  const { t, number } = useWords();
  const { outcome, voters, aloud } = vote;
  const cast = CHOICES.reduce((sum, choice) => sum + ballotsFor(vote, choice), 0);
  const follows = () => {
    if (outcome !== 'tie') return t(`table.vote.follows.${outcome}`);
    if (twice) return t('table.vote.follows.tie-twice');
    return t(narrates ? 'table.vote.follows.tie-narrator' : 'table.vote.follows.tie');
  };
  return (
    <section className="vote-result">
      <Heading ref={headingRef} tabIndex={headingRef ? -1 : undefined}>
        {t(`table.vote.outcome.${outcome}`)}
      </Heading>
      <p>{follows()}</p>
      <dl className="vote-result-counts">
        {CHOICES.map((choice) => {
          const n = ballotsFor(vote, choice);
          return (
            <div key={choice} className={outcome === choice ? 'vote-result-won' : undefined}>
              <dt>{t(`table.vote.${choice}`)}</dt>
              <dd>
                <span className="vote-result-n">{number(n)}</span>
                <Segments filled={n} of={Math.max(voters, cast)} label={null} />
              </dd>
            </div>
          );
        })}
      </dl>
      <p className="small quiet">
        {t('table.vote.of', { n: cast, of: voters })}
        {aloud > 0 ? ` ${t('table.vote.aloud', { n: aloud })}` : null}
      </p>
    </section>
  );
}
