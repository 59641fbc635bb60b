import { describe, expect, test } from 'vitest';
import { MAX_NAME_LENGTH } from './index.ts';
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
