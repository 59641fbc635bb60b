import {
  CHOICES,
  currentFloor,
  MAX_NOTE_LENGTH,
  MAX_REACTION_LENGTH,
  may,
  type ParticipantId,
  REACTIONS,
  type ReactionKind,
  seatOf,
} from '@reflextics/game';
import { useState } from 'react';
import { Button, Choice, Composer, Dialog, KeepingLine, Person, TextField } from '../../look/index.ts';
import { keepingOf, useDraft, useRoom } from '../../room/index.ts';
import { errorKey, useWords } from '../../words/index.ts';
import { RoomAdvice } from '../shared/room-advice.tsx';
import { ReactionList } from '../shared/said.tsx';
import { TroubleLine } from '../shared/trouble-line.tsx';
import { useAsk } from '../shared/use-ask.ts';
import { VoteAlone } from '../together/pass-round.tsx';
import { useDesk } from './desk.tsx';
import { usePressed } from './use-pressed.ts';

/** For someone without a device: what they may do at this step, entered by the narrator and marked as said aloud (P2, P4). */
export function ActFor({ who }: { who: ParticipantId }) {
  const { t } = useWords();
  const { view, face, close, round, oneScreen } = useDesk();
  const { name, sign } = face(who);
  if (seatOf(view, who) === null || round === null) return null;
  return (
    <Dialog open onClose={close} title={t('narrator.for.title', { name })}>
      <div className="stack stack-l">
        <Person name={name} sign={sign} size="l" below={oneScreen ? null : t('narrator.for.aloud')} />
        {oneScreen ? <VoteAlone who={who} /> : <Ballot who={who} />}
        <Reacting who={who} />
        <OnTheFloor who={who} />
        <Proposing who={who} />
      </div>
    </Dialog>
  );
}

function Reacting({ who }: { who: ParticipantId }) {
  const { t } = useWords();
  const { view, me, round } = useDesk();
  const connection = useRoom((room) => room.connection);
  const { ask, trouble: refused } = useAsk();
  const [text, setText, status, submit, trouble] = useDraft(
    `react:for:${who}:${round?.number}:${round?.situation}`,
  );
  if (!may(view, who, 'react')) return null;
  const tooLong = text.trim().length > MAX_REACTION_LENGTH;
  const react = (kind: ReactionKind) => {
    if (!tooLong) void submit((written) => ({ type: 'react', kind, text: written.trim() || null, for: who }));
  };
  const given = (round?.reactions ?? []).filter(
    ({ participant, situation }) => participant === who && situation === round?.situation,
  );
  return (
    <section className="stack stack-s">
      <h3>{t('narrator.for.react')}</h3>
      <TextField
        label={t('narrator.for.react.line')}
        optional
        value={text}
        autoComplete="off"
        onChange={(event) => setText(event.target.value)}
        error={tooLong ? t(errorKey('text-too-long')) : null}
      />
      {text === '' ? null : <KeepingLine keeping={keepingOf(status, connection)} />}
      {REACTIONS.map((kind) => (
        <Button key={kind} look="quiet" height="low" onClick={() => react(kind)}>
          {t(`table.reaction.${kind}`)}
        </Button>
      ))}
      <TroubleLine trouble={trouble ?? refused} />
      {given.length > 0 ? (
        <ReactionList
          reactions={given}
          view={view}
          me={me}
          label={t('narrator.for.reacted')}
          mayTakeBack={() => true}
          onTakeBack={({ id }) => void ask({ type: 'take-back-reaction', reaction: id })}
        />
      ) : null}
    </section>
  );
}

function OnTheFloor({ who }: { who: ParticipantId }) {
  const { t } = useWords();
  const { view, close } = useDesk();
  const { ask, trouble } = useAsk();
  const floor = currentFloor(view);
  if (floor === null) return null;
  const holds = floor.turn?.holder === who;
  const handIsUp = floor.hands.includes(who);
  const then = (done: Promise<boolean>) => void done.then((ok) => ok && close());
  return (
    <section className="stack stack-s">
      <h3>{t(holds ? 'narrator.for.holds' : 'narrator.for.floor')}</h3>
      {holds ? <Note who={who} /> : null}
      {may(view, who, 'hand-back') ? (
        <Button icon="check" onClick={() => then(ask({ type: 'hand-back', for: who }))}>
          {t('narrator.for.done')}
        </Button>
      ) : null}
      {may(view, who, 'pass') ? (
        <Button look="quiet" onClick={() => then(ask({ type: 'pass', for: who }))}>
          {t(holds ? 'narrator.for.pass' : 'narrator.for.pass-ahead')}
        </Button>
      ) : null}
      {may(view, who, 'raise-hand') ? (
        <Button look="quiet" icon="hand" onClick={() => then(ask({ type: 'raise-hand', for: who }))}>
          {t('narrator.for.raise')}
        </Button>
      ) : null}
      {handIsUp ? (
        <Button look="quiet" icon="hand" onClick={() => then(ask({ type: 'lower-hand', participant: who }))}>
          {t('narrator.for.lower')}
        </Button>
      ) : null}
      <TroubleLine trouble={trouble} />
    </section>
  );
}

function Note({ who }: { who: ParticipantId }) {
  const { t } = useWords();
  const { round } = useDesk();
  const connection = useRoom((room) => room.connection);
  const [text, setText, status, submit, trouble] = useDraft(
    `note:for:${who}:${round?.number}:${round?.step}`,
  );
  return (
    <RoomAdvice text={text}>
      <Composer
        label={t('narrator.for.note')}
        hint={t('narrator.for.note.hint')}
        value={text}
        onChange={setText}
        onSend={() => void submit((written) => ({ type: 'write-note', text: written, for: who }))}
        sendWords={t('narrator.for.note.do')}
        keeping={keepingOf(status, connection)}
        max={MAX_NOTE_LENGTH}
        error={trouble === null ? null : t(errorKey(trouble.code))}
        busy={status === 'sending'}
      />
    </RoomAdvice>
  );
}

function Ballot({ who }: { who: ParticipantId }) {
  const { t } = useWords();
  const { view, mine, close } = useDesk();
  const { ask, trouble } = useAsk();
  const [chosen, press] = usePressed(mine.ballots[who] ?? null);
  if (!may(view, who, 'cast-ballot')) return null;
  return (
    <section className="narrator-ballot stack stack-s">
      <p>{t('narrator.vote.aloud.what')}</p>
      <Choice
        legend={t('narrator.for.ballot')}
        options={CHOICES.map((choice) => ({
          value: choice,
          words: t(`table.vote.${choice}`),
          meaning: t(`table.vote.${choice}.means`),
        }))}
        value={chosen}
        onChoose={(choice) => press(choice, ask({ type: 'cast-ballot', choice, for: who }))}
      />
      <TroubleLine trouble={trouble} />
      <Button onClick={close}>{t('narrator.done')}</Button>
    </section>
  );
}

/** What they propose, and which proposals of others they back. */
function Proposing({ who }: { who: ParticipantId }) {
  const { t, list } = useWords();
  const { view, round, face, open, oneScreen } = useDesk();
  const { ask, trouble } = useAsk();
  const covered = oneScreen && round?.board.mode === 'silent';
  const [backing, setBacking] = useState(false);
  if (round === null || round.step !== 'action') return null;
  const others = round.board.proposals.filter(
    ({ state, authors }) => state === 'standing' && !authors.includes(who),
  );
  return (
    <section className="stack stack-s">
      <h3>{t('narrator.for.proposals')}</h3>
      <Button icon="plus" onClick={() => open({ kind: covered ? 'propose-covered' : 'propose-for', who })}>
        {t('narrator.for.propose')}
      </Button>
      {others.length > 0 && may(view, who, 'back-proposal') ? (
        <Button look="quiet" icon="raise" aria-expanded={backing} onClick={() => setBacking(!backing)}>
          {t('narrator.for.backs')}
        </Button>
      ) : null}
      {backing ? (
        <ul className="narrator-backing">
          {others.map(({ id, text, authors, backers }) => {
            const backed = backers.includes(who);
            return (
              <li key={id}>
                <button
                  type="button"
                  className="narrator-action"
                  aria-pressed={backed}
                  onClick={() =>
                    void ask({ type: backed ? 'stop-backing' : 'back-proposal', proposal: id, for: who })
                  }
                >
                  <span className="narrator-back-mark">
                    {backed ? t('narrator.for.backed') : t('narrator.for.back-it')}
                  </span>
                  <span>
                    {text}
                    <span className="narrator-action-what">
                      {list(authors.map((author) => face(author).name))}
                    </span>
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
      ) : null}
      <TroubleLine trouble={trouble} />
    </section>
  );
}
