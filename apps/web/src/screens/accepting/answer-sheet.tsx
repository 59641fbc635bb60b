import { acceptanceOf, type OpenConsent, type ParticipantId, proposalOf, type View } from '@reflextics/game';
import { useEffect, useRef, useState } from 'react';
import { Button, Dialog, Icon, Segments } from '../../look/index.ts';
import { useRoom } from '../../room/index.ts';
import { useWords } from '../../words/index.ts';
import { useFaces } from '../shared/faces.ts';
import { AnswerOne, type Answers, type Unsaved } from './answer-one.tsx';

interface AnswerSheetProps {
  view: View;
  /** As it was when the sheet opened: it may close meanwhile. */
  asked: OpenConsent;
  me: ParticipantId;
  /** The seat without a device that the narrator answers for; null: I answer. */
  seat: ParticipantId | null;
  onClose: () => void;
  /**
   * On the one screen of all, where they enter it themselves (P7): called once all is answered, and nothing of it is shown
   * after. Absent: the answers are then there to look at and to change.
   */
  onAllAnswered?: () => void;
}

/** One proposal after the other, then all answers to look at and to change. */
export function AnswerSheet({ view, asked, me, seat, onClose, onAllAnswered }: AnswerSheetProps) {
  const { t } = useWords();
  const mine = useRoom((room) => room.mine);
  const face = useFaces(view, me);
  const isCovered = onAllAnswered !== undefined;
  // What is entered covered nobody is told, this screen neither: it knows what was answered since it was given.
  const [given, setGiven] = useState<Answers>({});
  const answers = isCovered ? given : (mine.answers?.[seat ?? me] ?? {});
  const missing = asked.proposals.filter((id) => !Object.hasOwn(answers, id));
  const [at, setAt] = useState<string | null>(missing[0] ?? null);
  const isOver = acceptanceOf(view).open?.openedAt !== asked.openedAt;
  const place = at === null ? -1 : asked.proposals.indexOf(at);
  const proposal = at === null ? null : proposalOf(view, at);
  const top = useFocusOnChange(at);

  const unsaved = useRef<Unsaved | null>(null);

  const counts = useRef(true);
  useEffect(() => {
    if (!isOver) counts.current = missing.length === 0 && unsaved.current === null;
  });

  const keep = (problem: string | null) => {
    if (isCovered && at !== null) setGiven((before) => ({ ...before, [at]: problem }));
  };
  const goOn = () => {
    const rest = [...asked.proposals.slice(place + 1), ...asked.proposals.slice(0, place)];
    const next = rest.find((id) => missing.includes(id)) ?? null;
    if (next === null && onAllAnswered) onAllAnswered();
    else setAt(next);
  };
  // A problem that was told counts, whichever button she leaves it by, and however she leaves the sheet.
  const close = () => {
    const told = unsaved.current;
    void told?.save();
    // Covered, it would go with the sheet: what is too long to be saved is shortened first.
    if (!isCovered || told?.fits !== false) onClose();
  };
  const turnTo = async (to: string | null) => {
    if (unsaved.current !== null) {
      if (!(await unsaved.current.save())) return;
      if (to === null) return goOn();
    }
    setAt(to);
  };
  const title = () => {
    if (isOver) return t('accept.over');
    if (seat !== null && !isCovered) return t('accept.seats.for', { name: face(seat).name });
    return t(at === null && missing.length === 0 ? 'accept.done' : 'accept.open');
  };

  return (
    <Dialog open onClose={close} title={title()}>
      {isOver ? <p>{t(counts.current ? 'accept.over.counted' : 'accept.over.what')}</p> : null}
      {proposal === null ? (
        <MyAnswers view={view} asked={asked} answers={answers} isOver={isOver} onChange={setAt} />
      ) : (
        <>
          <p className="accept-at label" ref={top} tabIndex={-1}>
            {t('accept.at', { n: place + 1, of: asked.proposals.length })}
          </p>
          <Segments
            filled={asked.proposals.length - missing.length}
            of={asked.proposals.length}
            label={null}
          />
          <AnswerOne
            key={proposal.id}
            proposal={proposal}
            round={asked.openedAt}
            answers={answers}
            seat={seat}
            isCovered={isCovered}
            isOver={isOver}
            unsaved={unsaved}
            onSaved={keep}
            onDone={goOn}
          />
          <div className="accept-way">
            <Button
              look="quiet"
              height="low"
              disabled={place === 0}
              onClick={() => void turnTo(asked.proposals[place - 1] ?? null)}
            >
              {t('accept.before')}
            </Button>
            <Button look="quiet" height="low" onClick={() => void turnTo(asked.proposals[place + 1] ?? null)}>
              {t('accept.after')}
            </Button>
          </div>
        </>
      )}
    </Dialog>
  );
}

interface MyAnswersProps {
  view: View;
  asked: OpenConsent;
  answers: Answers;
  isOver: boolean;
  onChange: (proposal: string) => void;
}

function MyAnswers({ view, asked, answers, isOver, onChange }: MyAnswersProps) {
  const { t } = useWords();
  const said = (id: string) => {
    if (!Object.hasOwn(answers, id)) return t('accept.not-yet');
    const problem = answers[id] ?? null;
    if (problem === null) return t('accept.can');
    return problem === '' ? t('accept.problem') : `${t('accept.problem')} – ${problem}`;
  };
  return (
    <>
      {isOver ? null : <p>{t('accept.done.what')}</p>}
      <ul className="accept-mine">
        {asked.proposals.map((id) => {
          const text = proposalOf(view, id)?.text ?? '';
          const isAnswered = Object.hasOwn(answers, id);
          return (
            <li key={id}>
              <div>
                <p>{text}</p>
                <p className="small label">
                  <Icon name={isAnswered && answers[id] === null ? 'check' : 'speak'} size={18} />
                  {said(id)}
                </p>
              </div>
              {isOver ? null : (
                <Button
                  look="quiet"
                  height="low"
                  fit
                  aria-label={t(isAnswered ? 'accept.change.this' : 'accept.answer.this', { text })}
                  onClick={() => onChange(id)}
                >
                  {t(isAnswered ? 'accept.change' : 'accept.answer')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** The next proposal begins at its top, for eyes and for screen readers. */
function useFocusOnChange(at: string | null) {
  const top = useRef<HTMLParagraphElement>(null);
  const before = useRef(at);
  useEffect(() => {
    if (before.current === at) return;
    before.current = at;
    top.current?.focus();
    top.current?.scrollIntoView({ block: 'nearest' });
  });
  return top;
}
