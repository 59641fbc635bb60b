import { holderOf, isPlayer, may, presentSeats } from '@reflextics/game';
import { Dialog } from '../../look/index.ts';
import { useRoom } from '../../room/index.ts';
import { languageName, useWords } from '../../words/index.ts';
import { frameWords } from '../shared/frame-words.ts';
import { ActionList, type ListedAction } from './action-list.tsx';
import { type Desk, useDesk } from './desk.tsx';
import { afterStep, floorNow } from './next-action.ts';
import { useGoOn } from './use-go-on.ts';

const kept = (actions: readonly (ListedAction | false)[]): readonly ListedAction[] =>
  actions.filter((action) => action !== false);

/** Everything else that the narrator may do. What takes a press is done and closes; the rest opens. */
export function More() {
  const { t } = useWords();
  const { close } = useDesk();
  const turn = useTurnActions();
  const step = useStepActions();
  const room = useRoomActions();
  return (
    <Dialog open onClose={close} title={t('narrator.more.title')}>
      <ActionList title={t('narrator.more.turn')} actions={turn} />
      <ActionList title={t('narrator.more.step')} actions={step} />
      <ActionList title={t('narrator.more.room')} actions={room} />
    </Dialog>
  );
}

/** Asks, and takes the sheet away: a refusal then stands above the main button. */
function useAskAndClose() {
  const { ask, close } = useDesk();
  return (command: Parameters<Desk['ask']>[0]) => () => {
    close();
    void ask(command);
  };
}

function useTurnActions(): readonly ListedAction[] {
  const { t } = useWords();
  const { view, me, face, open } = useDesk();
  const now = useAskAndClose();
  const holder = holderOf(view);
  const floor = floorNow(view);
  const name = holder === null ? '' : face(holder).name;
  return kept([
    may(view, me, 'take-back-floor') &&
      holder !== null && {
        id: 'take-back',
        words: t('narrator.more.take-back', { name }),
        icon: 'undo',
        onPress: now({ type: 'take-back-floor', from: holder }),
      },
    may(view, me, 'skip') &&
      holder !== null &&
      floor?.mode === 'turns' && {
        id: 'skip',
        words: t('narrator.more.skip', { name }),
        what: t('narrator.more.skip.what'),
        icon: 'right',
        onPress: now({ type: 'skip', participant: holder }),
      },
    may(view, me, 'start-go-round') && {
      id: 'go-round',
      words: t('narrator.go-round'),
      what: t('narrator.more.go-round.what'),
      icon: 'people',
      onPress: () => open({ kind: 'go-round' }),
    },
    may(view, me, 'set-turn-time') && {
      id: 'turn-time',
      words: t('narrator.more.turn-time'),
      icon: 'clock',
      onPress: () => open({ kind: 'turn-time' }),
    },
  ]);
}

function useStepActions(): readonly ListedAction[] {
  const { t } = useWords();
  const { view, me, round, open, close } = useDesk();
  const goOn = useGoOn();
  const now = useAskAndClose();
  if (round === null || view.stage !== 'round') return [];
  const to = afterStep(round);
  return kept([
    { id: 'script', words: t('narrator.script.all'), icon: 'book', onPress: () => open({ kind: 'script' }) },
    may(view, me, 'undo-round') && {
      id: 'undo-round',
      words: t('steering.undo.round'),
      what: t('steering.undo.round.what'),
      icon: 'undo',
      onPress: now({ type: 'undo-round' }),
    },
    may(view, me, 'draw-situation') && {
      id: 'cards',
      words: t('narrator.cards'),
      icon: 'screen',
      onPress: () => open({ kind: 'cards' }),
    },
    may(view, me, 'open-vote') && {
      id: 'open-vote',
      words: t(round.votes.length > 0 ? 'narrator.main.vote-again' : 'narrator.main.vote'),
      icon: 'check',
      onPress: now({ type: 'open-vote' }),
    },
    may(view, me, 'show-level') && {
      id: 'board-mode',
      words: t('narrator.board.mode'),
      what: t(`narrator.board.mode.${round.board.mode}`),
      icon: 'people',
      onPress: () => open({ kind: 'board-mode' }),
    },
    round.step === 'action' && {
      id: 'slips',
      words: t('narrator.slips'),
      what: t('narrator.slips.what'),
      icon: 'pen',
      onPress: () => open({ kind: 'slips' }),
    },
    may(view, me, 'merge-proposals') && {
      id: 'merge',
      words: t('narrator.merge'),
      icon: 'merge',
      onPress: () => open({ kind: 'merge', into: null }),
    },
    may(view, me, 'sum-up') && {
      id: 'sum-up',
      words: t('narrator.sum-up', { step: t(`common.step.${round.step}`) }),
      icon: 'pen',
      onPress: () => open({ kind: 'sum-up', step: round.step }),
    },
    (view.summary.scribe === me || view.summary.text !== '') && {
      id: 'summary-text',
      words: t(view.summary.scribe === me ? 'writing.sheet.write' : 'writing.sheet.read'),
      icon: 'pen',
      onPress: () => open({ kind: 'summary-text' }),
    },
    to !== null &&
      may(view, me, 'go-on') && {
        id: 'go-on',
        words: to === 'end' ? t('narrator.go-on.end') : t('narrator.go-on', { step: t(`common.step.${to}`) }),
        icon: 'next',
        onPress: () => {
          close();
          goOn();
        },
      },
  ]);
}

/** Also of the lobby. */
export function useRoomActions(): readonly ListedAction[] {
  const { t, language } = useWords();
  const { view, me, mine, deck, face, open, close, oneScreen, setOneScreen } = useDesk();
  const now = useAskAndClose();
  const practice = useRoom((room) => room.practice);
  const offers = mine.offers ?? [];
  const others = presentSeats(view).some(
    ({ id, deviceless }) => id !== me && !deviceless && isPlayer(view, id),
  );
  return kept([
    may(view, me, 'show-on-displays') && {
      id: 'displays',
      words: t('steering.title'),
      what:
        view.displays === undefined
          ? t('steering.follow.what')
          : t('steering.is', { what: frameWords(view.displays, deck, t) }),
      icon: 'screen',
      onPress: () => open({ kind: 'displays' }),
    },
    !practice && {
      id: 'invite',
      words: t('narrator.more.invite'),
      what: t('narrator.more.invite.what'),
      icon: 'link',
      onPress: () => open({ kind: 'invite' }),
    },
    may(view, me, 'seat-player') && {
      id: 'seat',
      words: t('narrator.seat'),
      what: t('narrator.seat.what'),
      icon: 'plus',
      onPress: () => open({ kind: 'seat' }),
    },
    may(view, me, 'lock-room') && {
      id: 'lock',
      words: t('narrator.lock'),
      what: t('narrator.lock.what'),
      icon: 'lock',
      onPress: now({ type: 'lock-room' }),
    },
    may(view, me, 'unlock-room') && {
      id: 'unlock',
      words: t('narrator.unlock'),
      what: t('narrator.unlock.what'),
      icon: 'lock',
      onPress: now({ type: 'unlock-room' }),
    },
    {
      id: 'one-screen',
      words: t(oneScreen ? 'together.off' : 'together.on'),
      what: t(oneScreen ? 'together.off.what' : 'together.on.what'),
      icon: 'screen',
      onPress: () => {
        setOneScreen(!oneScreen);
        close();
      },
    },
    others &&
      may(view, me, 'name-deputy') && {
        id: 'deputy',
        words: t('narrator.deputy'),
        what:
          view.deputy === null
            ? t('narrator.deputy.none')
            : t('narrator.deputy.is', { name: face(view.deputy).name }),
        icon: 'people',
        onPress: () => open({ kind: 'deputy' }),
      },
    others &&
      may(view, me, 'hand-over-narration') && {
        id: 'hand-over',
        words: t('narrator.hand-over'),
        icon: 'next',
        onPress: () => open({ kind: 'hand-over' }),
      },
    offers.length > 0 && {
      id: 'offers',
      words: t('offers.title'),
      what: t('offers.waiting', { n: offers.filter(({ state }) => state === 'waiting').length }),
      icon: 'pen',
      onPress: () => open({ kind: 'offers' }),
    },
    !practice &&
      view.stage === 'lobby' && {
        id: 'rehearse',
        words: t('home.rehearse'),
        icon: 'people',
        // Beside the room, which stays open.
        onPress: () => void window.open('/rehearse', '_blank', 'noopener'),
      },
    !practice && {
      id: 'print',
      words: t('print.title'),
      icon: 'download',
      // Beside the room, which stays open.
      onPress: () => void window.open('/print', '_blank', 'noopener'),
    },
    view.settings.playersMayDownload && {
      id: 'take',
      words: t('taking.open'),
      icon: 'download',
      onPress: () => open({ kind: 'take' }),
    },
    { id: 'primer', words: t('lobby.primer'), icon: 'book', onPress: () => open({ kind: 'primer' }) },
    {
      id: 'language',
      words: t('common.language'),
      what: languageName(language),
      icon: 'language',
      onPress: () => open({ kind: 'language' }),
    },
    !practice && {
      id: 'phone',
      words: t('phone.title'),
      what: t('phone.what'),
      icon: 'screen',
      onPress: () => open({ kind: 'phone' }),
    },
    may(view, me, 'rename') && {
      id: 'rename',
      words: t('lobby.rename'),
      icon: 'pen',
      onPress: () => open({ kind: 'rename' }),
    },
    may(view, me, 'leave') && {
      id: 'leave',
      words: t('lobby.leave'),
      icon: 'leave',
      danger: true,
      onPress: () => open({ kind: 'leave' }),
    },
  ]);
}
