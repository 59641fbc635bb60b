import { lateScreen } from './screen.tsx';

/** Screens that are not needed at the door: who joins does not wait for them. */
export const late = {
  /** Its frame alone: the screens in it bring their own words. */
  room: lateScreen(() => import('./room-page.tsx'), []),
  display: lateScreen(() => import('./display-page.tsx'), []),
  together: lateScreen(() => import('./screens/together/index.tsx'), ['table', 'narrator']),
  open: lateScreen(() => import('./screens/open/index.tsx')),
  cards: lateScreen(() => import('./screens/cards/index.tsx')),
  print: lateScreen(() => import('./screens/print/index.tsx')),
  ownCards: lateScreen(() => import('./screens/own/index.tsx')),
  sessionCards: lateScreen(() => import('./screens/own/session-cards.tsx')),
  rehearse: lateScreen(() => import('./rehearse/index.tsx')),
  facilitator: lateScreen(() => import('./screens/facilitator/index.tsx')),
};
