import {
  type EarlierProposal,
  FOLLOW_UPS,
  MAX_FOLLOW_UP_LENGTH,
  may,
  type ParticipantId,
  playersOf,
  type View,
} from '@reflextics/game';
import { type FormEvent, useId, useState } from 'react';
import { Button, Dialog, KeepingLine, RadioGroup, TextField } from '../../look/index.ts';
import { keepingOf, useDraft, useRoom } from '../../room/index.ts';
import { errorKey, useWords } from '../../words/index.ts';
import { RoomAdvice } from '../shared/room-advice.tsx';
import { TroubleLine } from '../shared/trouble-line.tsx';
import { FollowedList, followUpOf, WhereFrom } from './followed-list.tsx';

interface FollowingUpProps {
  view: View;
  me: ParticipantId;
}

/** What became of what the group left last time; players say it, and the narrator for who has no device (F2). */
export function FollowingUp({ view, me }: FollowingUpProps) {
  const { t } = useWords();
  const [open, setOpen] = useState<EarlierProposal | null>(null);
  const { earlier } = view.settings;
  if (earlier === undefined || earlier.proposals.length === 0) return null;
  const actor = actorFor(view, me);
  return (
    <section className="again stack">
      <h2>{t('again.title')}</h2>
      <WhereFrom earlier={earlier} />
      {view.stage === 'closed' ? null : <p>{t(actor === null ? 'again.read' : 'again.what')}</p>}
      <FollowedList
        view={view}
        renderAction={
          actor === null
            ? undefined
            : (proposal) => (
                <Button
                  look="quiet"
                  height="low"
                  fit
                  icon="pen"
                  aria-label={t('again.say.of', { text: proposal.text })}
                  onClick={() => setOpen(proposal)}
                >
                  {t('again.say')}
                </Button>
              )
        }
      />
      {open === null || actor === null ? null : (
        <SayIt view={view} proposal={open} forSeat={actor.for} onClose={() => setOpen(null)} />
      )}
    </section>
  );
}

/** null: I cannot say it. `for`: the seat without a device that a narrator says it for; who said it is not kept anyway. */
function actorFor(view: View, me: ParticipantId): { for?: ParticipantId } | null {
  if (may(view, me, 'follow-up')) return {};
  if (view.narrator !== me) return null;
  const seat = playersOf(view).find(({ id, deviceless }) => deviceless && may(view, id, 'follow-up'));
  return seat === undefined ? null : { for: seat.id };
}

interface SayItProps {
  view: View;
  proposal: EarlierProposal;
  forSeat: ParticipantId | undefined;
  onClose: () => void;
}

const NOTHING = 'none';
const ANSWERS = [...FOLLOW_UPS, NOTHING] as const;

function SayIt({ view, proposal, forSeat, onClose }: SayItProps) {
  const { t } = useWords();
  const form = useId();
  const said = followUpOf(view, proposal.id);
  const connection = useRoom((room) => room.connection);
  const [state, setState] = useState<(typeof ANSWERS)[number]>(said?.state ?? NOTHING);
  const [line, setLine, status, submit, trouble] = useDraft(`follow-up:${proposal.id}`, said?.line ?? '');
  const isOver = line.trim().length > MAX_FOLLOW_UP_LENGTH;

  async function send(event: FormEvent) {
    event.preventDefault();
    if (isOver) return;
    const { ok } = await submit((written) => ({
      type: 'follow-up',
      earlier: proposal.id,
      state: state === NOTHING ? null : state,
      line: state === NOTHING ? null : written.trim() || null,
      for: forSeat,
    }));
    if (ok) onClose();
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={t('again.title')}
      actions={
        <Button type="submit" form={form} busy={status === 'sending'}>
          {t('again.save')}
        </Button>
      }
    >
      <blockquote className="again-quote" dir="auto">
        {proposal.text}
      </blockquote>
      <form id={form} className="stack stack-l" onSubmit={send} noValidate>
        <RadioGroup
          label={t('again.say')}
          options={ANSWERS.map((value) => ({ value, words: t(`again.state.${value}`) }))}
          value={state}
          onChoose={setState}
        />
        {state === NOTHING ? null : (
          <RoomAdvice text={line}>
            <TextField
              label={t('again.line')}
              optional
              value={line}
              onChange={(event) => setLine(event.target.value)}
              error={isOver ? t(errorKey('text-too-long')) : null}
              autoComplete="off"
            />
            {line === '' || status === 'empty' ? null : (
              <KeepingLine keeping={keepingOf(status, connection)} />
            )}
          </RoomAdvice>
        )}
        <TroubleLine trouble={trouble} />
      </form>
    </Dialog>
  );
}
