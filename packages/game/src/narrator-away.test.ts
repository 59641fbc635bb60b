import { describe, expect, test } from 'vitest';
import { deadlineOf } from './index.ts';
import { given } from './testing/given.ts';
import { by, type History, TEN_O_CLOCK } from './testing/play.ts';
import {
  anaHasTheFloor,
  danSits,
  discussion,
  handBack,
  joins,
  noraNarrates,
  opened,
} from './testing/scenes.ts';

/** Everyone but Nora is connected. */
const withoutNora = { present: ['ana', 'ben', 'chloe'] };
const SECOND = 1_000;
/** Longer ago than any grace. */
const longAgo = TEN_O_CLOCK - 3_600_000;

const away = by('clock', { type: 'note-narrator-away', since: longAgo }, withoutNora);
const back = by('clock', { type: 'note-narrator-back' });
const stand = { type: 'stand' } as const;
const approve = (participant: string) => ({ type: 'approve', participant }) as const;
const takeChair = { type: 'take-chair' } as const;

/** Away since `ms` before the command that follows. */
function awayFor(ms: number, ...history: History) {
  const { log } = given(...history);
  const now = (log.at(-1)?.at ?? TEN_O_CLOCK) + 2 * SECOND;
  return given(
    ...history,
    by('clock', { type: 'note-narrator-away', since: now - ms }, { ...withoutNora, after: SECOND }),
  );
}

describe('a narrator who is away', () => {
  test('[N12] she stays narrator until she is replaced, and the log keeps that she went and came back', () => {
    given(discussion)
      .when('clock', { type: 'note-narrator-away', since: longAgo }, withoutNora)
      .thenRecorded({ type: 'narrator-went-away', since: longAgo })
      .thenRoom((room) => expect(room.narrator).toBe('nora'))
      .when('clock', { type: 'note-narrator-back' })
      .thenRecorded({ type: 'narrator-came-back' })
      .thenRoom((room) => expect(room.narratorAwaySince).toBeNull());
  });

  test('[N12] when she comes back the candidacies end', () => {
    given(discussion, away, by('ana', stand, withoutNora))
      .when('clock', { type: 'note-narrator-back' })
      .thenRoom((room) => expect(room.candidates).toEqual([]));
  });

  test('[L14] noting what is already noted changes nothing', () => {
    given(discussion, away).when('clock', { type: 'note-narrator-away', since: longAgo }).thenNothing();
    given(discussion).when('clock', { type: 'note-narrator-back' }).thenNothing();
  });

  test('[N8] Ana, the deputy, takes the chair after sixty seconds and not before', () => {
    const deputy = [discussion, by('nora', { type: 'name-deputy', participant: 'ana' })];
    awayFor(59_999, ...deputy)
      .when('ana', takeChair, withoutNora)
      .thenRefused('narrator-not-away-long-enough');
    awayFor(60_000, ...deputy)
      .when('ana', takeChair, withoutNora)
      .thenRecorded({ type: 'narrator-appointed', participant: 'ana', by: 'deputy' })
      .thenRoom((room) =>
        expect(room).toMatchObject({ narrator: 'ana', narratorAwaySince: null, deputy: null }),
      );
    given(...deputy)
      .when('ana', takeChair)
      .thenRefused('narrator-not-away-long-enough');
    given(...deputy, away)
      .when('ben', takeChair, withoutNora)
      .thenRefused('not-the-deputy');
  });

  test('[N8] the deputy takes the chair at once when Nora has left', () => {
    given(discussion, by('nora', { type: 'name-deputy', participant: 'ana' }), by('nora', { type: 'leave' }))
      .when('ana', takeChair)
      .thenRecorded({ type: 'narrator-appointed', participant: 'ana', by: 'deputy' });
  });

  test('[N8] Nora names a deputy or none: not herself, not Dan, not a stranger', () => {
    const room = given(noraNarrates, danSits);
    const name = (participant: string | null) => ({ type: 'name-deputy', participant }) as const;
    room.when('nora', name('ana')).thenRecorded({ type: 'deputy-named', participant: 'ana' });
    room.when('nora', name('nora')).thenRefused('not-a-player');
    room.when('nora', name('dan')).thenRefused('no-device');
    room.when('nora', name('nobody')).thenRefused('no-such-participant');
    room.when('ana', name('ana')).thenRefused('not-the-narrator');
    given(noraNarrates, by('nora', name('ana')))
      .when('nora', name(null))
      .thenRecorded({ type: 'deputy-named', participant: null });
  });

  test('[N10] the players appoint another after 180 seconds and not before', () => {
    awayFor(179_999, discussion).when('ana', stand, withoutNora).thenRefused('narrator-not-away-long-enough');
    awayFor(180_000, discussion)
      .when('ana', stand, withoutNora)
      .thenRecorded({ type: 'candidate-stood', participant: 'ana' })
      .when('ana', approve('ana'), withoutNora)
      .when('ben', approve('ana'), withoutNora)
      .thenRecorded(
        { type: 'candidate-approved' },
        { type: 'narrator-appointed', participant: 'ana', by: 'majority' },
      )
      .thenRoom((room) =>
        expect(room.rounds[0]?.floors.discussion.toSpeak).toEqual(['ben', 'chloe', 'nora']),
      );
  });

  test('[N2] Nora, away, is not counted among those present even if her phone still seems to be there', () => {
    const everyone = { present: ['nora', 'ana', 'ben', 'chloe'] };
    given(discussion, away, by('ana', stand, withoutNora), by('ana', approve('ana'), withoutNora))
      .when('ben', approve('ana'), everyone)
      .thenRecorded({ type: 'candidate-approved' }, { type: 'narrator-appointed', participant: 'ana' });
  });

  test('[N10] Nora herself takes no part in replacing her', () => {
    given(discussion, away, by('ana', stand, withoutNora))
      .when('nora', stand)
      .thenRefused('narrator-seated');
    given(discussion, away, by('ana', stand, withoutNora))
      .when('nora', approve('ana'))
      .thenRefused('narrator-seated');
  });

  test('[N12] Nora was replaced while she was away, and comes back as a player', () => {
    given(
      discussion,
      by('nora', { type: 'name-deputy', participant: 'ana' }),
      away,
      by('ana', takeChair, withoutNora),
    )
      .when('clock', { type: 'note-narrator-back' })
      .thenNothing()
      .when('nora', { type: 'raise-hand' })
      .thenRecorded({ type: 'hand-raised', participant: 'nora' });
  });
});

describe('a narrator who leaves', () => {
  test('[N12] Nora leaves and is narrator no more', () => {
    given(discussion)
      .when('nora', { type: 'leave' })
      .thenRecorded({ type: 'participant-left', participant: 'nora', removed: false })
      .thenRoom((room) => expect(room.narrator).toBeNull());
  });

  test('[N10] nobody waits then: the players appoint another at once', () => {
    given(discussion, by('nora', { type: 'leave' }), by('ana', stand), by('ana', approve('ana')))
      .when('chloe', approve('ana'))
      .thenRecorded({ type: 'candidate-approved' }, { type: 'narrator-appointed', participant: 'ana' });
  });

  test('[N5] the two who remain of a room of three settle it by lots', () => {
    given(
      opened,
      joins('nora', 'Nora'),
      joins('ana', 'Ana'),
      joins('ben', 'Ben'),
      by('facilitator', { type: 'settle-narrator', participant: 'nora' }),
      by('nora', { type: 'leave' }),
      by('ana', stand),
      by('ben', stand),
      by('ana', approve('ana')),
      by('ben', approve('ben')),
    )
      .when('ana', { type: 'draw-lots' })
      .thenRecorded({ type: 'narrator-appointed', by: 'lot' });
  });
});

describe('the clocks', () => {
  test('[N9] while Nora is away Ana’s time stands still, and her deadline moves on by as much', () => {
    const awayForAMinute = [
      anaHasTheFloor,
      by('clock', { type: 'note-narrator-away', since: longAgo }, { ...withoutNora, after: 10 * SECOND }),
      by('clock', { type: 'note-narrator-back' }, { after: 60 * SECOND }),
    ];
    const before = deadlineOf(given(anaHasTheFloor).room);
    const { room } = given(...awayForAMinute);
    expect(before).not.toBeNull();
    expect(deadlineOf(room)).toBe((before ?? 0) + 60 * SECOND);
    given(...awayForAMinute)
      .when('ana', handBack, { after: 5 * SECOND })
      .thenRecorded(
        { type: 'turn-ended', holder: 'ana', how: 'handed-back', spoken: 15 * SECOND },
        { type: 'turn-started' },
      );
  });

  test('[N9] the pause goes on when Nora, away, leaves for good, and ends when Ana’s deputy Ben takes the chair', () => {
    given(
      discussion,
      by('nora', { type: 'name-deputy', participant: 'ben' }),
      by('nora', { type: 'give-floor', to: 'ana', from: null }),
      by('clock', { type: 'note-narrator-away', since: longAgo }, { ...withoutNora, after: 10 * SECOND }),
      by('nora', { type: 'leave' }, { after: 20 * SECOND }),
      by('ben', takeChair, { after: 30 * SECOND }),
    )
      .when('ana', handBack, { after: 5 * SECOND })
      .thenRecorded({ type: 'turn-ended', holder: 'ana', spoken: 15 * SECOND }, { type: 'turn-started' });
  });

  test('[N9] a turn that is handed back during the pause counts only what was spoken before it', () => {
    given(
      anaHasTheFloor,
      by('clock', { type: 'note-narrator-away', since: longAgo }, { ...withoutNora, after: 10 * SECOND }),
    )
      .when('ana', handBack, { after: 60 * SECOND, ...withoutNora })
      .thenRecorded(
        { type: 'turn-ended', holder: 'ana', spoken: 10 * SECOND },
        { type: 'turn-started', holder: 'ben' },
      )
      .when('clock', { type: 'note-narrator-back' }, { after: 40 * SECOND })
      .when('ben', handBack, { after: 7 * SECOND })
      .thenRecorded(
        { type: 'turn-ended', holder: 'ben', spoken: 7 * SECOND },
        { type: 'turn-started', holder: 'chloe' },
      );
  });

  test('[N9] in the lobby there is no clock to pause', () => {
    given(noraNarrates, away)
      .when('clock', back.command)
      .thenRoom((room) => expect(room.clocksPausedAt).toBeNull());
    expect(given(noraNarrates, away).room.clocksPausedAt).toBeNull();
  });
});
