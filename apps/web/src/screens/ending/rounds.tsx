import type { ParticipantId, Round, Step, View } from '@reflextics/game';
import { Peek } from '../../look/index.ts';
import { useRoom } from '../../room/index.ts';
import { useWords } from '../../words/index.ts';
import { cardOf } from '../shared/deck-words.ts';
import { Courses } from './courses.tsx';
import { SummedUp } from './summed-up.tsx';
import { WayHere } from './way-here.tsx';

function useRoundTitle() {
  const { t } = useWords();
  const deck = useRoom((room) => room.deck);
  return ({ number, situation }: Round) => {
    const title = cardOf(deck, situation)?.title;
    return title === undefined
      ? t('summary.round.no-card', { n: number })
      : t('summary.round', { n: number, title });
  };
}

/** The last round first; earlier ones open at a press. */
export function CoursesOfRounds({ view }: { view: View }) {
  const { t } = useWords();
  const titleOf = useRoundTitle();
  const [last, ...before] = [...view.rounds].reverse();
  if (last === undefined) return null;
  return (
    <section className="stack">
      <h2>{t('summary.courses')}</h2>
      {before.length > 0 ? <p className="label">{titleOf(last)}</p> : null}
      <div className="courses">
        <Courses view={view} round={last} />
      </div>
      {before.map((round) => (
        <Peek key={round.number} theme={round.theme} title={titleOf(round)}>
          <div className="courses">
            <Courses view={view} round={round} />
          </div>
        </Peek>
      ))}
    </section>
  );
}

interface WaysProps {
  view: View;
  me: ParticipantId | null;
  onSumUp: (step: Step) => void;
}

/** What each round went through, the last one first. */
export function Ways({ view, me, onSumUp }: WaysProps) {
  const { t } = useWords();
  const titleOf = useRoundTitle();
  const [last, ...before] = [...view.rounds].reverse();
  if (last === undefined) return null;
  return (
    <>
      <section className="stack">
        <h2>{t('summary.way')}</h2>
        <WayHere view={view} round={last} />
      </section>
      <SummedUp view={view} round={last} me={me} onWrite={onSumUp} />
      {before.map((round) => (
        <Peek key={round.number} theme={round.theme} title={titleOf(round)}>
          <div className="stack">
            <WayHere view={view} round={round} />
            <SummedUp view={view} round={round} me={me} onWrite={onSumUp} />
          </div>
        </Peek>
      ))}
    </>
  );
}
