import { describe, expect, test } from 'vitest';
import { given } from './testing/given.ts';
import { by, door } from './testing/play.ts';
import { anaHasTheFloor, danSits } from './testing/scenes.ts';
import { publicOf } from './told.ts';

const moved = { type: 'seat-moved', participant: 'ana' } as const;

describe('Ana goes on on another phone', () => {
  test('[L17] and keeps her turn: nothing at the table changes', () => {
    given(anaHasTheFloor)
      .when(door('ana'), { type: 'move-seat' })
      .thenRecorded(moved)
      .thenSees('ben', ({ told }) => expect(told.map(({ event }) => event)).toEqual([null]));
    given(anaHasTheFloor, by(door('ana'), { type: 'move-seat' }))
      .when('ana', { type: 'hand-back' })
      .thenRecorded({ type: 'turn-ended', how: 'handed-back' }, { type: 'turn-started', holder: 'ben' });
  });

  test('[L17] of which nobody else is told', () => {
    expect(publicOf(moved)).toBeNull();
  });

  test('[L17] which only who stands at the door asks for', () => {
    given(anaHasTheFloor).when('ana', { type: 'move-seat' }).thenRefused('not-the-facilitator');
    given(anaHasTheFloor).when('facilitator', { type: 'move-seat' }).thenRefused('not-the-facilitator');
  });

  test('[L17] but nobody goes on on a seat that there is not, or that has no device', () => {
    given(anaHasTheFloor).when(door('zoe'), { type: 'move-seat' }).thenRefused('not-here');
    given(anaHasTheFloor, danSits).when(door('dan'), { type: 'move-seat' }).thenRefused('no-device');
  });
});
