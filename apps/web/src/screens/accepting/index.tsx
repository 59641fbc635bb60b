import {
  acceptanceOf,
  may,
  type OpenConsent,
  type ParticipantId,
  playersOf,
  type View,
} from '@reflextics/game';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { announce, Button } from '../../look/index.ts';
import { useRoom } from '../../room/index.ts';
import { useWords } from '../../words/index.ts';
import { useDesk } from '../narrator/desk.tsx';
import { useFaces } from '../shared/faces.ts';
import { PassRound } from '../together/pass-round.tsx';
import { AnswerSheet } from './answer-sheet.tsx';
import { AloudAnswers, AnsweredCount, AskTheGroup, CloseConsent } from './asking.tsx';
import { CarryList } from './carry-list.tsx';
import { LookAgain } from './look-again.tsx';
import '../shared/vote-result.css';
import './accept.css';

const ENOUGH_TO_HIDE_IN = 4; // answers: with fewer, words and results often tell whose they are

interface AcceptingProps {
  view: View;
  me: ParticipantId;
}

/** What the group wants to carry: the list, the asking, the answers and the day to look again. */
export function Accepting({ view, me }: AcceptingProps) {
  const { t } = useWords();
  const { carried, lookAgainOn, open } = acceptanceOf(view);
  const heading = useComesInSight(open === null);
  const isClosed = view.stage === 'closed';
  const hasProposals = view.rounds.some(({ board }) =>
    board.proposals.some(({ state }) => state === 'standing'),
  );
  if (!hasProposals || (isClosed && carried.length === 0 && lookAgainOn === null)) return null;
  return (
    <section className="accept stack">
      <h2 ref={heading} tabIndex={-1}>
        {t('accept.title')}
      </h2>
      {isClosed ? null : <p>{t(view.narrator === me ? 'accept.what.narrator' : 'accept.what')}</p>}
      <CarryList view={view} me={me} />
      <AskTheGroup view={view} me={me} />
      {carried.length === 0 && lookAgainOn === null ? null : <LookAgain view={view} me={me} />}
    </section>
  );
}

/** While the group is asked: my answers, or what the narrator needs. The sheet outlives the asking, so that nothing written goes. */
export function Answering({ view, me }: AcceptingProps) {
  const { open } = acceptanceOf(view);
  useTellAsking(open);
  const heading = useComesInSight(open !== null);
  const [sheet, setSheet] = useState<{ asked: OpenConsent; seat: ParticipantId | null } | null>(null);
  return (
    <>
      {open === null ? null : (
        <Asked
          view={view}
          me={me}
          open={open}
          heading={heading}
          onAnswer={(seat) => setSheet({ asked: open, seat })}
        />
      )}
      {sheet === null ? null : <AnswerSheet view={view} me={me} {...sheet} onClose={() => setSheet(null)} />}
    </>
  );
}

interface AskedProps extends AcceptingProps {
  open: OpenConsent;
  heading: RefObject<HTMLHeadingElement | null>;
  onAnswer: (seat: ParticipantId | null) => void;
}

function Asked({ view, me, open, heading, onAnswer }: AskedProps) {
  const { t } = useWords();
  const face = useFaces(view, me);
  const { oneScreen } = useDesk();
  const answers = useRoom((room) => room.mine.answers?.[me]) ?? {};
  const missing = open.proposals.filter((id) => !Object.hasOwn(answers, id)).length;
  const players = playersOf(view).length;
  const narrator = view.narrator === null ? t('table.the-narrator') : face(view.narrator).name;
  const answering = may(view, me, 'answer-consent');
  return (
    <section className="accept-open on-tint stack">
      <h2 ref={heading} tabIndex={-1}>
        {t('accept.open')}
      </h2>
      <p>{answering ? t('accept.open.what', { name: narrator }) : t('accept.open.narrator')}</p>
      {players < ENOUGH_TO_HIDE_IN ? <p className="label">{t('accept.thin', { n: players })}</p> : null}
      {answering ? (
        <>
          <p className="label">{missing > 0 ? t('accept.waits', { n: missing }) : t('accept.done')}</p>
          <Button look={missing > 0 ? 'main' : 'quiet'} onClick={() => onAnswer(null)}>
            {t(missing > 0 ? 'accept.answer' : 'accept.answer.look')}
          </Button>
        </>
      ) : null}
      <AnsweredCount view={view} open={open} />
      {may(view, me, 'close-consent') ? (
        <>
          {oneScreen ? (
            <PassRound what="answers" />
          ) : (
            <AloudAnswers view={view} open={open} onEnter={onAnswer} />
          )}
          <CloseConsent view={view} open={open} />
        </>
      ) : null}
    </section>
  );
}

/**
 * Far down the page the narrator asks, while the count and the way to end it stand at the top; and ends it at the top, while
 * what came of it stands far down. The button she pressed is gone and the focus is at the page's heading, so what she looks for
 * comes to her. Who is at work with something else is left there.
 */
function useComesInSight(isSo: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(isSo);
  const lead = useRoom(({ view, me }) => view !== null && me !== null && view.narrator === me);
  useEffect(() => {
    if (before.current === isSo) return;
    before.current = isSo;
    if (isSo && lead && document.activeElement?.matches('body, h1')) heading.current?.focus();
  });
  return heading;
}

/** Who looks elsewhere, or listens, hears that the group is asked and that the answers are in. */
function useTellAsking(open: OpenConsent | null): void {
  const { t } = useWords();
  const isOpen = open !== null;
  const before = useRef(isOpen);
  useEffect(() => {
    if (before.current === isOpen) return;
    before.current = isOpen;
    announce(t(isOpen ? 'accept.told.open' : 'accept.told.closed'));
  });
}
