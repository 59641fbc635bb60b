import { describe, expect, it } from 'vitest';
import { respServer } from './bus/testing/resp-server.ts';
import { diaryOf } from './bus/testing/wire-diary.ts';
import type { Limits } from './limits.ts';
import { newToken } from './secrets.ts';
import { openWire } from './store/index.ts';
import { lossyLine } from './store/testing/lossy-line.ts';
import { Diary } from './testing/diary.ts';
import { type Phone, phone, type Screen } from './testing/phone.ts';
import { afterwards, http, newDatabase, openedSession, testServer } from './testing/test-server.ts';
import { NEVER, tellingRestored } from './testing/two-servers.ts';

/** Nothing but the bus can bring the news. */
const NO_POLL = { headsEvery: NEVER };

async function linesToRedis() {
  const redis = await respServer();
  afterwards(() => redis.close());
  const lines = [await lossyLine(redis.url), await lossyLine(redis.url)] as const;
  for (const line of lines) afterwards(() => line.close());
  return lines;
}

/** Two servers on one database, each with a line of its own to one Redis; Ana is at the one, Ben at the other. */
async function onRedis({
  limits = NO_POLL,
  away = false,
}: {
  limits?: Partial<Limits>;
  away?: boolean;
} = {}) {
  const lines = await linesToRedis();
  for (const line of lines) line.down(away);
  const database = await newDatabase();
  const at = async (redis: string) => {
    const restored = new Diary<'restored'>();
    return {
      ...(await testServer({ database, limits, redis, busThrough: tellingRestored(restored) })),
      restored,
    };
  };
  const one = await at(lines[0].url);
  const two = await at(lines[1].url);
  const opened = await openedSession(one);
  const ana = await phone(one, opened.code, 'Ana');
  const ben = await phone(two, opened.code, 'Ben');
  return { ...opened, one, two, lines, ana, ben };
}

const sees = (screen: Screen, ...people: Phone[]) =>
  screen.until(
    () => screen.present.length === people.length && people.every(({ id }) => screen.present.includes(id)),
  );

describe('servers with a Redis', () => {
  it('tell each other over it what happened, who is here and whose seat has ended, and nothing over Postgres', async () => {
    const { one, ana, ben, code, facilitatorToken } = await onRedis();
    const overPostgres = await openWire(one.database.url);
    afterwards(() => overPostgres.close());
    const heard = diaryOf(overPostgres);
    await sees(ana, ana, ben);
    await sees(ben, ana, ben);
    await ben.reached(await ana.does({ type: 'stand' }));
    await ana.reached(await ben.does({ type: 'approve', participant: ana.id }));
    expect(ana.now).toEqual(ben.now);
    await http(one, 'DELETE', `/api/rooms/${code}/participants/${ben.id}`, { token: facilitatorToken });
    await ben.until(() => ben.socket?.connected === false);
    expect(ben.gone).toEqual({ why: 'removed' });
    expect(heard.entries).toEqual([]);
  });

  it('go on at once over Postgres when it ends, and over it again when it is back', async () => {
    const { one, two, lines, ana, ben } = await onRedis();
    const { restored } = two;
    for (const line of lines) line.down(true);
    await one.restored.until((times) => times.length === 1);
    await restored.until((times) => times.length === 1);
    await ben.reached(await ana.does({ type: 'stand' }));
    await ana.reached(await ben.does({ type: 'stand' }));
    for (const line of lines) line.down(false);
    await one.restored.until((times) => times.length === 2);
    await restored.until((times) => times.length === 2);
    await ben.reached(await ana.does({ type: 'decline' }));
    await ana.reached(await ben.does({ type: 'decline' }));
  });

  it('keep with them the one that alone is cut off from it', async () => {
    const { two, lines, ana, ben } = await onRedis();
    lines[1].down(true);
    await two.restored.until((times) => times.length === 1);
    // What two says after its call is heard after it.
    await ana.reached(await ben.does({ type: 'stand' }));
    await ben.reached(await ana.does({ type: 'stand' }));
    await ana.reached(await ben.does({ type: 'decline' }));
  });
});

describe('a server that is given no Redis', () => {
  it('plays with those that have one, as when it is being introduced', async () => {
    const { one, ana, ben, code } = await onRedis();
    const three = await testServer({ limits: NO_POLL, database: one.database });
    const chloe = await phone(three, code, 'Chloé');
    for (const screen of [ana, ben, chloe]) await sees(screen, ana, ben, chloe);
    await chloe.reached(await ana.does({ type: 'stand' }));
    await ben.reached(await chloe.does({ type: 'stand' }));
    await ana.reached(chloe.now.seq);
  });
});

describe('servers that start while their Redis is away', () => {
  it('play, and note nobody as away who is connected to another', async () => {
    const SHORT = {
      presenceGrace: 30,
      requestPresence: 600,
      narratorQuiet: 200,
      presenceBeat: 50,
      presenceFade: 2_000,
    };
    const { one, two, ana, ben, code, facilitatorToken } = await onRedis({ limits: SHORT, away: true });
    const nora = await phone(one, code, 'Nora', { facilitator: facilitatorToken, asNarrator: true });
    await ben.until(() => ben.now.narrator === nora.id);
    await sees(ben, ana, ben, nora);
    // Dan only asked once. When he has faded, a narrator whom nobody saw would have been missed three times over.
    const body = { name: 'Dan', token: newToken() };
    const dan = (await http(two, 'POST', `/api/rooms/${code}/join`, { body })).json.participant;
    await nora.until(() => nora.present.includes(dan));
    await sees(nora, ana, ben, nora);
    await sees(ben, ana, ben, nora);
    expect(ben.now.narratorAwaySince).toBeNull();
    expect(nora.told.some(({ event }) => event?.type === 'narrator-went-away')).toBe(false);
  });
});
