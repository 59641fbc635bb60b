import { MAKING_TYPE, type MakingLine, problem } from '@reflextics/protocol';
import Fastify from 'fastify';
import { afterEach, describe, expect, it } from 'vitest';
import { PressOverloaded, PressStopped, type Watch } from '../press/press.ts';
import { Meters } from '../watch/index.ts';
import { handOut } from './hand-out.ts';
import { answerProblems } from './problem-answers.ts';

const FILE = { type: 'application/pdf', name: 'summary.pdf', cacheControl: 'no-store' };
const BYTES = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x0a, 0x0a, 0xff]);

const opened: { close(): PromiseLike<unknown> }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

/** What who asks for a file gets, where it is made so. */
async function asked(print: (watch?: Watch) => Promise<Uint8Array>, accept: string) {
  const server = Fastify();
  opened.push(server);
  const meters = new Meters();
  answerProblems(server, meters);
  server.get('/', (request, reply) => handOut(request, reply, meters, FILE, print));
  return server.inject({ url: '/', headers: { accept } });
}

/** The lines of an answer, and the bytes after the last of them. */
function read(payload: Buffer): { lines: MakingLine[]; rest: Buffer } {
  const lines: MakingLine[] = [];
  let from = 0;
  for (let end = payload.indexOf(0x0a); end >= 0; end = payload.indexOf(0x0a, from)) {
    const line = JSON.parse(payload.subarray(from, end).toString('utf8')) as MakingLine;
    lines.push(line);
    from = end + 1;
    if ('bytes' in line) break;
  }
  return { lines, rest: payload.subarray(from) };
}

describe('a file that takes a while', () => {
  it('comes after the news of its making, to Fatou who accepts them', async () => {
    const { statusCode, headers, rawPayload } = await asked(async (watch) => {
      watch?.({ waiting: 2 });
      watch?.({ part: 1, of: 2, share: 0.1 });
      return BYTES;
    }, `${MAKING_TYPE}, application/pdf`);
    expect([statusCode, headers['content-type'], headers['cache-control']]).toEqual([
      200,
      MAKING_TYPE,
      'no-store',
    ]);
    const { lines, rest } = read(rawPayload);
    expect(lines).toEqual([
      { waiting: 2 },
      { part: 1, of: 2, share: 0.1 },
      { bytes: BYTES.length, type: FILE.type, name: FILE.name },
    ]);
    expect(new Uint8Array(rest)).toEqual(BYTES);
  });

  it('is the file and nothing else for Ana, who asks for that', async () => {
    const { headers, rawPayload } = await asked(async () => BYTES, 'application/pdf');
    expect(headers['content-type']).toBe(FILE.type);
    expect(headers['content-disposition']).toBe('attachment; filename="summary.pdf"');
    expect(new Uint8Array(rawPayload)).toEqual(BYTES);
  });

  it('that goes wrong in the making ends with the problem, and with no bytes', async () => {
    const { rawPayload } = await asked(async (watch) => {
      watch?.({ waiting: 0 });
      // Past the moment at which the answer begins.
      await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
      throw new Error('expected a font, found none');
    }, MAKING_TYPE);
    const { lines, rest } = read(rawPayload);
    expect(lines).toEqual([{ waiting: 0 }, { error: problem('broken') }]);
    expect(rest).toHaveLength(0);
    expect(rawPayload.toString('utf8')).not.toContain('font');
  });

  it('that is refused at once gets the status of a refusal, and when to ask again', async () => {
    const { statusCode, headers, payload } = await asked(
      () => Promise.reject(new PressOverloaded(8)),
      MAKING_TYPE,
    );
    expect([statusCode, Number(headers['retry-after']) > 0]).toEqual([503, true]);
    expect(JSON.parse(payload)).toMatchObject({ error: { code: 'overloaded' } });
  });

  it('that a stopping server refuses may be asked of another', async () => {
    const { statusCode, payload } = await asked(() => Promise.reject(new PressStopped()), MAKING_TYPE);
    expect([statusCode, JSON.parse(payload).error.code]).toEqual([503, 'unavailable']);
  });
});
