import { MAKING_TYPE, type MakingLine, type MakingNews } from '@reflextics/protocol';
import { ApiError, type Arrival, type Download } from '../../../room/index.ts';

/** How far a file is: being made, or on its way to this device, a part of it (0 to 1). */
export type Making = MakingNews | { arrived: number };

const LINE_END = 0x0a;

/** Takes a file that tells first how its making goes. An answer without such news is the file. */
export const arrivalOf = (told: (making: Making) => void): Arrival => ({
  accept: MAKING_TYPE,
  read: async (response, alive) => {
    if (response.headers.get('content-type') !== MAKING_TYPE || response.body === null) return null;
    const bytes = new Incoming(response.body.getReader(), alive);
    for (;;) {
      const line = JSON.parse(new TextDecoder().decode(await bytes.line())) as MakingLine;
      if ('error' in line) throw new ApiError({ ...line.error, status: response.status });
      if ('bytes' in line) return wholeFile(bytes, line, told);
      told(line);
    }
  },
});

async function wholeFile(
  incoming: Incoming,
  { bytes, type, name }: Extract<MakingLine, { bytes: number }>,
  told: (making: Making) => void,
): Promise<Download> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for (let there = 0; there < bytes; ) {
    const piece = await incoming.some();
    pieces.push(piece);
    there += piece.length;
    told({ arrived: there / bytes });
  }
  return { file: new Blob(pieces, { type }), name };
}

/** What comes over the line, piece by piece. Throws where it ends too early. */
class Incoming {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>;
  readonly #alive: () => void;
  #left = new Uint8Array();

  constructor(reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>, alive: () => void) {
    this.#reader = reader;
    this.#alive = alive;
  }

  async some(): Promise<Uint8Array<ArrayBuffer>> {
    if (this.#left.length === 0) return this.#next();
    const left = this.#left;
    this.#left = new Uint8Array();
    return left;
  }

  /** Without its end. */
  async line(): Promise<Uint8Array> {
    for (;;) {
      const end = this.#left.indexOf(LINE_END);
      if (end >= 0) {
        const line = this.#left.subarray(0, end);
        this.#left = this.#left.subarray(end + 1);
        return line;
      }
      const next = await this.#next();
      const longer = new Uint8Array(this.#left.length + next.length);
      longer.set(this.#left);
      longer.set(next, this.#left.length);
      this.#left = longer;
    }
  }

  async #next(): Promise<Uint8Array<ArrayBuffer>> {
    const { done, value } = await this.#reader.read();
    if (done) throw new Error('expected the whole file, found the end of the answer');
    this.#alive();
    return value;
  }
}
