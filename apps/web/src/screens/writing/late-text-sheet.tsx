import { lazy, Suspense } from 'react';

const Sheet = lazy(() => import('./text-sheet.tsx'));

/** Fetched when it is opened: at the table few write. */
export function LateTextSheet(props: Parameters<typeof Sheet>[0]) {
  return (
    <Suspense fallback={null}>
      <Sheet {...props} />
    </Suspense>
  );
}
