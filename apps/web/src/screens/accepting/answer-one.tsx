import { MAX_PROBLEM_LENGTH, type Mine, type ParticipantId, type Proposal } from '@reflextics/game';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { Button, Choice, KeepingLine, TextArea } from '../../look/index.ts';
import { COVERED_DRAFT, keepingOf, useDraft, useRoom } from '../../room/index.ts';
import { errorKey, useWords } from '../../words/index.ts';
import { RoomAdvice } from '../shared/room-advice.tsx';
import { TroubleLine } from '../shared/trouble-line.tsx';
import { useAsk } from '../shared/use-ask.ts';

export type Answers = NonNullable<Mine['answers']>[ParticipantId];

/** A problem that was told and not saved. */
export interface Unsaved {
  /** False: it could not be, and the person is led to what is wrong. */
  save: () => Promise<boolean>;
  /** Short enough to be saved. */
  fits: boolean;
}

interface AnswerOneProps {
  proposal: Proposal;
  /** When the round was opened: what is written belongs to it. */
  round: number;
  answers: Answers;
  /** The seat without a device that it is entered for; null: my own. */
  seat: ParticipantId | null;
  /** They enter it themselves, on the one screen of all (P7). */
  isCovered: boolean;
  /** It was closed while this stood here: what is written can still be read. */
  isOver: boolean;
  unsaved: RefObject<Unsaved | null>;
  /** @param problem null: can live with it. */
  onSaved: (problem: string | null) => void;
  /** After `onSaved`, where nothing else was pressed. */
  onDone: () => void;
}

/** One proposal and one answer: a press where one can live with it, some words where there is a problem. */
export function AnswerOne({
  proposal,
  round,
  answers,
  seat,
  isCovered,
  isOver,
  unsaved,
  onSaved,
  onDone,
}: AnswerOneProps) {
  const { t } = useWords();
  const { ask, trouble } = useAsk();
  const connection = useRoom((room) => room.connection);
  const { id } = proposal;
  const kept = Object.hasOwn(answers, id) ? (answers[id] ?? null) : undefined;
  const place = `${isCovered ? COVERED_DRAFT : ''}consent:${round}:${id}${seat === null ? '' : `:${seat}`}`;
  const [words, setWords, status, submit, refused] = useDraft(place, kept ?? '');
  const [pressed, setPressed] = useState<'can' | 'problem' | null>(null);
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const chosen =
    pressed ?? (kept === undefined ? (words === '' ? null : 'problem') : kept === null ? 'can' : 'problem');
  const forSeat = seat === null ? {} : isCovered ? { for: seat, covered: true } : { for: seat };
  const isTooLong = words.trim().length > MAX_PROBLEM_LENGTH;

  async function can() {
    setPressed('can');
    setBusy(true);
    const isDone = await ask({ type: 'answer-consent', proposal: id, problem: null, ...forSeat });
    setBusy(false);
    setPressed(null);
    if (!isDone) return;
    onSaved(null);
    onDone();
  }
  async function save() {
    if (isTooLong) {
      form.current?.querySelector('textarea')?.focus();
      return false;
    }
    setBusy(true);
    const { ok } = await submit((text) => ({
      type: 'answer-consent',
      proposal: id,
      problem: text,
      ...forSeat,
    }));
    setBusy(false);
    if (ok) onSaved(words);
    return ok;
  }

  const isUnsaved = chosen === 'problem' && !isOver && !busy && (typeof kept !== 'string' || words !== kept);
  useEffect(() => {
    unsaved.current = isUnsaved ? { save, fits: !isTooLong } : null;
    return () => {
      unsaved.current = null;
    };
  });

  return (
    <div className="accept-one stack">
      <blockquote className="accept-asked">
        <p>{proposal.text}</p>
        {proposal.whoDecides ? (
          <p className="small quiet">{t('common.proposal.who-decides', { who: proposal.whoDecides })}</p>
        ) : null}
        {proposal.firstStep ? (
          <p className="small quiet">{t('common.proposal.first-step', { step: proposal.firstStep })}</p>
        ) : null}
      </blockquote>
      {isOver ? null : (
        <div className="accept-choice">
          <Choice
            legend={t('accept.open')}
            legendHeard
            options={[
              { value: 'can', words: t('accept.can'), meaning: t('accept.can.means') },
              { value: 'problem', words: t('accept.problem'), meaning: t('accept.problem.means') },
            ]}
            value={chosen}
            onChoose={(value) => (value === 'can' ? void can() : setPressed('problem'))}
          />
        </div>
      )}
      {busy && pressed === 'can' ? <p className="keeping">{t('accept.sending')}</p> : null}
      {chosen !== 'problem' ? null : (
        <form
          ref={form}
          className="stack"
          noValidate
          onSubmit={async (event) => {
            event.preventDefault();
            if (!busy && (await save())) onDone();
          }}
        >
          <RoomAdvice text={words}>
            <TextArea
              label={t('accept.problem.label')}
              hint={isOver ? undefined : t('accept.problem.hint')}
              value={words}
              readOnly={isOver}
              onChange={(event) => setWords(event.target.value)}
              error={isTooLong ? t(errorKey('text-too-long')) : null}
            />
            {words === '' && status !== 'sending' ? null : (
              <KeepingLine keeping={keepingOf(status, connection)} />
            )}
          </RoomAdvice>
          {isOver ? null : (
            <Button type="submit" busy={busy}>
              {t('accept.problem.send')}
            </Button>
          )}
        </form>
      )}
      <TroubleLine trouble={isOver ? null : (trouble ?? refused)} />
    </div>
  );
}
