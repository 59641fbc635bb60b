import { LINES_PER_PARTICIPANT } from '@reflextics/protocol';
import { describe, expect, it, vi } from 'vitest';
import { LIMITS, widened } from './limits.ts';
import { LinesByAddress } from './live/lines-by-address.ts';
import { newToken } from './secrets.ts';
import { display, phone, Screen } from './testing/phone.ts';
import { http, openedSession, testServer } from './testing/test-server.ts';

const SCHOOL = '192.0.2.1';

/** How many of so many that come at once are let in. */
const letIn = (door: LinesByAddress, arrivals: number) =>
  Array.from({ length: arrivals }, () => door.mayCome(SCHOOL)).filter((may) => may).length;

describe('one address', () => {
  it('brings five classes of thirty phones back twice in a minute, with lines of before not found out yet', () => {
    const door = new LinesByAddress(LIMITS);
    expect(letIn(door, 2 * 5 * 30)).toBe(2 * 5 * 30);
    const places = Array.from({ length: 2 * 5 * 30 }, () => {
      const free = door.hasPlace(SCHOOL);
      door.opened(SCHOOL);
      return free;
    });
    expect(places).not.toContain(false);
  });

  it('brings a load test’s six thousand where its limits are widened for it', () => {
    expect(letIn(new LinesByAddress(LIMITS), 6_006)).toBeLessThan(6_006);
    expect(letIn(new LinesByAddress(widened(LIMITS, 1_000)), 6_006)).toBe(6_006);
  });

  it('that comes too often is turned away before anything is looked up, and no one else is', async () => {
    const server = await testServer({ limits: { arrivals: { burst: 2, perSecond: 0 } } });
    const { code } = await openedSession(server);
    await phone(server, code, 'Ana');
    await phone(server, code, 'Ben');
    const looked = vi.spyOn(server.store, 'roomByCode');
    const third = await new Screen(server, code, newToken()).connect();
    expect(third.refused?.code).toBe('too-many-requests');
    expect(looked).not.toHaveBeenCalled();
    expect(await server.app.meters.text()).toContain(
      'reflextics_problems_total{where="door",code="too-many-requests"} 1',
    );
  });

  it('that has as many connections as it may opens no more, until one of them ends', async () => {
    const server = await testServer({ limits: { linesOfAddress: 2 } });
    const { code } = await openedSession(server);
    const ana = await phone(server, code, 'Ana');
    const ben = await phone(server, code, 'Ben');
    const another = () => new Screen(server, code, ben.token);
    // No WebSocket at all: a page goes on over HTTP.
    await expect(opened(another())).resolves.toBe(false);
    expect(await server.app.meters.text()).toContain(
      'reflextics_problems_total{where="door",code="too-many-requests"} 1',
    );
    expect((await http(server, 'GET', `/api/rooms/${code}`)).status).toBe(200);
    ana.socket?.close();
    while (!(await opened(another()))) {
      // The server hears of Ana's end when it comes to it.
    }
    expect(ben.disconnected).toBeNull();
  });
});

/** Whether its connection opened. */
async function opened(screen: Screen): Promise<boolean> {
  let failed = false;
  const connecting = screen.connect();
  screen.socket?.on('connect_error', () => {
    failed = true;
  });
  await Promise.race([connecting, screen.until(() => failed)]);
  return !failed;
}

describe('one person', () => {
  it('keeps as many connections as there may be: the oldest goes, is told when to come back, and stays seated', async () => {
    const server = await testServer();
    const { code } = await openedSession(server);
    const ana = await phone(server, code, 'Ana');
    const ben = await phone(server, code, 'Ben');
    const pages = [];
    for (let page = 1; page < LINES_PER_PARTICIPANT; page += 1) {
      pages.push(await new Screen(server, code, ana.token).connect());
    }
    expect(ana.disconnected).toBeNull();
    pages.push(await new Screen(server, code, ana.token).connect());
    await ana.until(() => ana.disconnected !== null);
    expect([ana.comeBack?.why, ana.gone, ana.disconnected]).toEqual(['too-many', null, 'transport close']);
    expect(pages.map(({ disconnected }) => disconnected)).toEqual(pages.map(() => null));
    expect(ben.present).toContain(ana.id);
    expect(ben.comeBack).toBeNull();
  });
});

describe('a room', () => {
  it('lets in so many displays, and people and the facilitator all the same', async () => {
    const server = await testServer({ limits: { displayLines: 1 } });
    const { code, facilitatorToken } = await openedSession(server);
    const wall = await display(server, code);
    const token = newToken();
    await http(server, 'POST', `/api/rooms/${code}/displays`, { body: { token } });
    const second = await new Screen(server, code, token).connect();
    expect(second.refused?.code).toBe('too-many-requests');
    expect((await phone(server, code, 'Ana')).welcome).not.toBeNull();
    const facilitates = () => new Screen(server, code, facilitatorToken).connect();
    const oldest = await facilitates();
    for (let page = 1; page < LINES_PER_PARTICIPANT; page += 1) await facilitates();
    expect(oldest.disconnected).toBeNull();
    expect((await facilitates()).welcome?.you).toEqual({ kind: 'facilitator' });
    await oldest.until(() => oldest.disconnected !== null);
    expect([oldest.comeBack?.why, wall.disconnected]).toEqual(['too-many', null]);
  });
});
