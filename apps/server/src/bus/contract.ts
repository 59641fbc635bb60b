import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Diary } from '../testing/diary.ts';
import type { Bus, Here } from './bus.ts';

/** Several servers' buses that reach each other. */
export interface Buses {
  join(): Promise<Bus>;
  close(): Promise<void>;
}

type Entry =
  | { hint: string; seq: number }
  | { deleted: string }
  | { here: Here; room: string; server: string }
  | { asked: true };

export function diaryOf(bus: Bus): Diary<Entry> {
  const diary = new Diary<Entry>();
  bus.listen({
    hint: (hint, seq) => diary.note({ hint, seq }),
    deleted: (ids) => ids.map((deleted) => diary.note({ deleted })),
    presence: (server, room, here) => diary.note({ here, room, server }),
    asked: () => diary.note({ asked: true }),
    lost: () => undefined,
    restored: () => undefined,
  });
  return diary;
}

const seqs = (entries: readonly Entry[], room: string): number[] =>
  entries.flatMap((entry) => ('hint' in entry && entry.hint === room ? [entry.seq] : []));

/** What every bus has to do, whatever it stands on. `isThere`: whether this machine has that; where not, it is said. */
export function busContract(name: string, open: () => Promise<Buses>, isThere = true): void {
  describe.runIf(isThere)(name, () => {
    let buses: Buses;
    const joined: Bus[] = [];
    const join = async () => {
      const bus = await buses.join();
      joined.push(bus);
      return bus;
    };
    beforeAll(async () => {
      buses = await open();
    });
    afterAll(async () => {
      for (const bus of joined) await bus.close();
      await buses.close();
    });

    it('takes a hint to all other servers, and not back to the one that gave it', async () => {
      const [one, two, three] = [await join(), await join(), await join()];
      const [first, second, third] = [diaryOf(one), diaryOf(two), diaryOf(three)];
      one.hint('hinted', 7);
      await second.until((entries) => seqs(entries, 'hinted').includes(7));
      await third.until((entries) => seqs(entries, 'hinted').includes(7));
      // What two says comes after what one said.
      two.hint('hinted', 8);
      await first.until((entries) => seqs(entries, 'hinted').length > 0);
      expect(seqs(first.entries, 'hinted')).toEqual([8]);
    });

    it('tells who is where, and which server said so', async () => {
      const [one, two, three] = [await join(), await join(), await join()];
      const diary = diaryOf(three);
      one.presence('shared', { present: ['ana', 'nora'], writing: ['ana'] });
      two.presence('shared', { present: ['ben'], writing: [] });
      one.presence('other', { present: [], writing: [] });
      const notes = () => diary.entries.flatMap((entry) => ('here' in entry ? [entry] : []));
      await diary.until(() => notes().length === 3);
      const byAna = notes().find(({ here }) => here.present.includes('ana'));
      const byBen = notes().find(({ here }) => here.present.includes('ben'));
      const ofOther = notes().find(({ room }) => room === 'other');
      expect(byAna?.here).toEqual({ present: ['ana', 'nora'], writing: ['ana'] });
      expect(byBen?.here).toEqual({ present: ['ben'], writing: [] });
      expect(ofOther?.server).toBe(byAna?.server);
      expect(byBen?.server).not.toBe(byAna?.server);
    });

    it('says of what it has to say about one room only the last', async () => {
      const [one, two] = [await join(), await join()];
      const diary = diaryOf(two);
      for (const seq of [2, 3, 4]) one.hint('busy', seq);
      one.hint('end', 1);
      await diary.until((entries) => seqs(entries, 'end').length > 0);
      expect(seqs(diary.entries, 'busy')).toEqual([4]);
    });

    it('takes more than one message holds', async () => {
      const [one, two] = [await join(), await join()];
      const diary = diaryOf(two);
      const gone = Array.from({ length: 1_000 }, (_, index) => `a-room-that-is-deleted-${index}`);
      one.deleted(gone);
      const heard = () => diary.entries.flatMap((entry) => ('deleted' in entry ? [entry.deleted] : []));
      await diary.until(() => heard().length === gone.length);
      expect(heard()).toEqual(gone);
    });

    it('has a server that is new ask the others', async () => {
      const diary = diaryOf(await join());
      const asked = () => diary.entries.filter((entry) => 'asked' in entry).length;
      diaryOf(await join());
      await diary.until(() => asked() === 1);
    });

    it('sends what waits before it closes', async () => {
      const one = await buses.join();
      const diary = diaryOf(await join());
      one.hint('last', 9);
      await one.close();
      await diary.until((entries) => seqs(entries, 'last').includes(9));
    });
  });
}
