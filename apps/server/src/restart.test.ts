import { describe, expect, it } from 'vitest';
import { onServer } from '../../../tests/database/test-database.ts';
import { PROCESSES, started } from './testing/child-server.ts';
import { phone, Screen, seatedRoom } from './testing/phone.ts';
import { http, newDatabase, openedSession } from './testing/test-server.ts';

describe('a server that is killed', PROCESSES, () => {
  it('loses nothing that it acknowledged, and the game goes on where it was', async () => {
    const database = await newDatabase();
    const first = await started(database.url);
    const { code, facilitatorToken } = await openedSession(first);
    const { nora, ana } = await seatedRoom(first, code);
    await nora.does({ type: 'start-round' });
    await nora.does({ type: 'draw-situation', again: false });
    await nora.does({ type: 'go-on', from: 'situation', early: false });
    await nora.does({ type: 'give-floor', to: ana.id, from: null });
    await ana.reached(nora.now.seq);
    const last = { client: ana.client, n: ana.n + 1 };
    const note = { type: 'write-note', text: 'Said just before.' } as const;
    const answer = await ana.ask(note, last);
    expect(answer.ok).toBe(true);
    first.process.kill('SIGKILL');
    await first.ended;
    await ana.until(() => ana.socket?.connected === false);

    const second = await started(database.url, { PORT: new URL(first.url).port });
    const back = await new Screen(second, code, ana.token).connect();
    expect(back.now).toMatchObject({ seq: answer.ok ? answer.seq : 0, stage: 'round', narrator: nora.id });
    expect(back.now.rounds[0]?.notes.map(({ text }) => text)).toEqual(['Said just before.']);
    expect(back.now.rounds[0]?.floors.discussion.turn?.holder).toBe(ana.id);
    // Its answer was lost, for all Ana knows.
    expect(await back.ask(note, last)).toEqual(answer);
    expect(await back.ask({ type: 'hand-back' }, { ...last, n: last.n + 1 })).toMatchObject({ ok: true });
    expect((await back.log()).view?.rounds[0]?.notes).toHaveLength(1);
    const ben = await phone(second, code, 'Late Ben');
    expect(ben.now.participants).toHaveLength(4);
    const summary = await http(second, 'GET', `/api/rooms/${code}/summary.md`, { token: facilitatorToken });
    expect(summary.body).toContain('Said just before.');
  });
});

describe('a server that is stopped or does not start', PROCESSES, () => {
  it('tells everyone to come back, answers what it took, and ends in good time', async () => {
    const database = await newDatabase();
    const server = await started(database.url);
    const { code } = await openedSession(server);
    const ana = await phone(server, code, 'Ana');
    const answered = ana.try({ type: 'stand' });
    const begun = performance.now();
    server.process.kill('SIGTERM');
    await server.ended;
    expect(performance.now() - begun).toBeLessThan(5_000);
    expect(server.process.exitCode).toBe(0);
    await ana.until(() => ana.socket?.connected === false);
    expect(ana.comeBack?.in).toBeGreaterThan(0);
    // The client comes back by itself after such an end.
    expect(ana.disconnected).toBe('transport close');
    // What reached the server was answered.
    expect(await answered).toMatchObject({ ok: true });
  });

  it('says plainly that its port is taken', async () => {
    const database = await newDatabase();
    const server = await started(database.url);
    await expect(started(database.url, { PORT: new URL(server.url).port })).rejects.toThrow(
      'Something already answers at',
    );
  });

  it('does not start on a database that may lose what it confirmed, unless told so', async () => {
    const database = await newDatabase();
    const name = new URL(database.url).pathname.slice(1);
    await onServer(`alter database ${name} set synchronous_commit = off`);
    await expect(started(database.url)).rejects.toThrow('ALLOW_UNSAFE_DATABASE=yes');
    const told = await started(database.url, { ALLOW_UNSAFE_DATABASE: 'yes' });
    expect((await http(told, 'GET', '/readyz')).json).toMatchObject({
      ready: true,
      durable: 'what it confirms may be lost in a power cut',
    });
  });

  it('says plainly which setting cannot be read, and not what it was', async () => {
    await expect(started('mysql://user:secret@host/db')).rejects.toThrow('DATABASE_URL');
    await expect(started('mysql://user:secret@host/db')).rejects.not.toThrow('secret');
  });
});
