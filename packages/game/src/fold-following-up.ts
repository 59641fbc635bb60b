import type { PublicEventOf } from './event.ts';
import type { View } from './room.ts';

export function withFollowUp(view: View, event: PublicEventOf<'followed-up'>): View {
  const { earlier, state, line } = event;
  const others = (view.followUps ?? []).filter((one) => one.earlier !== earlier);
  return { ...view, followUps: state === null ? others : [...others, { earlier, state, line }] };
}

export function withOwnTime(
  view: View,
  { type, participant }: PublicEventOf<'own-time-asked' | 'own-time-withdrawn'>,
): View {
  const others = (view.ownTimes ?? []).filter((one) => one !== participant);
  return { ...view, ownTimes: type === 'own-time-asked' ? [...others, participant] : others };
}
