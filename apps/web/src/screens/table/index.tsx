import { currentRound, holderOf, may, nextSpeaker, type Step } from '@reflextics/game';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { LateSheet } from '../../late-sheet.tsx';
import { Button, Steps, signDrawing, ThemeScope } from '../../look/index.ts';
import { useRoom } from '../../room/index.ts';
import { Show } from '../../screen.tsx';
import { useWords } from '../../words/index.ts';
import { useFaces } from '../shared/faces.ts';
import { NarratorAway } from '../shared/narrator-away.tsx';
import type { RoomPlace, RoomScreenProps } from '../shared/room-place.ts';
import { useHouse } from '../shared/use-house.ts';
import { AppointingPage } from './appointing-page.tsx';
import { fetchLater, later } from './later.ts';
import { SeatTaken } from './seat-taken.tsx';
import { SituationStep } from './situation-step.tsx';
import type { StepProps } from './step-props.ts';
import { useFocusOn } from './use-focus-on.ts';
import { useTellings } from './use-tellings.ts';
import { useTurnSignal } from './use-turn-signal.ts';
import './table.css';

/** The player's table: one screen that changes with the step. */
export default function TableScreen({ cameFrom = null }: RoomScreenProps) {
  const { view, me } = useRoom(({ view, me }) => ({ view, me }));
  // For a moment, while the room goes from one screen to the next, there may be no round or no seat.
  if (currentRound(view) === null || me === null) return null;
  return <Table me={me} cameFrom={cameFrom} />;
}

const STEP_SCREENS: Readonly<Record<Step, (props: StepProps) => ReactNode>> = {
  situation: SituationStep,
  discussion: (props) => <Show screen={later.discussion} with={props} />,
  resources: (props) => <Show screen={later.resources} with={props} />,
  action: (props) => <Show screen={later.action} with={props} />,
};

function Table({ me, cameFrom }: { me: string; cameFrom: RoomPlace | null }) {
  const { t } = useWords();
  const { view, mine, deck, present, code } = useRoom();
  const house = useHouse();
  const my = useFaces(view, me)(me);
  const heading = useRef<HTMLHeadingElement>(null);
  const [menu, setMenu] = useState(false);
  const [appointing, setAppointing] = useState(false);
  const [looked, setLooked] = useState<{ step: Step; from: string } | null>(null);

  useEffect(() => void fetchLater(), []);

  const round = currentRound(view);
  const holds = holderOf(view) === me;
  useTellings(view, me, deck, cameFrom);
  useTurnSignal(code, holds, !holds && holderOf(view) !== null && nextSpeaker(view) === me);

  // Going on brings everyone along: who looked back is with the group again.
  const here = `${round?.number} ${round?.step} ${round?.goneOn?.at}`;
  const back =
    looked !== null && looked.from === here && looked.step !== round?.step && !holds ? looked.step : null;
  const elects = may(view, me, 'put-forward');
  const isAppointing = elects && (appointing || (view.narrator === null && back === null));
  useFocusOn(
    [here, back, isAppointing, holds, round?.situation, round?.vote === null, round?.resource].join(' '),
    heading,
  );
  const holder = holderOf(view);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is looked after whenever another speaks
  useEffect(() => {
    // What was pressed in the lobby, or the heading that had the focus, may be gone, and the focus with it.
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, [holder]);
  if (round === null) return null;

  const StepScreen = STEP_SCREENS[round.step];
  const step: StepProps = {
    view,
    mine,
    round,
    me,
    my,
    deck,
    support: house?.supportLine ?? null,
    headingRef: heading,
    onMenu: () => setMenu(true),
  };
  const isDeep = back === null ? ['situation', 'discussion'].includes(round.step) : back === 'situation';
  const surface = holds ? `mine tone-${signDrawing(my.sign).tone}` : '';
  const headTheme = round.step === 'situation' && round.situation === null ? null : round.theme;
  return (
    <ThemeScope as="main" theme={round.theme} className={`screen table ${surface}`}>
      <header
        className={isDeep && !holds && !isAppointing ? 'field' : undefined}
        data-theme={headTheme ?? 'none'}
      >
        <Steps
          now={round.step}
          shown={back ?? round.step}
          onShow={(shown) => {
            setAppointing(false);
            setLooked(shown === round.step ? null : { step: shown, from: here });
          }}
        />
      </header>
      <SeatTaken view={view} me={me} />
      <NarratorAway
        view={view}
        me={me}
        appoint={
          elects && !isAppointing ? (
            <Button
              height="low"
              fit
              onClick={() => {
                setLooked(null);
                setAppointing(true);
              }}
            >
              {t('table.away.choose')}
            </Button>
          ) : null
        }
      />
      {isAppointing ? (
        <AppointingPage
          view={view}
          me={me}
          my={my}
          present={present}
          headingRef={heading}
          onMenu={step.onMenu}
          onBack={view.narrator === null ? null : () => setAppointing(false)}
        />
      ) : back === null ? (
        <StepScreen key={round.step} {...step} />
      ) : (
        <Show screen={later.lookingBack} with={{ ...step, at: back, onBack: () => setLooked(null) }} />
      )}
      {menu ? (
        <LateSheet onClose={() => setMenu(false)}>
          <later.sheet.Body {...{ view, mine, me, my, present }} onClose={() => setMenu(false)} />
        </LateSheet>
      ) : null}
    </ThemeScope>
  );
}
