import { describe, expect, test } from 'vitest';
import { MAX_SUMMARY_LENGTH } from './index.ts';
import { given } from './testing/given.ts';
import { by } from './testing/play.ts';
import {
  action,
  anaHasTheFloor,
  anaHasThePen,
  closed,
  danSits,
  ended,
  voteOpen,
  votes,
} from './testing/scenes.ts';

const takePen = { type: 'take-pen' } as const;
const putDown = { type: 'put-pen-down' } as const;
const handPen = (to: string) => ({ type: 'hand-pen', to }) as const;
const write = (insert: string, revision = 0, at = 0, remove = 0) =>
  ({ type: 'write-summary', revision, at, remove, insert }) as const;
const closeRoom = { type: 'close-room' } as const;
const anaWrote = [anaHasThePen, by('ana', write('We ask before we write.'))];

describe('the pen', () => {
  test('[E1] Ana takes the pen; Ben finds it taken', () => {
    given(ended)
      .when('ana', takePen)
      .thenRecorded({ type: 'pen-taken', scribe: 'ana' })
      .when('ben', takePen)
      .thenRefused('pen-taken')
      .when('ana', takePen)
      .thenNothing();
  });

  test('[E1] Nora may take it, and nobody before the end', () => {
    given(ended).when('nora', takePen).thenRecorded({ type: 'pen-taken', scribe: 'nora' });
    given(action).when('ana', takePen).thenRefused('wrong-stage');
  });

  test('[E2] Ana hands the pen to Ben', () => {
    given(anaHasThePen)
      .when('ana', handPen('ben'))
      .thenRecorded({ type: 'pen-handed', from: 'ana', to: 'ben' })
      .thenRoom((room) => expect(room.summary).toMatchObject({ scribe: 'ben', scribes: ['ana', 'ben'] }));
  });

  test('[E2] not to someone who is not there or has no device, and not when she does not have it', () => {
    given(anaHasThePen).when('ana', handPen('nobody')).thenRefused('no-such-participant');
    given(anaHasThePen, danSits).when('ana', handPen('dan')).thenRefused('no-device');
    given(anaHasThePen).when('ben', handPen('ben')).thenRefused('not-the-scribe');
  });

  test('[E3] Ana puts the pen down, or Nora takes it from her hand; Ben does not', () => {
    given(anaHasThePen).when('ana', putDown).thenRecorded({ type: 'pen-put-down', scribe: 'ana' });
    given(anaHasThePen).when('nora', putDown).thenRecorded({ type: 'pen-put-down', scribe: 'ana' });
    given(anaHasThePen).when('ben', putDown).thenRefused('not-the-scribe');
  });
});

describe('writing', () => {
  test('[E4] Ana writes and everyone reads along', () => {
    given(anaHasThePen)
      .when('ana', write('We ask.'))
      .thenRecorded({ type: 'summary-written', revision: 1, at: 0, remove: 0, insert: 'We ask.' })
      .thenSees('display', ({ view }) => expect(view.summary).toMatchObject({ text: 'We ask.', revision: 1 }))
      .when('ana', write(' before we write', 1, 6, 0))
      .thenSees('ben', ({ view }) => expect(view.summary.text).toBe('We ask before we write.'));
    given(anaHasThePen).when('ben', write('Mine')).thenRefused('not-the-scribe');
  });

  test('[E4] up to 20,000 characters', () => {
    given(anaHasThePen)
      .when('ana', write('x'.repeat(MAX_SUMMARY_LENGTH)))
      .thenRecorded({ type: 'summary-written' });
    given(anaHasThePen)
      .when('ana', write('x'.repeat(MAX_SUMMARY_LENGTH + 1)))
      .thenRefused('text-too-long');
  });

  test('[E4, E8] Ana keeps the pen when another round starts, and writes on in it', () => {
    given(...anaWrote, by('nora', { type: 'start-round' }))
      .when('ana', write('Round one: ', 1))
      .thenRecorded({ type: 'summary-written', revision: 2 })
      .thenRoom((room) => expect(room.summary.text).toBe('Round one: We ask before we write.'));
  });

  test('[E5] a change is written into the text that Ana saw', () => {
    given(...anaWrote)
      .when('ana', write('Late', 0))
      .thenRefused('text-moved-on');
    given(...anaWrote)
      .when('ana', write('Beyond', 1, 24))
      .thenRefused('text-moved-on');
    given(...anaWrote)
      .when('ana', write('', 1, 20, 4))
      .thenRefused('text-moved-on');
    given(...anaWrote)
      .when('ana', write('x', 1, -1))
      .thenRefused('text-moved-on');
    given(...anaWrote)
      .when('ana', write('read', 1, 17, 5))
      .thenRoom((room) => expect(room.summary.text).toBe('We ask before we read.'));
  });

  test('[E5] a change that would cut a character in two is widened to whole characters', () => {
    // 🙂 and 😂 differ in their second half only, and so does what Ana's phone sends.
    given(anaHasThePen, by('ana', write('a🙂b')))
      .when('ana', write('\ude02', 1, 2, 1))
      .thenRecorded({ type: 'summary-written', at: 1, remove: 2, insert: '😂' })
      .thenRoom((room) => expect(room.summary.text).toBe('a😂b'));
  });
});

describe('closing', () => {
  test('[E6] Nora closes the room at the end and not before; Ana does not', () => {
    given(ended).when('nora', closeRoom).thenRecorded({ type: 'room-closed', by: 'narrator' });
    given(action).when('nora', closeRoom).thenRefused('wrong-stage');
    given(ended).when('ana', closeRoom).thenRefused('not-the-narrator');
  });

  test('[E6] the facilitator closes it at any stage: Ana’s turn ends, and an open vote is forgotten uncounted', () => {
    given(anaHasTheFloor)
      .when('facilitator', closeRoom, { after: 4_000 })
      .thenRecorded(
        { type: 'turn-ended', holder: 'ana', how: 'step-ended', spoken: 4_000 },
        { type: 'room-closed', by: 'facilitator' },
      );
    given(voteOpen, votes('ana', 'stop'))
      .when('facilitator', closeRoom)
      .thenRoom((room) => {
        expect(room).toMatchObject({ stage: 'closed', rounds: [{ vote: null, votes: [] }] });
        expect(room.secrets.ballots).toEqual({});
      });
  });

  test('[E7] nothing changes in a closed room, and it can still be read', () => {
    given(closed).when('ana', takePen).thenRefused('room-closed');
    given(closed).when('nora', { type: 'start-round' }).thenRefused('room-closed');
    given(closed)
      .when('facilitator', { type: 'settle-narrator', participant: 'ana' })
      .thenRefused('room-closed');
    given(closed)
      .when('ana', { type: 'rename', name: 'Anna' })
      .thenRefused('room-closed')
      .thenSees('ana', ({ view }) => expect(view.rounds[0]?.board.proposals).toHaveLength(2));
  });

  test('[E7] the facilitator closes a closed room once more, whoever closed it, and nothing changes', () => {
    given(closed).when('facilitator', closeRoom).thenNothing();
    given(ended, by('nora', closeRoom)).when('facilitator', closeRoom).thenNothing();
    given(closed).when('clock', closeRoom).thenRefused('room-closed');
    given(closed).when('nora', closeRoom).thenRefused('room-closed');
  });

  test('[E7] Ana leaves a closed room, and nothing changes', () => {
    given(closed).when('ana', { type: 'leave' }).thenNothing();
  });
});
