import { currentFloor, may, type ParticipantId, type View } from '@reflextics/game';
import { Button } from '../../look/index.ts';
import { useKeys } from '../../shortcuts/index.ts';
import { useWords } from '../../words/index.ts';
import type { Asking } from '../shared/use-ask.ts';

interface HandProps {
  view: View;
  me: ParticipantId;
  ask: Asking['ask'];
  /** `low`: smaller, beside others. */
  height?: 'full' | 'low';
  /** Of the raised hand; `quiet` where something else is to be done first. */
  look?: 'main' | 'quiet';
}

/** Asks for the floor, or takes the wish back. Nothing while neither is possible. */
export function HandButton({ view, me, ask, height = 'full', look = 'main' }: HandProps) {
  const { t } = useWords();
  const keyOf = useKeys();
  const fit = height === 'low';
  if (may(view, me, 'lower-hand')) {
    return (
      <Button
        look="quiet"
        height={height}
        fit={fit}
        icon="down"
        aria-keyshortcuts={keyOf('hand')}
        onClick={() => ask({ type: 'lower-hand', participant: me })}
      >
        {t('table.hand.lower')}
      </Button>
    );
  }
  if (!may(view, me, 'raise-hand')) return null;
  return (
    <Button
      look={fit ? 'quiet' : look}
      height={height}
      fit={fit}
      icon="hand"
      aria-keyshortcuts={keyOf('hand')}
      onClick={() => ask({ type: 'raise-hand' })}
    >
      {t('table.hand.raise')}
    </Button>
  );
}

/** That my hand is up, and how many are before me. */
export function HandPlace({ view, me }: { view: View; me: ParticipantId }) {
  const { t } = useWords();
  const floor = currentFloor(view);
  const at = floor?.hands.indexOf(me) ?? -1;
  if (floor === null || at < 0) return null;
  return (
    <p className="table-hand label">
      {floor.mode === 'turns' && floor.toSpeak.length > 0
        ? t('table.hand.after')
        : t('table.hand.place', { n: at })}
    </p>
  );
}
