import { MAKING_TYPE, type MakingLine } from '@reflextics/protocol';
import { describe, expect, it } from 'vitest';
import { display, phone, playedTo, seatedRoom } from '../testing/phone.ts';
import { http, openedSession, type TestServer, testServer } from '../testing/test-server.ts';

/** The thread that makes it compiles what it runs, here from the sources. */
const PATIENT = { timeout: 120_000 };

async function fetched({ url }: TestServer, path: string, token: string) {
  const response = await fetch(`${url}/api${path}`, { headers: { authorization: `Bearer ${token}` } });
  const body = Buffer.from(await response.arrayBuffer()).toString('latin1');
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    body,
    headers: response.headers,
  };
}

describe('a summary as PDF', PATIENT, () => {
  it('comes for a room and for a whole session, in the language asked for', async () => {
    const server = await testServer();
    const { code, session, facilitatorToken } = await openedSession(server, { rooms: 2 });
    await seatedRoom(server, code);
    const room = await fetched(server, `/rooms/${code}/summary.pdf?lang=el`, facilitatorToken);
    expect([room.status, room.type]).toEqual([200, 'application/pdf']);
    expect(room.body.slice(0, 5)).toBe('%PDF-');
    expect(room.body).toContain('/Lang (el)');
    expect(room.headers.get('content-disposition')).toBe(`attachment; filename="summary-${code}.pdf"`);
    expect(room.headers.get('cache-control')).toBe('no-store');
    const all = await fetched(server, `/sessions/${session.id}/summary.pdf?lang=fr`, facilitatorToken);
    expect(all.body).toContain('/Lang (fr)');
    expect(all.body.length).toBeGreaterThan(room.body.length / 2);
  });

  it('of a whole session tells Fatou, who waits for it, of each of its parts before it comes', async () => {
    const server = await testServer();
    const { session, facilitatorToken } = await openedSession(server, { rooms: 3 });
    const response = await fetch(`${server.url}/api/sessions/${session.id}/summary.pdf`, {
      headers: { authorization: `Bearer ${facilitatorToken}`, accept: `${MAKING_TYPE}, application/pdf` },
    });
    expect(response.headers.get('content-type')).toBe(MAKING_TYPE);
    const whole = Buffer.from(await response.arrayBuffer());
    const begins = whole.indexOf('%PDF-');
    const lines = whole
      .subarray(0, begins)
      .toString('utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as MakingLine);
    expect(lines.at(-1)).toEqual({
      bytes: whole.length - begins,
      type: 'application/pdf',
      name: 'summary.pdf',
    });
    const parts = lines.flatMap((line) => ('share' in line && line.part > 0 ? [[line.part, line.of]] : []));
    // The title, the rooms, and what they have in common.
    expect([...new Map(parts.map((part) => [part[0], part])).values()]).toEqual([
      [1, 5],
      [2, 5],
      [3, 5],
      [4, 5],
      [5, 5],
    ]);
  });

  it('is for the facilitator, and for players where the session allows it; for a display never', async () => {
    const server = await testServer();
    const open = await openedSession(server);
    const { ana } = await seatedRoom(server, open.code);
    const wall = await display(server, open.code);
    expect((await fetched(server, `/rooms/${open.code}/summary.pdf`, ana.token)).status).toBe(200);
    expect((await fetched(server, `/rooms/${open.code}/summary.pdf`, wall.token)).status).toBe(403);
    const kept = await openedSession(server, { playersMayDownload: false });
    const ben = await phone(server, kept.code, 'Ben');
    expect((await fetched(server, `/rooms/${kept.code}/summary.pdf`, ben.token)).status).toBe(403);
    expect((await fetched(server, `/rooms/${kept.code}/summary.pdf`, kept.facilitatorToken)).status).toBe(
      200,
    );
  });
});

describe('a framework for action as PDF', PATIENT, () => {
  it('comes beside the summary', async () => {
    const server = await testServer();
    const { code, session, facilitatorToken } = await openedSession(server);
    await seatedRoom(server, code);
    for (const path of [`/rooms/${code}/framework.pdf`, `/sessions/${session.id}/framework.pdf`]) {
      const { status, type, body } = await fetched(server, path, facilitatorToken);
      expect([status, type, body.slice(0, 5)]).toEqual([200, 'application/pdf', '%PDF-']);
    }
  });
});

describe('a netiquette', PATIENT, () => {
  it('is called so in the name of its file, for the room and the session, and the facilitator is told', async () => {
    const server = await testServer();
    const { code, session, facilitatorToken: token } = await openedSession(server);
    const { nora, ana, ben } = await seatedRoom(server, code);
    const namesOf = () =>
      Promise.all(
        [`/rooms/${code}/framework.json`, `/sessions/${session.id}/framework.json`].map(async (path) => {
          const { headers } = await fetched(server, path, token);
          return /filename="(.+)"/.exec(headers.get('content-disposition') ?? '')?.[1];
        }),
      );
    const toldOf = async () =>
      (await http(server, 'GET', `/api/sessions/${session.id}`, { token })).json.rooms[0].framework;
    await playedTo('action', nora, ana, ben);
    const rest = { levels: ['team'], whoDecides: null, firstStep: null } as const;
    await ben.reached(await ben.does({ type: 'submit-proposal', text: 'Answer next day', ...rest }));
    const proposal = ben.now.rounds[0]?.board.proposals[0]?.id ?? '';
    await nora.does({ type: 'go-on', from: 'action', early: false });
    await ben.does({ type: 'carry-proposal', proposal });
    expect(await namesOf()).toEqual([`framework-${code}.json`, 'framework.json']);
    expect(await toldOf()).toBeUndefined();
    await nora.does({ type: 'open-consent', proposals: [proposal] });
    await ana.does({ type: 'answer-consent', proposal, problem: null });
    await nora.does({ type: 'close-consent', early: true });
    expect(await namesOf()).toEqual([`netiquette-${code}.json`, 'netiquette.json']);
    expect(await toldOf()).toBe('netiquette');
  });
});

describe('the poster', PATIENT, () => {
  it('comes for a room and for a whole session, for those who may have the summary', async () => {
    const server = await testServer();
    const { code, session, facilitatorToken } = await openedSession(server, { rooms: 2 });
    const { ana } = await seatedRoom(server, code);
    const wall = await display(server, code);
    const room = await fetched(server, `/rooms/${code}/poster.pdf?lang=ro`, ana.token);
    expect([room.status, room.type, room.body.slice(0, 5)]).toEqual([200, 'application/pdf', '%PDF-']);
    expect(room.body).toContain('/Lang (ro)');
    expect(room.headers.get('content-disposition')).toBe(`attachment; filename="poster-${code}.pdf"`);
    const all = await fetched(server, `/sessions/${session.id}/poster.pdf`, facilitatorToken);
    expect(all.body.match(/\/Type \/Page\n/g)).toHaveLength(2);
    expect((await fetched(server, `/rooms/${code}/poster.pdf`, wall.token)).status).toBe(403);
    expect((await fetched(server, `/sessions/${session.id}/poster.pdf`, ana.token)).status).toBe(401);
  });
});
