import { LEVELS, proposalsByLevel, type Round, type View } from '@reflextics/game';
import { LevelArcs } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import { useFaces } from '../shared/faces.ts';

/** What a round's players proposed, from the nearest level to the widest. */
export function Courses({ view, round }: { view: View; round: Round }) {
  const { t, list } = useWords();
  const face = useFaces(view, null);
  const byLevel = proposalsByLevel(view, round.number);
  const levels = LEVELS.filter((level) => byLevel[level].length > 0);
  if (levels.length === 0) return <p>{t('summary.courses.none')}</p>;
  return levels.map((level) => (
    <section key={level} className="courses-level">
      <LevelArcs level={level} size={40} />
      <div>
        <h3>{t(`common.level.${level}`)}</h3>
        <ul>
          {byLevel[level].map(({ id, text, authors, backers, whoDecides, firstStep, aloud }) => (
            <li key={id}>
              <p className="courses-text">{text}</p>
              {whoDecides ? (
                <p className="small quiet">{t('common.proposal.who-decides', { who: whoDecides })}</p>
              ) : null}
              {firstStep ? (
                <p className="small quiet">{t('common.proposal.first-step', { step: firstStep })}</p>
              ) : null}
              <p className="courses-foot small">
                <span className="quiet">
                  {list(authors.map((author) => face(author).name))}
                  {aloud ? `, ${t('common.proposal.aloud')}` : null}
                </span>
                {backers.length > 0 ? (
                  <span className="label">{t('common.proposal.backed', { n: backers.length })}</span>
                ) : null}
              </p>
            </li>
          ))}
        </ul>
      </div>
    </section>
  ));
}
