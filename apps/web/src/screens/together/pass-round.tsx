import { may, type ParticipantId, playersOf } from '@reflextics/game';
import { Button, Person } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import { useDesk } from '../narrator/desk.tsx';
import { useHaveVoted } from './have-voted.ts';

/** The vote on one screen: it goes from hand to hand, covered in between. */
export function PassRound() {
  const { t } = useWords();
  const { view, face, open } = useDesk();
  const { voted, waiting } = useHaveVoted();
  const seats = playersOf(view).filter(({ id, deviceless }) => deviceless && may(view, id, 'cast-ballot'));
  const first = waiting[0];
  if (seats.length === 0) return null;
  return (
    <section className="narrator-aloud">
      <h3>{t('together.round')}</h3>
      <p>{t('together.round.what')}</p>
      {first === undefined ? null : (
        <Button
          sign={face(first).sign}
          iconAfter="next"
          onClick={() => open({ kind: 'vote-covered', who: first })}
        >
          {t('together.next', { name: face(first).name })}
        </Button>
      )}
      <ul>
        {seats.map(({ id, name, sign }) => (
          <li key={id} className="person-row">
            <Person
              name={name}
              sign={sign}
              below={t(voted.has(id) ? 'together.has-voted' : 'together.has-not-voted')}
            />
            <Button look="quiet" height="low" fit onClick={() => open({ kind: 'vote-covered', who: id })}>
              {t(voted.has(id) ? 'together.vote-again' : 'together.vote')}
              <span className="heard">{t('narrator.vote.aloud.heard', { name })}</span>
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
