import { currentRound, type ParticipantId, type View } from '@reflextics/game';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { announce, Button, Field, IconButton, ThemeScope, ThemeShape } from '../../look/index.ts';
import { useStayAwake } from '../../phone/index.ts';
import { useRoom } from '../../room/index.ts';
import { useTitle } from '../../title.ts';
import { useWords } from '../../words/index.ts';
import { Accepting, Answering } from '../accepting/index.tsx';
import { FollowingUp } from '../again/following-up.tsx';
import { DeskProvider, useDesk } from '../narrator/desk.tsx';
import { Sheets } from '../narrator/sheets.tsx';
import { Appointing, AppointingBar } from '../shared/appointing.tsx';
import { useFaces } from '../shared/faces.ts';
import { NarratorAway } from '../shared/narrator-away.tsx';
import RoomSheet from '../table/room-sheet.tsx';
import { useFocusOn } from '../table/use-focus-on.ts';
import { Reading } from '../writing/reading.tsx';
import { EndingHead } from './ending-head.tsx';
import { Keep } from './keep.tsx';
import { CoursesOfRounds, Ways } from './rounds.tsx';
import { TakingAway } from './taking-away.tsx';
import { useLiveText } from './use-live-text.ts';
import { NarratorsBar, ThemesForNext } from './what-next.tsx';
// The sheets that open over this screen are the narrator's and the players' own.
import '../narrator/narrator.css';
import '../table/table.css';
import './ending.css';

/** The end of a round and the closed room: what the group leaves with. */
export default function EndingScreen() {
  return (
    <DeskProvider>
      <EndingAndSheets />
    </DeskProvider>
  );
}

function EndingAndSheets() {
  const { view, me, oneScreen } = useDesk();
  return (
    <ThemeScope theme={currentRound(view)?.theme ?? null} className={oneScreen ? 'together' : undefined}>
      <Ending view={view} me={me} />
      {view.narrator === me && view.stage === 'end' ? <Sheets /> : null}
    </ThemeScope>
  );
}

interface EndingProps {
  view: View;
  me: ParticipantId;
}

function Ending({ view, me }: EndingProps) {
  const { t } = useWords();
  const { open } = useDesk();
  const live = useLiveText();
  const practice = useRoom((room) => room.practice);
  const heading = useRef<HTMLHeadingElement>(null);
  const isClosed = view.stage === 'closed';
  const theme = currentRound(view)?.theme ?? null;
  useTitle(t(isClosed ? 'summary.closed' : 'summary.label'));
  useArrival(heading, view);
  useStayAwake(view.narrator === me && !isClosed);
  return (
    <main className="screen">
      <div className="ending">
        <Field as="header" className="ending-head">
          <EndingHead
            view={view}
            headingRef={heading}
            menu={isClosed ? null : <RoomMenu view={view} me={me} />}
          />
        </Field>
        <div className="ending-main on-paper stack stack-l">
          {isClosed ? null : <NarratorsSeat view={view} me={me} />}
          <Reading view={view} me={me} />
          <Answering view={view} me={me} />
          <TakingAway view={view} me={me} live={live} />
          <Accepting view={view} me={me} />
          <CoursesOfRounds view={view} />
          <FollowingUp view={view} me={me} />
          {isClosed ? null : <ThemesForNext view={view} me={me} />}
        </div>
        <aside className="ending-side stack stack-l" aria-label={t('summary.way')}>
          <Ways view={view} me={me} onSumUp={(step) => open({ kind: 'sum-up', step })} />
        </aside>
        {practice ? null : (
          <Field className="ending-keep">
            {theme === null ? null : (
              <div className="ending-shape">
                <ThemeShape theme={theme} />
              </div>
            )}
            <Keep view={view} />
          </Field>
        )}
      </div>
      <NarratorsBar view={view} me={me} live={live} />
    </main>
  );
}

/** The focus goes to the heading, and the page to its top, when the group comes here and when the room closes; and it is told. */
function useArrival(heading: RefObject<HTMLHeadingElement | null>, { stage }: View): void {
  const { t } = useWords();
  const told = useRef<View['stage'] | null>(null);
  useEffect(() => {
    if (told.current === stage) return;
    told.current = stage;
    announce(t(stage === 'closed' ? 'summary.closed' : 'summary.label'));
  });
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [heading]);
  useFocusOn(stage, heading);
}

/** My seat and the room: the narrator's own sheet, or a player's. */
function RoomMenu({ view, me }: EndingProps) {
  const { t } = useWords();
  const { open, mine, present } = useDesk();
  const face = useFaces(view, me);
  const [isOpen, setOpen] = useState(false);
  const narrates = view.narrator === me;
  return (
    <>
      <IconButton
        icon="more"
        label={t('summary.more')}
        onClick={() => (narrates ? open({ kind: 'more' }) : setOpen(true))}
      />
      {isOpen ? (
        <RoomSheet
          view={view}
          mine={mine}
          me={me}
          my={face(me)}
          present={present}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}

/** Without a narrator there is no other round: the group appoints one here too. */
function NarratorsSeat({ view, me }: EndingProps) {
  const { t } = useWords();
  const { present } = useDesk();
  const [isOpen, setOpen] = useState(false);
  const isEmpty = view.narrator === null;
  const isAppointing = isEmpty || (isOpen && view.narratorAwaySince !== null);
  return (
    <>
      <NarratorAway
        view={view}
        me={me}
        appoint={
          isAppointing ? null : (
            <Button height="low" fit onClick={() => setOpen(true)}>
              {t('table.appoint.title')}
            </Button>
          )
        }
      />
      {isAppointing ? (
        <div className="ending-appointing">
          <Appointing view={view} me={me} present={present} headingAs="h2" />
          <AppointingBar view={view} me={me} present={present} />
        </div>
      ) : null}
    </>
  );
}
