import { describe, expect, it } from 'vitest';
import { newId, newToken } from '../secrets.ts';
import { display, type Phone, phone, Screen } from '../testing/phone.ts';
import { http, openedSession, type TestServer, testServer } from '../testing/test-server.ts';

/** Each differs from all others, so that one of them in the log tells what let it through. */
const CANARY = {
  nora: 'Nora-canary',
  ana: 'Ana-canary',
  ben: 'Ben-canary',
  renamed: 'Renamed-canary',
  session: 'Session-canary',
  support: 'Support-canary',
  note: 'Note-canary',
  silent: 'Silent-canary',
  decides: 'Decides-canary',
  firstStep: 'First-step-canary',
  sumUp: 'Sum-up-canary',
  outbox: 'outbox-canary',
};

const linesOf = (server: TestServer): Record<string, unknown>[] =>
  server
    .logged()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

describe('the log tells of each command', () => {
  it('one line: which kind, what became of it, how long it took, and nothing that was said', async () => {
    const server = await testServer();
    const { code } = await openedSession(server);
    const ana = await phone(server, code, 'Ana');
    await ana.does({ type: 'stand' });
    await ana.try({ type: 'stand' });
    await ana.ask({ type: 'rename', name: 'Anna' }, { client: ana.client, n: 9 });
    await ana.ask({ type: CANARY.note }, { client: ana.client, n: 3 });
    const body = { client: newId(), n: 1, command: { type: 'decline' } };
    await http(server, 'POST', `/api/rooms/${code}/commands`, { token: ana.token, body });
    const told = linesOf(server).filter(({ msg }) => msg === 'a command was answered');
    const room = server.app.rooms.inMemory()[0]?.id;
    const turnedAway = { level: 20, time: expect.any(Number), msg: expect.any(String), room };
    const by = { ...turnedAway, ms: expect.any(Number) };
    expect(told).toEqual([
      { ...by, via: 'door', command: 'join', outcome: 'done', seq: 2, attempts: 1 },
      { ...by, via: ana.socket?.id, command: 'stand', outcome: 'done', seq: 3, attempts: 1 },
      { ...by, via: ana.socket?.id, command: 'stand', outcome: 'already-a-candidate', attempts: 1 },
      { ...by, via: ana.socket?.id, command: 'rename', outcome: 'out-of-order' },
      { ...turnedAway, via: ana.socket?.id, outcome: 'malformed' },
      {
        ...by,
        via: expect.stringMatching(/^req-/),
        command: 'decline',
        outcome: 'done',
        seq: 4,
        attempts: 1,
      },
    ]);
    const asked = linesOf(server).find(
      ({ req }) => (req as { id?: string } | undefined)?.id === told[5]?.via,
    );
    expect(asked).toMatchObject({ req: { route: '/api/rooms/:code/commands' }, res: { status: 200 } });
  });

  it('[V3] [B6] and over a whole game no name, text, ballot, token or code stands there at any level', async () => {
    const server = await testServer();
    const { code, session, facilitatorToken } = await openedSession(server, {
      name: CANARY.session,
      supportLine: CANARY.support,
    });
    const nora = await phone(server, code, CANARY.nora);
    const ana = await phone(server, code, CANARY.ana);
    const ben = await phone(server, code, CANARY.ben);
    const wall = await display(server, code);
    await play(nora, ana, ben);
    const { n } = ana;
    await ana.ask({ type: 'write-note', text: CANARY.note }, { client: CANARY.outbox, n: n + 7 });
    await ana.ask({ type: 'write-note', text: 7, [CANARY.note]: true }, { client: CANARY.outbox, n: 1 });
    await ana.ask({ type: CANARY.note }, { client: CANARY.outbox, n: 1 });
    const strange = newToken();
    await new Screen(server, code, strange).connect();
    await http(server, 'POST', `/api/rooms/${code}/join`, { body: { name: CANARY.ana, token: strange } });
    await http(server, 'GET', `/api/rooms/${code}/summary.md`, { token: ana.token });
    await http(server, 'DELETE', `/api/rooms/${code}/participants/${ben.id}`, { token: facilitatorToken });
    await http(server, 'DELETE', `/api/sessions/${session.id}`, { token: facilitatorToken });

    const logged = server.logged();
    expect(linesOf(server).filter(({ command }) => command === 'cast-ballot')).toHaveLength(3);
    expect(linesOf(server).filter(({ command }) => command === 'submit-proposal')).toHaveLength(1);
    const tokens = [nora, ana, ben, wall].map(({ token }) => token);
    const people = [nora, ana, ben].flatMap(({ id, client }) => [id, client]);
    const secrets = [
      ...Object.values(CANARY),
      ...tokens,
      ...people,
      strange,
      facilitatorToken,
      session.id,
      code,
    ];
    for (const secret of [...secrets, 'anary', 'talk-first', 'go-on"}', '"stop"'])
      expect(logged).not.toContain(secret);
  });
});

/** To a silent proposal, with every kind of secret that there is. */
async function play(nora: Phone, ana: Phone, ben: Phone): Promise<void> {
  await nora.does({ type: 'stand' });
  await ana.does({ type: 'approve', participant: nora.id });
  await ben.does({ type: 'approve', participant: nora.id });
  await ana.does({ type: 'choose-themes', themes: ['netiquette'] });
  await ben.does({ type: 'rename', name: CANARY.renamed });
  await nora.does({ type: 'start-round' });
  await nora.does({ type: 'draw-situation', again: false });
  await nora.does({ type: 'go-on', from: 'situation', early: false });
  await nora.does({ type: 'give-floor', to: ana.id, from: null });
  await ana.reached(nora.now.seq);
  await ana.does({ type: 'write-note', text: CANARY.note });
  await nora.does({ type: 'go-on', from: 'discussion', early: true });
  await nora.does({ type: 'open-vote' });
  await ana.does({ type: 'cast-ballot', choice: 'talk-first' });
  await ana.does({ type: 'cast-ballot', choice: 'go-on' });
  await ben.does({ type: 'cast-ballot', choice: 'go-on' });
  await nora.does({ type: 'close-vote', early: false });
  await nora.does({ type: 'sum-up', step: 'situation', text: CANARY.sumUp });
  await nora.does({ type: 'go-on', from: 'resources', early: false });
  await nora.does({ type: 'set-board-mode', mode: 'silent' });
  await ana.does({
    type: 'submit-proposal',
    text: CANARY.silent,
    levels: ['policy'],
    whoDecides: CANARY.decides,
    firstStep: CANARY.firstStep,
  });
}
