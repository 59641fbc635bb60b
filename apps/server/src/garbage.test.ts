import { answerSchema, commandSchema, errorSchema } from '@reflextics/protocol';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newId } from './secrets.ts';
import { phone, seatedRoom } from './testing/phone.ts';
import { http, openedSession, testServer } from './testing/test-server.ts';

const many = { burst: 5_000, perSecond: 1_000 };
const RUNS = 200; // each asks the server twice; what is found here stays as a named test

const word = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('team', 'situation', 'go-on', '__proto__', '\u0000'),
);
const value = fc.oneof(fc.jsonValue(), word, fc.integer(), fc.array(word));
/** Something that begins like a command. */
const nearlyCommand = fc
  .tuple(
    fc.constantFrom(
      'rename',
      'write-note',
      'go-on',
      'write-summary',
      'submit-proposal',
      'extend-turn',
      'leave-me',
    ),
    fc.dictionary(
      fc.constantFrom(
        'name',
        'text',
        'from',
        'early',
        'at',
        'remove',
        'insert',
        'revision',
        'levels',
        'by',
        'holder',
        'for',
      ),
      value,
    ),
  )
  .map(([type, fields]) => ({ type, ...fields }));

describe('whatever a client sends', () => {
  it('is answered in the form of the protocol, over socket and HTTP, and breaks nothing', async () => {
    const server = await testServer({ limits: { commands: many, messages: many } });
    const { code } = await openedSession(server);
    const { nora, ana } = await seatedRoom(server, code);
    await fc.assert(
      fc.asyncProperty(fc.oneof(nearlyCommand, value), async (command) => {
        const heard = JSON.parse(JSON.stringify({ command })).command;
        const id = { client: newId(), n: 1 };
        const answer = await ana.ask(heard, id);
        expect(answerSchema.safeParse(answer).success).toBe(true);
        const wellFormed = commandSchema.safeParse(heard).success;
        expect('problem' in answer ? answer.problem.code : 'none').toBe(wellFormed ? 'none' : 'malformed');
        const path = `/api/rooms/${code}/commands`;
        const { status, json } = await http(server, 'POST', path, {
          token: nora.token,
          body: { ...id, command: heard },
        });
        if (status === 200) expect(answerSchema.safeParse(json).success).toBe(true);
        else
          expect([status, errorSchema.safeParse(json).success, json.error.code]).toEqual([
            400,
            true,
            'malformed',
          ]);
      }),
      { numRuns: RUNS },
    );
    expect(server.logged()).not.toContain('"level":50');
    expect((await (await phone(server, code, 'Late')).log()).view?.stage).toBe('lobby');
  });

  it('a text with a zero byte or half a character is put right and kept', async () => {
    const server = await testServer();
    const { code } = await openedSession(server);
    const ana = await phone(server, code, 'Ana');
    await ana.does({ type: 'rename', name: 'An\u0000a\ud83d' });
    expect(ana.now.participants[0]?.name).toBe('An\ufffda\ufffd');
    await server.stop();
    const next = await testServer({ database: server.database });
    expect(
      (await http(next, 'GET', `/api/rooms/${code}/log`, { token: ana.token })).json.view.participants[0]
        .name,
    ).toBe('An\ufffda\ufffd');
  });
});
