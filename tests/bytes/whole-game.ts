import type { Browser } from '@playwright/test';
import { openRooms, played, seated } from '../bench/swarm/furnish.ts';
import { Table } from '../bench/swarm/table.ts';
import { Tally } from '../bench/swarm/tally.ts';
import { takePhone } from '../e2e/people/devices.ts';
import { phoneLine } from './phone-line.ts';

const EVENTS = 600; // a game of 90 minutes, as ARCHITECTURE.md assumes
const SEATS = 11;
const MINUTES = 90;
const QUIET_SECONDS = 60; // six heartbeats of the server and two looks at its clock

export interface GameBytes {
  events: number;
  told: number;
  commands: number;
  said: number;
  quietSeconds: number;
  beats: number;
}

/**
 * Plays a game at the pace of the machine before the eyes of one phone, a real page, and counts every byte on its line. What
 * depends on time and not on play is counted while nothing happens.
 */
export async function wholeGame(browser: Browser, address: string): Promise<GameBytes> {
  const { hostname, port } = new URL(address);
  const at = { host: hostname, port: Number(port) };
  const [opened] = await openRooms(at, 1);
  if (opened === undefined) throw new Error('expected a room, found none');
  const room = await seated(at, opened);
  const table = new Table(at, room, new Tally());
  await table.connect();
  const line = await phoneLine({ url: address });
  const sum = () => line.bytes().up + line.bytes().down;

  const page = await takePhone(browser);
  await page.goto(line.url);
  await page.evaluate(
    ([code, token, participant]) =>
      localStorage.setItem(
        `reflextics:seat:${code}`,
        JSON.stringify({ code, token, participant, name: 'Ana', since: 0, until: 8.64e15 }),
      ),
    [room.code, room.tokens[1] ?? '', room.seats[1] ?? ''],
  );
  await page.goto(`${line.url}/room/${room.code}`);
  await page.getByRole('heading', { name: 'What to talk about' }).waitFor();
  await page.waitForLoadState('networkidle');

  const before = sum();
  await played(at, table);
  let seq = await lastSeq(at, room);
  const first = seq;
  while (seq - first < EVENTS) {
    const next = table.play.next(() => false);
    if (next === null) break;
    await table.say(next).catch(() => {}); // what a rule does not want is played over
    table.play.answered(next.place);
    seq = await lastSeq(at, room);
  }
  const reached = await page.waitForFunction(() => document.readyState === 'complete');
  await reached.dispose();
  const told = sum() - before;

  const quiet = sum();
  await page.waitForTimeout(QUIET_SECONDS * 1_000);
  const beats = ((sum() - quiet) * MINUTES * 60) / QUIET_SECONDS;

  const commands = Math.ceil(EVENTS / SEATS);
  await page.context().close();
  table.cut();
  await line.close();
  return {
    events: seq - first,
    told,
    commands,
    said: commands * A_COMMAND,
    quietSeconds: QUIET_SECONDS,
    beats,
  };
}

/** Bytes of a note of 140 characters with its name and frame, and of its answer: as PROTOCOL.md writes them. */
export const A_COMMAND = 420;

async function lastSeq(
  { host, port }: { host: string; port: number },
  { code, tokens }: { code: string; tokens: readonly string[] },
): Promise<number> {
  const answer = await fetch(`http://${host}:${port}/api/rooms/${code}/log?after=1000000`, {
    headers: { authorization: `Bearer ${tokens[0]}` },
  });
  return ((await answer.json()) as { seq: number }).seq;
}
