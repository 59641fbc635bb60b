// Loaded into a server before anything else: lines that the run names, by the port at their other end, take no more than
// so many bytes a second from it. A kernel takes megabytes before a server notices a slow reader: this one takes none.

import { Socket } from 'node:net';

let slow = new Set();
let rate = 1; // bytes a second
/** To be called once the line would have taken what was written. */
const waiting = new Map();

for (const way of ['_write', '_writev']) {
  const write = Socket.prototype[way];
  Socket.prototype[way] = function writeSlowly(data, ...rest) {
    if (slow.size === 0 || !slow.has(this.remotePort)) return write.call(this, data, ...rest);
    const taken = rest.pop();
    const bytes = lengthOf(data);
    return write.call(this, data, ...rest, (error) => {
      if (error) return taken(error);
      const timer = setTimeout(
        () => {
          waiting.delete(timer);
          taken();
        },
        (bytes / rate) * 1_000,
      );
      waiting.set(timer, taken);
    });
  };
}

function lengthOf(data) {
  return Array.isArray(data) ? data.reduce((sum, { chunk }) => sum + chunk.length, 0) : data.length;
}

process.on('message', (message) => {
  if (!Array.isArray(message?.slowLines)) return;
  slow = new Set(message.slowLines);
  rate = message.rate;
  for (const [timer, taken] of waiting) {
    clearTimeout(timer);
    taken();
  }
  waiting.clear();
});
process.channel?.unref();
