import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';

export interface RespServer {
  url: string;
  close(): Promise<void>;
}

interface Guest {
  socket: Socket;
  channels: Set<string>;
  resp3: boolean;
  known: boolean;
}

const simple = (text: string) => `+${text}\r\n`;
const failure = (text: string) => `-${text}\r\n`;
const bulk = (text: string) => `$${Buffer.byteLength(text)}\r\n${text}\r\n`;
const integer = (value: number) => `:${value}\r\n`;
const OK = simple('OK');

/**
 * As much of Redis as publishing and subscribing takes, over TCP and in Redis's own protocol (RESP 2 and 3), so that
 * the tests ask no Redis of the machine. `password`: nobody gets further without.
 */
export async function respServer({ password }: { password?: string } = {}): Promise<RespServer> {
  const guests = new Set<Guest>();
  const pushed = (guest: Guest, kind: string, channel: string, last: string) =>
    guest.socket.write(`${guest.resp3 ? '>' : '*'}3\r\n${bulk(kind)}${bulk(channel)}${last}`);

  const letIn = (guest: Guest, given: string | undefined) => {
    guest.known = password === undefined || given === password;
    return guest.known ? null : failure('WRONGPASS invalid username-password pair or user is disabled.');
  };
  const hello = (guest: Guest, words: readonly string[]) => {
    const auth = words.findIndex((word) => word.toUpperCase() === 'AUTH');
    const refused = auth < 0 ? null : letIn(guest, words[auth + 2]);
    if (refused !== null) return refused;
    if (!guest.known) return failure('NOAUTH HELLO must be called with the client already authenticated');
    guest.resp3 = words[0] === '3';
    const facts = [bulk('server'), bulk('redis'), bulk('version'), bulk('7.0.0'), bulk('proto')];
    return `${guest.resp3 ? '%3' : '*6'}\r\n${facts.join('')}${integer(guest.resp3 ? 3 : 2)}`;
  };
  const publish = (channel: string, text: string) => {
    const hearing = [...guests].filter(({ channels }) => channels.has(channel));
    for (const guest of hearing) pushed(guest, 'message', channel, bulk(text));
    return integer(hearing.length);
  };
  const subscribe = (guest: Guest, channels: readonly string[]) => {
    for (const channel of channels) {
      guest.channels.add(channel);
      pushed(guest, 'subscribe', channel, integer(guest.channels.size));
    }
    return '';
  };
  const unsubscribe = (guest: Guest, channels: readonly string[]) => {
    for (const channel of channels.length > 0 ? channels : [...guest.channels]) {
      guest.channels.delete(channel);
      pushed(guest, 'unsubscribe', channel, integer(guest.channels.size));
    }
    return '';
  };

  const answer = (guest: Guest, [name = '', ...words]: readonly string[]): string => {
    const command = name.toUpperCase();
    if (command === 'HELLO') return hello(guest, words);
    if (command === 'AUTH') return letIn(guest, words.at(-1)) ?? OK;
    if (!guest.known) return failure('NOAUTH Authentication required.');
    switch (command) {
      case 'PING':
        return words[0] === undefined ? simple('PONG') : bulk(words[0]);
      case 'CLIENT':
        return OK;
      case 'SELECT':
        return Number(words[0]) < 16 ? OK : failure('ERR DB index is out of range');
      case 'PUBLISH':
        return publish(words[0] ?? '', words[1] ?? '');
      case 'SUBSCRIBE':
        return subscribe(guest, words);
      case 'UNSUBSCRIBE':
        return unsubscribe(guest, words);
      case 'QUIT':
        guest.socket.end(OK);
        return '';
      default:
        return failure(`ERR unknown command '${name}'`);
    }
  };

  const server = createServer((socket) => {
    const guest: Guest = { socket, channels: new Set(), resp3: false, known: password === undefined };
    guests.add(guest);
    let waiting = Buffer.alloc(0);
    socket.on('data', (chunk) => {
      waiting = Buffer.concat([waiting, chunk]);
      for (let read = readCommand(waiting); read !== null; read = readCommand(waiting)) {
        waiting = waiting.subarray(read.length);
        const said = answer(guest, read.words);
        if (said !== '') socket.write(said);
      }
    });
    socket.on('error', () => undefined);
    socket.on('close', () => guests.delete(guest));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `redis://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      for (const { socket } of guests) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** The first command in there and how many bytes it took; null: not all of it has come. */
function readCommand(bytes: Buffer): { words: string[]; length: number } | null {
  let at = 0;
  /** The number on the line that begins there. */
  const count = () => {
    const end = bytes.indexOf('\r\n', at);
    if (end < 0) return null;
    const value = Number(bytes.toString('latin1', at + 1, end));
    at = end + 2;
    return value;
  };
  const parts = count();
  if (parts === null) return null;
  const words: string[] = [];
  while (words.length < parts) {
    const size = count();
    if (size === null || bytes.length < at + size + 2) return null;
    words.push(bytes.toString('utf8', at, at + size));
    at += size + 2;
  }
  return { words, length: at };
}
