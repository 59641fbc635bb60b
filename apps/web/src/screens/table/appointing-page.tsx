import type { ParticipantId, View } from '@reflextics/game';
import type { Ref } from 'react';
import { Button } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import { Appointing, AppointingBar } from '../shared/appointing.tsx';
import type { Face } from '../shared/faces.ts';
import { TableBar } from './table-bar.tsx';

interface AppointingPageProps {
  view: View;
  me: ParticipantId;
  my: Face;
  present: ReadonlySet<ParticipantId>;
  headingRef: Ref<HTMLHeadingElement>;
  onMenu: () => void;
  /** null: there is no round to go back to before someone narrates. */
  onBack: (() => void) | null;
}

/** Within a round: the players appoint another narrator, so that the room does not stop. */
export function AppointingPage({ view, me, my, present, headingRef, onMenu, onBack }: AppointingPageProps) {
  const { t } = useWords();
  return (
    <>
      <Appointing view={view} me={me} present={present} headingRef={headingRef}>
        <p className="small">{t('table.appoint.meanwhile')}</p>
      </Appointing>
      <TableBar my={my} onMenu={onMenu} thumbs={<AppointingBar view={view} me={me} present={present} />}>
        {onBack === null ? null : (
          <Button look="quiet" icon="back" onClick={onBack}>
            {t('table.appoint.back')}
          </Button>
        )}
      </TableBar>
    </>
  );
}
