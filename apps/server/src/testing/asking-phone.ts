import type { Command, ParticipantId } from '@reflextics/game';
import { type Answer, type LogAnswer, PROTOCOL_VERSION, VERSION_HEADER } from '@reflextics/protocol';
import { newId, newToken } from '../secrets.ts';
import { http, type Spoken } from './test-server.ts';

/** ms: a held answer that nothing releases does not come within a test. */
export const LONG = 20_000;

type Place = { url: string };

/** A person whose network lets no WebSocket through: it only asks, each time whichever server it is told. */
export class AskingPhone {
  readonly code: string;
  readonly token: string;
  readonly id: ParticipantId;
  readonly client = newId();
  n = 0;
  seq = 0;
  tag = '';

  constructor(code: string, token: string, id: ParticipantId) {
    this.code = code;
    this.token = token;
    this.id = id;
  }

  /** Everything that is known now; from here on answers can be held. */
  async look(at: Place): Promise<LogAnswer> {
    return this.#took(await this.request(at, { after: this.seq }));
  }

  /** What happens next. */
  async hears(at: Place, more: Record<string, unknown> = {}): Promise<LogAnswer> {
    return this.#took(await this.held(at, more));
  }

  /** As it comes, whatever it says. */
  held(at: Place, more: Record<string, unknown> = {}, signal?: AbortSignal): Promise<Spoken> {
    return this.request(at, { after: this.seq, tag: this.tag, wait: LONG, ...more }, signal);
  }

  async request(at: Place, query: Record<string, unknown>, signal?: AbortSignal): Promise<Spoken> {
    const words = new URLSearchParams();
    for (const [name, value] of Object.entries(query)) words.set(name, String(value));
    return http(at, 'GET', `/api/rooms/${this.code}/log?${words}`, {
      token: this.token,
      headers: { [VERSION_HEADER]: String(PROTOCOL_VERSION) },
      ...(signal === undefined ? {} : { signal }),
    });
  }

  async does(at: Place, command: Command): Promise<Answer> {
    this.n += 1;
    const { json } = await http(at, 'POST', `/api/rooms/${this.code}/commands`, {
      token: this.token,
      body: { client: this.client, n: this.n, command },
    });
    return json;
  }

  #took({ status, json, body }: Spoken): LogAnswer {
    if (status !== 200) throw new Error(`expected the log, found ${status}: ${body}`);
    this.seq = json.seq;
    this.tag = json.tag;
    return json;
  }
}

/** Joins and looks. */
export async function askingPhone(at: Place, code: string, name: string): Promise<AskingPhone> {
  const token = newToken();
  const { json } = await http(at, 'POST', `/api/rooms/${code}/join`, { body: { name, token } });
  const phone = new AskingPhone(code, token, json.participant);
  await phone.look(at);
  return phone;
}
