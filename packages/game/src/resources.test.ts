import { describe, expect, test } from 'vitest';
import { given } from './testing/given.ts';
import { by } from './testing/play.ts';
import { action, discussion, resources } from './testing/scenes.ts';

const open = (resource: string) => ({ type: 'open-resource', resource }) as const;
const close = { type: 'close-resource' } as const;

describe('resources', () => {
  test('[R1] Nora opens a resource on every screen, and another replaces it', () => {
    given(resources)
      .when('nora', open('keeping-files'))
      .thenRecorded({ type: 'resource-opened', resource: 'keeping-files' })
      .thenSees('display', ({ view }) => expect(view.rounds[0]?.resource).toBe('keeping-files'))
      .when('nora', open('right-to-switch-off'))
      .thenRoom((room) =>
        expect(room.rounds[0]).toMatchObject({
          resource: 'right-to-switch-off',
          resourcesOpened: ['keeping-files', 'right-to-switch-off'],
        }),
      );
  });

  test('[R1] one that the deck has, in step resources, by Nora alone', () => {
    given(resources).when('nora', open('no-such-page')).thenRefused('no-such-resource');
    given(resources).when('ana', open('keeping-files')).thenRefused('not-the-narrator');
    given(discussion).when('nora', open('keeping-files')).thenRefused('wrong-step');
    given(action).when('nora', open('keeping-files')).thenRefused('wrong-step');
  });

  test('[R2] Nora closes it, and there is none to close then', () => {
    given(resources, by('nora', open('keeping-files')))
      .when('nora', close)
      .thenRecorded({ type: 'resource-closed' })
      .thenRoom((room) =>
        expect(room.rounds[0]).toMatchObject({ resource: null, resourcesOpened: ['keeping-files'] }),
      )
      .when('nora', close)
      .thenRefused('resource-not-open');
    given(resources, by('nora', open('keeping-files')))
      .when('ana', close)
      .thenRefused('not-the-narrator');
  });

  test('[R3] reading on is no command: opening what is open already changes nothing', () => {
    given(resources, by('nora', open('keeping-files')))
      .when('nora', open('keeping-files'))
      .thenNothing();
  });
});
