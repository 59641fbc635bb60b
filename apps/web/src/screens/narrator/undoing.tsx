import {
  type Command,
  canUndoRound,
  canUndoTurn,
  canUndoVote,
  currentTurn,
  type Instant,
  UNDO_WINDOW,
} from '@reflextics/game';
import { Button } from '../../look/index.ts';
import { useServerNow } from '../../room/index.ts';
import { useWords } from '../../words/index.ts';
import { frameWords } from '../shared/frame-words.ts';
import { useDesk } from './desk.tsx';

/** What may have been pressed by mistake and can still be taken back: a turn, a vote, a round (D22, V11, S11). */
export function Undoing() {
  const { view, round, slip } = useDesk();
  if (round === null || view.stage !== 'round') return null;
  const turn = currentTurn(view);
  if (slip !== null && turn?.holder === slip.holder) return <UndoTurn key={turn.startedAt} />;
  if (round.vote !== null) return <UndoVote key={round.vote.openedAt} />;
  return canUndoRound(view) ? <UndoRound key={round.startedAt} /> : null;
}

function UndoTurn() {
  const { t } = useWords();
  const { view, face, slip } = useDesk();
  const now = useServerNow();
  const turn = currentTurn(view);
  if (turn === null || slip === null || !canUndoTurn(view, now)) return null;
  const { holder, before } = slip;
  return (
    <Undo
      since={turn.startedAt}
      now={now}
      command={{ type: 'undo-turn', holder, to: before }}
      words={
        before === null
          ? t('steering.undo.turn', { name: face(holder).name })
          : t('steering.undo.turn.to', { name: face(before).name })
      }
    />
  );
}

function UndoVote() {
  const { t } = useWords();
  const { view, round } = useDesk();
  const now = useServerNow();
  if (!round?.vote || !canUndoVote(view, now)) return null;
  const { openedAt, cast } = round.vote;
  return (
    <Undo
      since={cast === 0 ? null : openedAt}
      now={now}
      command={{ type: 'undo-vote' }}
      words={t('steering.undo.vote')}
    />
  );
}

/** While it is fresh; afterwards it stands with all the rest that she may do. */
function UndoRound() {
  const { t } = useWords();
  const { round } = useDesk();
  const now = useServerNow();
  if (round === null || now - round.startedAt > UNDO_WINDOW) return null;
  return (
    <Undo
      since={round.startedAt}
      now={now}
      command={{ type: 'undo-round' }}
      words={t('steering.undo.round')}
    />
  );
}

interface UndoProps {
  /** From when its seconds count; null: as long as nothing follows. */
  since: Instant | null;
  now: Instant;
  command: Command;
  words: string;
}

function Undo({ since, now, command, words }: UndoProps) {
  const { t } = useWords();
  const { ask } = useDesk();
  const n = since === null ? null : Math.max(1, Math.ceil((since + UNDO_WINDOW - now) / 1000));
  return (
    <div className="shared-undo">
      <Button look="quiet" height="low" icon="undo" onClick={() => ask(command)}>
        <span>{words}</span>
        {n === null ? null : <span aria-hidden="true"> {t('narrator.undo.seconds', { n })}</span>}
      </Button>
    </div>
  );
}

/** What she put on the displays, and the way back from it. Draws nothing while they follow the game. */
export function OnDisplays() {
  const { t } = useWords();
  const { view, deck, ask } = useDesk();
  const { displays } = view;
  if (displays === undefined) return null;
  return (
    <div className="shared-undo">
      <Button
        look="quiet"
        height="low"
        icon="screen"
        iconAfter="close"
        onClick={() => ask({ type: 'show-on-displays', frame: null, resource: null })}
      >
        <span>{t('steering.is', { what: frameWords(displays, deck, t) })}</span>
        <span className="heard">. {t('steering.back')}</span>
      </Button>
    </div>
  );
}
