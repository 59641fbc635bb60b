import {
  currentFloor,
  currentTurn,
  MAX_NOTE_LENGTH,
  may,
  type Note,
  type ParticipantId,
  type Round,
  type View,
} from '@reflextics/game';
import { Composer } from '../../look/index.ts';
import { keepingOf, useDraft, useRoom } from '../../room/index.ts';
import { useKeys } from '../../shortcuts/index.ts';
import { errorKey, useWords } from '../../words/index.ts';
import { RoomAdvice } from '../shared/room-advice.tsx';
import { NoteList } from '../shared/said.tsx';

/** One box for the whole round: what was prepared in one step can be said in the next. */
export const noteKey = (round: number) => `note:${round}`;

interface MyWordsProps {
  view: View;
  round: Round;
  me: ParticipantId;
  /** `due`: where I have the floor or wait for it. `begun`: where there is a text already. Absent: always. */
  only?: 'due' | 'begun';
}

/**
 * A box for what I want to say. While others speak it is mine alone; in my turn it can be put on the table. It stays the same
 * box when my turn begins, so that nobody is thrown out of a sentence.
 */
export function MyWords({ view, round, me, only }: MyWordsProps) {
  const { t } = useWords();
  const keyOf = useKeys();
  const connection = useRoom((room) => room.connection);
  const [text, setText, status, submit, trouble] = useDraft(noteKey(round.number));
  const floor = currentFloor(view);
  const holds = may(view, me, 'write-note');
  const waits = floor !== null && (floor.toSpeak.includes(me) || floor.hands.includes(me));
  const isBegun = text !== '' || status === 'sending';
  if (only === 'begun' && !isBegun) return null;
  if (only === 'due' && !holds && !waits && !isBegun) return null;
  return (
    <section className="table-my-words">
      <RoomAdvice text={text}>
        <Composer
          label={t(holds ? 'table.words.write' : 'table.words.prepare')}
          rows={holds ? 3 : 2}
          value={text}
          onChange={setText}
          onSend={holds ? () => void submit((written) => ({ type: 'write-note', text: written })) : undefined}
          sendWords={t('table.words.send')}
          keeping={!holds && status === 'saved' ? 'empty' : keepingOf(status, connection)}
          busy={status === 'sending'}
          shortcut={keyOf('write')}
          max={MAX_NOTE_LENGTH}
          error={trouble ? t(errorKey(trouble.code)) : null}
        />
      </RoomAdvice>
    </section>
  );
}

/** Written in the turn under way. */
export function notesOfTurn(view: View, round: Round): readonly Note[] {
  const turn = currentTurn(view);
  if (turn === null) return [];
  return round.notes.filter(
    (note) => note.step === round.step && note.participant === turn.holder && note.at >= turn.startedAt,
  );
}

/** What the one who speaks has written just now: for a group that plays in writing, this is what there is to listen to. */
export function WrittenNow({ view, round, me }: { view: View; round: Round; me: ParticipantId }) {
  const { t } = useWords();
  const notes = notesOfTurn(view, round);
  if (notes.length === 0) return null;
  const mine = notes[0]?.participant === me;
  return (
    <section className="table-written">
      <h2>{t(mine ? 'table.notes.mine' : 'table.notes.now')}</h2>
      <NoteList notes={notes} view={view} me={me} label={t('table.notes.now')} />
    </section>
  );
}

/** What was written before in this step, the latest first. */
export function WrittenBefore({ view, round, me }: { view: View; round: Round; me: ParticipantId }) {
  const { t } = useWords();
  const now = notesOfTurn(view, round);
  const notes = round.notes.filter((note) => note.step === round.step && !now.includes(note)).reverse();
  if (notes.length === 0) return null;
  return (
    <section className="table-written">
      <h2>{t('table.notes.before')}</h2>
      <NoteList notes={notes} view={view} me={me} label={t('table.notes.before')} />
    </section>
  );
}
