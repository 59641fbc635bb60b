/** Socket.IO's packets inside Engine.IO's, as text: `42["command",{…}]`. Read without parsing what nobody looks at. */

export type Packet =
  /** Engine.IO's greeting: the way in may be asked for. */
  | 'open'
  | 'ping'
  /** Refused at the door. */
  | 'refused'
  | 'told'
  | 'welcome'
  | 'ack'
  /** Anything else. */
  | 'other';

const TOLD = Buffer.from('42["told"');
const WELCOME = Buffer.from('42["welcome"');
const SEQ = Buffer.from('"seq":');
const ZERO = 0x30;
const NINE = 0x39;

export function packetOf(payload: Buffer): Packet {
  switch (payload[0]) {
    case 0x30:
      return 'open';
    case 0x32:
      return 'ping';
    case 0x34:
      break;
    default:
      return 'other';
  }
  switch (payload[1]) {
    case 0x32:
      if (startsWith(payload, TOLD)) return 'told';
      return startsWith(payload, WELCOME) ? 'welcome' : 'other';
    case 0x33:
      return 'ack';
    case 0x34:
      return 'refused';
    default:
      return 'other';
  }
}

function startsWith(payload: Buffer, beginning: Buffer): boolean {
  const { length } = beginning;
  return payload.length >= length && payload.compare(beginning, 0, length, 0, length) === 0;
}

/**
 * The numbers of the first and the last event in a told message, which are without holes. Null: there is none. Quotes
 * in a text are escaped, so that none is mistaken.
 */
export function seqsIn(payload: Buffer): { first: number; last: number } | null {
  const at = payload.indexOf(SEQ);
  if (at < 0) return null;
  return {
    first: numberAt(payload, at + SEQ.length),
    last: numberAt(payload, payload.lastIndexOf(SEQ) + SEQ.length),
  };
}

function numberAt(payload: Buffer, start: number): number {
  let number = 0;
  for (let at = start; ; at += 1) {
    const digit = payload[at] ?? 0;
    if (digit < ZERO || digit > NINE) return number;
    number = number * 10 + digit - ZERO;
  }
}

export interface Acknowledgement {
  id: number;
  /** What was acknowledged with, unparsed. */
  body: string;
}

/** `43<id>[…]` */
export function acknowledgementIn(payload: Buffer): Acknowledgement {
  const text = payload.toString('utf8');
  const bracket = text.indexOf('[');
  return { id: Number(text.slice(2, bracket)), body: text.slice(bracket + 1, -1) };
}

export const PONG = '3';
export const connectPacket = (auth: object): string => `40${JSON.stringify(auth)}`;
export const commandPacket = (id: number, message: object): string =>
  `42${id}["command",${JSON.stringify(message)}]`;
