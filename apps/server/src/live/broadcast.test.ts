import { describe, expect, it } from 'vitest';
import { phone, seatedRoom } from '../testing/phone.ts';
import { openedSession, testServer } from '../testing/test-server.ts';
import { textFrame } from './broadcast.ts';

describe('a text as a frame', () => {
  it.each([
    ['shorter than the first sign of length', 125, [0x81, 125]],
    ['with a length of two bytes', 126, [0x81, 126, 0, 126]],
    ['as long as two bytes tell', 65_535, [0x81, 126, 0xff, 0xff]],
    ['longer still', 65_536, [0x81, 127, 0, 0, 0, 0, 0, 1, 0, 0]],
  ])('%s', (_, length, header) => {
    const frame = textFrame('x'.repeat(length));
    expect([...frame.subarray(0, header.length)]).toEqual(header);
    expect(frame.length).toBe(header.length + length);
    expect(frame.at(-1)).toBe('x'.charCodeAt(0));
  });

  it('counts bytes and not characters', () => {
    const frame = textFrame('Χλόη');
    expect(frame[1]).toBe(8);
    expect(frame.subarray(2).toString()).toBe('Χλόη');
  });
});

describe('what is told to all', () => {
  it('comes in order on each line, also where Socket.IO has more on its way there', async () => {
    const server = await testServer();
    const { code } = await openedSession(server);
    const { nora, ana } = await seatedRoom(server, code);
    const chloe = await phone(server, code, 'Χλόη');
    const commands = Array.from({ length: 12 }, (_, i) => ({
      type: i % 2 === 0 ? 'lock-room' : 'unlock-room',
    }));
    // All at once: acknowledgements, of Socket.IO, and tellings share Nora's line.
    const answers = await Promise.all(
      commands.map((command, i) => nora.ask(command, { client: nora.client, n: nora.n + 1 + i })),
    );
    expect(answers.every(({ ok }) => ok)).toBe(true);
    const last = Math.max(...answers.map((answer) => (answer.ok ? answer.seq : 0)));
    for (const one of [nora, ana, chloe]) {
      await one.reached(last);
      const seqs = one.told.map(({ seq }) => seq);
      expect(seqs).toEqual(seqs.map((_, i) => (seqs[0] ?? 0) + i));
    }
  });
});
