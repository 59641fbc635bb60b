import type { Earlier, EarlierProposal, FollowUp, View } from '@reflextics/game';
import type { ReactNode } from 'react';
import { Icon, LevelArcs, Peek } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import './again.css';

/** Where the proposals come from. */
export function WhereFrom({ earlier }: { earlier: Earlier }) {
  const { t, day } = useWords();
  return (
    <div className="small quiet">
      <p>{t('again.from', { session: earlier.session, day: day(earlier.at) })}</p>
      {earlier.lookAgainOn === null ? null : (
        <p>{t('again.look-again', { day: day(Date.parse(earlier.lookAgainOn)) })}</p>
      )}
    </div>
  );
}

const SHOWN_AT_ONCE = 6; // more would push what comes next off the first few screens of a phone

interface FollowedListProps {
  view: View;
  /** What one can do about it, at its end. */
  renderAction?: ((proposal: EarlierProposal) => ReactNode) | undefined;
}

/** Each earlier proposal with what was said of it; of many, the rest opens at a press. */
export function FollowedList({ view, renderAction }: FollowedListProps) {
  const { t } = useWords();
  const proposals = view.settings.earlier?.proposals ?? [];
  const [first, rest] = [proposals.slice(0, SHOWN_AT_ONCE), proposals.slice(SHOWN_AT_ONCE)];
  return (
    <>
      <Followed view={view} proposals={first} renderAction={renderAction} />
      {rest.length === 0 ? null : (
        <Peek title={t('again.more', { n: rest.length })}>
          <Followed view={view} proposals={rest} renderAction={renderAction} />
        </Peek>
      )}
    </>
  );
}

function Followed({
  view,
  proposals,
  renderAction,
}: FollowedListProps & { proposals: readonly EarlierProposal[] }) {
  const { t } = useWords();
  return (
    <ul className="again-list">
      {proposals.map((proposal) => {
        const said = followUpOf(view, proposal.id);
        return (
          <li key={proposal.id} data-state={said?.state ?? 'none'}>
            <span className="again-levels">
              {proposal.levels.map((level) => (
                <LevelArcs key={level} level={level} size={24} />
              ))}
              <span className="heard">
                {proposal.levels.map((level) => t(`common.level.${level}`)).join(', ')}
              </span>
            </span>
            <div className="again-one">
              <p className="again-text" dir="auto">
                {proposal.text}
              </p>
              <p className="again-state label">
                {said?.state === 'done' ? <Icon name="check" size={18} /> : null}
                {t(`again.state.${said?.state ?? 'none'}`)}
                {isTakenUp(view, proposal.id) ? ` · ${t('again.on-board')}` : null}
              </p>
              {said?.line ? (
                <p className="small" dir="auto">
                  {said.line}
                </p>
              ) : null}
              {renderAction?.(proposal) ?? null}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

export function followUpOf({ followUps }: View, id: string): FollowUp | null {
  return followUps?.find(({ earlier }) => earlier === id) ?? null;
}

/** Whether a proposal that everyone sees takes it up again. */
export function isTakenUp({ rounds }: View, id: string): boolean {
  return rounds.some(({ board }) =>
    board.proposals.some(({ follows, state }) => follows === id && state !== 'withdrawn'),
  );
}
