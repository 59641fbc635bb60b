import { describe, expect, it } from 'vitest';
import { Screen as AnyScreen, display, playedTo, type Screen, seatedRoom } from './testing/phone.ts';
import { http, openedSession, type TestServer, testServer } from './testing/test-server.ts';

const CANARY = 'canary-of-ana-7f3a';

/** Up to the step, with nothing asked that secrecy hangs on. */
/** All that anyone but Ana can get hold of. */
async function outside(
  server: TestServer,
  code: string,
  session: string,
  facilitator: string,
  screens: Screen[],
): Promise<string> {
  const heard = screens.map(({ bytes }) => bytes);
  const asked = await Promise.all(
    screens.flatMap(({ token }) =>
      [
        'log?after=0',
        'log?after=5',
        'summary.md',
        'summary.json',
        'summary.html',
        'summary.csv',
        'framework.md',
        'framework.json',
      ].map((what) => http(server, 'GET', `/api/rooms/${code}/${what}`, { token })),
    ),
  );
  const overview = await http(server, 'GET', `/api/sessions/${session}`, { token: facilitator });
  const all = await http(server, 'GET', `/api/sessions/${session}/summary.json`, { token: facilitator });
  return [...heard, ...asked.map(({ body }) => body), overview.body, all.body, server.logged()].join('\n');
}

describe('what is secret stays with the one who knows it', () => {
  it('[V3] a ballot reaches nobody else before the vote closes, and its caster at once', async () => {
    const server = await testServer();
    const { code, session, facilitatorToken } = await openedSession(server);
    const { nora, ana, ben } = await seatedRoom(server, code);
    const wall = await display(server, code);
    const office = await new AnyScreen(server, code, facilitatorToken).connect();
    await playedTo('resources', nora, ana, ben);
    await nora.does({ type: 'open-vote' });
    const seq = await ana.does({ type: 'cast-ballot', choice: 'talk-first' });
    const changed = await ana.does({ type: 'cast-ballot', choice: 'stop' });
    const others = [nora, ben, wall, office];
    await Promise.all(others.map((screen) => screen.reached(changed)));
    const said = await outside(server, code, session.id, facilitatorToken, others);
    expect(said).not.toContain('talk-first');
    expect(said).not.toContain('"choice":"stop"');
    expect(ben.told.find((told) => told.seq === seq)?.event).toEqual({ type: 'ballot-cast' });
    expect(ben.told.find((told) => told.seq === changed)?.event).toBeNull();
    await ana.until(() => ana.mine?.ballots[ana.id] === 'stop');
    expect((await ana.log()).mine?.ballots).toEqual({ [ana.id]: 'stop' });
    expect((await nora.log()).mine?.ballots).toEqual({});
  });

  it('[B6] a silent proposal reaches nobody else before it is revealed, then everyone', async () => {
    const server = await testServer();
    const { code, session, facilitatorToken } = await openedSession(server);
    const { nora, ana, ben } = await seatedRoom(server, code);
    const wall = await display(server, code);
    const office = await new AnyScreen(server, code, facilitatorToken).connect();
    await playedTo('action', nora, ana, ben);
    await nora.does({ type: 'set-board-mode', mode: 'silent' });
    await ana.does({
      type: 'submit-proposal',
      text: CANARY,
      levels: ['policy'],
      whoDecides: null,
      firstStep: null,
    });
    await ana.until(() => ana.mine?.silent.length === 1);
    const id = ana.mine?.silent[0]?.id ?? '';
    const edited = await ana.does({
      type: 'edit-proposal',
      proposal: id,
      text: `${CANARY} again`,
      levels: ['policy'],
      whoDecides: CANARY,
      firstStep: null,
    });
    const others = [nora, ben, wall, office];
    await Promise.all(others.map((screen) => screen.reached(edited)));
    const said = await outside(server, code, session.id, facilitatorToken, others);
    expect(said).not.toContain(CANARY);
    expect(said).not.toContain(id);
    expect(ben.now.rounds[0]?.board).toMatchObject({ hidden: 1, proposals: [] });

    const revealed = await nora.does({ type: 'reveal-proposals' });
    await Promise.all(others.map((screen) => screen.reached(revealed)));
    for (const screen of others) {
      expect(screen.now.rounds[0]?.board.proposals).toMatchObject([{ text: `${CANARY} again` }]);
    }
  });

  it('[A5] an answer of a consent round reaches nobody else, and the words of a problem only once it is closed', async () => {
    const server = await testServer();
    const { code, session, facilitatorToken } = await openedSession(server);
    const { nora, ana, ben } = await seatedRoom(server, code);
    const wall = await display(server, code);
    const office = await new AnyScreen(server, code, facilitatorToken).connect();
    await playedTo('action', nora, ana, ben);
    const wording = { text: 'Ask first', levels: ['team'], whoDecides: null, firstStep: null } as const;
    const made = await ben.does({ type: 'submit-proposal', ...wording });
    await ben.reached(made);
    const proposal = ben.now.rounds[0]?.board.proposals[0]?.id ?? '';
    await nora.does({ type: 'go-on', from: 'action', early: false });
    await ben.does({ type: 'carry-proposal', proposal });
    await nora.does({ type: 'open-consent', proposals: [proposal] });
    await ana.does({ type: 'answer-consent', proposal, problem: null });
    const changed = await ana.does({ type: 'answer-consent', proposal, problem: CANARY });
    const others = [nora, ben, wall, office];
    await Promise.all(others.map((screen) => screen.reached(changed)));
    const said = await outside(server, code, session.id, facilitatorToken, others);
    expect(said).not.toContain(CANARY);
    expect(said).not.toContain('"answers":{"');
    expect(ben.now.acceptance?.open?.answered).toBe(1);
    await ana.until(() => ana.mine?.answers?.[ana.id]?.[proposal] === CANARY);

    const closed = await nora.does({ type: 'close-consent', early: true });
    await Promise.all(others.map((screen) => screen.reached(closed)));
    for (const screen of others) {
      expect(screen.now.acceptance?.carried[0]?.results).toMatchObject([
        { acceptable: false, problems: null, answered: 1, voters: 2, words: [CANARY] },
      ]);
    }
    const framework = (as: string, asked: string) =>
      http(server, 'GET', `/api/rooms/${code}/framework.${asked}`, { token: as });
    expect((await framework(ana.token, 'html?lang=fr')).body).toContain('<html lang="fr">');
    expect((await framework(ana.token, 'md')).body).toContain('Nothing is acceptable to all yet.');
    expect((await framework(wall.token, 'md')).status).toBe(403);
    const all = await http(server, 'GET', `/api/sessions/${session.id}/framework.json`, {
      token: facilitatorToken,
    });
    // What is not agreed stands in the summary and in no framework.
    expect(all.json.framework).not.toBeNull();
    expect(all.body).not.toContain('Ask first');
  });

  it('[D] who spoke for how long is told to that person and the narrator alone', async () => {
    const server = await testServer();
    const { code } = await openedSession(server);
    const { nora, ana, ben } = await seatedRoom(server, code);
    await nora.does({ type: 'start-round' });
    await nora.does({ type: 'draw-situation', again: false });
    await nora.does({ type: 'go-on', from: 'situation', early: false });
    await nora.does({ type: 'give-floor', to: ana.id, from: null });
    await ana.reached(nora.now.seq);
    const seq = await ana.does({ type: 'hand-back' });
    await ana.until(() => ana.mine?.spoken[ana.id] !== undefined);
    await nora.until(() => nora.mine?.spoken[ana.id] !== undefined);
    await ben.reached(seq);
    expect(ben.bytes).not.toContain('"spoken":{"');
    expect((await ben.log()).mine?.spoken[ana.id]).toBeUndefined();
  });

  it('who is writing is told to the narrator alone, and ends with the connection', async () => {
    const server = await testServer();
    const { code } = await openedSession(server);
    const { nora, ana, ben } = await seatedRoom(server, code);
    ana.socket?.emit('writing', { on: true });
    await nora.until(() => nora.writing.includes(ana.id));
    ana.socket?.close();
    await nora.until(() => nora.writing.length === 0);
    ben.socket?.emit('writing', { on: true });
    await nora.until(() => nora.writing.includes(ben.id));
    ben.socket?.emit('writing', { on: false });
    await nora.until(() => nora.writing.length === 0);
    expect(ben.bytes).not.toContain('["writing"');
  });

  it('logs hold no names, texts, tokens, codes or addresses', async () => {
    const server = await testServer();
    const { code, session, facilitatorToken } = await openedSession(server, {
      name: 'Canary group',
      supportLine: 'Canary line',
    });
    const { nora, ana, ben } = await seatedRoom(server, code);
    await playedTo('resources', nora, ana, ben);
    await nora.does({ type: 'sum-up', step: 'situation', text: CANARY });
    await http(server, 'GET', `/api/sessions/${session.id}`, { token: facilitatorToken });
    await http(server, 'GET', '/api/rooms/CANARY?name=canary');
    await http(server, 'POST', `/api/rooms/${code}/join`, { body: `{"name":"canary"` });
    await http(server, 'DELETE', `/api/rooms/${code}/participants/${ana.id}`, { token: facilitatorToken });
    const logged = server.logged();
    expect(logged).toContain('/api/rooms/:code/log');
    for (const secret of ['anary', 'Nora', 'Ana"', code, nora.token, facilitatorToken, ana.id, session.id]) {
      expect(logged).not.toContain(secret);
    }
    // The address that it listens at is its own; nobody else's stands there.
    expect(
      logged.split('\n').filter((line) => line.includes('127.0.0.1') && !line.includes('listening')),
    ).toEqual([]);
  });
});
