import { deckView } from '@reflextics/decks';
import { linesIn } from '@reflextics/rehearsal';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPracticeClock } from './practice-clock.ts';
import { createPracticeRoom, type PracticeRoom } from './practice-room.ts';

/** A phone whose time passes when the test says so. */
class Phone {
  now = 1_000_000;
  #due: { at: number; run: () => void }[] = [];

  after = (ms: number, run: () => void) => {
    const one = { at: this.now + ms, run };
    this.#due.push(one);
    return () => {
      this.#due = this.#due.filter((each) => each !== one);
    };
  };

  get waits(): number {
    return this.#due.length;
  }

  passes(ms: number): void {
    const end = this.now + ms;
    for (;;) {
      const [next] = this.#due.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      if (next === undefined) break;
      this.#due = this.#due.filter((each) => each !== next);
      this.now = next.at;
      next.run();
    }
    this.now = end;
  }
}

let phone: Phone;
let room: PracticeRoom;
let left = false;
const fetched: string[] = [];

beforeEach(async () => {
  vi.stubGlobal('fetch', (...asked: unknown[]) => {
    fetched.push(String(asked[0]));
    return Promise.reject(new TypeError('no network'));
  });
  localStorage.clear();
  sessionStorage.clear();
  left = false;
  fetched.length = 0;
  phone = new Phone();
  const deck = deckView('reflextics', 'en');
  if (deck === null) throw new Error('expected the deck, found none');
  room = createPracticeRoom({
    lines: await linesIn('en'),
    size: 4,
    seed: 7,
    deck,
    deckIn: () => Promise.reject(new Error('expected no other language')),
    now: () => phone.now,
    after: phone.after,
    left: () => {
      left = true;
    },
  });
  room.client.readDeckIn('en');
  await vi.waitFor(() => expect(room.client.store.getState().deck).not.toBeNull());
});
afterEach(() => room.stop());

const state = () => room.client.store.getState();
const seq = () => state().view?.seq ?? 0;
const players = () => state().view?.participants.filter(({ left }) => left === null).length;

/** Everything that they do of themselves. */
function goesOn(): void {
  for (let n = 0; n < 500 && !room.store.getState().waits; n += 1) room.next();
}

describe('the pace of a practice', () => {
  it('begins at a standstill: nothing happens until it is asked for, one thing at a time', () => {
    const before = seq();
    phone.passes(600_000);
    expect(seq()).toBe(before);
    room.next();
    expect(seq()).toBe(before + 1);
    expect(players()).toBe(4);
  });

  it('goes on by itself, half as fast when slow, and a pause stops it', () => {
    room.setSpeed('usual');
    phone.passes(2_000);
    const atUsual = seq();
    room.setSpeed('pause');
    phone.passes(60_000);
    expect(seq()).toBe(atUsual);
    room.setSpeed('slow');
    phone.passes(2_000);
    expect(seq()).toBe(atUsual);
    phone.passes(2_000);
    expect(seq()).toBeGreaterThan(atUsual);
  });

  it('waits for nothing while it waits for the narrator', () => {
    room.setSpeed('usual');
    phone.passes(60_000);
    expect(room.store.getState().waits).toBe(true);
    expect(phone.waits).toBe(0);
  });
});

describe('the clock of a practice', () => {
  it('stands, runs and is put forward', () => {
    let now = 5_000;
    const clock = createPracticeClock(() => now);
    now += 1_000;
    expect(clock.now()).toBe(5_000);
    clock.run();
    now += 1_000;
    clock.stand();
    now += 1_000;
    expect(clock.now()).toBe(6_000);
    clock.putForward(500);
    expect(clock.now()).toBe(6_500);
  });
});

describe('a practice game', () => {
  it('is played as any other, and what is said aloud is told until the turn ends', async () => {
    goesOn();
    expect(await state().send({ type: 'start-round' })).toMatchObject({ ok: true });
    await state().send({ type: 'draw-situation', again: false });
    goesOn();
    await state().send({ type: 'go-on', from: 'situation', early: false });
    const to = state().view?.rounds[0]?.floors.discussion.toSpeak[0] ?? '';
    await state().send({ type: 'give-floor', to, from: null });
    while (room.store.getState().said === null) room.next();
    expect(room.store.getState().said?.words).not.toBe('');
    const holder = state().view?.rounds[0]?.floors.discussion.turn?.holder ?? '';
    await state().send({ type: 'take-back-floor', from: holder });
    expect(room.store.getState().said).toBeNull();
  });

  it('shows who is writing before it is sent', () => {
    const seen = new Set<string>();
    room.client.store.subscribe(({ writing }) => {
      for (const who of writing) seen.add(who);
    });
    return (async () => {
      goesOn();
      await state().send({ type: 'start-round' });
      await state().send({ type: 'draw-situation', again: false });
      goesOn();
      expect(seen.size).toBeGreaterThan(0);
      expect(state().writing.size).toBe(0);
    })();
  });

  it('asks no server for anything and keeps nothing on the phone, whatever the narrator types', async () => {
    goesOn();
    await state().send({ type: 'seat-player', name: 'Nadia' });
    room.client.drafts()?.write('sum-up:1:situation', 'Nobody may read this', false);
    room.client.kept?.set('duties', 'seen');
    goesOn();
    expect(await state().leave()).toMatchObject({ ok: true });
    expect(left).toBe(true);
    expect(fetched).toEqual([]);
    expect({ ...localStorage }).toEqual({});
    expect({ ...sessionStorage }).toEqual({});
  });
});
