import { currentFloor, holderOf, may, nextSpeaker, type ParticipantId, type View } from '@reflextics/game';
import { Button, Mine } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import { cardOf } from '../shared/deck-words.ts';
import type { Face } from '../shared/faces.ts';
import { FloorQueue, FloorSpeaker } from '../shared/floor-speaker.tsx';
import { CardPeek } from '../shared/open-card.tsx';
import { ShownPrompt, SumUps } from '../shared/said.tsx';
import { TroubleLine } from '../shared/trouble-line.tsx';
import { type Asking, useAsk } from '../shared/use-ask.ts';
import { HandButton, HandPlace } from './hands.tsx';
import { MyTurnTop, TurnButtons } from './my-turn-top.tsx';
import { MyWords, WrittenBefore, WrittenNow } from './my-words.tsx';
import type { StepProps } from './step-props.ts';
import { TableBar } from './table-bar.tsx';

/** Step 2: deep while I listen, light while I speak. One tree for both, so that the box I write in stays. */
export default function DiscussionStep({
  view,
  round,
  me,
  my,
  deck,
  support,
  headingRef,
  onMenu,
}: StepProps) {
  const { t } = useWords();
  const { ask, trouble } = useAsk();
  const holds = holderOf(view) === me;
  const card = cardOf(deck, round.situation);
  return (
    <>
      <div className="table-talk">
        <div className="table-talk-now">
          {holds ? (
            <MyTurnTop view={view} my={my} headingRef={headingRef} />
          ) : (
            <FloorSpeaker view={view} me={me} headingRef={headingRef} />
          )}
        </div>
        <div className="table-talk-rest">
          <Waiting view={view} me={me} my={my} />
          <ShownPrompt prompt={round.prompt} deck={deck} />
          {holds && round.prompt === null ? <p className="table-turn-hint">{t('table.turn.hint')}</p> : null}
          <WrittenNow view={view} round={round} me={me} />
          <MyWords view={view} round={round} me={me} />
          <PassAhead view={view} me={me} />
          <SumUps round={round} steps={['situation', 'discussion']} />
          {card === null ? null : <CardPeek card={card} support={support} />}
          <WrittenBefore view={view} round={round} me={me} />
        </div>
      </div>
      <TableBar my={my} onMenu={onMenu} trouble={trouble}>
        {holds ? (
          <TurnButtons view={view} me={me} round={round.number} ask={ask} />
        ) : (
          <HandButton view={view} me={me} ask={ask} />
        )}
      </TableBar>
    </>
  );
}

/** Where I am in the order: next, due later, or with my hand up; and the order itself. Nothing while I speak. */
export function Waiting({ view, me, my }: { view: View; me: ParticipantId; my: Face }) {
  const { t } = useWords();
  if (holderOf(view) === me) return null;
  const isNext = nextSpeaker(view) === me;
  return (
    <>
      {isNext ? (
        <Mine sign={my.sign} className="table-next">
          <p className="display">{t('table.next.you')}</p>
        </Mine>
      ) : null}
      <FloorQueue view={view} me={me} />
      <HandPlace view={view} me={me} />
    </>
  );
}

interface PassProps {
  view: View;
  me: ParticipantId;
  ask: Asking['ask'];
}

const isDue = (view: View, me: ParticipantId) => currentFloor(view)?.toSpeak.includes(me) ?? false;

/** Passes before my turn comes. Nothing where I am not due. */
export function PassButton({ view, me, ask }: PassProps) {
  const { t } = useWords();
  if (!isDue(view, me) || !may(view, me, 'pass')) return null;
  return (
    <Button look="quiet" height="low" fit onClick={() => ask({ type: 'pass' })}>
      {t('table.pass.ahead')}
    </Button>
  );
}

/** The same under the box of what I prepare, with its refusal. */
export function PassAhead({ view, me }: Omit<PassProps, 'ask'>) {
  const { ask, trouble } = useAsk();
  if (!isDue(view, me)) return null;
  return (
    <div className="table-pass">
      <PassButton view={view} me={me} ask={ask} />
      <TroubleLine trouble={trouble} />
    </div>
  );
}
