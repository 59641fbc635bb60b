import { may, playersOf } from '@reflextics/game';
import { Button, Person } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import { tiedTwice, VoteCount, VoteResult } from '../shared/vote-result.tsx';
import { PassRound } from '../together/pass-round.tsx';
import { useDesk } from './desk.tsx';

const ENOUGH_TO_HIDE_IN = 4; // voters: with fewer, the counts often tell who voted what

/** The vote that is open, with the ballots told aloud, or what came of the last one. Nothing before the first. */
export function VotePart() {
  const { t } = useWords();
  const { view, round, oneScreen } = useDesk();
  if (round === null) return null;
  const last = round.votes.at(-1);
  if (round.vote === null) {
    if (last === undefined) return null;
    return (
      <section className="narrator-part on-paper">
        <VoteResult vote={last} twice={tiedTwice(round)} narrates />
      </section>
    );
  }
  const players = playersOf(view);
  return (
    <section className="narrator-part on-paper">
      <h2>{t('narrator.vote.open')}</h2>
      <p>{t('narrator.vote.what')}</p>
      <VoteCount cast={round.vote.cast} of={players.length} />
      {players.length < ENOUGH_TO_HIDE_IN ? (
        <p className="small">{t('narrator.vote.thin', { n: players.length })}</p>
      ) : null}
      {oneScreen ? <PassRound what="vote" /> : <AloudBallots />}
    </section>
  );
}

/** Seats without a device tell the narrator their ballot: it is not secret to her (V8). */
function AloudBallots() {
  const { t } = useWords();
  const { view, mine, open } = useDesk();
  const seats = playersOf(view).filter(({ id, deviceless }) => deviceless && may(view, id, 'cast-ballot'));
  if (seats.length === 0) return null;
  return (
    <section className="narrator-aloud">
      <h3>{t('narrator.vote.aloud')}</h3>
      <p className="small">{t('narrator.vote.aloud.what')}</p>
      <ul>
        {seats.map(({ id, name, sign }) => {
          const choice = mine.ballots[id];
          return (
            <li key={id} className="person-row">
              <Person
                name={name}
                sign={sign}
                below={choice === undefined ? t('narrator.vote.aloud.none') : t(`table.vote.${choice}`)}
              />
              <Button look="quiet" height="low" fit onClick={() => open({ kind: 'act-for', who: id })}>
                {t(choice === undefined ? 'narrator.vote.aloud.enter' : 'narrator.vote.aloud.change')}
                <span className="heard">{t('narrator.vote.aloud.heard', { name })}</span>
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
