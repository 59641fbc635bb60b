import { type Earlier, MAX_EARLIER } from '@reflextics/game';
import { MAX_SESSION_NAME_LENGTH } from '@reflextics/protocol';
import { beforeAll, describe, expect, test } from 'vitest';
import { keptIn } from '../../room/kept.ts';
import { currentWords, speak } from '../../words/index.ts';
import {
  begunSettings,
  errorsIn,
  freshSettings,
  keepSettings,
  type Settings,
  sessionOf,
  withDeck,
  withDeckOf,
} from './settings.ts';

beforeAll(() => speak('en'));

const settings = (part: Partial<Settings> = {}): Settings => ({
  ...freshSettings('en'),
  name: 'Tuesday',
  ...part,
});
const wrong = (part: Partial<Settings>) => Object.keys(errorsIn(settings(part), null, currentWords().t));

test('a name is all that a facilitator must give', () => {
  expect(wrong({})).toEqual([]);
  expect(wrong({ name: '  ' })).toEqual(['name']);
});

test('each mistake is told at its field', () => {
  expect(wrong({ name: 'x'.repeat(MAX_SESSION_NAME_LENGTH + 1) })).toEqual(['name']);
  expect(wrong({ themes: [] })).toEqual(['themes']);
  for (const callLink of ['meet.example.org', 'http://meet.example.org', 'javascript:alert(1)']) {
    expect(wrong({ callLink })).toEqual(['callLink']);
  }
  expect(wrong({ callLink: ' https://meet.example.org/a ' })).toEqual([]);
  expect(wrong({ supportLine: 'x'.repeat(500) })).toEqual(['supportLine']);
});

test('what is sent is what was chosen: minutes in milliseconds, empty texts as none', () => {
  expect(
    sessionOf(settings({ name: ' Tuesday ', turnMinutes: 3, supportLine: ' ', rooms: 4 }), null),
  ).toMatchObject({
    name: 'Tuesday',
    turnTime: 180_000,
    callLink: null,
    supportLine: null,
    rooms: 4,
    retentionDays: 30,
    narratorBy: 'players',
  });
  expect(sessionOf(settings({ turnMinutes: null }), null).turnTime).toBeNull();
});

test('a form that was begun is there again; what is no form of ours is not', () => {
  const store = keptIn(null);
  keepSettings(store, settings({ themes: ['netiquette'], rooms: 3 }));
  expect(begunSettings(store, 'en')).toMatchObject({ name: 'Tuesday', themes: ['netiquette'], rooms: 3 });
  store.set('opening', '"what"');
  expect(begunSettings(store, 'en')).toEqual(freshSettings('en'));
  store.set('opening', '{"themes":["cooking"]}');
  expect(begunSettings(store, 'en').themes).toEqual([]);
});

test('what the group left before goes with the session, as much as a room takes', () => {
  const proposal = {
    id: 'e1',
    text: 'Lock it',
    levels: ['team'],
    whoDecides: null,
    firstStep: null,
  } as const;
  const earlier = (n: number): Earlier => ({
    session: 'Spring',
    at: 0,
    lookAgainOn: null,
    proposals: Array.from({ length: n }, (_, at) => ({ ...proposal, id: `e${at + 1}` })),
  });
  const wrongWith = (n: number) => Object.keys(errorsIn(settings(), earlier(n), currentWords().t));
  expect([0, 1, MAX_EARLIER, MAX_EARLIER + 1].map(wrongWith)).toEqual([['earlier'], [], [], ['earlier']]);
  expect(sessionOf(settings(), earlier(2)).earlier).toEqual(earlier(2));
  expect(sessionOf(settings(), null)).not.toHaveProperty('earlier');
});

describe('the deck of a session', () => {
  const decks = [
    { id: 'reflextics', title: 'Reflex’tics', language: 'en', languages: ['en', 'fr', 'el', 'ro'] },
    { id: 'evenings', title: 'Evenings', language: 'en', languages: ['fr', 'en'] },
  ];

  test('is the first where none was chosen, and what is sent is the one chosen', () => {
    expect(sessionOf(settings(), null).deck).toBe('reflextics');
    expect(sessionOf(settings({ deck: 'evenings' }), null).deck).toBe('evenings');
  });

  test('brings the language along where it does not speak the one that was chosen', () => {
    const [, evenings] = decks;
    if (evenings === undefined) throw new Error('expected a second deck');
    expect(withDeck(settings({ language: 'en' }), evenings)).toEqual({ deck: 'evenings', language: 'en' });
    expect(withDeck(settings({ language: 'el' }), evenings)).toEqual({ deck: 'evenings', language: 'fr' });
  });

  test('that was begun with and is gone gives way to the first, once it is known which there are', () => {
    const begun = settings({ deck: 'mornings' });
    expect(withDeckOf(begun, []).deck).toBe('mornings');
    expect(withDeckOf(begun, decks).deck).toBe('reflextics');
    expect(withDeckOf(settings({ deck: 'evenings' }), decks).deck).toBe('evenings');
  });
});
