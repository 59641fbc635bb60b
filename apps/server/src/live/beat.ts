import { BEAT } from '@reflextics/protocol';
import { BEAT_LOOKS, BEAT_STEPS } from '../limits.ts';
import { idleStream } from './broadcast.ts';
import type { Line } from './sockets.ts';

const TEXT_OF_ONE_BYTE = [0x81, 0x01]; // RFC 6455
const NOTHING = '6'; // Engine.IO's sign of a packet that says nothing
export const BEAT_FRAME = Buffer.from([...TEXT_OF_ONE_BYTE, ...Buffer.from(NOTHING)]);

/** Of one line, from look to look. */
interface Heard {
  bytes: number;
  /** In looks; at the most, since what was said between two of them may be as old as the first. */
  silent: number;
}

/** Lets every line say something at least once in `BEAT` ms, so that whoever hears nothing knows that it is deaf. */
export class Beat {
  readonly #steps = Array.from({ length: BEAT_STEPS }, () => new Map<Line, Heard>());
  readonly #timer: NodeJS.Timeout;
  #step = 0;
  #next = 0;

  constructor() {
    this.#timer = setInterval(() => this.#look(), BEAT / BEAT_LOOKS / BEAT_STEPS);
    this.#timer.unref();
  }

  /** Until the line ends. */
  keep(line: Line): void {
    if (line.conn.readyState !== 'open') return;
    const step = this.#steps[this.#next];
    this.#next = (this.#next + 1) % BEAT_STEPS;
    step?.set(line, { bytes: 0, silent: 0 });
    line.conn.once('close', () => step?.delete(line));
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #look(): void {
    this.#step = (this.#step + 1) % BEAT_STEPS;
    for (const [line, heard] of this.#steps[this.#step] ?? []) {
      // Where something waits to be sent the silence is not ours, and a line that takes nothing is not to be given more.
      const stream = idleStream(line);
      if (stream === null) continue;
      const bytes = stream.bytesWritten;
      heard.silent = bytes === heard.bytes ? heard.silent + 1 : 1;
      heard.bytes = bytes;
      if (heard.silent < BEAT_LOOKS) continue;
      stream.write(BEAT_FRAME);
      heard.silent = 0;
      heard.bytes += BEAT_FRAME.length;
    }
  }
}
