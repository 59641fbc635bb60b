import { lateScreen } from '../../screen.tsx';
import { awayBanner } from '../shared/narrator-away.tsx';
import { fetchTellings } from './use-tellings.ts';

/** What nobody needs to sit down at the table; fetched as soon as somebody sits. */
export const later = {
  awayBanner,
  discussion: lateScreen(() => import('./discussion-step.tsx'), ['table']),
  resources: lateScreen(() => import('./resources-step.tsx'), ['table', 'later']),
  action: lateScreen(() => import('./action-step.tsx'), ['table', 'later']),
  lookingBack: lateScreen(() => import('./looking-back.tsx'), ['table', 'later']),
  sheet: lateScreen(() => import('./room-sheet.tsx'), ['table', 'later']),
};

export async function fetchLater(): Promise<void> {
  await Promise.all([
    ...Object.values(later).map((each) => each.fetchAhead()),
    fetchTellings().catch(() => {}),
  ]);
}
