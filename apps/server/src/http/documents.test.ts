import { describe, expect, it } from 'vitest';
import { phone } from '../testing/phone.ts';
import { http, openedSession, type TestServer, testServer } from '../testing/test-server.ts';

/** The thread that makes it compiles what it runs, here from the sources. */
const PATIENT = { timeout: 120_000 };
const HOUR = 3_600_000;

const asks =
  ({ url }: TestServer, token: string) =>
  async (path: string) => {
    const { status, json, headers } = await http({ url }, 'GET', `/api${path}`, { token });
    return { status, code: json?.error?.code, waits: Number(headers.get('retry-after')) > 0 };
  };
const DONE = { status: 200, code: undefined, waits: false };
const REFUSED = { status: 429, code: 'too-many-requests', waits: true };

describe('what a room leaves with', PATIENT, () => {
  it('is made only so often for Ana, and for Ben and the facilitator all the same', async () => {
    const server = await testServer({ limits: { documentsOfOne: { burst: 2, perSecond: 1 / HOUR } } });
    const { code, session, facilitatorToken } = await openedSession(server);
    const ana = await phone(server, code, 'Ana');
    const ben = await phone(server, code, 'Ben');
    const anaAsks = asks(server, ana.token);
    expect(await anaAsks(`/rooms/${code}/summary.md?lang=fr`)).toEqual(DONE);
    expect(await anaAsks(`/rooms/${code}/framework.csv?lang=el&names=none`)).toEqual(DONE);
    expect(await anaAsks(`/rooms/${code}/summary.md?lang=ro`)).toEqual(REFUSED);
    expect(await asks(server, ben.token)(`/rooms/${code}/summary.md`)).toEqual(DONE);
    const facilitatorAsks = asks(server, facilitatorToken);
    expect(await facilitatorAsks(`/rooms/${code}/summary.md`)).toEqual(DONE);
    expect(await facilitatorAsks(`/sessions/${session.id}/summary.md`)).toEqual(DONE);
    expect(await facilitatorAsks(`/rooms/${code}/summary.md`)).toEqual(REFUSED);
  });

  it('is made only so often for all who come from one address, whichever of its files they want', async () => {
    const server = await testServer({ limits: { documents: { max: 2, window: HOUR } } });
    const { code, session, facilitatorToken } = await openedSession(server);
    const facilitatorAsks = asks(server, facilitatorToken);
    const ana = await phone(server, code, 'Ana');
    expect(await asks(server, ana.token)(`/rooms/${code}/summary.md`)).toEqual(DONE);
    expect(await facilitatorAsks(`/sessions/${session.id}/framework.json`)).toEqual(DONE);
    expect(await facilitatorAsks(`/rooms/${code}/poster.pdf`)).toEqual(REFUSED);
    expect(await facilitatorAsks('/decks')).toEqual(DONE);
  });
});
