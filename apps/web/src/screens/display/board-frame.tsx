import type { LevelText } from '@reflextics/decks';
import { LEVELS, type Proposal, proposalsByLevel, type Round, type View } from '@reflextics/game';
import { LevelArcs, Sign } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import { useFaces } from '../shared/faces.ts';
import { LevelExplained } from '../shared/level-explained.tsx';
import { levelsOnBoard } from '../shared/proposal-board.tsx';
import { Fit } from './fit.tsx';
import { Frame } from './frame.tsx';
import './bands.css';

/** A card's text is smaller than a page's. */
export const BANDS_SMALLEST = 0.56;

export function LevelFrame({ view, level }: { view: View; level: LevelText }) {
  return (
    <Frame view={view} paper>
      <Fit key={level.id}>
        <LevelExplained level={level} headingAs="h1" />
      </Fit>
    </Frame>
  );
}

/** The board. What is written in silence is a number here and nothing else. */
export function BoardFrame({ view, round }: { view: View; round: Round }) {
  const { t } = useWords();
  const { mode, hidden } = round.board;
  const stands = round.board.proposals.some(({ state }) => state === 'standing');
  const isSilent = mode === 'silent' || hidden > 0;
  return (
    <Frame view={view} paper={stands}>
      <Fit largest={stands ? 1.25 : 1.2} smallest={stands ? BANDS_SMALLEST : 0}>
        {isSilent ? (
          <div className={stands ? 'display-silent' : 'display-say'}>
            <h1>{t('display.board.silent')}</h1>
            <p className="display-count">{t('display.board.hidden', { n: hidden })}</p>
            <p>{t('display.board.silent.what')}</p>
          </div>
        ) : null}
        {!isSilent && !stands ? (
          <div className="display-say">
            <h1>{t('display.board')}</h1>
            <p>{t('display.board.empty')}</p>
          </div>
        ) : null}
        {stands ? <Bands view={view} round={round} /> : null}
      </Fit>
    </Frame>
  );
}

/** The levels, each in the ones around it: from the nearest, deep, to the widest, pale. */
export function Bands({ view, round }: { view: View; round: Round }) {
  const { t, number } = useWords();
  const byLevel = proposalsByLevel(view, round.number);
  const levels = levelsOnBoard(
    view,
    round.board.proposals.filter(({ state }) => state === 'standing'),
  );
  return (
    <div className="display-bands">
      {LEVELS.filter((level) => levels.includes(level))
        .toReversed()
        .map((level) => (
          <section
            key={level}
            className={`display-band lane-${level} ${level === 'individual' ? 'field' : 'on-level'}`}
          >
            <h2>
              <LevelArcs level={level} />
              <span>{t(`common.level.${level}`)}</span>
              <span className="display-band-count">{number(byLevel[level].length)}</span>
            </h2>
            <ul>
              {byLevel[level].map((proposal) => (
                <Card key={proposal.id} view={view} proposal={proposal} />
              ))}
            </ul>
          </section>
        ))}
    </div>
  );
}

function Card({ view, proposal }: { view: View; proposal: Proposal }) {
  const { t, list } = useWords();
  const face = useFaces(view, null);
  return (
    <li className="display-card on-paper">
      <p>{proposal.text}</p>
      <p className="display-card-foot">
        {proposal.authors.map((id) => (
          <Sign key={id} sign={face(id).sign} />
        ))}
        <span>{list(proposal.authors.map((id) => face(id).name))}</span>
        {proposal.backers.length > 0 ? (
          <b>{t('common.proposal.backed', { n: proposal.backers.length })}</b>
        ) : null}
      </p>
    </li>
  );
}
