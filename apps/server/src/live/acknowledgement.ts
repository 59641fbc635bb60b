import { idleStream, textFrame } from './broadcast.ts';
import type { Line } from './sockets.ts';

const MESSAGE = '4'; // Engine.IO's sign of a message …
const ACK = '3'; // … and Socket.IO's of an acknowledgement in it

type Acknowledge = (...answer: unknown[]) => void;

/** What Socket.IO makes the last argument of an event with, by the number of its packet; not in its types. */
interface Acknowledging {
  ack?: (packet: number) => Acknowledge;
}

/**
 * Answers on that line are written at once, in one write, where it is idle: an answer that goes the way of Socket.IO
 * costs five times as much, and what is told right after it, which then is to wait for it, as well. Where Socket.IO
 * does not make its answers so any more, all of them go its way.
 */
export function acknowledgeAtOnce(line: Line): void {
  const acknowledging = line as unknown as Acknowledging;
  const usual = acknowledging.ack?.bind(line);
  if (usual === undefined) return;
  acknowledging.ack = (packet) => {
    const inItsWay = usual(packet);
    let answered = false;
    return (...answer) => {
      if (answered) return;
      answered = true;
      const stream = idleStream(line);
      if (stream === null) inItsWay(...answer);
      else stream.write(textFrame(`${MESSAGE}${ACK}${packet}${JSON.stringify(answer)}`));
    };
  };
}
