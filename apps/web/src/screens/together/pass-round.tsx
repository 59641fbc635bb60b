import { may, type ParticipantId } from '@reflextics/game';
import { Button, Person } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import { useDesk } from '../narrator/desk.tsx';
import { type Round, useHadScreen } from './had-screen.ts';
import './together.css';

const SHEETS = { vote: 'vote-covered', answers: 'answer-covered' } as const;
const WORDS = {
  vote: {
    title: 'together.round',
    what: 'together.round.what',
    do: 'together.vote',
    again: 'together.vote-again',
    of: 'narrator.vote.aloud.heard',
  },
  answers: {
    title: 'together.answers',
    what: 'together.answers.what',
    do: 'together.answer',
    again: 'together.answer-again',
    of: 'together.answers.of',
  },
} as const;

/** The vote, or the answers at the end, on one screen: it goes from hand to hand, covered in between. */
export function PassRound({ what }: { what: Round }) {
  const { t } = useWords();
  const { face, open } = useDesk();
  const { seats, had, waiting } = useHadScreen(what);
  const words = WORDS[what];
  const give = (who: ParticipantId) => open({ kind: SHEETS[what], who });
  const first = waiting[0];
  if (seats.length === 0) return null;
  return (
    <section className="together-round stack stack-s">
      <h3>{t(words.title)}</h3>
      <p>{t(words.what)}</p>
      {first === undefined ? null : (
        <Button sign={face(first).sign} iconAfter="next" onClick={() => give(first)}>
          {t('together.next', { name: face(first).name })}
        </Button>
      )}
      <ul>
        {seats.map(({ id, name, sign }) => (
          <li key={id} className="person-row">
            <Person
              name={name}
              sign={sign}
              below={t(had.has(id) ? 'together.has-voted' : 'together.has-not-voted')}
            />
            <Button look="quiet" height="low" fit onClick={() => give(id)}>
              {t(had.has(id) ? words.again : words.do)}
              <span className="heard">{t(words.of, { name })}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** From someone's own seat. Nothing where there is no vote. */
export function VoteAlone({ who }: { who: ParticipantId }) {
  const { t } = useWords();
  const { view, open } = useDesk();
  if (!may(view, who, 'cast-ballot')) return null;
  return (
    <section className="stack stack-s">
      <h3>{t('narrator.for.ballot')}</h3>
      <Button onClick={() => open({ kind: 'vote-covered', who })}>{t('together.vote')}</Button>
    </section>
  );
}
