import { MAX_PROPOSAL_LENGTH, type Proposal } from '@reflextics/game';
import { type FormEvent, useId, useState } from 'react';
import { Button, Dialog, KeepingLine, TextArea } from '../../look/index.ts';
import { keepingOf, useDraft, useRoom } from '../../room/index.ts';
import { errorKey, useWords } from '../../words/index.ts';
import { ProposalDetailFields, useProposalDetails } from '../shared/proposal-details.tsx';
import { RoomAdvice } from '../shared/room-advice.tsx';
import { TroubleLine } from '../shared/trouble-line.tsx';

/** Another wording for a proposal of the list, with who can decide and the first step. Kept on the phone until it is saved. */
export function RewordForm({ proposal, onClose }: { proposal: Proposal; onClose: () => void }) {
  const { t } = useWords();
  const formId = useId();
  const connection = useRoom((room) => room.connection);
  const place = `reword:${proposal.id}`;
  const [text, setText, status, submit, trouble] = useDraft(place, proposal.text);
  const details = useProposalDetails(place, proposal);
  const [tried, setTried] = useState(false);
  const tooLong = text.trim().length > MAX_PROPOSAL_LENGTH ? t(errorKey('text-too-long')) : null;
  const wrong = { text: text.trim() === '' ? t(errorKey('text-empty')) : tooLong, ...details.errors };

  async function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setTried(true);
    if (Object.values(wrong).some((one) => one !== null)) return;
    const { ok } = await submit((written) => ({
      type: 'reword-proposal',
      proposal: proposal.id,
      text: written,
      ...details.said,
    }));
    if (ok) onClose();
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={t('accept.reword.title')}
      actions={
        <Button type="submit" form={formId} busy={status === 'sending'}>
          {t('accept.reword.save')}
        </Button>
      }
    >
      <form id={formId} className="stack stack-l" onSubmit={(event) => void save(event)} noValidate>
        <RoomAdvice text={text}>
          <TextArea
            label={t('accept.reword.text')}
            hint={t('accept.reword.what')}
            value={text}
            onChange={(event) => setText(event.target.value)}
            error={tried ? wrong.text : null}
            data-first-focus
          />
          <KeepingLine keeping={text === proposal.text ? 'empty' : keepingOf(status, connection)} />
        </RoomAdvice>
        <ProposalDetailFields details={details} />
        <TroubleLine trouble={trouble} />
      </form>
    </Dialog>
  );
}
