import type { KeptDeck, SessionDeck } from '@reflextics/decks';
import { describe, expect, it } from 'vitest';
import { newToken } from './secrets.ts';
import { A_DECK } from './store/testing/a-session.ts';
import { display, type Phone, phone, seatedRoom } from './testing/phone.ts';
import { http, openedSession, testServer } from './testing/test-server.ts';
import { NEVER, twoServers } from './testing/two-servers.ts';

const { retired: _, ...ours } = A_DECK;
const [badge] = ours.situations;
if (badge === undefined) throw new Error('expected a card in that deck, found none');

type Session = Awaited<ReturnType<typeof openedSession>>;

const asked = (at: { url: string }, { session, facilitatorToken: token }: Session) =>
  http(at, 'GET', `/api/sessions/${session.id}/deck`, { token });

const changed = (
  at: { url: string },
  { session, facilitatorToken: token }: Session,
  seen: number,
  deck: Partial<SessionDeck> = {},
) =>
  http(at, 'PUT', `/api/sessions/${session.id}/deck`, { token, body: { seen, deck: { ...ours, ...deck } } });

/** In step situation, with the theme that the own card has. */
async function started(at: { url: string }, code: string) {
  const room = await seatedRoom(at, code);
  await room.ana.does({ type: 'choose-themes', themes: ['data-protection'] });
  await room.nora.does({ type: 'start-round' });
  return room;
}

const pick = (nora: Phone, situation = 'own-badge') =>
  nora.try({ type: 'pick-situation', situation, again: false });

describe('the cards of a session', () => {
  it('are those of its deck until the facilitator changes them, and then what she made of them', async () => {
    const server = await testServer();
    const session = await openedSession(server);
    expect((await asked(server, session)).json).toEqual({
      version: 0,
      deck: {
        name: 'Tuesday group',
        situations: [],
        resources: [],
        leftOut: [],
        retired: { situations: [], resources: [] },
      },
    });
    const answer = await changed(server, session, 0);
    expect(answer.status).toBe(200);
    expect(answer.json).toEqual({ version: 1, deck: A_DECK });
    expect((await asked(server, session)).json).toEqual(answer.json);
  });

  it('are told to everyone with a seat or a display in it, and to nobody else', async () => {
    const server = await testServer();
    const session = await openedSession(server);
    const other = await openedSession(server);
    await changed(server, session, 0);
    const ana = await phone(server, session.code, 'Ana');
    const wall = await display(server, session.code);
    const eve = await phone(server, other.code, 'Eve');
    const read = (token: string) => http(server, 'GET', `/api/rooms/${session.code}/deck`, { token });
    for (const token of [ana.token, wall.token, session.facilitatorToken])
      expect((await read(token)).json).toEqual({ version: 1, deck: A_DECK });
    for (const token of [eve.token, newToken()]) expect((await read(token)).status).toBe(401);
    for (const token of [ana.token, wall.token, other.facilitatorToken]) {
      const body = { seen: 1, deck: ours };
      const put = await http(server, 'PUT', `/api/sessions/${session.session.id}/deck`, { token, body });
      expect(put.status).toBe(401);
    }
  });

  it('are not changed by a page that saw older ones', async () => {
    const server = await testServer();
    const session = await openedSession(server);
    await changed(server, session, 0);
    const late = await changed(server, session, 0, { name: 'Late' });
    expect(late.status).toBe(409);
    expect(late.json.error).toMatchObject({ code: 'deck-moved-on', expected: 0, found: 1 });
    expect((await asked(server, session)).json.deck.name).toBe('Cards of our centre');
  });

  it('are changed once by a change that is sent again, as after an answer that was lost', async () => {
    const server = await testServer();
    const session = await openedSession(server);
    const first = await changed(server, session, 0);
    const again = await changed(server, session, 0);
    expect([again.status, again.json]).toEqual([200, first.json]);
    const third = await changed(server, session, 1, { situations: [], resources: [] });
    expect((await changed(server, session, 1, { situations: [], resources: [] })).json).toEqual(third.json);
    expect((await changed(server, session, 0)).json.error.code).toBe('deck-moved-on');
  });

  it.each([
    [
      { situations: [{ ...badge, id: 'netiquette-1' }] },
      'in body, deck.situations.0.id: the form that the protocol says',
    ],
    [{ situations: [{ ...badge, title: '' }] }, 'in body, deck.situations.0.title: at least 1'],
    [{ situations: [badge, badge] }, 'in body, deck.situations.1.id: an id that no other item has'],
    [
      { situations: [{ ...badge, resources: ['own-nowhere'] }] },
      'in body, deck.situations.0.resources.0: a resource that there is',
    ],
    [{ name: 'x'.repeat(81) }, 'in body, deck.name: at most 80'],
  ])('are not changed into what cannot be: %#', async (deck, expected) => {
    const server = await testServer();
    const session = await openedSession(server);
    const { status, json } = await changed(server, session, 0, deck);
    expect(status).toBe(400);
    expect(json.error).toMatchObject({ code: 'malformed', expected });
    expect((await asked(server, session)).json.version).toBe(0);
  });

  it('may come to more than a command, and not to more than a phone can load', async () => {
    const server = await testServer();
    const session = await openedSession(server);
    const situations = (many: number) =>
      Array.from({ length: many }, (_, at) => ({
        ...badge,
        id: `own-${at}`,
        resources: [],
        text: 'x'.repeat(3000),
      }));
    expect((await changed(server, session, 0, { situations: situations(100) })).status).toBe(200);
    const flood = await changed(server, session, 1, { situations: situations(200) });
    expect([flood.status, flood.json.error.code, flood.json.error.expected]).toEqual([
      413,
      'too-large',
      524_288,
    ]);
  });

  it('go with the session', async () => {
    const server = await testServer();
    const session = await openedSession(server);
    await changed(server, session, 0);
    const { facilitatorToken: token } = session;
    await http(server, 'DELETE', `/api/sessions/${session.session.id}`, { token });
    expect(await server.store.sessionDeck(session.session.id)).toBeNull();
    expect((await asked(server, session)).status).toBe(404);
  });
});

describe('a room plays with them', () => {
  it('opens an own card and an own resource, and tells both in its summary', async () => {
    const server = await testServer();
    const session = await openedSession(server);
    const { nora } = await started(server, session.code);
    expect(await pick(nora)).toMatchObject({ ok: false, refusal: { code: 'no-such-situation' } });
    await changed(server, session, 0);
    await nora.does({ type: 'pick-situation', situation: 'own-badge', again: false });
    await nora.does({ type: 'go-on', from: 'situation', early: false });
    await nora.does({ type: 'go-on', from: 'discussion', early: true });
    await nora.does({ type: 'open-resource', resource: 'own-rules' });
    const { facilitatorToken: token } = session;
    const { body } = await http(server, 'GET', `/api/rooms/${session.code}/summary.md`, { token });
    for (const said of ['Le badge oublié', 'Notre règlement']) expect(body).toContain(said);
  });

  it('draws none that is left out', async () => {
    const server = await testServer();
    const session = await openedSession(server);
    const others = Array.from({ length: 10 }, (_, at) => `data-protection-${at + 1}`);
    await changed(server, session, 0, { leftOut: others });
    const { nora } = await started(server, session.code);
    expect(await pick(nora, 'data-protection-3')).toMatchObject({ refusal: { code: 'no-such-situation' } });
    await nora.does({ type: 'draw-situation', again: false });
    expect(nora.now.rounds[0]?.situation).toBe('own-badge');
    await changed(server, session, 1, { leftOut: [...others, 'own-badge'] });
    expect(await nora.try({ type: 'draw-situation', again: false })).toMatchObject({
      refusal: { code: 'no-situation-left' },
    });
  });

  it('keeps a card that was open readable after it is taken out, and no other', async () => {
    const server = await testServer();
    const session = await openedSession(server);
    await changed(server, session, 0, {
      situations: [badge, { ...badge, id: 'own-other', title: 'Never opened' }],
    });
    const { nora } = await started(server, session.code);
    await nora.does({ type: 'pick-situation', situation: 'own-badge', again: false });
    const { json } = await changed(server, session, 1, { situations: [], resources: [] });
    const { deck } = json as { deck: KeptDeck };
    expect(deck.retired).toEqual({ situations: [badge], resources: [] });
    const { facilitatorToken: token } = session;
    const { body } = await http(server, 'GET', `/api/rooms/${session.code}/summary.md`, { token });
    expect(body).toContain('Le badge oublié');
    await nora.does({ type: 'pick-situation', situation: 'data-protection-1', again: false });
    expect(await pick(nora)).toMatchObject({ refusal: { code: 'no-such-situation' } });
  });

  it('on another server than the one that was told of the change', async () => {
    const { one, two } = await twoServers({ limits: { headsEvery: NEVER } });
    const session = await openedSession(one);
    const { nora } = await started(two, session.code);
    expect(await pick(nora)).toMatchObject({ ok: false });
    await changed(one, session, 0);
    expect(await pick(nora)).toMatchObject({ ok: true });
    const gone = await changed(one, session, 1, { situations: [] });
    expect(gone.json.deck.retired.situations).toEqual([badge]);
  });

  it('keeps readable a card that is taken out in the very moment in which a room opens it', async () => {
    const { one, two } = await twoServers({ limits: { headsEvery: NEVER } });
    const session = await openedSession(one);
    const { nora } = await started(two, session.code);
    await changed(one, session, 0);
    const asItWas = two.store.sessionDeck.bind(two.store);
    let between: Promise<unknown> | null = null;
    // The other server has read the cards and not yet stored what it decides by them.
    two.store.sessionDeck = async (id) => {
      const stored = await asItWas(id);
      between ??= changed(one, session, 1, { situations: [], resources: [] });
      await between;
      return stored;
    };
    expect(await pick(nora)).toMatchObject({ ok: true });
    const { json } = await http(one, 'GET', `/api/rooms/${session.code}/deck`, { token: nora.token });
    expect(json.deck).toMatchObject({ situations: [], retired: { situations: [badge], resources: [] } });
    const { facilitatorToken: token } = session;
    const { body } = await http(one, 'GET', `/api/rooms/${session.code}/summary.md`, { token });
    expect(body).toContain('Le badge oublié');
  });

  it('leaves the words of its cards out of the log and out of what the server logs', async () => {
    const server = await testServer();
    const session = await openedSession(server);
    await changed(server, session, 0);
    const { nora } = await started(server, session.code);
    await nora.does({ type: 'pick-situation', situation: 'own-badge', again: false });
    const told = JSON.stringify(await nora.log()) + server.logged();
    expect(told).toContain('own-badge');
    for (const words of ['badge oublié', 'stagiaire', 'Que protège']) expect(told).not.toContain(words);
  });
});

describe('the form of a file of own cards', () => {
  it('is there for editors and other programs', async () => {
    const server = await testServer();
    const { status, json } = await http(server, 'GET', '/api/own-deck.schema.json');
    expect(status).toBe(200);
    expect(json).toMatchObject({ type: 'object', properties: { format: { const: 'reflextics-deck' } } });
  });
});
