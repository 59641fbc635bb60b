import { expect, test } from '@playwright/test';
import { io } from 'socket.io-client';
import { type Cluster, startCluster } from './cluster.ts';

const AGAIN = 100; // ms: ten commands a second are allowed
const PATIENCE = 30_000; // ms

interface Seat {
  readonly token: string;
  readonly id: string;
}

async function ask(url: string, method: string, path: string, token?: string, body?: unknown) {
  const answer = await fetch(url + path, {
    method,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: answer.status, json: await answer.json() };
}

/** 256 bits, as a phone makes them. */
const newToken = () => Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url');

async function openRoom({ url }: Cluster): Promise<string> {
  const { json } = await ask(url, 'POST', '/api/sessions', undefined, {
    name: 'Second year, group B',
    language: 'en',
    deck: 'reflextics',
    themes: ['netiquette'],
    turnTime: null,
    retentionDays: 30,
    narratorBy: 'players',
    playersMayDownload: true,
    keepSpeakingTimes: false,
    callLink: null,
    supportLine: null,
    rooms: 1,
  });
  return json.rooms[0].code;
}

async function takeSeat({ url }: Cluster, code: string, name: string): Promise<Seat> {
  const token = newToken();
  const { json } = await ask(url, 'POST', `/api/rooms/${code}/join`, undefined, { name, token });
  return { token, id: json.participant };
}

/** As a page does it: one command at a time, the same one again until it is accepted. Returns the seqs of the answers. */
async function playUntil(
  { url }: Cluster,
  code: string,
  { token }: Seat,
  isOver: () => boolean,
): Promise<number[]> {
  const client = newToken().slice(0, 22);
  const acknowledged: number[] = [];
  for (let n = 1; !isOver() || n % 2 === 0; n += 1) {
    const command = { type: n % 2 === 1 ? 'stand' : 'decline' };
    await expect(async () => {
      const message = { client, n, command };
      const { json } = await ask(url, 'POST', `/api/rooms/${code}/commands`, token, message);
      expect(json.ok, JSON.stringify(json)).toBe(true);
      acknowledged.push(json.seq);
    }).toPass({ intervals: [AGAIN], timeout: PATIENCE });
  }
  return acknowledged;
}

let cluster: Cluster;
test.beforeAll(async () => {
  cluster = await startCluster();
});
test.afterAll(async () => {
  expect(await cluster.remove()).toBe(0);
});

test('a cluster serves pages and WebSockets by turns, and keeps its figures to itself', async () => {
  const code = await openRoom(cluster);
  const ana = await takeSeat(cluster, code, 'Ana');
  expect(await (await fetch(cluster.url)).text()).toContain('<div id="root">');
  // One after the other: whoever connects twice in a row meets both servers.
  for (const _ of cluster.servers) {
    const socket = io(cluster.url, {
      auth: { v: 1, code, token: ana.token },
      transports: ['websocket'],
      forceNew: true,
    });
    const welcome = await new Promise<Record<string, unknown>>((resolve) => socket.once('welcome', resolve));
    expect(welcome.you).toBeDefined();
    socket.close();
  }
  for (const path of ['/metrics', '//metrics', '/%6Detrics?all', '/metrics/']) {
    expect((await fetch(cluster.url + path)).status, path).toBe(404);
  }
});

test('one server after the other is restarted while Ana and Ben play: nothing is lost, nothing counts twice', async () => {
  const code = await openRoom(cluster);
  const ana = await takeSeat(cluster, code, 'Ana');
  const ben = await takeSeat(cluster, code, 'Ben');
  let isOver = false;
  const playing = Promise.all([ana, ben].map((seat) => playUntil(cluster, code, seat, () => isOver)));
  const before = cluster.servers.map(({ pid }) => pid);
  const after = await cluster.restart();
  isOver = true;
  const [byAna = [], byBen = []] = await playing;
  expect(after.map(({ pid }) => pid).filter((pid) => before.includes(pid))).toEqual([]);

  // Both servers, asked past the proxy, tell the same story, and in it each answered command stands once.
  const logs = [];
  for (const { url } of after) logs.push((await ask(url, 'GET', `/api/rooms/${code}/log`, ana.token)).json);
  expect(logs[0].view).toEqual(logs[1].view);
  const seats = 3; // the opening and two joins
  const acknowledged = [...byAna, ...byBen].sort((one, other) => one - other);
  expect(acknowledged.length).toBeGreaterThan(2);
  expect(acknowledged).toEqual(Array.from({ length: logs[0].seq - seats }, (_, index) => seats + 1 + index));
});
