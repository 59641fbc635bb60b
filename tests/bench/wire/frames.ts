/**
 * The little of RFC 6455 that a swarm needs, so that a delivery costs it next to nothing: the machine that measures is
 * the machine that is measured.
 */

const FIN = 0x80;
const MASKED = 0x80;
const LENGTH_16 = 126;
const LENGTH_64 = 127;
const KEY_BYTES = 4;

export const TEXT = 0x1;
export const CLOSE = 0x8;

/** A client's frame. The masking key is all zeros, which masks nothing and is allowed. */
export function frameOf(text: string): Buffer {
  const length = Buffer.byteLength(text);
  const header = length < LENGTH_16 ? 2 : length < 65_536 ? 4 : 10;
  const frame = Buffer.alloc(header + KEY_BYTES + length);
  frame[0] = FIN | TEXT;
  if (header === 2) frame[1] = MASKED | length;
  else if (header === 4) {
    frame[1] = MASKED | LENGTH_16;
    frame.writeUInt16BE(length, 2);
  } else {
    frame[1] = MASKED | LENGTH_64;
    frame.writeBigUInt64BE(BigInt(length), 2);
  }
  frame.write(text, header + KEY_BYTES);
  return frame;
}

/** `payload` is only good until the call returns: what is to be kept must be copied. */
export type OnFrame = (opcode: number, payload: Buffer) => void;

/** Takes a server's bytes as they come and gives its frames, however they were cut. */
export class FrameReader {
  readonly #onFrame: OnFrame;
  #rest: Buffer | null = null;

  constructor(onFrame: OnFrame) {
    this.#onFrame = onFrame;
  }

  /** `bytes` may be overwritten afterwards. Throws where a message comes in several frames, which no server here does. */
  read(bytes: Buffer): void {
    const all = this.#rest === null ? bytes : Buffer.concat([this.#rest, bytes]);
    let at = 0;
    for (;;) {
      const left = all.length - at;
      if (left < 2) break;
      const first = all[at] ?? 0;
      const short = all[at + 1] ?? 0;
      const header = short === LENGTH_64 ? 10 : short === LENGTH_16 ? 4 : 2;
      if (left < header) break;
      const length =
        header === 2 ? short : header === 4 ? all.readUInt16BE(at + 2) : Number(all.readBigUInt64BE(at + 2));
      if (left < header + length) break;
      if ((first & FIN) === 0) throw new Error('expected whole messages, found one in several frames');
      this.#onFrame(first & 0x0f, all.subarray(at + header, at + header + length));
      at += header + length;
    }
    this.#rest = at === all.length ? null : Buffer.from(all.subarray(at));
  }
}
