/** Milliseconds, as many as come. */
export class Times {
  #values = new Float64Array(1024);
  #size = 0;

  add(ms: number): void {
    if (this.#size === this.#values.length) {
      const larger = new Float64Array(this.#size * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#size] = ms;
    this.#size += 1;
  }

  /** All of them, and none are left. */
  take(): Float64Array {
    const taken = this.#values.slice(0, this.#size);
    this.#size = 0;
    return taken;
  }
}

/** What a swarm saw in a while. */
export interface Seen {
  commands: number;
  /** ms from when a command was meant to be sent to its answer. */
  acks: Float64Array;
  /** Commands that were to be sent by then and had no answer: at more than a server takes, more with each second. */
  unanswered: number;
  /** Events that came to a socket. */
  deliveries: number;
  /** The messages in which they came: a server may tell several events in one. */
  packets: number;
  /** Of those messages. */
  bytes: number;
  /** ms from when a command was meant to be sent to one of its deliveries; a sample. */
  latencies: Float64Array;
  /** Answers that were none: by their code, how many. */
  refused: Record<string, number>;
  /** Connections that the server ended. */
  lost: number;
  /** µs of CPU that the swarm itself used. */
  cpu: number;
}

export class Tally {
  commands = 0;
  readonly acks = new Times();
  deliveries = 0;
  packets = 0;
  bytes = 0;
  readonly latencies = new Times();
  lost = 0;
  #refused: Record<string, number> = {};
  #cpu = process.cpuUsage();

  refuse(body: string): void {
    const code = /"code":"([a-z-]+)"/.exec(body)?.[1] ?? 'unknown';
    this.#refused[code] = (this.#refused[code] ?? 0) + 1;
  }

  /** What was seen since the last time. `unanswered`: now. */
  take(unanswered: number): Seen {
    const { user, system } = process.cpuUsage(this.#cpu);
    this.#cpu = process.cpuUsage();
    const seen: Seen = {
      commands: this.commands,
      acks: this.acks.take(),
      unanswered,
      deliveries: this.deliveries,
      packets: this.packets,
      bytes: this.bytes,
      latencies: this.latencies.take(),
      refused: this.#refused,
      lost: this.lost,
      cpu: user + system,
    };
    this.commands = 0;
    this.deliveries = 0;
    this.packets = 0;
    this.bytes = 0;
    this.lost = 0;
    this.#refused = {};
    return seen;
  }
}

/** What several swarms saw in the same while. */
export function together(seen: readonly Seen[]): Seen {
  const sum = (of: (one: Seen) => number) => seen.reduce((total, one) => total + of(one), 0);
  const refused: Record<string, number> = {};
  for (const one of seen) {
    for (const [code, times] of Object.entries(one.refused)) refused[code] = (refused[code] ?? 0) + times;
  }
  return {
    commands: sum(({ commands }) => commands),
    acks: joined(seen.map(({ acks }) => acks)),
    unanswered: sum(({ unanswered }) => unanswered),
    deliveries: sum(({ deliveries }) => deliveries),
    packets: sum(({ packets }) => packets),
    bytes: sum(({ bytes }) => bytes),
    latencies: joined(seen.map(({ latencies }) => latencies)),
    refused,
    lost: sum(({ lost }) => lost),
    cpu: sum(({ cpu }) => cpu),
  };
}

function joined(parts: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
