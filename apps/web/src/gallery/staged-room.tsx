import { deckView, keptDeck, untouchedDeck } from '@reflextics/decks';
import { mineOf, type ParticipantId, toldOf, viewOf } from '@reflextics/game';
import {
  type Answer,
  type CommandMessage,
  type LogAnswer,
  PROTOCOL_VERSION,
  type You,
} from '@reflextics/protocol';
import { type ReactNode, useState } from 'react';
import { useStore } from 'zustand';
import type { Connect, ConnectionHandlers } from '../room/connection.ts';
import { keptIn } from '../room/kept.ts';
import { createRoomClient, type RoomClient, type RoomDoors } from '../room/room-client.ts';
import { RoomContext } from '../room/room-context.ts';
import { currentWords } from '../words/index.ts';
import type { StagedGame } from './staged-game.ts';

interface StagedRoomProps {
  game: () => StagedGame;
  /** Whose screen it is; null: a display's. */
  me: ParticipantId | null;
  children: ReactNode;
}

/** A screen of a room with the rules behind it and no server: what is pressed is really decided. Its clock stands still. */
export function StagedRoom({ game, me, children }: StagedRoomProps) {
  const [client] = useState(() => stagedClient(game(), me));
  const isHere = useStore(client.store, ({ view, deck }) => view !== null && deck !== null);
  return isHere ? <RoomContext value={client}>{children}</RoomContext> : null;
}

function stagedClient(game: StagedGame, me: ParticipantId | null): RoomClient {
  const you: You = me === null ? { kind: 'display' } : { kind: 'participant', id: me };
  let line: ConnectionHandlers | null = null;

  function decided({ client, n, command }: CommandMessage): Answer {
    if (me === null) throw new Error('expected no command from a display, found one');
    const before = game.log.length;
    const decision = game.ask({ kind: 'participant', id: me }, command);
    const events = game.log.slice(before).map(toldOf);
    if (events.length > 0) line?.told({ events, now: game.now });
    line?.mine({ asOf: game.room.seq, mine: mineOf(game.room, me) });
    if (decision.ok) return { client, n, ok: true, seq: game.room.seq };
    return { client, n, ok: false, refusal: decision.refusal };
  }

  const connect: Connect = (_seat, handlers) => {
    line = handlers;
    queueMicrotask(() => {
      handlers.open();
      handlers.welcome({
        v: PROTOCOL_VERSION,
        newest: PROTOCOL_VERSION,
        you,
        seq: game.room.seq,
        now: game.now,
      });
    });
    return {
      isOpen: () => true,
      command: async (message) => decided(message),
      time: async () => ({ now: game.now }),
      log: async () => logNow(),
      writing: () => {},
      probe: async () => {},
      stop: () => {},
    };
  };

  const logNow = (): LogAnswer => ({
    v: PROTOCOL_VERSION,
    newest: PROTOCOL_VERSION,
    now: game.now,
    seq: game.room.seq,
    events: null,
    view: viewOf(game.room),
    mine: me === null ? null : mineOf(game.room, me),
    you,
    present: game.here(),
    writing: [],
    tag: '',
    comeBack: null,
  });

  const doors: RoomDoors = {
    api: {
      log: async () => logNow(),
      nextLog: async () => logNow(),
      command: async (_code, _token, message) => decided(message),
      roomCards: async () => ({
        version: 0,
        deck: keptDeck(null, untouchedDeck(''), new Set()),
      }),
      deck: async (id, language) => {
        const deck = deckView(id, language);
        if (deck === null) throw new Error(`expected the deck ${id} in ${language}, found none`);
        return deck;
      },
    },
    connect,
    kept: keptIn(null),
    claims: { hold: () => {}, claim: async () => true, letGo: () => {} },
    now: () => game.now,
    wait: () => ({ over: Promise.resolve(), cut: () => {} }),
    after: () => () => {},
    phoneIsOffline: () => false,
    onWake: () => () => {},
    onHide: () => () => {},
    onOtherTab: () => () => {},
    newName: () => 'staged',
    forgetSeat: () => {},
  };
  const client = createRoomClient({ code: 'HKRVTE', token: '', kind: you.kind }, doors);
  client.readDeckIn(currentWords().language);
  return client;
}
