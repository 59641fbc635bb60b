import type { ReactNode } from 'react';
import { Bar, IconButton, Person } from '../../look/index.ts';
import type { Trouble } from '../../room/index.ts';
import { useKeys } from '../../shortcuts/index.ts';
import { useWords } from '../../words/index.ts';
import type { Face } from '../shared/faces.ts';
import { TroubleLine } from '../shared/trouble-line.tsx';

export interface TableBarProps {
  my: Face;
  onMenu: () => void;
  trouble?: Trouble | null;
  /** Low buttons above. */
  thumbs?: ReactNode;
  /** The main button; absent: who I am. */
  children?: ReactNode;
}

/** The bar that a thumb reaches: what I can do now, and at its end the menu, in every step in the same place. */
export function TableBar({ my, onMenu, trouble = null, thumbs, children }: TableBarProps) {
  const { t } = useWords();
  const keyOf = useKeys();
  return (
    <Bar thumbs={thumbs}>
      {/* Done or pass came after the floor had gone on, for example from a phone without a connection: nothing went wrong. */}
      <TroubleLine trouble={trouble?.code === 'not-your-floor' ? null : trouble} />
      <div className="table-bar">
        {children ?? <Person name={my.name} sign={my.sign} you />}
        <IconButton
          icon="more"
          label={t('table.menu')}
          aria-keyshortcuts={keyOf('menu')}
          onClick={onMenu}
          className="table-menu"
        />
      </div>
    </Bar>
  );
}
