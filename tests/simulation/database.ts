import {
  type Appended,
  CommitUnknown,
  type RoomWrite,
  type Store,
  Unavailable,
} from '../../apps/server/src/store/index.ts';
import type { Schedule } from './schedule.ts';
import type { Weather } from './weather.ts';

/** One server's way to the database they share. */
export interface DatabaseDoors {
  store: Store;
  schedule: Schedule;
  weather: Weather;
  /** Of the server that asks: once it is killed it hears nothing any more. */
  isAlive: () => boolean;
  /** By chance, for a killed server whose question was on its way. */
  wasHeard: () => boolean;
}

const silence = <T>() => new Promise<T>(() => {});

const UNREACHED = { expected: 'an answer', found: 'none', do: 'try again' };

/** The store as one server has it: questions and answers take their time, and some are lost. */
export function databaseOf(name: string, doors: DatabaseDoors): Store {
  const { store, schedule, weather } = doors;

  async function ask<T>(what: string, run: () => Promise<T>, isWrite = false): Promise<T> {
    if (!doors.isAlive()) return silence();
    const fate = weather.atDatabase();
    await schedule.travels(`${name} asks ${what}`);
    if (!doors.isAlive() && !doors.wasHeard()) return silence();
    if (fate === 'not-done') {
      // A commit that was lost on its way is as unknown as one whose answer was.
      if (isWrite && doors.wasHeard()) throw new CommitUnknown(UNREACHED);
      throw new Unavailable(UNREACHED);
    }
    const answer = await run();
    await schedule.travels(`${what} answers ${name}`);
    if (!doors.isAlive()) return silence();
    if (fate === 'done-unheard') {
      // `Unavailable` of a write says that nothing was stored: then it must not be said.
      const stored = isWrite && (answer as Appended).kind === 'stored';
      throw stored ? new CommitUnknown(UNREACHED) : new Unavailable(UNREACHED);
    }
    return answer;
  }

  return {
    openSession: (session) => ask('open-session', () => store.openSession(session)),
    session: (id) => ask('session', () => store.session(id)),
    sealOf: (id) => ask('session', () => store.sealOf(id)),
    sessionByFacilitator: (hash) => ask('session', () => store.sessionByFacilitator(hash)),
    addRoom: (session, room, most) => ask('add-room', () => store.addRoom(session, room, most)),
    roomsOf: (session) => ask('rooms', () => store.roomsOf(session)),
    deleteSession: (id) => ask('delete', () => store.deleteSession(id)),
    purgeDue: (now) => ask('purge', () => store.purgeDue(now)),
    sessionDeck: (session) => ask('session-deck', () => store.sessionDeck(session)),
    keepReadable: (session, opened) => ask('keep-readable', () => store.keepReadable(session, opened)),
    setSessionDeck: (session, deck, seen) =>
      ask('set-session-deck', () => store.setSessionDeck(session, deck, seen)),
    roomByCode: (code) => ask('room', () => store.roomByCode(code)),
    room: (id) => ask('room', () => store.room(id)),
    heads: (ids) => ask('heads', () => store.heads(ids)),
    accessByToken: (hash) => ask('access', () => store.accessByToken(hash)),
    addDisplay: (room, hash, most) => ask('add-display', () => store.addDisplay(room, hash, most)),
    giveSeatCode: (room, hash, given) => ask('give-seat-code', () => store.giveSeatCode(room, hash, given)),
    seatCode: (room, hash, at) => ask('seat-code', () => store.seatCode(room, hash, at)),
    read: (room, after, limit) => ask('read', () => store.read(room, after, limit)),
    lastAnswer: (room, participant, client) =>
      ask('last-answer', () => store.lastAnswer(room, participant, client)),
    turn: () => store.turn(),
    append: (write: RoomWrite) => ask('append', () => store.append(write), true),
    eraseName: (room, participant) => ask('erase', () => store.eraseName(room, participant)),
    now: () => store.now(),
    check: () => store.check(),
    load: () => store.load(),
    close: async () => {},
  };
}
