import { describe, expect, it } from 'vitest';
import { display, phone, type Screen, seatedRoom } from './testing/phone.ts';
import { http, openedSession, testServer } from './testing/test-server.ts';

const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value));

describe('a small game over the wire', () => {
  it('goes from opening a session to the summary, and every screen shows the same', async () => {
    const server = await testServer();
    const { code, session, facilitatorToken } = await openedSession(server);
    const { nora, ana, ben } = await seatedRoom(server, code);
    const wall = await display(server, code);
    const screens: Screen[] = [nora, ana, ben, wall];

    await nora.does({ type: 'seat-player', name: 'Dan' });
    await nora.reached(nora.now.seq);
    const dan = nora.now.participants.find(({ name }) => name === 'Dan')?.id ?? '';
    await nora.does({ type: 'start-round' });
    await nora.does({ type: 'draw-situation', again: false });
    await ana.does({ type: 'react', kind: 'surprised', text: 'At night!' });
    await nora.does({ type: 'sum-up', step: 'situation', text: 'A message at night.' });
    await nora.does({ type: 'go-on', from: 'situation', early: false });

    await nora.does({ type: 'give-floor', to: ana.id, from: null });
    expect(await ben.try({ type: 'write-note', text: 'I speak now' })).toMatchObject({
      ok: false,
      refusal: { code: 'not-your-floor' },
    });
    await ana.reached(nora.now.seq);
    await ana.does({ type: 'write-note', text: 'She may answer tomorrow.' });
    await ana.does({ type: 'hand-back' });
    await ben.reached(ana.now.seq);
    await ben.does({ type: 'pass' });
    await nora.does({ type: 'pass', for: dan });
    await nora.does({ type: 'show-prompt', prompt: 'problems-raised' });
    await nora.does({ type: 'go-on', from: 'discussion', early: false });

    const deck = (await http(server, 'GET', '/api/decks/reflextics?lang=en')).json;
    await nora.does({ type: 'open-resource', resource: deck.resources[0].id });
    await nora.does({ type: 'open-vote' });
    await ana.does({ type: 'cast-ballot', choice: 'go-on' });
    await ben.does({ type: 'cast-ballot', choice: 'stop' });
    await ben.does({ type: 'cast-ballot', choice: 'go-on' });
    await nora.does({ type: 'cast-ballot', choice: 'go-on', for: dan });
    await nora.does({ type: 'close-vote', early: false });
    await nora.does({ type: 'go-on', from: 'resources', early: false });

    await nora.does({ type: 'show-level', level: 'team' });
    const proposal = {
      text: 'Agree on hours',
      levels: ['team'],
      whoDecides: 'The team',
      firstStep: null,
    } as const;
    await ana.does({ type: 'submit-proposal', ...proposal });
    await ben.reached(ana.now.seq);
    const made = ben.now.rounds[0]?.board.proposals[0];
    await ben.does({ type: 'back-proposal', proposal: made?.id ?? '' });
    await nora.does({ type: 'go-on', from: 'action', early: false });
    await ana.does({ type: 'take-pen' });
    await ana.does({
      type: 'write-summary',
      revision: ana.now.summary.revision,
      at: 0,
      remove: 0,
      insert: 'We answer by day.',
    });
    const last = await nora.does({ type: 'close-room' });

    await Promise.all(screens.map((screen) => screen.reached(last)));
    for (const screen of screens) expect(plain(screen.now)).toEqual(plain(nora.now));
    expect(nora.now).toMatchObject({ stage: 'closed', summary: { text: 'We answer by day.' } });
    expect((await ana.log()).view).toEqual(plain(nora.now));

    const overview = (await http(server, 'GET', `/api/sessions/${session.id}`, { token: facilitatorToken }))
      .json;
    expect(overview.rooms[0]).toMatchObject({ code, stage: 'closed', round: 1, proposals: 1 });
    const summary = await http(server, 'GET', `/api/rooms/${code}/summary.md`, { token: facilitatorToken });
    expect(summary.status).toBe(200);
    for (const said of [
      'Agree on hours',
      'We answer by day.',
      'She may answer tomorrow.',
      'A message at night.',
      'Nora',
    ]) {
      expect(summary.body).toContain(said);
    }
    expect((await http(server, 'GET', `/api/rooms/${code}/summary.html`, { token: ana.token })).status).toBe(
      200,
    );
    const all = await http(server, 'GET', `/api/sessions/${session.id}/summary.json`, {
      token: facilitatorToken,
    });
    expect(all.status).toBe(200);
  });

  it('keeps to what the facilitator settled', async () => {
    const server = await testServer();
    const { code, facilitatorToken, session } = await openedSession(server, {
      narratorBy: 'facilitator',
      playersMayDownload: false,
      rooms: 2,
    });
    const facilitator = { token: facilitatorToken };
    const ana = await phone(server, code, 'Ana');
    const nora = await phone(server, code, 'Nora', { facilitator: facilitatorToken, asNarrator: true });
    await nora.reached(4);
    expect(nora.now.narrator).toBe(nora.id);
    expect(await ana.try({ type: 'stand' })).toMatchObject({ ok: false });
    const settled = await http(server, 'POST', `/api/rooms/${code}/narrator`, {
      ...facilitator,
      body: { participant: ana.id },
    });
    expect(settled).toMatchObject({ status: 200 });
    await ana.reached(settled.json.seq);
    expect(ana.now.narrator).toBe(ana.id);

    expect(
      (await http(server, 'GET', `/api/rooms/${code}/summary.md`, { token: ana.token })).json.error.code,
    ).toBe('forbidden');
    const added = await http(server, 'POST', `/api/sessions/${session.id}/rooms`, facilitator);
    expect(added.status).toBe(201);
    const { rooms } = (await http(server, 'GET', `/api/sessions/${session.id}`, facilitator)).json;
    expect(rooms.map((room: { code: string }) => room.code)).toHaveLength(3);
    expect(
      rooms[0].participants.map((one: { name: string; present: boolean }) => [one.name, one.present]),
    ).toEqual([
      ['Ana', true],
      ['Nora', true],
    ]);

    const closed = await http(server, 'POST', `/api/rooms/${code}/close`, facilitator);
    expect(closed.status).toBe(200);
    await ana.reached(closed.json.seq);
    expect(ana.now.stage).toBe('closed');
  });
});
