import type { Earlier } from '@reflextics/game';
import { summaryJsonSchema } from '@reflextics/summary';
import { describe, expect, it } from 'vitest';
import { seatedRoom } from './testing/phone.ts';
import { http, openedSession, testServer } from './testing/test-server.ts';

const earlier: Earlier = {
  session: 'Spring group',
  at: Date.UTC(2026, 4, 4),
  lookAgainOn: '2026-11-20',
  proposals: [
    {
      id: 'e1',
      text: 'Lock the cupboard',
      levels: ['team'],
      whoDecides: null,
      firstStep: null,
    },
    {
      id: 'e2',
      text: 'Write to the ministry',
      levels: ['policy'],
      whoDecides: null,
      firstStep: null,
    },
  ],
};

/** Forty of the longest that the rules let through, in letters of two bytes. */
const longest: Earlier = {
  ...earlier,
  proposals: Array.from({ length: 40 }, (_, n) => ({
    id: `e${n}`,
    text: 'λ'.repeat(500),
    levels: ['individual', 'team', 'organisation', 'policy'],
    whoDecides: 'ş'.repeat(200),
    firstStep: 'é'.repeat(200),
  })),
};

describe('a session that goes on from an earlier one', () => {
  it('[F1, F2] shows what the group left in each of its rooms, and its summary tells what became of it', async () => {
    const server = await testServer();
    const { code, session, facilitatorToken } = await openedSession(server, { earlier, rooms: 2 });
    const { nora, ana, ben } = await seatedRoom(server, code);
    expect(ben.now.settings.earlier).toEqual(earlier);
    const seq = await ana.does({ type: 'follow-up', earlier: 'e1', state: 'done', line: 'It has a lock.' });
    await nora.reached(seq);
    expect(nora.now.followUps).toEqual([{ earlier: 'e1', state: 'done', line: 'It has a lock.' }]);
    expect((await nora.log()).view).toMatchObject({ followUps: nora.now.followUps, settings: { earlier } });

    const asFacilitator = { token: facilitatorToken };
    const told = await http(server, 'GET', `/api/rooms/${code}/summary.md`, asFacilitator);
    expect(told.body).toContain('| Lock the cupboard | Done | It has a lock. |');
    const all = await http(server, 'GET', `/api/sessions/${session.id}/summary.md`, asFacilitator);
    expect(all.body.match(/Lock the cupboard/g)).toHaveLength(2);
    const overview = await http(server, 'GET', `/api/sessions/${session.id}`, asFacilitator);
    expect(overview.body).not.toContain('cupboard');
  });

  it('[F1] takes as much as the rules allow, and refuses more or what is no proposal', async () => {
    const server = await testServer();
    const { code } = await openedSession(server, { earlier: longest });
    const { ana } = await seatedRoom(server, code);
    expect(ana.now.settings.earlier?.proposals).toHaveLength(40);
    const [first] = earlier.proposals;
    for (const [wrong, refused] of [
      [{ ...longest, proposals: [...longest.proposals, first] }, 'malformed'],
      [{ ...earlier, lookAgainOn: 'soon' }, 'malformed'],
      [{ ...earlier, proposals: [{ ...first, text: ' ' }] }, 'text-empty'],
      [{ ...earlier, proposals: [{ ...first, levels: [] }] }, 'no-levels'],
    ] as const)
      await expect(openedSession(server, { earlier: wrong as Earlier })).rejects.toThrow(refused);
  });

  it('leaves nothing of it when it is deleted', async () => {
    const server = await testServer();
    const { code, session, facilitatorToken } = await openedSession(server, { earlier });
    const { ana } = await seatedRoom(server, code);
    await ana.does({ type: 'follow-up', earlier: 'e1', state: 'dropped', line: 'CANARY' });
    await http(server, 'DELETE', `/api/sessions/${session.id}`, { token: facilitatorToken });
    expect(await server.store.session(session.id)).toBeNull();
    expect((await http(server, 'GET', `/api/rooms/${code}/log`, { token: ana.token })).status).toBe(404);
  });
});

describe('a summary on its way out', () => {
  it('has a form that other programs can read, told to whoever asks', async () => {
    const server = await testServer();
    const { status, json } = await http(server, 'GET', '/api/summary.schema.json');
    expect(status).toBe(200);
    expect(json).toEqual(summaryJsonSchema());
  });

  it('is there at any time, with what was chosen in it and nothing else', async () => {
    const server = await testServer();
    const { code } = await openedSession(server, { earlier });
    const { nora, ana } = await seatedRoom(server, code);
    const take = (query: string) =>
      http(server, 'GET', `/api/rooms/${code}/summary.json${query}`, { token: ana.token });
    expect((await take('')).json).toMatchObject({
      closedAt: null,
      choices: { names: 'chosen', notes: true },
    });

    await nora.does({ type: 'start-round' });
    await nora.does({ type: 'draw-situation', again: false });
    await nora.does({ type: 'go-on', from: 'situation', early: false });
    await nora.does({ type: 'give-floor', to: ana.id, from: null });
    await ana.reached(nora.now.seq);
    await ana.does({ type: 'write-note', text: 'Ana keeps the key.' });
    expect((await take('')).body).toContain('Ana keeps the key.');
    const initials = await take('?names=initials');
    expect(initials.body).toContain('A. keeps the key.');
    expect(initials.body).not.toContain('Ana');
    const none = await take('?names=none&notes=false&lang=fr');
    expect(none.body).toContain('une joueuse');
    expect(none.body).not.toMatch(/Ana|Nora|Ben|the key/);
    expect((await take('?names=all')).status).toBe(400);
  });
});
