import { MAKING_TYPE, problem } from '@reflextics/protocol';
import { describe, expect, it } from 'vitest';
import { ApiError } from '../../../room/index.ts';
import { arrivalOf, type Making } from './arrival.ts';

const FILE = new Uint8Array([0x25, 0x50, 0x0a, 0x44, 0x46, 0x0a]);

const line = (said: object) => new TextEncoder().encode(`${JSON.stringify(said)}\n`);
const done = line({ bytes: FILE.length, type: 'application/pdf', name: 'summary.pdf' });

/** An answer that comes in pieces of that length. */
function answer(pieces: readonly Uint8Array[], length: number, type = MAKING_TYPE): Response {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  pieces.reduce((at, piece) => {
    whole.set(piece, at);
    return at + piece.length;
  }, 0);
  let at = 0;
  const body = new ReadableStream({
    pull(controller) {
      if (at >= whole.length) return controller.close();
      controller.enqueue(whole.slice(at, at + length));
      at += length;
    },
  });
  return new Response(body, { headers: { 'content-type': type } });
}

async function taken(response: Response) {
  const told: Making[] = [];
  let alive = 0;
  const arrival = arrivalOf((making) => told.push(making));
  const got = await arrival.read(response, () => {
    alive += 1;
  });
  return { got, told, alive };
}

/** The page of the tests has no shorter way. */
const bytesOf = (file: Blob) =>
  new Promise<Uint8Array>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.readAsArrayBuffer(file);
  });

describe('a file that tells of its making', () => {
  const news = [{ waiting: 1 }, { part: 0, of: 3, share: 0.2 }, { part: 2, of: 3, share: 0.7 }];

  it.each([1, 7, 10_000])('is told to Fatou and comes whole, in pieces of %i bytes', async (length) => {
    const { got, told, alive } = await taken(answer([...news.map(line), done, FILE], length));
    expect(told.slice(0, 3)).toEqual(news);
    expect(told.at(-1)).toEqual({ arrived: 1 });
    expect(got?.name).toBe('summary.pdf');
    expect(got?.file.type).toBe('application/pdf');
    expect(await bytesOf(got?.file ?? new Blob())).toEqual(FILE);
    expect(alive).toBeGreaterThan(0);
  });

  it.each([
    ['in the news', [...news.map(line)]],
    ['in the file', [...news.map(line), done, FILE.slice(0, 3)]],
  ])('is none where the line is cut %s', async (_, pieces) => {
    await expect(taken(answer(pieces, 5))).rejects.toThrow('expected the whole file');
  });

  it('that could not be made is the problem that the server met', async () => {
    const answered = taken(answer([line({ waiting: 0 }), line({ error: problem('broken') })], 9));
    await expect(answered).rejects.toThrow(ApiError);
    await expect(answered).rejects.toMatchObject({ code: 'broken' });
  });

  it('is the answer itself where that tells nothing', async () => {
    const { got, told } = await taken(answer([FILE], 3, 'application/pdf'));
    expect([got, told]).toEqual([null, []]);
  });
});
