import { describe, expect, it } from 'vitest';
import { A_DECK } from '../store/testing/a-session.ts';
import { seatedRoom } from '../testing/phone.ts';
import { http, openedSession, testServer } from '../testing/test-server.ts';

const asked = async (url: string, path: string) => {
  const response = await fetch(url + path);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return { response, beginning: Buffer.from(bytes.slice(0, 5)).toString('latin1'), length: bytes.length };
};

/** The thread that prints compiles what it runs, here from the sources. */
const PATIENT = { timeout: 120_000 };

describe('paper', PATIENT, () => {
  it('comes as a PDF to whoever asks, without a session', async () => {
    const server = await testServer();
    const { response, beginning } = await asked(
      server.url,
      '/api/paper/reflextics/cut-cards?cards=netiquette-3',
    );
    expect([response.status, response.headers.get('content-type'), beginning]).toEqual([
      200,
      'application/pdf',
      '%PDF-',
    ]);
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="2-cards-to-cut-out.pdf"');
  });

  it('comes as one ZIP where the whole kit is asked for', async () => {
    const server = await testServer();
    const { response, beginning } = await asked(
      server.url,
      '/api/paper/reflextics/kit?themes=digital-tools&ink=saving',
    );
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/zip']);
    expect(beginning.slice(0, 2)).toBe('PK');
  });

  it('has on it what was chosen and no more', async () => {
    const server = await testServer();
    const one = await asked(server.url, '/api/paper/reflextics/cards?themes=netiquette&cards=netiquette-3');
    const all = await asked(server.url, '/api/paper/reflextics/cards?themes=netiquette');
    expect(one.length).toBeLessThan(all.length);
  });

  it('is asked for again with what is wrong said', async () => {
    const server = await testServer();
    const answers = [];
    for (const path of [
      'nothing/cards',
      'reflextics/cards?lang=tlh',
      'reflextics/posters',
      'reflextics/cards?cards=netiquette-99',
      'reflextics/cards?themes=netiquette&cards=digital-tools-1',
    ]) {
      const { status, json } = await http(server, 'GET', `/api/paper/${path}`);
      answers.push([status, json.error.code]);
    }
    expect(answers).toEqual([
      [404, 'no-such-deck'],
      [404, 'no-such-deck'],
      [400, 'malformed'],
      [400, 'malformed'],
      [400, 'malformed'],
    ]);
  });

  it('comes with the cards of a file, of which nothing is kept', async () => {
    const server = await testServer();
    const { retired: _, leftOut: __, ...items } = A_DECK;
    const file = { format: 'reflextics-deck', version: 1, ...items };
    const print = (body: unknown, cards = 'own-badge') =>
      http(server, 'POST', `/api/paper/reflextics/hand-outs?lang=fr&cards=${cards}`, { body });
    const { status, headers, body } = await print(file);
    expect([status, headers.get('content-type'), body.slice(0, 5)]).toEqual([
      200,
      'application/pdf',
      '%PDF-',
    ]);
    expect(headers.get('cache-control')).toBe('no-store');
    for (const [wrong, code] of [
      [{ ...file, version: 2 }, 'malformed'],
      [{ ...file, situations: [...file.situations, ...file.situations] }, 'malformed'],
      [{ ...file, name: 'x'.repeat(300_000) }, 'too-large'],
    ] as const)
      expect((await print(wrong)).json.error.code).toBe(code);
    expect((await print(file, 'own-other')).json.error.code).toBe('malformed');
  });

  it('of a session has its own cards and those in play, for its facilitator alone', async () => {
    const server = await testServer();
    const { session, code, facilitatorToken: token } = await openedSession(server);
    const { ana } = await seatedRoom(server, code);
    const { retired: _, ...deck } = A_DECK;
    const path = `/api/sessions/${session.id}/deck`;
    await http(server, 'PUT', path, {
      token,
      body: { seen: 0, deck: { ...deck, leftOut: ['netiquette-1'] } },
    });
    const print = (cards: string, asked: string | null) =>
      http(
        server,
        'GET',
        `/api/sessions/${session.id}/paper/cards?cards=${cards}`,
        asked === null ? {} : { token: asked },
      );
    expect((await print('own-badge', token)).status).toBe(200);
    expect((await print('netiquette-1', token)).status).toBe(400);
    for (const other of [ana.token, null]) expect((await print('own-badge', other)).status).toBe(401);
  });

  it('of a session has its support line on the cards with a word of care, and on no other', async () => {
    const server = await testServer();
    const lengthOf = async (supportLine: string | null, card: string) => {
      const { session, facilitatorToken: token } = await openedSession(server, { supportLine });
      const path = `/api/sessions/${session.id}/paper/hand-outs?cards=${card}`;
      const { status, body } = await http(server, 'GET', path, { token });
      expect(status).toBe(200);
      return body.length;
    };
    const line = 'Ariadne’s thread, 116 123, day and night and without a name';
    // What stands on a sheet is read back where sheets are made; here, that the line gets there.
    expect(await lengthOf(line, 'netiquette-2')).toBeGreaterThan((await lengthOf(null, 'netiquette-2')) + 50);
    const [without, withLine] = [await lengthOf(null, 'netiquette-1'), await lengthOf(line, 'netiquette-1')];
    expect(Math.abs(withLine - without)).toBeLessThan(50);
  });

  it('is refused to an address that asks for too much of it', async () => {
    const server = await testServer({ limits: { papers: { max: 1, window: 60_000 } } });
    const path = '/api/paper/reflextics/template';
    expect((await asked(server.url, path)).response.status).toBe(200);
    const { status, json } = await http(server, 'GET', path);
    expect([status, json.error.code]).toEqual([429, 'too-many-requests']);
  });
});
