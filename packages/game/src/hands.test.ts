import { describe, expect, test } from 'vitest';
import type { Room } from './index.ts';
import { given } from './testing/given.ts';
import { by } from './testing/play.ts';
import { anaHasTheFloor, discussion, floorOpen, handBack, resources } from './testing/scenes.ts';

const raise = { type: 'raise-hand' } as const;
const lower = (participant: string) => ({ type: 'lower-hand', participant }) as const;
const reorder = (...order: string[]) => ({ type: 'reorder', order }) as const;
const showPrompt = { type: 'show-prompt', prompt: 'her-questions' } as const;
const handsIn = (room: Room) => room.rounds[0]?.floors.discussion.hands;

describe('raising a hand', () => {
  test('[D12] on an open floor Chloé, who spoke least, goes before Ana, who spoke most, whoever was first', () => {
    // Ana spoke for 30 seconds, Ben for 20, Chloé for 10.
    given(floorOpen, by('ana', raise))
      .when('chloe', raise)
      .thenRecorded({ type: 'hand-raised', participant: 'chloe', hands: ['chloe', 'ana'] })
      .when('ben', raise)
      .thenRoom((room) => expect(handsIn(room)).toEqual(['chloe', 'ben', 'ana']));
  });

  test('[D12] who spoke equally long goes by when the hand went up', () => {
    given(discussion, by('chloe', raise), by('ana', raise))
      .when('ben', raise)
      .thenRoom((room) => expect(handsIn(room)).toEqual(['chloe', 'ana', 'ben']));
  });

  test('[D12] a new hand leaves the others as Nora ordered them', () => {
    given(floorOpen, by('ana', raise), by('chloe', raise), by('nora', reorder('ana', 'chloe')))
      .when('ben', raise)
      .thenRoom((room) => expect(handsIn(room)).toEqual(['ben', 'ana', 'chloe']));
  });

  test('[D12] a hand waits while Ana speaks; hers is not raised then, and no hand is raised twice', () => {
    given(anaHasTheFloor)
      .when('ben', raise)
      .thenRecorded({ type: 'hand-raised', participant: 'ben', hands: ['ben'] })
      .when('ben', raise)
      .thenRefused('hand-already-up');
    given(anaHasTheFloor).when('ana', raise).thenRefused('has-the-floor');
  });

  test('[D12] the hand goes down when its turn begins', () => {
    given(floorOpen, by('ben', raise))
      .when('nora', { type: 'give-floor', to: 'ben', from: null })
      .thenRoom((room) => expect(handsIn(room)).toEqual([]));
    given(anaHasTheFloor, by('ben', raise))
      .when('ana', handBack)
      .thenRoom((room) => expect(handsIn(room)).toEqual([]));
  });

  test('[D13] Ben lowers his hand, and Nora any', () => {
    const handsUp = [floorOpen, by('ben', raise), by('ana', raise)];
    given(...handsUp)
      .when('ben', lower('ben'))
      .thenRecorded({ type: 'hand-lowered', participant: 'ben' });
    given(...handsUp)
      .when('nora', lower('ana'))
      .thenRecorded({ type: 'hand-lowered', participant: 'ana' });
    given(...handsUp)
      .when('ben', lower('ana'))
      .thenRefused('not-your-seat');
    given(...handsUp)
      .when('chloe', lower('chloe'))
      .thenRefused('hand-not-up');
  });

  test('[D12] hands go up in the resources too, and least time spoken counts over the whole room', () => {
    given(resources, by('ana', raise))
      .when('ben', raise)
      .thenRecorded({ type: 'hand-raised', participant: 'ben', hands: ['ben', 'ana'] });
  });
});

describe('the order', () => {
  test('[D14] in a go-round Nora changes the order of those due', () => {
    given(anaHasTheFloor)
      .when('nora', reorder('chloe', 'ben'))
      .thenRecorded({ type: 'order-changed', mode: 'turns', order: ['chloe', 'ben'] })
      .when('ana', handBack)
      .thenRecorded({ type: 'turn-ended' }, { type: 'turn-started', holder: 'chloe' });
  });

  test('[D14] on an open floor she changes the order of the hands', () => {
    given(floorOpen, by('ana', raise), by('ben', raise))
      .when('nora', reorder('ana', 'ben'))
      .thenRecorded({ type: 'order-changed', mode: 'open', order: ['ana', 'ben'] })
      .thenRoom((room) => expect(handsIn(room)).toEqual(['ana', 'ben']));
  });

  test('[D14] the new order names the same people, each once, and is Nora’s to make', () => {
    given(anaHasTheFloor).when('nora', reorder('chloe')).thenRefused('wrong-order');
    given(anaHasTheFloor).when('nora', reorder('ben', 'ben')).thenRefused('wrong-order');
    given(anaHasTheFloor).when('nora', reorder('ana', 'ben')).thenRefused('wrong-order');
    given(anaHasTheFloor).when('ben', reorder('chloe', 'ben')).thenRefused('not-the-narrator');
    given(anaHasTheFloor).when('nora', reorder('ben', 'chloe')).thenNothing();
  });
});

describe('prompts', () => {
  test('[D19] Nora puts a question on every screen, and takes it off', () => {
    given(discussion)
      .when('nora', showPrompt)
      .thenRecorded({ type: 'prompt-shown', prompt: 'her-questions' })
      .thenSees('display', ({ view }) => expect(view.rounds[0]?.prompt).toBe('her-questions'))
      .when('nora', { type: 'hide-prompt' })
      .thenRecorded({ type: 'prompt-hidden' })
      .thenRoom((room) =>
        expect(room.rounds[0]).toMatchObject({ prompt: null, promptsShown: ['her-questions'] }),
      );
  });

  test('[D19] not in the action step, not by Ana, and none is taken off where none is', () => {
    given(resources).when('nora', showPrompt).thenRecorded({ type: 'prompt-shown' });
    given(discussion).when('ana', showPrompt).thenRefused('not-the-narrator');
    given(discussion).when('nora', { type: 'hide-prompt' }).thenRefused('prompt-not-shown');
    given(discussion, by('nora', showPrompt)).when('nora', showPrompt).thenNothing();
  });
});
