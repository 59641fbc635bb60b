import { currentTurn, holderOf, type Step } from '@reflextics/game';
import { useEffect, useRef, useState } from 'react';
import { Field, Steps, ThemeScope } from '../../look/index.ts';
import { useStayAwake } from '../../phone/index.ts';
import { useTitle } from '../../title.ts';
import { useWords } from '../../words/index.ts';
import { ShownPrompt } from '../shared/said.tsx';
import { useFocusOn } from '../table/use-focus-on.ts';
import { Speaking } from '../together/speaking.tsx';
import { BoardPanel } from './board-panel.tsx';
import { Bottom } from './bottom.tsx';
import { DeskProvider, useDesk } from './desk.tsx';
import { DiscussionPanel } from './discussion-panel.tsx';
import { LookingBack } from './looking-back.tsx';
import { floorNow } from './next-action.ts';
import { NowSpeaking } from './now-speaking.tsx';
import { ResourcesPanel } from './resources-panel.tsx';
import { Sheets } from './sheets.tsx';
import { SituationPanel } from './situation-panel.tsx';
import { useNarratorTellings } from './tellings.ts';
import './narrator.css';

/** A whole round, run from a phone by who narrates. */
export default function NarratorScreen() {
  return (
    <DeskProvider>
      <NarratorTable />
    </DeskProvider>
  );
}

/** In a row on the narrator's own screen; large where the screen is everyone's. */
function WhoSpeaks() {
  const { view, oneScreen } = useDesk();
  return oneScreen && currentTurn(view) !== null ? <Speaking /> : <NowSpeaking />;
}

const PANELS: Readonly<Record<Step, () => React.ReactNode>> = {
  situation: SituationPanel,
  discussion: DiscussionPanel,
  resources: ResourcesPanel,
  action: BoardPanel,
};

function NarratorTable() {
  const { t } = useWords();
  const desk = useDesk();
  const { view, round } = desk;
  const heading = useRef<HTMLHeadingElement>(null);
  const step = round?.step ?? 'situation';
  const place = `${round?.number ?? 0}:${step}`;
  const [back, setBack] = useState<{ place: string; at: Step } | null>(null);
  const at = back?.place === place ? back.at : null; // once the group goes on, so does this screen
  useTitle(t('narrator.title', { step: t(`common.step.${step}`) }));
  // A card or a level that opens, and a vote that opens or closes, is what she reads next: it stands at the top.
  const news = `${round?.situation} ${round?.vote?.openedAt} ${round?.votes.length} ${round?.board.shownLevel}`;
  useFocusOn(`${place} ${news} ${at ?? ''}`, heading);
  useNarratorTellings(desk);
  useStayAwake(true);
  useEffect(() => {
    // The button that led here is gone, and the focus with it.
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  const holder = holderOf(view);
  useEffect(() => {
    // On the one screen of all the whole table looks for whose name stands there.
    if (desk.oneScreen && holder !== null) window.scrollTo({ top: 0 });
  }, [desk.oneScreen, holder]);
  if (round === null) return null;
  const Panel = PANELS[step];
  const speaking = at === null && floorNow(view) !== null && (step === 'discussion' || isSpokenIn());
  return (
    <ThemeScope
      theme={round.theme}
      as="main"
      className={desk.oneScreen ? `screen narrator together together-${step}` : 'screen narrator'}
    >
      <Field as="header" className="narrator-head">
        <Steps
          now={step}
          shown={at ?? step}
          onShow={(to) => setBack(to === step ? null : { place, at: to })}
        />
        <h1 className="heard" ref={heading} tabIndex={-1}>
          {t('narrator.heading', { step: t(`common.step.${at ?? step}`) })}
        </h1>
        {speaking ? <WhoSpeaks /> : null}
        {desk.oneScreen && at === null ? <ShownPrompt prompt={round.prompt} deck={desk.deck} /> : null}
      </Field>
      {at === null ? (
        <>
          <Panel />
          <Bottom />
        </>
      ) : (
        <LookingBack at={at} onBack={() => setBack(null)} />
      )}
      <Sheets />
    </ThemeScope>
  );

  /** In the later steps the floor is shown once someone has it or waits for it. */
  function isSpokenIn(): boolean {
    const floor = floorNow(view);
    return floor !== null && (floor.turn !== null || floor.mode === 'turns' || floor.hands.length > 0);
  }
}
