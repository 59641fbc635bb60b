import type { ComponentProps } from 'react';
import { LateSheet } from '../../late-sheet.tsx';
import { lateScreen } from '../../screen.tsx';

const Sheet = lateScreen(() => import('./text-sheet.tsx')).Body;

/** Fetched when it is opened: at the table few write. */
export function LateTextSheet(props: ComponentProps<typeof Sheet>) {
  return (
    <LateSheet onClose={props.onClose}>
      <Sheet {...props} />
    </LateSheet>
  );
}
