import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { phone, playedTo, seatedRoom } from '../testing/phone.ts';
import { http, openedSession, testServer } from '../testing/test-server.ts';

/** The thread compiles what it runs, here from the sources. */
const PATIENT = { timeout: 120_000 };

const TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
} as const;
const TEXT = { docx: 'word/document.xml', odt: 'content.xml' } as const;

async function fetched(server: { url: string }, path: string, token: string): Promise<Response> {
  return fetch(server.url + path, { headers: { authorization: `Bearer ${token}` } });
}

async function textOf(answer: Response, part: string): Promise<string> {
  return strFromU8(unzipSync(new Uint8Array(await answer.arrayBuffer()))[part] ?? new Uint8Array());
}

describe('what a room leaves with, for office programs', PATIENT, () => {
  it('is there in the language asked for while the room is at play, without what is secret', async () => {
    const server = await testServer();
    const { code, facilitatorToken } = await openedSession(server);
    const { nora, ana, ben } = await seatedRoom(server, code);
    await playedTo('action', nora, ana, ben);
    const proposal = { levels: ['team'], whoDecides: null, firstStep: null } as const;
    await ana.does({ type: 'submit-proposal', ...proposal, text: '=1+1 <b>hours</b>' });
    await nora.does({ type: 'set-board-mode', mode: 'silent' });
    await ana.does({ type: 'submit-proposal', ...proposal, text: 'CANARY-SILENT' });
    for (const format of ['docx', 'odt'] as const) {
      const answer = await fetched(server, `/api/rooms/${code}/summary.${format}?lang=el`, facilitatorToken);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toBe(TYPES[format]);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(answer.headers.get('content-disposition')).toBe(
        `attachment; filename="summary-${code}.${format}"`,
      );
      const text = await textOf(answer, TEXT[format]);
      for (const said of ['Περιεχόμενα', 'Τρόποι δράσης', '=1+1 &lt;b&gt;hours&lt;/b&gt;', 'Ana'])
        expect(text).toContain(said);
      expect(text).not.toContain('CANARY');
    }
    for (const format of ['docx', 'odt'] as const) {
      const answer = await fetched(
        server,
        `/api/rooms/${code}/framework.${format}?lang=el`,
        facilitatorToken,
      );
      expect(answer.headers.get('content-type')).toBe(TYPES[format]);
      expect(await textOf(answer, TEXT[format])).toContain('πλαίσιο δράσης');
    }
    const csv = await fetched(server, `/api/rooms/${code}/summary.csv?lang=fr`, facilitatorToken);
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const bytes = new Uint8Array(await csv.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const table = strFromU8(bytes);
    expect(table).toContain(`"'=1+1 <b>hours</b>";"Ana"`);
    expect(table).not.toContain('CANARY');
  });

  it('is one file for all rooms of a session, and one table that says in which room', async () => {
    const server = await testServer();
    const { session, facilitatorToken, rooms } = await openedSession(server, { rooms: 2 });
    for (const { code } of rooms) {
      const { nora, ana, ben } = await seatedRoom(server, code);
      await playedTo('action', nora, ana, ben);
      await ana.does({
        type: 'submit-proposal',
        text: `Agreed in ${code}`,
        levels: ['team'],
        whoDecides: null,
        firstStep: null,
      });
    }
    const answer = await fetched(server, `/api/sessions/${session.id}/summary.docx`, facilitatorToken);
    const text = await textOf(answer, TEXT.docx);
    for (const { code } of rooms) expect(text).toContain(`Agreed in ${code}`);
    const csv = await http(server, 'GET', `/api/sessions/${session.id}/summary.csv`, {
      token: facilitatorToken,
    });
    const framework = await http(server, 'GET', `/api/sessions/${session.id}/framework.csv?lang=fr`, {
      token: facilitatorToken,
    });
    expect(framework.body).toContain('"Salle";"Niveau"');
    for (const [at, { code }] of rooms.entries())
      expect(csv.body).toMatch(new RegExp(`"${at + 1}","1",.*"Agreed in ${code}"`));
  });

  it('is for those alone who may download', async () => {
    const server = await testServer();
    const { code } = await openedSession(server, { playersMayDownload: false });
    const ana = await phone(server, code, 'Ana');
    for (const format of ['docx', 'odt', 'csv'])
      expect((await fetched(server, `/api/rooms/${code}/summary.${format}`, ana.token)).status).toBe(403);
  });
});
