import {
  type Command,
  MAX_PASSAGE_LENGTH,
  MAX_REMARK_LENGTH,
  type ParticipantId,
  presentSeats,
  type View,
} from '@reflextics/game';
import { type Passage, passagesOf } from '@reflextics/summary';
import { useState } from 'react';
import { announce, Button, Dialog, KeepingLine, Select, TextArea, Told } from '../../look/index.ts';
import { keepingOf, SUGGESTION_DRAFT, useDraft, useRoom } from '../../room/index.ts';
import { useWords } from '../../words/index.ts';
import { RoomAdvice } from '../shared/room-advice.tsx';
import { TroubleLine } from '../shared/trouble-line.tsx';

/** What is written of a suggestion before it is sent: kept on this phone as it is. */
interface Wish {
  revision: number;
  at: number;
  passage: string;
  replacement: string;
  remark: string;
  for: ParticipantId | null;
}

interface SuggestProps {
  view: View;
  me: ParticipantId;
  /** Selected in the text when this was asked for; null: it is chosen here. */
  selected: Passage | null;
  onClose: () => void;
}

/** A passage is chosen, then written as it should read, or remarked on. */
export function Suggest({ view, me, selected, onClose }: SuggestProps) {
  const { t } = useWords();
  const [kept, setKept, status, submit, trouble] = useDraft(SUGGESTION_DRAFT);
  const { text, revision } = view.summary;
  const begin = ({ from, to }: Passage): Wish => {
    const passage = text.slice(from, to);
    const before = readWish(kept);
    return {
      revision,
      at: from,
      passage,
      replacement: before !== null && before.replacement !== before.passage ? before.replacement : passage,
      remark: before?.remark ?? '',
      for: before?.for ?? null,
    };
  };
  const connection = useRoom((room) => room.connection);
  const [choosing, setChoosing] = useState(false);
  const started = readWish(kept) ?? (selected === null ? null : begin(selected));
  const wish = choosing ? null : started;
  const change = (next: Wish) => setKept(JSON.stringify(next));
  const choose = (passage: Passage) => {
    change(begin(passage));
    setChoosing(false);
  };

  async function send(asked: Wish) {
    const result = await submit(() => commandOf(asked));
    if (!result.ok) return;
    announce(t('writing.suggest.sent'));
    onClose();
  }

  return (
    <Dialog open onClose={onClose} title={t(wish === null ? 'writing.suggest.which' : 'writing.suggest')}>
      {wish === null ? (
        <Passages text={text} onChoose={choose} />
      ) : (
        <WishForm
          view={view}
          me={me}
          wish={wish}
          onChange={change}
          onOther={() => setChoosing(true)}
          onSend={send}
          state={
            <>
              <TroubleLine trouble={trouble} />
              <KeepingLine keeping={keepingOf(status, connection)} />
            </>
          }
          busy={status === 'sending'}
          again={<Passages text={text} onChoose={choose} />}
        />
      )}
    </Dialog>
  );
}

function Passages({ text, onChoose }: { text: string; onChoose: (passage: Passage) => void }) {
  const { t } = useWords();
  return (
    <>
      <p>{t('writing.suggest.which.what')}</p>
      <ul className="writing-passages">
        {passagesOf(text).map((passage) => (
          <li key={passage.from}>
            <button type="button" className="writing-passage" dir="auto" onClick={() => onChoose(passage)}>
              {passage.words}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

interface WishFormProps {
  view: View;
  me: ParticipantId;
  wish: Wish;
  onChange: (wish: Wish) => void;
  onOther: () => void;
  onSend: (wish: Wish) => Promise<void>;
  state: React.ReactNode;
  busy: boolean;
  /** To choose another passage where this one is gone. */
  again: React.ReactNode;
}

function WishForm({ view, me, wish, onChange, onOther, onSend, state, busy, again }: WishFormProps) {
  const { t } = useWords();
  const deviceless = view.narrator === me ? presentSeats(view).filter((one) => one.deviceless) : [];
  const isGone = !view.summary.text.includes(wish.passage);
  const isSame = wish.replacement === wish.passage && wish.remark.trim() === '';
  const tooLong = wish.replacement.length > MAX_PASSAGE_LENGTH || wish.remark.length > MAX_REMARK_LENGTH;
  const over = (length: number, most: number) =>
    length > most ? t('common.characters-over', { n: length - most }) : null;
  if (isGone)
    return (
      <>
        <Told>{t('errors.refusal.passage-gone')}</Told>
        <TextArea label={t('writing.suggest.instead')} value={wish.replacement} readOnly />
        {again}
      </>
    );
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSame && !tooLong && !busy) void onSend(wish);
      }}
    >
      <div>
        <p className="form-label">{t('writing.suggestion.passage')}</p>
        <blockquote className="writing-quoted" dir="auto">
          {wish.passage}
        </blockquote>
      </div>
      {deviceless.length === 0 ? null : (
        <Select
          label={t('writing.suggest.for')}
          options={[
            { value: me, words: t('writing.suggest.for.me') },
            ...deviceless.map(({ id, name }) => ({ value: id, words: name })),
          ]}
          value={wish.for ?? me}
          onChoose={(id) => onChange({ ...wish, for: id === me ? null : id })}
        />
      )}
      <RoomAdvice text={wish.replacement}>
        <TextArea
          label={t('writing.suggest.instead')}
          hint={t('writing.suggest.instead.hint')}
          error={over(wish.replacement.length, MAX_PASSAGE_LENGTH)}
          value={wish.replacement}
          dir="auto"
          onChange={(event) => onChange({ ...wish, replacement: event.target.value })}
        />
      </RoomAdvice>
      <RoomAdvice text={wish.remark}>
        <TextArea
          label={t('writing.suggest.remark')}
          optional
          error={over(wish.remark.length, MAX_REMARK_LENGTH)}
          rows={2}
          value={wish.remark}
          dir="auto"
          onChange={(event) => onChange({ ...wish, remark: event.target.value })}
        />
      </RoomAdvice>
      {isSame ? <p className="small quiet">{t('writing.suggest.same')}</p> : null}
      {state}
      <div className="row wrap">
        <Button type="submit" height="low" fit busy={busy} disabled={isSame || tooLong}>
          {t('writing.suggest.send')}
        </Button>
        <Button look="quiet" height="low" fit onClick={onOther}>
          {t('writing.suggest.other')}
        </Button>
      </div>
    </form>
  );
}

function commandOf({ revision, at, passage, replacement, remark, for: seat }: Wish): Command {
  return {
    type: 'suggest-change',
    revision,
    at,
    passage,
    replacement: replacement === passage ? null : replacement,
    remark: remark.trim() || null,
    ...(seat === null ? {} : { for: seat }),
  };
}

/** Null: nothing is begun. */
function readWish(kept: string): Wish | null {
  try {
    const wish = JSON.parse(kept) as Partial<Wish> | null;
    if (typeof wish?.passage !== 'string' || typeof wish.replacement !== 'string') return null;
    if (typeof wish.at !== 'number' || typeof wish.revision !== 'number') return null;
    const { at, revision, passage, replacement, remark = '', for: seat = null } = wish;
    return { at, revision, passage, replacement, remark, for: seat };
  } catch {
    return null;
  }
}
