import { type Answer, type LogAnswer, PROTOCOL_VERSION } from '@reflextics/protocol';
import type { Connect, Connection, ConnectionHandlers } from '../connection.ts';

/** A test double of the line to the server: a test opens and cuts it, and says what comes over it. */
export class TestLine {
  handlers: ConnectionHandlers | null = null;
  isOpen = false;
  stopped = false;
  probes = 0;
  wakes = 0;
  writing: boolean[] = [];
  /** What the server answers to a command; null: nothing. */
  answer: (message: Parameters<Connection['command']>[0]) => Answer | null = () => null;
  /** What the server tells of the log when it is asked on the line; null: it knows no such question. */
  log: (after: number) => LogAnswer | null = () => null;
  now: () => number = () => 0;

  readonly connect: Connect = (_seat, handlers) => {
    this.handlers = handlers;
    return {
      isOpen: () => this.isOpen,
      command: async (message) => (this.isOpen ? this.answer(message) : null),
      log: async (after) => (this.isOpen ? this.log(after) : null),
      time: async () => (this.isOpen ? { now: this.now() } : null),
      writing: (on) => void this.writing.push(on),
      probe: async () => {
        this.probes += 1;
      },
      woke: async () => {
        this.wakes += 1;
      },
      stop: () => {
        this.stopped = true;
      },
    };
  };

  get says(): ConnectionHandlers {
    if (this.handlers === null) throw new Error('expected a connection, found none');
    return this.handlers;
  }

  /** As when the socket connects and the server greets it. */
  open(seq: number, id: string, newest = PROTOCOL_VERSION) {
    this.isOpen = true;
    this.says.open();
    const you = { kind: 'participant', id } as const;
    this.says.welcome({ v: PROTOCOL_VERSION, newest, you, seq, now: this.now() });
  }

  cut() {
    this.isOpen = false;
    this.says.lost();
  }
}
