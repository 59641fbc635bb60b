import { changeFloor } from './fold-floor.ts';
import type { View } from './room.ts';
import type { Instant } from './words.ts';

/** The clocks run while a round has a narrator who is here (N9). */
export function withClocks(view: View, at: Instant): View {
  const pausing = view.stage === 'round' && (view.narrator === null || view.narratorAwaySince !== null);
  if (pausing) return view.clocksPausedAt === null ? { ...view, clocksPausedAt: at } : view;
  return view.clocksPausedAt === null ? view : resumed(view, view.clocksPausedAt, at);
}

function resumed(view: View, pausedAt: Instant, at: Instant): View {
  const running = changeFloor(view, (floor) => {
    if (floor.turn === null) return floor;
    const { startedAt, deadline, paused } = floor.turn;
    const pause = Math.max(0, at - Math.max(pausedAt, startedAt));
    const turn = {
      ...floor.turn,
      deadline: deadline === null ? null : deadline + pause,
      paused: paused + pause,
    };
    return { ...floor, turn };
  });
  return { ...running, clocksPausedAt: null };
}
