import { describe, expect, test } from 'vitest';
import { may, readersOf } from './index.ts';
import { given } from './testing/given.ts';
import { by } from './testing/play.ts';
import { anaHasThePen, danSits, ended } from './testing/scenes.ts';

const write = (revision: number, insert: string) =>
  ({ type: 'write-summary', revision, at: 0, remove: 0, insert }) as const;
const call = { type: 'call-reading' } as const;
const end = { type: 'end-reading' } as const;
const read = (revision = 1) => ({ type: 'say-read', revision }) as const;
const anaWrote = [anaHasThePen, by('ana', write(0, 'We ask first.'))];
const reading = [...anaWrote, by('nora', call)];

describe('reading together', () => {
  test('[E15] Nora calls the group to read what Ana wrote, once', () => {
    given(...anaWrote)
      .when('nora', call)
      .thenRecorded({ type: 'reading-called' })
      .thenSees('display', ({ view }) => expect(view.summary.reading).toMatchObject({ read: [] }))
      .when('nora', call)
      .thenNothing();
  });

  test('[E15] Ana does not call, and there is something to read, and it is the end', () => {
    given(...anaWrote)
      .when('ana', call)
      .thenRefused('not-the-narrator');
    given(ended).when('nora', call).thenRefused('text-empty');
    given(...anaWrote, by('nora', { type: 'start-round' }))
      .when('nora', call)
      .thenRefused('wrong-stage');
  });

  test('[E15] she ends it, and so does another round or going back', () => {
    given(...reading)
      .when('ana', end)
      .thenRefused('not-the-narrator')
      .when('nora', end)
      .thenRecorded({ type: 'reading-ended' })
      .when('nora', end)
      .thenRefused('no-reading');
    for (const type of ['start-round', 'undo-go-on'] as const)
      given(...reading)
        .when('nora', { type })
        .thenRoom((room) => expect(room.summary.reading).toBeUndefined());
  });

  test('[E15] Ana writes on during it, and Nora closes without waiting', () => {
    given(...reading)
      .when('ana', write(1, 'Ours: '))
      .thenRecorded({ type: 'summary-written' })
      .when('nora', { type: 'close-room' })
      .thenRecorded({ type: 'room-closed', by: 'narrator' })
      .thenRoom((room) => expect(room.summary.reading).toBeDefined());
  });

  test('[E16] Ben says that he has read it, and Nora for herself and for Dan', () => {
    given(...reading, danSits)
      .when('ben', read())
      .thenRecorded({ type: 'text-read', participant: 'ben', revision: 1, aloud: false })
      .when('ben', read())
      .thenNothing()
      .when('nora', read())
      .thenRecorded({ type: 'text-read', participant: 'nora' })
      .when('nora', { ...read(), for: 'dan' })
      .thenRecorded({ type: 'text-read', participant: 'dan', aloud: true })
      .thenRoom((room) => expect(readersOf(room)).toEqual({ read: 3, before: 0, of: 5 }))
      .when('ben', { ...read(), for: 'dan' })
      .thenRefused('not-your-seat');
    given(...anaWrote)
      .when('ben', read())
      .thenRefused('no-reading');
  });

  test('[E16] what he read is the text as it was: after a change he may say so anew', () => {
    given(...reading, by('ben', read()), by('ana', write(1, 'Ours: ')))
      .when('chloe', read())
      .thenRecorded({ type: 'text-read', participant: 'chloe', revision: 1 })
      .thenRoom((room) => {
        expect(readersOf(room)).toEqual({ read: 2, before: 2, of: 4 });
        expect(may(room, 'ben', 'say-read')).toBe(true);
      })
      .when('ben', read(2))
      .thenRecorded({ type: 'text-read', participant: 'ben', revision: 2 })
      .thenRoom((room) => {
        expect(readersOf(room)).toEqual({ read: 2, before: 1, of: 4 });
        expect(may(room, 'ben', 'say-read')).toBe(false);
      })
      .when('ben', read(3))
      .thenRefused('text-moved-on')
      .when('ben', read(-1))
      .thenRefused('text-moved-on');
  });

  test('[E16] who has left is not counted', () => {
    const { room } = given(...reading, by('ben', read()), by('ben', { type: 'leave' }));
    expect(readersOf(room)).toEqual({ read: 0, before: 0, of: 3 });
  });

  test('screens offer it: Nora calls and ends, the others say that they have read', () => {
    const { room } = given(...reading);
    expect(may(given(...anaWrote).room, 'nora', 'call-reading')).toBe(true);
    expect(may(room, 'nora', 'call-reading')).toBe(false);
    expect(may(room, 'nora', 'end-reading')).toBe(true);
    expect(may(room, 'ben', 'end-reading')).toBe(false);
    expect(may(given(...anaWrote).room, 'ben', 'say-read')).toBe(false);
  });
});
