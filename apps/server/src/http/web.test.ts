import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { DECKS, deckView } from '@reflextics/decks';
import { describe, expect, it } from 'vitest';
import { afterwards, http, testServer } from '../testing/test-server.ts';

async function builtWeb(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'reflextics-web-'));
  afterwards(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Page</title>');
  await writeFile(join(folder, 'assets', 'main-1a2b.js'), `export const big = '${'a'.repeat(4_000)}';`);
  return folder;
}

describe('the pages', () => {
  it('are one page at every address that is not a file’s nor the API’s', async () => {
    const server = await testServer({ webDir: await builtWeb() });
    for (const path of ['/', '/join/HKRVTE', '/facilitate/abc?x=1']) {
      const { status, body, headers } = await http(server, 'GET', path);
      expect([status, headers.get('cache-control')]).toEqual([200, 'no-cache']);
      expect(body).toContain('<title>Page</title>');
    }
    for (const path of ['/api/nothing', '/assets/gone.js']) {
      const { status, json } = await http(server, 'GET', path);
      expect([status, json.error.code]).toEqual([404, 'no-such-page']);
    }
    expect((await http(server, 'POST', '/join')).status).toBe(404);
    expect((await http(server, 'GET', '/../config.ts')).body).not.toContain('DATABASE_URL');
  });

  it('are counted once each by the address that asks, and what is nowhere is counted too', async () => {
    const server = await testServer({
      webDir: await builtWeb(),
      limits: { requests: { max: 4, window: 3_600_000 } },
    });
    const statuses = [];
    for (const [method, path] of [
      ['GET', '/join/HKRVTE'],
      ['GET', '/api/nothing'],
      ['POST', '/nothing'],
      ['PUT', '/api/nothing'],
      ['POST', '/nothing'],
      ['DELETE', '/api/nothing'],
    ] as const)
      statuses.push((await http(server, method, path)).status);
    expect(statuses).toEqual([200, 404, 404, 404, 429, 429]);
  });

  it('are kept by the browser where their name changes with them, and sent small', async () => {
    const server = await testServer({ webDir: await builtWeb() });
    const { status, headers } = await http(server, 'GET', '/assets/main-1a2b.js', {
      headers: { 'accept-encoding': 'gzip' },
    });
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(headers.get('content-encoding')).toBe('gzip');
  });

  it('come compressed by the build where it did that, and as they are to who takes nothing else', async () => {
    const folder = await builtWeb();
    await writeFile(join(folder, 'assets', 'main-1a2b.js.br'), brotliCompressSync('made while building'));
    const server = await testServer({ webDir: folder });
    const ask = (encodings: string) =>
      http(server, 'GET', '/assets/main-1a2b.js', { headers: { 'accept-encoding': encodings } });
    const small = await ask('gzip, br');
    expect([small.headers.get('content-encoding'), small.body]).toEqual(['br', 'made while building']);
    expect((await ask('identity')).headers.get('content-encoding')).toBeNull();
    expect((await ask('identity')).headers.get('vary')).toContain('accept-encoding');
  });

  it('do not tell what the build noted of itself', async () => {
    const folder = await builtWeb();
    await mkdir(join(folder, '.vite'));
    await writeFile(join(folder, '.vite', 'manifest.json'), '{"secret":1}');
    const server = await testServer({ webDir: folder });
    expect((await http(server, 'GET', '/.vite/manifest.json')).body).not.toContain('secret');
  });

  it('bring a worker that no browser keeps an old copy of; where phones may keep no app, one that ends itself', async () => {
    const folder = await builtWeb();
    await writeFile(join(folder, 'sw.js'), 'the app’s own');
    const keeping = await http(await testServer({ webDir: folder }), 'GET', '/sw.js');
    expect([keeping.body, keeping.headers.get('cache-control')]).toEqual(['the app’s own', 'no-store']);
    const forgetting = await http(await testServer({ webDir: folder, offlineApp: false }), 'GET', '/sw.js');
    expect(forgetting.body).toContain('unregister()');
    expect(forgetting.headers.get('cache-control')).toBe('no-store');
    expect(forgetting.headers.get('content-type')).toContain('javascript');
  });

  it('may load nothing from elsewhere and be framed by nobody', async () => {
    const server = await testServer({ webDir: await builtWeb() });
    const { headers } = await http(server, 'GET', '/');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval|upgrade-insecure/);
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    // The other names of the domain are not ours to decide on.
    expect(headers.get('strict-transport-security')).toMatch(/^max-age=\d+$/);
  });
});

describe('the deck', () => {
  it('tells which decks there are, each by its name in the language asked for', async () => {
    const server = await testServer();
    for (const lang of ['fr', 'xx']) {
      const { status, json } = await http(server, 'GET', `/api/decks?lang=${lang}`);
      const [first] = DECKS;
      const spoken = lang === 'fr' ? 'fr' : 'en';
      expect([status, json.decks]).toEqual([
        200,
        [
          {
            id: 'reflextics',
            title: deckView('reflextics', spoken)?.title,
            language: spoken,
            languages: first?.languages,
          },
        ],
      ]);
    }
  });

  it('is sent again only when it changed', async () => {
    const server = await testServer();
    const first = await http(server, 'GET', '/api/decks/reflextics?lang=en');
    expect(Object.keys(first.json)).toEqual(
      expect.arrayContaining(['themes', 'situations', 'resources', 'levels', 'prompts']),
    );
    const etag = first.headers.get('etag') ?? '';
    const second = await http(server, 'GET', '/api/decks/reflextics', { headers: { 'if-none-match': etag } });
    expect([second.status, second.body]).toEqual([304, '']);
  });
});

describe('the addresses for phones', () => {
  it('are not told of a server that listens for this computer alone', async () => {
    const server = await testServer();
    expect((await http(server, 'GET', '/api/addresses')).json).toEqual({ phones: [] });
  });
});

describe('the time', () => {
  it('is the database’s, and never goes back', async () => {
    const server = await testServer();
    const times: number[] = [];
    for (let asked = 0; asked < 5; asked += 1) times.push((await http(server, 'GET', '/api/time')).json.now);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(Math.abs((times[0] ?? 0) - (await server.store.now()))).toBeLessThan(5_000);
  });
});
