// @vitest-environment node
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

/** What the browser hands to a worker; each is answered by what the worker wants to be waited for, or with. */
type Told = 'install' | 'activate' | 'message' | 'fetch';

/** The browser's own store of answers, in memory. An opened cache that was deleted lives on in the hands of who has it. */
class Caches {
  readonly all = new Map<string, Map<string, Response>>();

  async open(name: string) {
    const kept = this.all.get(name) ?? new Map<string, Response>();
    this.all.set(name, kept);
    return {
      keys: async () => [...kept.keys()].map((url) => ({ url })),
      match: async (address: string) => kept.get(address)?.clone(),
      put: async (address: string, answer: Response) => void kept.set(address, answer),
      add: async (address: string) => void kept.set(address, await fetch(address)),
    };
  }

  keys = async () => [...this.all.keys()];
  delete = async (name: string) => this.all.delete(name);
}

/** A phone with the worker of one build on it. */
class Phone {
  readonly #heard = new Map<Told, (event: unknown) => void>();
  /** How often the phone looked for a newer worker. */
  looked = 0;

  constructor(readonly caches: Caches) {}

  async installs(build: string): Promise<this> {
    vi.resetModules();
    vi.stubGlobal('BUILD', build);
    vi.stubGlobal('caches', this.caches);
    vi.stubGlobal('self', {
      addEventListener: (told: Told, listener: (event: unknown) => void) => this.#heard.set(told, listener),
      location: new URL('https://play.example/sw.js'),
      clients: { claim: async () => {} },
      registration: {
        update: async () => {
          this.looked += 1;
        },
      },
    });
    await import('./sw.ts');
    await this.#tells('install');
    await this.#tells('activate');
    return this;
  }

  hears(said: unknown): Promise<unknown> {
    return this.#tells('message', { data: said });
  }

  /** Null: the worker leaves it to the browser. */
  async opens(path: string, more: { mode?: string; headers?: HeadersInit } = {}): Promise<string | null> {
    const { mode = 'navigate', headers = {} } = more;
    const request = {
      url: `https://play.example${path}`,
      method: 'GET',
      mode,
      headers: new Headers(headers),
    };
    const answer = (await this.#tells('fetch', { request })) as Response | null;
    return answer === null ? null : answer.text();
  }

  async #tells(told: Told, more: object = {}): Promise<unknown> {
    let wanted: unknown = null;
    const wants = (what: unknown) => {
      wanted = what;
    };
    this.#heard.get(told)?.({ ...more, waitUntil: wants, respondWith: wants });
    return wanted;
  }
}

/** The server, as the network leads to it. */
let network: (path: string) => Promise<Response>;
const page = (words: string, status = 200) =>
  new Response(words, { status, headers: { 'content-type': 'text/html; charset=utf-8' } });
const serves = (words: string, status?: number) => {
  network = async () => page(words, status);
};
const isGone = () => {
  network = async () => {
    throw new TypeError('expected a network, found none');
  };
};

let phone: Phone;
beforeEach(async () => {
  vi.stubGlobal('fetch', (asked: string | { url: string }) =>
    network(new URL(typeof asked === 'string' ? asked : asked.url, 'https://play.example').pathname),
  );
  serves('the page of the first build');
  phone = await new Phone(new Caches()).installs('first');
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('the page comes from the server while there is one, and from the phone in the basement', async () => {
  serves('the page of the second build');
  expect(await phone.opens('/room/HKRVTE')).toBe('the page of the second build');
  isGone();
  expect(await phone.opens('/room/HKRVTE')).toBe('the page of the second build');
  expect(await phone.opens('/')).toBe('the page of the second build');
});

test('a server that fails is not believed to be the app', async () => {
  serves('bad gateway', 502);
  expect(await phone.opens('/')).toBe('the page of the first build');
});

test('a network that says nothing for four seconds is no better than none', async () => {
  vi.useFakeTimers();
  network = () => new Promise(() => {});
  const opened = phone.opens('/room/HKRVTE');
  await vi.advanceTimersByTimeAsync(4_000);
  expect(await opened).toBe('the page of the first build');
});

test('the server speaks another protocol: the old page is thrown away, and not even shown without a network', async () => {
  await phone.hears({ type: 'throw-away' });
  expect(phone.caches.all.size).toBe(0);
  expect(phone.looked).toBe(1);
  isGone();
  await expect(phone.opens('/room/HKRVTE')).rejects.toThrow('expected a network');
});

test('the old page does not come back when it was thrown away while the network was waited for', async () => {
  vi.useFakeTimers();
  let answers: (answer: Response) => void = () => {};
  network = () =>
    new Promise((resolve) => {
      answers = resolve;
    });
  const opened = phone.opens('/room/HKRVTE');
  await phone.hears({ type: 'throw-away' });
  await vi.advanceTimersByTimeAsync(4_000);
  answers(page('the page of the second build'));
  expect(await opened).toBe('the page of the second build');
});

test('the worker of another build forgets what the one before it kept, and nothing of others', async () => {
  await phone.caches.open('of-somebody-else');
  serves('the page of the second build');
  await phone.installs('second');
  expect(await phone.caches.keys()).toEqual(['of-somebody-else', 'reflextics-second']);
  isGone();
  expect(await phone.opens('/')).toBe('the page of the second build');
});

test('the worker of another build takes over the cards and the files that came while the one before it answered', async () => {
  serves('the cards');
  await phone.opens('/api/decks/reflextics', { mode: 'cors' });
  serves('a table of the second build');
  await phone.opens('/assets/table-5e6f.js', { mode: 'cors' });
  serves('the page of the second build');
  await phone.installs('second');
  isGone();
  expect(await phone.opens('/api/decks/reflextics', { mode: 'cors' })).toBe('the cards');
  expect(await phone.opens('/assets/table-5e6f.js', { mode: 'cors' })).toBe('a table of the second build');
  expect(await phone.opens('/')).toBe('the page of the second build');
});

test('files that change their names with what is in them are asked for once', async () => {
  serves('a script');
  await phone.hears({ type: 'keep', files: ['https://play.example/assets/draw-1a2b.js'] });
  isGone();
  expect(await phone.opens('/assets/table-3c4d.js', { mode: 'cors' }).catch(() => 'none')).toBe('none');
  serves('a table');
  expect(await phone.opens('/assets/table-3c4d.js', { mode: 'cors' })).toBe('a table');
  isGone();
  expect(await phone.opens('/assets/table-3c4d.js', { mode: 'cors' })).toBe('a table');
});

test('what a token opens, what the server writes itself and what others serve is left to the network', async () => {
  const token = { authorization: `Bearer ${'A'.repeat(43)}` };
  expect(await phone.opens('/api/rooms/HKRVTE/log?after=0', { mode: 'cors', headers: token })).toBeNull();
  expect(await phone.opens('/api/decks/tuesday', { mode: 'cors', headers: token })).toBeNull();
  expect(await phone.opens('/cards/netiquette-2')).toBeNull();
  await phone.hears({
    type: 'keep',
    files: ['/api/rooms/HKRVTE/log', 'https://elsewhere.example/assets/a.js'],
  });
  expect([...(phone.caches.all.get('reflextics-first')?.keys() ?? [])]).toEqual(['/']);
});
