import { MAX_NAME_LENGTH, MAX_NOTE_LENGTH, MAX_SUMMARY_LENGTH } from '@reflextics/game';
import { describe, expect, it } from 'vitest';
import {
  commandIdSchema,
  commandMessageSchema,
  commandSchema,
  handshakeSchema,
  joinSchema,
  logQuestionSchema,
  MAX_HOLD,
  MAX_INSERT_LENGTH,
  MAX_MESSAGE_BYTES,
  openSessionSchema,
  toldSchema,
} from './index.ts';

const passes = (command: unknown) => commandSchema.safeParse(command).success;

describe('a command on the wire', () => {
  it('is taken as it is', () => {
    const command = { type: 'react', kind: 'surprised', text: null, for: 'p1' };
    expect(commandSchema.parse(command)).toEqual(command);
    expect(passes({ type: 'leave' })).toBe(true);
    expect(passes({ type: 'name-deputy', participant: null })).toBe(true);
  });

  it('has no key that it does not know, so that nobody says who they are', () => {
    expect(passes({ type: 'leave', participant: 'ana' })).toBe(false);
    expect(passes({ type: 'rename', name: 'Ana', asker: { kind: 'facilitator' } })).toBe(false);
  });

  it('is not of a type that only the house may ask for', () => {
    expect(passes({ type: 'join', name: 'Ana', asNarrator: true })).toBe(false);
    expect(passes({ type: 'settle-narrator', participant: 'ana' })).toBe(false);
    expect(passes({ type: 'note-narrator-away', since: 1 })).toBe(false);
  });

  it('misses nothing', () => {
    for (const command of [
      null,
      'leave',
      [],
      {},
      { type: 'rename' },
      { type: 'go-on', from: 'discussion' },
    ]) {
      expect(passes(command)).toBe(false);
    }
  });

  it('holds whole, finite numbers', () => {
    for (const by of [Number.NaN, Number.POSITIVE_INFINITY, 1.5, 2 ** 60, '30000']) {
      expect(passes({ type: 'extend-turn', by, holder: 'ana' })).toBe(false);
    }
    expect(passes({ type: 'extend-turn', by: -1, holder: 'ana' })).toBe(true); // the rule refuses it plainly
  });

  it('lets a text that is somewhat too long reach the rule, and no more than that', () => {
    expect(passes({ type: 'rename', name: 'a'.repeat(MAX_NAME_LENGTH + 1) })).toBe(true);
    expect(passes({ type: 'write-note', text: 'a'.repeat(MAX_NOTE_LENGTH * 2) })).toBe(true);
    expect(passes({ type: 'write-note', text: 'a'.repeat(MAX_NOTE_LENGTH * 2 + 1) })).toBe(false);
  });

  it('may hold any character: the rule puts right what is no text', () => {
    for (const text of ['a\u0000b', 'a\ud83d', '👩🏽‍⚕️ 🇷🇴 ἀγορά']) {
      expect(passes({ type: 'write-note', text })).toBe(true);
      expect(passes({ type: 'write-summary', revision: 1, at: 1, remove: 1, insert: text })).toBe(true);
    }
  });

  it('fits a message with the longest insert, which needs few of them for the longest summary', () => {
    const insert = '漢'.repeat(MAX_INSERT_LENGTH);
    const command = { type: 'write-summary', revision: 1, at: 0, remove: 0, insert };
    expect(passes(command)).toBe(true);
    const message = JSON.stringify({ client: 'c'.repeat(64), n: 123_456_789, command });
    const bytes = message.length + 2 * insert.length; // each of these signs takes three bytes
    expect(bytes).toBeLessThan(MAX_MESSAGE_BYTES);
    expect(MAX_SUMMARY_LENGTH / MAX_INSERT_LENGTH).toBeLessThanOrEqual(3);
  });
});

describe('a command message', () => {
  const message = { client: 'outbox-1', n: 1, command: { type: 'stand' } };

  it('has an outbox, a number from 1 and a command', () => {
    expect(commandMessageSchema.safeParse(message).success).toBe(true);
    for (const wrong of [
      { ...message, n: 0 },
      { ...message, client: 'x' },
      { ...message, asker: 'ana' },
    ]) {
      expect(commandMessageSchema.safeParse(wrong).success).toBe(false);
    }
  });

  it('tells who it is from even where the rest cannot be read', () => {
    expect(commandIdSchema.parse({ ...message, command: 7 })).toEqual({ client: 'outbox-1', n: 1 });
    expect(commandIdSchema.parse({ n: 'one' })).toEqual({ client: null, n: null });
  });
});

describe('what else crosses', () => {
  it('tokens have 256 bits', () => {
    const token = 'A'.repeat(43);
    expect(handshakeSchema.safeParse({ v: 2, code: 'HKRVTE', token }).success).toBe(true);
    expect(joinSchema.safeParse({ name: 'Ana', token: token.slice(1) }).success).toBe(false);
    expect(joinSchema.safeParse({ name: 'Ana', token: `${token}=` }).success).toBe(false);
  });

  it('what is asked of the log comes as the words of an address', () => {
    expect(logQuestionSchema.parse({})).toEqual({ after: 0, wait: 0, tag: null, writing: false });
    const words = { after: '12', wait: String(MAX_HOLD), tag: 'Jk2d', writing: 'true' };
    expect(logQuestionSchema.parse(words)).toEqual({ after: 12, wait: MAX_HOLD, tag: 'Jk2d', writing: true });
    for (const wrong of [
      { after: '-1' },
      { wait: String(MAX_HOLD + 1) },
      { wait: 'long' },
      { writing: 'yes' },
    ]) {
      expect(logQuestionSchema.safeParse(wrong).success).toBe(false);
    }
  });

  it('a link to a call is one that a browser opens safely', () => {
    const session = {
      name: ' Tuesday group ',
      language: 'en',
      deck: 'reflextics',
      themes: ['netiquette'],
      turnTime: 120_000,
      retentionDays: 30,
      narratorBy: 'players',
      playersMayDownload: true,
      keepSpeakingTimes: false,
      callLink: 'https://meet.example/room',
      supportLine: null,
      rooms: 1,
    };
    expect(openSessionSchema.parse(session).name).toBe('Tuesday group');
    for (const callLink of ['javascript:alert(1)', 'data:text/html,x', 'meet.example', '']) {
      expect(openSessionSchema.safeParse({ ...session, callLink }).success).toBe(false);
    }
    expect(openSessionSchema.safeParse({ ...session, themes: [] }).success).toBe(false);
    const twice = ['netiquette', 'netiquette'];
    expect(openSessionSchema.safeParse({ ...session, themes: twice }).success).toBe(false);
    expect(openSessionSchema.safeParse({ ...session, name: '  ' }).success).toBe(false);
    expect(openSessionSchema.safeParse({ ...session, rooms: 13 }).success).toBe(false);
    // No rule puts this one right before it is stored.
    expect(openSessionSchema.safeParse({ ...session, name: 'a\u0000b' }).success).toBe(false);
  });

  it('an event that a viewer is told carries nothing of what is secret', () => {
    const told = (event: unknown) => toldSchema.safeParse({ seq: 1, at: 1, event }).success;
    expect(told(null)).toBe(true);
    expect(told({ type: 'ballot-cast' })).toBe(true);
    expect(told({ type: 'ballot-cast', participant: 'ana', choice: 'stop', aloud: false })).toBe(false);
    expect(told({ type: 'turn-ended', holder: 'ana', how: 'passed', spoken: 5 })).toBe(false);
    expect(told({ type: 'silent-proposal-submitted', proposal: {} })).toBe(false);
  });
});
