import type { CardWords, SituationId } from '@reflextics/game';
import { describe, expect, it } from 'vitest';
import { display, type Phone, seatedRoom } from './testing/phone.ts';
import { http, openedSession, testServer } from './testing/test-server.ts';
import { NEVER, twoServers } from './testing/two-servers.ts';

const card: CardWords = {
  language: 'fr',
  theme: 'data-protection',
  title: 'Le badge oublié',
  aspect: 'Les traces',
  text: 'Une stagiaire trouve le badge d’une collègue.',
  questions: ['Que fait-elle ?'],
  dilemma: null,
  contentNote: null,
  resources: ['keeping-data-lawfully'],
};

const read = (at: { url: string }, code: string, { token }: { token: string }, what: 'offers' | 'deck') =>
  http(at, 'GET', `/api/rooms/${code}/${what}`, { token });

async function offered(ana: Phone): Promise<string> {
  await ana.does({ type: 'offer-card', card });
  await ana.until(() => (ana.mine?.offers?.length ?? 0) > 0);
  return ana.mine?.offers?.[0]?.id ?? '';
}

async function taken(nora: Phone, offer: string): Promise<SituationId> {
  await nora.does({ type: 'take-offer', offer });
  const own = () => nora.mine?.offers?.find(({ id }) => id === offer)?.situation ?? null;
  await nora.until(() => own() !== null);
  return own() ?? '';
}

describe('a card that Ana offers', () => {
  it('is read by her and by Nora, who are told of it, and by nobody else', async () => {
    const server = await testServer();
    const { code, facilitatorToken } = await openedSession(server);
    const { nora, ana, ben } = await seatedRoom(server, code);
    const wall = await display(server, code);
    const offer = await offered(ana);
    await nora.until(() => nora.mine?.offers?.length === 1);
    expect(nora.mine?.offers).toMatchObject([{ id: offer, participant: ana.id, title: card.title }]);
    for (const one of [ana, nora])
      expect((await read(server, code, one, 'offers')).json.offers).toMatchObject([{ id: offer, card }]);
    expect((await read(server, code, ben, 'offers')).json).toEqual({ offers: [] });
    for (const token of [wall.token, facilitatorToken])
      expect((await read(server, code, { token }, 'offers')).status).toBe(403);
    await ben.reached(nora.now.seq);
    const reached = [ben.bytes, wall.bytes, JSON.stringify(await ben.log()), server.logged()].join();
    for (const words of ['badge oublié', 'stagiaire', offer]) expect(reached).not.toContain(words);
  });

  it('is a card of the room once Nora takes it: picked on another server, shown to all, told in the summary', async () => {
    const { one, two } = await twoServers({ limits: { headsEvery: NEVER } });
    const { code, facilitatorToken: token, session } = await openedSession(one);
    const other = await openedSession(one);
    const { nora, ana, ben } = await seatedRoom(two, code);
    await ana.does({ type: 'choose-themes', themes: ['data-protection'] });
    await nora.does({ type: 'start-round' });
    const before = (await read(one, code, ben, 'deck')).json;
    const situation = await taken(nora, await offered(ana));
    const after = (await read(one, code, ben, 'deck')).json;
    expect(after.version).toBeGreaterThan(before.version);
    expect(after.deck.situations).toEqual([{ ...card, id: situation }]);
    await nora.does({ type: 'pick-situation', situation, again: false });
    const summary = await http(one, 'GET', `/api/rooms/${code}/summary.md`, { token });
    expect(summary.body).toContain('Le badge oublié');
    expect((await http(one, 'GET', `/api/sessions/${session.id}/taken`, { token })).json).toEqual({
      rooms: [{ code, situations: [{ ...card, id: situation }] }],
    });
    for (const foreign of [ben.token, other.facilitatorToken])
      expect((await http(one, 'GET', `/api/sessions/${session.id}/taken`, { token: foreign })).status).toBe(
        401,
      );
  });

  it('is not in play where the facilitator leaves it out', async () => {
    const server = await testServer();
    const { code, facilitatorToken: token, session } = await openedSession(server);
    const { nora, ana } = await seatedRoom(server, code);
    await ana.does({ type: 'choose-themes', themes: ['data-protection'] });
    await nora.does({ type: 'start-round' });
    const situation = await taken(nora, await offered(ana));
    const deck = { name: 'Ours', situations: [], resources: [], leftOut: [situation] };
    await http(server, 'PUT', `/api/sessions/${session.id}/deck`, { token, body: { seen: 0, deck } });
    expect(await nora.try({ type: 'pick-situation', situation, again: false })).toMatchObject({
      refusal: { code: 'no-such-situation' },
    });
  });

  it('is there again after the server was killed, and its answer once however often it is asked for', async () => {
    const { one, two } = await twoServers({ limits: { headsEvery: NEVER } });
    const { code } = await openedSession(one);
    const { nora, ana } = await seatedRoom(one, code);
    const offer = await offered(ana);
    const message = { client: 'offers-of-nora', n: 1 };
    const answers = [await nora.ask({ type: 'take-offer', offer }, message)];
    await one.stop();
    const { token } = nora;
    const again = await http(two, 'POST', `/api/rooms/${code}/commands`, {
      token,
      body: { ...message, command: { type: 'take-offer', offer } },
    });
    answers.push(again.json);
    expect(answers[1]).toEqual(answers[0]);
    const { offers } = (await read(two, code, nora, 'offers')).json;
    expect(offers).toMatchObject([{ id: offer, state: 'taken', card }]);
  });
});
