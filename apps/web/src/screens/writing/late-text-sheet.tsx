import { type ComponentProps, Suspense } from 'react';
import { lateScreen } from '../../screen.tsx';

const Sheet = lateScreen(() => import('./text-sheet.tsx')).Body;

/** Fetched when it is opened: at the table few write. */
export function LateTextSheet(props: ComponentProps<typeof Sheet>) {
  return (
    <Suspense fallback={null}>
      <Sheet {...props} />
    </Suspense>
  );
}
