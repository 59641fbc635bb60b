import { type Handlers, take } from './handlers.ts';

export const COMING_BACK: Handlers<'followed-up' | 'own-time-asked' | 'own-time-withdrawn'> = {
  'followed-up'(view, { earlier, state, line }) {
    view.followUps = (view.followUps ?? []).filter((one) => one.earlier !== earlier);
    if (state !== null) view.followUps.push({ earlier, state, line });
  },
  'own-time-asked'(view, { participant }) {
    view.ownTimes ??= [];
    take(view.ownTimes, participant);
    view.ownTimes.push(participant);
  },
  'own-time-withdrawn'(view, { participant }) {
    view.ownTimes ??= [];
    take(view.ownTimes, participant);
  },
};
