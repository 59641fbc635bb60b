import { CHOICES, type Choice, playersOf } from '@reflextics/game';
import { type Ref, useEffect, useRef, useState } from 'react';
import { announce, Choice as Ballot, KeepingLine } from '../../look/index.ts';
import { keepingOf, useRoom } from '../../room/index.ts';
import { useWords } from '../../words/index.ts';
import { useFaces } from '../shared/faces.ts';
import { TroubleLine } from '../shared/trouble-line.tsx';
import { useAsk } from '../shared/use-ask.ts';
import { VoteCount } from '../shared/vote-result.tsx';
import type { StepProps } from './step-props.ts';

const ENOUGH_TO_HIDE_IN = 4; // voters: with fewer, the counts often tell who voted what

type VotingProps = Omit<StepProps, 'headingRef'> & { headingRef: Ref<HTMLHeadingElement> | undefined };

/** The players decide: secret, changeable until the vote closes. */
export function Voting({ view, mine, round, me, headingRef }: VotingProps) {
  const { t } = useWords();
  const { ask, trouble } = useAsk();
  const face = useFaces(view, me);
  const connection = useRoom((room) => room.connection);
  // What was pressed stands at once, and says that it is on its way until the server has it.
  const [pressed, setPressed] = useState<Choice | null>(null);
  const kept = Object.hasOwn(mine.ballots, me) ? (mine.ballots[me] ?? null) : null;
  const [seen, setSeen] = useState(kept);
  // The answer comes before my own part does: what was pressed stands until my part tells a ballot anew, or the server says no.
  if (seen !== kept) {
    setSeen(kept);
    setPressed(null);
  }
  const isMine = useRef(false);
  useEffect(() => {
    // Only what was pressed here: a ballot that was there when the screen came is not news.
    if (kept === null || !isMine.current) return;
    isMine.current = false;
    announce(t('table.vote.counted'));
  }, [kept, t]);
  const isOnItsWay = pressed !== null && pressed !== kept;
  const players = playersOf(view).length;
  const narrator = view.narrator === null ? t('table.the-narrator') : face(view.narrator).name;
  const vote = async (choice: Choice) => {
    setPressed(choice);
    isMine.current = choice !== kept;
    const isStored = await ask({ type: 'cast-ballot', choice });
    if (!isStored) setPressed((now) => (now === choice ? null : now));
  };
  return (
    <section className="table-vote">
      <div className="table-part column stack">
        <h1 ref={headingRef} tabIndex={-1}>
          {t('table.vote.title')}
        </h1>
        <p>{t('table.vote.what')}</p>
        {players < ENOUGH_TO_HIDE_IN ? <p className="label">{t('table.vote.thin', { n: players })}</p> : null}
      </div>
      <Ballot
        legend={t('table.vote.title')}
        legendHeard
        options={CHOICES.map((choice) => ({
          value: choice,
          words: t(`table.vote.${choice}`),
          meaning: t(`table.vote.${choice}.means`),
        }))}
        value={pressed ?? kept}
        onChoose={vote}
      />
      <div className="table-part column stack">
        {isOnItsWay && connection !== 'on' ? (
          <KeepingLine keeping={keepingOf('sending', connection)} />
        ) : isOnItsWay ? (
          <p className="keeping">{t('table.vote.sending')}</p>
        ) : kept !== null ? (
          <p className="keeping">{t('table.vote.counted')}</p>
        ) : null}
        <TroubleLine trouble={trouble} />
        <VoteCount cast={round.vote?.cast ?? 0} of={players} />
        <p className="small quiet">{t('table.vote.closes', { name: narrator })}</p>
      </div>
    </section>
  );
}
