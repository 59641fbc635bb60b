import { deadlineOf, holderOf, may } from '@reflextics/game';
import { Button } from '../../look/index.ts';
import { useKeys } from '../../shortcuts/index.ts';
import { useWords } from '../../words/index.ts';
import { useDesk } from './desk.tsx';
import { type NextAction, nextResource } from './next-action.ts';
import { useGoOn } from './use-go-on.ts';

const LONGER = [30_000, 60_000] as const; // ms: the two that are asked for most

/** Two low buttons for what comes second now, and all the rest behind `More`. */
export function Thumbs({ action }: { action: NextAction | null }) {
  const { t } = useWords();
  const { open } = useDesk();
  const keyOf = useKeys();
  return (
    <>
      <SecondThings action={action} />
      <Button
        look="quiet"
        height="low"
        aria-haspopup="dialog"
        aria-keyshortcuts={keyOf('menu')}
        onClick={() => open({ kind: 'more' })}
      >
        {t('narrator.more')}
      </Button>
    </>
  );
}

function SecondThings({ action }: { action: NextAction | null }) {
  const { t } = useWords();
  const { view, me, round, deck, face, ask, open } = useDesk();
  const goOn = useGoOn();
  const keyOf = useKeys();
  const holder = holderOf(view);
  if (holder !== null && deadlineOf(view) !== null) {
    return LONGER.map((by) => (
      <Button
        key={by}
        look="quiet"
        height="low"
        aria-keyshortcuts={by === LONGER[0] ? keyOf('longer') : undefined}
        onClick={() => ask({ type: 'extend-turn', by, holder })}
      >
        {t(by === 30_000 ? 'narrator.extend.30' : 'narrator.extend.60')}
        <span className="heard">{t('narrator.extend.heard', { name: face(holder).name })}</span>
      </Button>
    ));
  }
  if (may(view, me, 'draw-situation')) {
    return (
      <Button look="quiet" height="low" onClick={() => open({ kind: 'cards' })}>
        {t(round?.situation === null ? 'narrator.cards.pick' : 'narrator.cards.other')}
      </Button>
    );
  }
  if (round?.step === 'discussion' && holder === null) {
    return action?.do === 'go-on' ? (
      <Button look="quiet" height="low" aria-haspopup="dialog" onClick={() => open({ kind: 'go-round' })}>
        {t('narrator.go-round')}
      </Button>
    ) : (
      <Button look="quiet" height="low" onClick={goOn}>
        {t('narrator.go-on.short')}
      </Button>
    );
  }
  const resource = round === null || action?.do !== 'open-vote' ? null : nextResource(round, deck);
  if (resource !== null) {
    return (
      <Button look="quiet" height="low" onClick={() => ask({ type: 'open-resource', resource: resource.id })}>
        {t('narrator.resource.next')}
        <span className="heard">: {resource.title}</span>
      </Button>
    );
  }
  if (round?.step === 'resources' && action?.do !== 'open-vote' && may(view, me, 'open-vote')) {
    return (
      <Button look="quiet" height="low" onClick={() => ask({ type: 'open-vote' })}>
        {t(round.votes.length > 0 ? 'narrator.main.vote-again.short' : 'narrator.main.vote')}
      </Button>
    );
  }
  if (round?.step === 'action' && holder === null) {
    return (
      <Button look="quiet" height="low" onClick={() => open({ kind: 'board-mode' })}>
        {t('narrator.board.mode.short')}
      </Button>
    );
  }
  return null;
}
