import type { Duration } from '@reflextics/game';
import { Button, Dialog, RadioGroup } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import { TroubleLine } from '../shared/trouble-line.tsx';
import { useAsk } from '../shared/use-ask.ts';
import { useDesk } from './desk.tsx';
import { usePressed } from './use-pressed.ts';

const NONE = 'none';
const OFFERED: readonly Duration[] = [30, 60, 90, 120, 180, 300, 600].map((seconds) => seconds * 1000);

/** How long turns may take from now on; the one under way keeps its end (D11). */
export function TurnTimeSheet() {
  const { t } = useWords();
  const { view, close } = useDesk();
  const { ask, trouble } = useAsk();
  const times = [...new Set([...OFFERED, ...(view.turnTime === null ? [] : [view.turnTime])])].sort(
    (a, b) => a - b,
  );
  const [chosen, press] = usePressed(view.turnTime === null ? NONE : `${view.turnTime}`);
  const choose = (value: string) =>
    press(value, ask({ type: 'set-turn-time', turnTime: value === NONE ? null : Number(value) }));
  return (
    <Dialog
      open
      onClose={close}
      title={t('narrator.more.turn-time')}
      actions={<Button onClick={close}>{t('narrator.done')}</Button>}
    >
      <RadioGroup
        label={t('narrator.time.each')}
        hint={t('narrator.time.hint')}
        options={[
          ...times.map((time) => ({ value: `${time}`, words: words(time) })),
          { value: NONE, words: t('narrator.time.none') },
        ]}
        value={chosen}
        onChoose={choose}
      />
      <TroubleLine trouble={trouble} />
    </Dialog>
  );

  function words(time: Duration): string {
    const seconds = Math.round(time / 1000);
    const minutes = Math.floor(seconds / 60);
    const rest = seconds % 60;
    if (minutes === 0) return t('narrator.time.seconds', { n: rest });
    return rest === 0
      ? t('narrator.time.minutes', { n: minutes })
      : t('narrator.time.both', { n: minutes, s: rest });
  }
}
