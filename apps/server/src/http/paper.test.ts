import { describe, expect, it } from 'vitest';
import { http, testServer } from '../testing/test-server.ts';

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

  it('is refused to an address that asks for too much of it', async () => {
    const server = await testServer({ limits: { papers: { max: 1, window: 60_000 } } });
    const path = '/api/paper/reflextics/template';
    expect((await asked(server.url, path)).response.status).toBe(200);
    const { status, json } = await http(server, 'GET', path);
    expect([status, json.error.code]).toEqual([429, 'too-many-requests']);
  });
});
