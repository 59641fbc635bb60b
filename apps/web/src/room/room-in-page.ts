import { keptDeck, untouchedDeck } from '@reflextics/decks';
import { type Decision, type Instant, mineOf, type ParticipantId, type Room, viewOf } from '@reflextics/game';
import {
  type Answer,
  type CommandMessage,
  type LogAnswer,
  PROTOCOL_VERSION,
  type ToldMessage,
  type You,
} from '@reflextics/protocol';
import type { api } from './api.ts';
import type { Connect, ConnectionHandlers } from './connection.ts';
import { keptIn } from './kept.ts';
import type { RoomDoors } from './room-doors.ts';

/** A room that is decided in this page, by the same rules as on a server. */
export interface HouseInPage {
  readonly room: Room;
  now(): Instant;
  /** Who is connected. */
  here(): readonly ParticipantId[];
  /** Who is writing now. */
  writing(): readonly ParticipantId[];
  /** What I ask for; what came of it is told by `told` of the line. */
  ask(me: ParticipantId, command: CommandMessage['command']): Decision;
}

/** The line from such a room to its one screen. */
export interface LineInPage {
  doors: RoomDoors;
  /** What happened is told; my own share of the secrets, presence and who writes are told anew with it. */
  tell(events: ToldMessage['events']): void;
}

/**
 * The doors of a room client that lead nowhere but into this page: nothing is sent, and what is kept is gone with the page.
 * @param me null: a display's. @param deck where the deck's words come from, the one thing that may be fetched.
 */
export function lineInPage(
  house: HouseInPage,
  me: ParticipantId | null,
  { deck, left = () => {} }: { deck: (typeof api)['deck']; left?: () => void },
): LineInPage {
  const you: You = me === null ? { kind: 'display' } : { kind: 'participant', id: me };
  let line: ConnectionHandlers | null = null;

  function tell(events: ToldMessage['events']) {
    const now = house.now();
    if (events.length > 0) line?.told({ events, now });
    if (me !== null) line?.mine({ asOf: house.room.seq, mine: mineOf(house.room, me) });
    line?.presence({ present: [...house.here()] });
    line?.writing({ participants: [...house.writing()] });
  }

  function decided({ client, n, command }: CommandMessage): Answer {
    if (me === null) throw new Error('expected no command from a display, found one');
    const decision = house.ask(me, command);
    if (decision.ok) return { client, n, ok: true, seq: house.room.seq };
    return { client, n, ok: false, refusal: decision.refusal };
  }

  const logNow = (): LogAnswer => ({
    v: PROTOCOL_VERSION,
    newest: PROTOCOL_VERSION,
    now: house.now(),
    seq: house.room.seq,
    events: null,
    view: viewOf(house.room),
    mine: me === null ? null : mineOf(house.room, me),
    you,
    present: [...house.here()],
    writing: [...house.writing()],
    tag: '',
    comeBack: null,
  });

  const connect: Connect = (_seat, handlers) => {
    line = handlers;
    queueMicrotask(() => {
      handlers.open();
      handlers.welcome({
        v: PROTOCOL_VERSION,
        newest: PROTOCOL_VERSION,
        you,
        seq: house.room.seq,
        now: house.now(),
      });
    });
    return {
      isOpen: () => true,
      command: async (message) => decided(message),
      time: async () => ({ now: house.now() }),
      log: async () => logNow(),
      writing: () => {},
      probe: async () => {},
      woke: async () => {},
      stop: () => {
        line = null;
      },
    };
  };

  const doors: RoomDoors = {
    api: {
      log: async () => logNow(),
      nextLog: async () => logNow(),
      command: async (_code, _token, message) => decided(message),
      roomCards: async () => ({ version: 0, deck: keptDeck(null, untouchedDeck(''), new Set()) }),
      deck,
    },
    connect,
    kept: keptIn(null),
    claims: { hold: () => {}, claim: async () => true, letGo: () => {} },
    now: () => house.now(),
    wait: () => ({ over: Promise.resolve(), cut: () => {} }),
    after: () => () => {},
    phoneIsOffline: () => false,
    onWake: () => () => {},
    onHide: () => () => {},
    onOtherTab: () => () => {},
    newName: () => 'in-page',
    forgetSeat: left,
  };
  return { doors, tell };
}
