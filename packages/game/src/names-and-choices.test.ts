import { describe, expect, test } from 'vitest';
import { decide, MAX_NAME_LENGTH, type Room } from './index.ts';
import { deck } from './testing/deck.ts';
import { given } from './testing/given.ts';
import { door } from './testing/play.ts';
import {
  cardOpen,
  discussion,
  ended,
  lobby,
  noraNarrates,
  opened,
  readyToPlay,
  roundBegun,
} from './testing/scenes.ts';

const join = (name: string) => ({ type: 'join', name, asNarrator: false }) as const;

describe('names as they look to a reader', () => {
  test.each([
    ['A\u200bn\u00ada', 'Ana'],
    ['\u202eana\u202c', 'ana'],
    ['Ana\u3164', 'Ana'],
    ['Ana\u2800\u2800Maria', 'Ana Maria'],
    ['A\u200dna', 'Ana'],
    ['Ana\ufe0f', 'Ana'],
    ['Ana \u{e0041}', 'Ana'],
    ['e\u034f\u0301', '\u00e9'],
  ])('[L2] what cannot be seen is left out of a name: %j is kept as %j', (written, name) => {
    given(opened).when(door('ana'), join(written)).thenRecorded({ type: 'participant-joined', name });
  });

  test.each([
    ['a family', '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}'],
    ['a red heart', '\u2764\ufe0f Ana'],
    ['a rainbow flag', '\u{1f3f3}\ufe0f\u200d\u{1f308}'],
    ['a teacher with a skin tone', '\u{1f469}\u{1f3fd}\u200d\u{1f3eb}'],
    ['Shri in Sinhala', '\u0dc1\u0dca\u200d\u0dbb\u0dd3'],
    ['Alireza in Persian', '\u0639\u0644\u06cc\u200c\u0631\u0636\u0627'],
  ])('[L2] the joiners that a sign is written with stay: %s', (_, name) => {
    given(opened).when(door('ana'), join(name)).thenRecorded({ type: 'participant-joined', name });
  });

  test.each([
    ['Ana', 'A\u200bna'],
    ['Ana', '\u202aAna\u202c'],
    ['Ana', '\uff21\uff4e\uff41'],
    ['Ana', 'Ana\u2800'],
    ['Ana Maria', 'ana\u3000maria'],
    ['\u0639\u0644\u06cc\u200c\u0631\u0636\u0627', '\u0639\u0644\u06cc\u0631\u0636\u0627'],
    ['\u2764\ufe0f', '\u2764'],
    ['Strau\u00df', 'STRAU\u1e9e'],
    ['\u039d\u03af\u03ba\u03bf\u03c2', '\u039d\u038a\u039a\u039f\u03a3'],
    ['\ufb01n', 'FIN'],
  ])('[L3] names that look alike to a reader are the same: %j and %j', (here, there) => {
    given(opened)
      .when(door('ana'), join(here))
      .thenRecorded({ type: 'participant-joined' })
      .when(door('eva'), join(there))
      .thenRefused('name-taken');
  });

  test('[L3] a name kept before with something unseen in it is the same as without', () => {
    const kept: Room = given(lobby).room;
    const before = {
      ...kept,
      participants: kept.participants.map((one) => (one.id === 'ana' ? { ...one, name: 'A\u200bna' } : one)),
    };
    const decision = decide(before, join('Ana'), {
      asker: { kind: 'door', id: 'eva', facilitator: false },
      now: 0,
      newId: () => 'x',
      seed: 1,
      present: new Set(),
      deck,
    });
    expect(decision).toMatchObject({ ok: false, refusal: { code: 'name-taken' } });
  });
});

describe('names, themes and levels', () => {
  test('[L12] Ana renames herself under the same rules, and may change the capitals', () => {
    given(lobby)
      .when('ana', { type: 'rename', name: ' Anna ' })
      .thenRecorded({ type: 'participant-renamed', participant: 'ana', name: 'Anna' });
    given(lobby).when('ana', { type: 'rename', name: 'ANA' }).thenRecorded({ type: 'participant-renamed' });
    given(lobby).when('ana', { type: 'rename', name: 'ben' }).thenRefused('name-taken');
    given(lobby).when('ana', { type: 'rename', name: ' ' }).thenRefused('name-empty');
    given(lobby).when('ana', { type: 'rename', name: 'Ana' }).thenNothing();
  });

  test('[L10] Ana chooses the themes, kept once each in their fixed order, and Ben chooses anew', () => {
    given(noraNarrates)
      .when('ana', { type: 'choose-themes', themes: ['netiquette', 'data-protection', 'netiquette'] })
      .thenRecorded({ type: 'themes-chosen', themes: ['data-protection', 'netiquette'], by: 'ana' })
      .when('ben', { type: 'choose-themes', themes: ['digital-tools'] })
      .thenRoom((room) => expect(room.themes).toEqual(['digital-tools']));
  });

  test('[L10] themes are chosen by players, at least one, among those of the session', () => {
    given(noraNarrates)
      .when('nora', { type: 'choose-themes', themes: ['netiquette'] })
      .thenRefused('not-a-player');
    given(noraNarrates).when('ana', { type: 'choose-themes', themes: [] }).thenRefused('no-themes');
    given(noraNarrates)
      .when('ana', { type: 'choose-themes', themes: ['netiquette', 'ethical-posture'] })
      .thenRefused('themes-not-offered');
  });

  test('[L10] themes are chosen before a card is open and at the end, not in between', () => {
    const chooseTools = { type: 'choose-themes', themes: ['digital-tools'] } as const;
    given(roundBegun).when('ana', chooseTools).thenRecorded({ type: 'themes-chosen' });
    given(cardOpen).when('ana', chooseTools).thenRefused('wrong-step');
    given(discussion).when('ana', chooseTools).thenRefused('wrong-step');
    given(ended).when('ana', chooseTools).thenRecorded({ type: 'themes-chosen' });
  });

  test('[L11] all four levels are chosen at the start, and any player narrows them, the nearest first', () => {
    expect(given(lobby).room.levels).toEqual(['individual', 'team', 'organisation', 'policy']);
    given(discussion)
      .when('ben', { type: 'choose-levels', levels: ['policy', 'team', 'team'] })
      .thenRecorded({ type: 'levels-chosen', levels: ['team', 'policy'], by: 'ben' });
    given(lobby).when('ben', { type: 'choose-levels', levels: [] }).thenRefused('no-levels');
    given(noraNarrates)
      .when('nora', { type: 'choose-levels', levels: ['team'] })
      .thenRefused('not-a-player');
  });

  test('[L14] the same themes and levels again change nothing', () => {
    given(readyToPlay)
      .when('ben', { type: 'choose-themes', themes: ['netiquette', 'data-protection'] })
      .thenNothing();
    given(lobby)
      .when('ben', { type: 'choose-levels', levels: ['individual', 'team', 'organisation', 'policy'] })
      .thenNothing();
  });

  test('[L16] half a character and a zero byte become U+FFFD, and lengths are counted after trimming', () => {
    given(opened)
      .when(door('ana'), join('A\ud800n\u0000a'))
      .thenRecorded({ type: 'participant-joined', name: 'A\ufffdn\ufffda' });
    given(opened)
      .when(door('ana'), join(` ${'A'.repeat(MAX_NAME_LENGTH)} `))
      .thenRecorded({ type: 'participant-joined' });
    given(opened)
      .when(door('ana'), join('🙂'.repeat(21)))
      .thenRefused('name-too-long');
  });
});
