import {
  type EarlierProposal,
  LEVELS,
  type Level,
  MAX_PROPOSAL_LENGTH,
  type ParticipantId,
  type Proposal,
  type View,
} from '@reflextics/game';
import { type FormEvent, useId, useState } from 'react';
import { Button, CheckboxGroup, Dialog, KeepingLine, LevelArcs, TextArea } from '../../look/index.ts';
import { COVERED_DRAFT, keepingOf, useDraft, useRoom } from '../../room/index.ts';
import { errorKey, useWords } from '../../words/index.ts';
import { ProposalDetailFields, useProposalDetails } from './proposal-details.tsx';
import { RoomAdvice } from './room-advice.tsx';
import { TroubleLine } from './trouble-line.tsx';
import { useAsk } from './use-ask.ts';

export interface ProposalFormProps {
  view: View;
  round: number;
  /** null: a new one. */
  proposal: Proposal | null;
  /** The seat without a device that it is written for; absent: my own, or the author's where one is edited. */
  seat?: ParticipantId;
  /** The earlier proposal that a new one takes up again, and starts from. */
  follows?: EarlierProposal;
  /** They write it themselves on the one screen of all, while the others look away (P7). */
  covered?: boolean;
  /** Why it cannot be put on the board now, in words; null: it can. What is written is kept meanwhile. */
  notNow?: string | null;
  onClose: () => void;
  /** Once the board has it; absent: as for closing. */
  onSent?: () => void;
}

const levelsIn = (text: string): Level[] => LEVELS.filter((level) => text.split(',').includes(level));

/** Where a new one of my own is kept on the phone until the server has it. */
export const newProposalKey = (round: number): string => `proposal:new:${round}`;

/** Where one is that somebody writes alone on the one screen of all. */
export const coveredProposalKey = (round: number, seat: ParticipantId): string =>
  `${COVERED_DRAFT}${newProposalKey(round)}:${seat}`;

function newPlace(
  round: number,
  seat: ParticipantId | undefined,
  follows: EarlierProposal | undefined,
  covered: boolean,
): string {
  if (covered && seat !== undefined) return coveredProposalKey(round, seat);
  if (follows !== undefined) return `proposal:again:${round}:${follows.id}`;
  return `${newProposalKey(round)}${seat ? `:${seat}` : ''}`;
}

/** Writes a course of action, or changes one. Every field is kept on the phone until the server has it. */
export function ProposalForm({
  view,
  round,
  proposal,
  seat,
  follows,
  covered = false,
  notNow = null,
  onClose,
  onSent = onClose,
}: ProposalFormProps) {
  const { t } = useWords();
  const formId = useId();
  const connection = useRoom((room) => room.connection);
  const from = proposal ?? follows;
  const place = proposal ? `proposal:edit:${proposal.id}` : newPlace(round, seat, follows, covered);
  const [text, setText, status, submit, trouble] = useDraft(place, from?.text);
  const [chosen, setChosen] = useDraft(`${place}:levels`, from?.levels.join(','));
  const details = useProposalDetails(place, from);
  const [tried, setTried] = useState(false);
  const offered = LEVELS.filter((level) => view.levels.includes(level) || proposal?.levels.includes(level));
  const levels = levelsIn(chosen).filter((level) => offered.includes(level));
  const tooLong = text.trim().length > MAX_PROPOSAL_LENGTH ? t(errorKey('text-too-long')) : null;
  const errors = {
    text: text.trim() === '' ? t(errorKey('text-empty')) : tooLong,
    levels: levels.length === 0 ? t(errorKey('no-levels')) : null,
    ...details.errors,
  };

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    const wrong = (['text', 'levels', 'who', 'first'] as const).find((field) => errors[field] !== null);
    if (wrong !== undefined) {
      const part = event.currentTarget.querySelector<HTMLElement>(`[data-part="${wrong}"]`);
      part?.querySelector<HTMLElement>('textarea, input')?.focus();
      return;
    }
    if (notNow !== null) return;
    const said = { levels, ...details.said };
    const result = await submit((written) =>
      proposal
        ? { type: 'edit-proposal', proposal: proposal.id, text: written, ...said }
        : {
            type: 'submit-proposal',
            text: written,
            ...said,
            follows: follows?.id,
            for: seat,
            ...(covered ? { covered } : {}),
          },
    );
    if (result.ok) onSent();
  };

  return (
    <Dialog
      open
      onClose={onClose}
      title={t(proposal ? 'table.propose.edit' : 'table.propose.title')}
      actions={
        <Button type="submit" form={formId} busy={status === 'sending'} disabled={notNow !== null}>
          {t(proposal ? 'table.propose.save' : 'table.propose.send')}
        </Button>
      }
    >
      <form id={formId} className="stack stack-l" onSubmit={send} noValidate>
        <div data-part="text">
          <RoomAdvice text={text}>
            <TextArea
              label={t('table.propose.text')}
              hint={t('table.propose.text.hint')}
              value={text}
              onChange={(event) => setText(event.target.value)}
              error={tried ? errors.text : null}
              data-first-focus
            />
            {text === '' && status !== 'sending' ? null : (
              <KeepingLine keeping={keepingOf(status, connection)} />
            )}
          </RoomAdvice>
        </div>
        <div data-part="levels">
          <CheckboxGroup
            label={t('table.propose.levels')}
            options={offered.map((level) => ({
              value: level,
              words: t(`common.level.${level}`),
              hint: t(`common.level.${level}.meaning`),
              picture: <LevelArcs level={level} size={28} />,
            }))}
            values={levels}
            onChange={(next) => setChosen(next.join(','))}
            error={tried ? errors.levels : null}
          />
        </div>
        <ProposalDetailFields details={details} />
        {notNow === null ? null : <p className="label">{notNow}</p>}
        <TroubleLine trouble={trouble} />
      </form>
    </Dialog>
  );
}

/** Puts a proposal on other levels, by tick boxes. */
export function MoveForm({
  view,
  proposal,
  onClose,
}: {
  view: View;
  proposal: Proposal;
  onClose: () => void;
}) {
  const { t } = useWords();
  const { ask, trouble } = useAsk();
  const [levels, setLevels] = useState<readonly Level[]>(proposal.levels);
  const offered = LEVELS.filter((level) => view.levels.includes(level) || proposal.levels.includes(level));
  const move = async () => {
    if (levels.length > 0 && (await ask({ type: 'move-proposal', proposal: proposal.id, levels }))) onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('table.move.title')}
      actions={<Button onClick={move}>{t('table.move.do')}</Button>}
    >
      <p className="label">{proposal.text}</p>
      <CheckboxGroup
        label={t('table.propose.levels')}
        options={offered.map((level) => ({
          value: level,
          words: t(`common.level.${level}`),
          hint: t(`common.level.${level}.meaning`),
          picture: <LevelArcs level={level} size={28} />,
        }))}
        values={levels}
        onChange={setLevels}
        error={levels.length === 0 ? t(errorKey('no-levels')) : null}
      />
      <TroubleLine trouble={trouble} />
    </Dialog>
  );
}
