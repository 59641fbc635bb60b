import { deckView } from '@reflextics/decks';
import { type Command, type HouseCommand, mineOf, type ParticipantId, viewOf } from '@reflextics/game';
import { act, render } from '@testing-library/react';
import type { ComponentType } from 'react';
import { createStore } from 'zustand/vanilla';
import type { StagedGame } from '../../../gallery/staged-game.ts';
import { LiveRegion } from '../../../look/index.ts';
import { createDrafts } from '../../../room/drafts.ts';
import { keptIn } from '../../../room/kept.ts';
import type { SendResult } from '../../../room/outbox.ts';
import { RoomContext } from '../../../room/room-context.ts';
import type { RoomClient } from '../../../room/room-doors.ts';
import type { RoomState } from '../../../room/room-state.ts';
import TableScreen from '../index.tsx';

/** A player's table, or another screen, over a room that is really played; what others do arrives as it would from the server. */
export function tableOf(game: StagedGame, me: ParticipantId, Screen: ComponentType = TableScreen) {
  const drafts = createDrafts({ code: 'HKRVTE', participant: me }, keptIn(null));
  const asked: Command[] = [];
  const now = () => ({
    view: viewOf(game.room),
    mine: mineOf(game.room, me),
    present: new Set(game.here()),
  });
  let isBehind = false;
  const show = () => {
    if (!isBehind) act(() => store.setState(now()));
  };
  const send = async (command: Command): Promise<SendResult> => {
    asked.push(command);
    const decision = game.ask({ kind: 'participant', id: me }, command);
    show();
    if (decision.ok) return { ok: true, seq: game.room.seq };
    return { ok: false, code: decision.refusal.code, message: decision.refusal.message };
  };
  const store = createStore<RoomState>(() => ({
    code: 'HKRVTE',
    kind: 'participant',
    me,
    ...now(),
    writing: new Set(),
    connection: 'away', // nothing is fetched besides
    earlier: null,
    practice: false,
    slow: false,
    newVersion: false,
    gone: null,
    pending: 0,
    deck: deckView('reflextics', 'en'),
    notices: [],
    serverNow: () => game.now,
    send,
    setWriting: () => {},
    leave: () => send({ type: 'leave' }),
    notice: () => {},
    dismissNotice: () => {},
    newVersionLater: () => {},
  }));
  const client: RoomClient = {
    store,
    drafts: () => drafts,
    submitDraft: async (key, text, command) => {
      drafts.sending(key, text);
      const result = await send(command);
      act(() => drafts.settled(key, result));
      return result;
    },
    readDeckIn: () => {},
    stop: () => {},
  };
  const page = (
    <RoomContext value={client}>
      <Screen />
      <LiveRegion />
    </RoomContext>
  );
  const drawn = render(page);
  return {
    /** What I asked of the room, in order. */
    asked,
    by(who: ParticipantId, command: Command) {
      game.by(who, command);
      show();
    },
    /** What the server itself has the log note. */
    noted(what: HouseCommand) {
      game.ask({ kind: 'clock' }, what);
      show();
    },
    /** The answers come, what they changed does not. */
    fallsBehind() {
      isBehind = true;
    },
    catchesUp() {
      isBehind = false;
      show();
    },
    /** Who has words in a box now, as the narrator is told. */
    writing(...who: ParticipantId[]) {
      act(() => store.setState({ writing: new Set(who) }));
    },
    /** The page is loaded again: what it had in memory is gone, what the phone keeps is not. */
    reload() {
      drawn.unmount();
      render(page);
    },
  };
}
