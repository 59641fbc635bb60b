import type { RoomOverview } from '@reflextics/protocol';
import { useWords } from '../../words/index.ts';

/** Where a group is, in words. */
export function useWhere(): (room: RoomOverview) => string {
  const { t } = useWords();
  return ({ stage, step, round }) => {
    if (stage === 'round' && step !== null)
      return t('facilitator.stage.round', { n: round, step: t(`common.step.${step}`) });
    if (stage === 'end') return t('facilitator.stage.end', { n: round });
    return t(stage === 'closed' ? 'facilitator.stage.closed' : 'facilitator.stage.lobby');
  };
}
