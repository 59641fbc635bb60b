import type { Script } from '@reflextics/decks';
import { currentTurn, nextSpeaker, type Round } from '@reflextics/game';
import { Button, Dialog, ScriptBox } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import { useDesk } from './desk.tsx';
import { floorNow } from './next-action.ts';

/**
 * What to do and what to say now. Between turns the words are for the person who comes next; the whole script of the step
 * is one press away.
 */
export function ScriptNow() {
  const { t } = useWords();
  const { deck, round, open } = useDesk();
  const now = useWordsForNow();
  const wait = useWait();
  const step = round?.step ?? 'lobby';
  const script = deck?.scripts[step] ?? null;
  if (script === null && now === null) return null;
  const { toDo, toSay } =
    now !== null
      ? { toDo: wait === null ? [] : [wait], toSay: [now] }
      : script === null
        ? NOTHING
        : partFor(script, round);
  return (
    <div className="narrator-script">
      {toDo.length + toSay.length > 0 ? <ScriptBox toDo={toDo} toSay={toSay} /> : null}
      {script === null ? null : (
        <Button look="quiet" height="low" fit icon="book" onClick={() => open({ kind: 'script' })}>
          {t('narrator.script.all')}
        </Button>
      )}
    </div>
  );
}

const NOTHING: Script = { toDo: [], toSay: [] };

/** The few lines of a step's script that fit this moment: in the step `action`, first to explain, then to ask, then to gather. */
function partFor({ toDo, toSay }: Script, round: Round | null): Script {
  switch (round?.step) {
    case 'situation': {
      if (round.situation === null) return { toDo: toDo.slice(0, 1), toSay: [] };
      const asked = round.reactions.some(({ situation }) => situation === round.situation);
      return asked
        ? { toDo: toDo.slice(-1), toSay: toSay.slice(1, 3) }
        : { toDo: toDo.slice(1, 3), toSay: toSay.slice(0, 1) };
    }
    case 'resources':
      if (round.votes.length > 0 && round.vote === null) return NOTHING;
      if (round.vote !== null) return { toDo: [], toSay: toSay.slice(-1) };
      return round.resourcesOpened.length > 0
        ? { toDo: toDo.slice(2, 3), toSay: toSay.slice(1, 3) }
        : { toDo: toDo.slice(0, 2), toSay: toSay.slice(0, 1) };
    case 'action':
      if (round.board.shownLevel !== null) return { toDo: [], toSay: toSay.slice(1, 2) };
      if (round.board.proposals.length > 0) return { toDo: toDo.slice(-2), toSay: toSay.slice(2, 3) };
      return round.board.explained.length > 0
        ? { toDo: toDo.slice(1, 3), toSay: toSay.slice(0, 1) }
        : { toDo: toDo.slice(0, 1), toSay: [] };
    default:
      return { toDo: toDo.slice(0, 2), toSay: toSay.slice(0, 1) };
  }
}

/** null: nobody speaks or waits; the script of the step says what to do. */
function useWordsForNow(): string | null {
  const { t } = useWords();
  const { view, face, round, deck } = useDesk();
  const floor = floorNow(view);
  const turn = currentTurn(view);
  const next = nextSpeaker(view);
  if (floor === null || round === null) return null;
  const name = turn === null ? '' : face(turn.holder).name;
  const to = next === null ? '' : face(next).name;
  if (turn === null) {
    if (next === null)
      return round.step === 'discussion' ? (deck?.scripts.discussion.toSay.at(-1) ?? null) : null;
    if (floor.mode === 'open') return t('narrator.say.hand', { next: to });
    if (round.step === 'action') return t('narrator.say.propose', { next: to });
    const isFirst = floor.heard.length + floor.passed.length === 0;
    return t(isFirst && floor.goRound === 1 ? 'narrator.say.first' : 'narrator.say.turn', { next: to });
  }
  if (next === null) return t(floor.mode === 'turns' ? 'narrator.say.last' : 'narrator.say.thanks', { name });
  if (floor.mode === 'open') return t('narrator.say.thanks-hand', { name, next: to });
  return t(round.step === 'action' ? 'narrator.say.thanks-propose' : 'narrator.say.thanks-turn', {
    name,
    next: to,
  });
}

/** Somebody speaks: what there is to say waits until they are done. */
function useWait(): string | null {
  const { t } = useWords();
  const { view, face } = useDesk();
  const turn = floorNow(view) === null ? null : currentTurn(view);
  return turn === null ? null : t('narrator.say.wait', { name: face(turn.holder).name });
}

/** The whole script of this step. */
export function WholeScript() {
  const { t } = useWords();
  const { deck, round, close } = useDesk();
  const step = round?.step ?? 'lobby';
  const script = deck?.scripts[step];
  const title =
    step === 'lobby'
      ? t('narrator.script.lobby')
      : t('narrator.script.of', { step: t(`common.step.${step}`) });
  return (
    <Dialog open onClose={close} title={title}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: nothing in it is pressed, and it has to be scrolled by keyboard */}
      <section aria-label={title} tabIndex={0}>
        <ScriptBox toDo={script?.toDo ?? []} toSay={script?.toSay ?? []} />
      </section>
    </Dialog>
  );
}
