import {
  MAX_REACTION_LENGTH,
  may,
  type ParticipantId,
  REACTIONS,
  type ReactionKind,
  type Round,
  type View,
} from '@reflextics/game';
import { type FormEvent, useState } from 'react';
import { Button, KeepingLine, TextField } from '../../look/index.ts';
import { keepingOf, useDraft, useRoom } from '../../room/index.ts';
import { errorKey, useWords } from '../../words/index.ts';
import { RoomAdvice } from '../shared/room-advice.tsx';
import { ReactionList } from '../shared/said.tsx';
import { TroubleLine } from '../shared/trouble-line.tsx';
import { useAsk } from '../shared/use-ask.ts';

interface ReactingProps {
  view: View;
  round: Round;
  me: ParticipantId;
}

export const reactionKey = (round: number, situation: string) => `react:${round}:${situation}`;

/** One press says what the card set off; a line written before goes with it. */
export function Reacting({ view, round, me }: ReactingProps) {
  const { t } = useWords();
  const connection = useRoom((room) => room.connection);
  const [text, setText, status, submit, trouble] = useDraft(reactionKey(round.number, round.situation ?? ''));
  const { ask, trouble: refusal } = useAsk();
  const [sending, setSending] = useState<ReactionKind | null>(null);
  if (!may(view, me, 'react')) return null;
  const tooLong = text.trim().length > MAX_REACTION_LENGTH;
  const bare = (kind: ReactionKind) =>
    round.reactions.find(
      (one) =>
        one.participant === me && one.situation === round.situation && one.kind === kind && one.text === null,
    );
  /** With a line it is one more; without, pressing it again takes it back. */
  const react = async (kind: ReactionKind) => {
    if (tooLong || sending !== null) return;
    const given = text.trim() === '' ? bare(kind) : undefined;
    setSending(kind);
    if (given) await ask({ type: 'take-back-reaction', reaction: given.id });
    else await submit((written) => ({ type: 'react', kind, text: written.trim() || null }));
    setSending(null);
  };
  return (
    // A line alone says nothing of its kind: Enter in it sends nothing.
    <form className="table-reacting" onSubmit={(event: FormEvent) => event.preventDefault()}>
      <h2>{t('table.react.title')}</h2>
      <RoomAdvice text={text}>
        <TextField
          label={t('table.react.line')}
          optional
          value={text}
          onChange={(event) => setText(event.target.value)}
          autoComplete="off"
          error={tooLong ? t(errorKey('text-too-long')) : null}
        />
      </RoomAdvice>
      {text === '' ? null : <KeepingLine keeping={keepingOf(status, connection)} />}
      <div className="table-reacting-kinds">
        {REACTIONS.map((kind) => (
          <Button
            key={kind}
            look="quiet"
            height="low"
            icon={bare(kind) ? 'check' : undefined}
            aria-pressed={bare(kind) !== undefined}
            busy={sending === kind}
            onClick={() => react(kind)}
          >
            {t(`table.reaction.${kind}`)}
          </Button>
        ))}
      </div>
      <TroubleLine trouble={trouble ?? refusal} />
    </form>
  );
}

/** What the card on the table set off so far; mine can be taken back. */
export function Reactions({ view, round, me }: ReactingProps) {
  const { t } = useWords();
  const { ask, trouble } = useAsk();
  const reactions = round.reactions.filter(({ situation }) => situation === round.situation).reverse();
  if (reactions.length === 0) return null;
  return (
    <section className="table-written">
      <h2>{t('table.reactions', { n: reactions.length })}</h2>
      <TroubleLine trouble={trouble} />
      <ReactionList
        reactions={reactions}
        view={view}
        me={me}
        label={t('table.reactions', { n: reactions.length })}
        mayTakeBack={({ participant }) => participant === me && may(view, me, 'take-back-reaction')}
        onTakeBack={({ id }) => ask({ type: 'take-back-reaction', reaction: id })}
      />
    </section>
  );
}
