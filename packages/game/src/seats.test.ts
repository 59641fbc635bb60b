import { describe, expect, test } from 'vitest';
import { MAX_NAME_LENGTH, MAX_SEATS, type Room } from './index.ts';
import { settings } from './testing/deck.ts';
import { given } from './testing/given.ts';
import { by, door } from './testing/play.ts';
import {
  anaHasTheFloor,
  closed,
  danSits,
  discussion,
  ended,
  floorOpen,
  joins,
  lobby,
  noraNarrates,
  opened,
  twoProposals,
  voteOpen,
  votes,
} from './testing/scenes.ts';

const nameOf = (room: Room, id: string) => room.participants.find((one) => one.id === id)?.name;
const signOf = (room: Room, id: string) => room.participants.find((one) => one.id === id)?.sign;
const join = (name: string) => ({ type: 'join', name, asNarrator: false }) as const;

describe('opening a room', () => {
  test('[L1] the facilitator opens a room, and nobody sits in it yet', () => {
    given()
      .when('facilitator', { type: 'open-room', settings })
      .thenRecorded({ type: 'room-opened', settings })
      .thenRoom((room) => {
        expect(room).toMatchObject({ seq: 1, stage: 'lobby', participants: [], narrator: null, themes: [] });
        expect(room.turnTime).toBe(settings.turnTime);
      });
  });

  test('[L1] a room is opened once', () => {
    given(opened).when('facilitator', { type: 'open-room', settings }).thenRefused('already-open');
  });

  test('[L1] a room without themes to choose from is not opened', () => {
    given()
      .when('facilitator', { type: 'open-room', settings: { ...settings, themes: [] } })
      .thenRefused('no-themes');
  });

  test.each([0, 14_999, 1_800_001, Number.NaN])(
    '[L1] a room with turns of %d ms is not opened',
    (turnTime) => {
      given()
        .when('facilitator', { type: 'open-room', settings: { ...settings, turnTime } })
        .thenRefused('bad-time');
    },
  );

  test('[L1] a room may have turns without a deadline', () => {
    given()
      .when('facilitator', { type: 'open-room', settings: { ...settings, turnTime: null } })
      .thenRoom((room) => expect(room.turnTime).toBeNull());
  });

  test('[L1] Ana cannot join a room that nobody opened', () => {
    given().when(door('ana'), join('Ana')).thenRefused('wrong-stage');
  });

  test('[L15] only the facilitator opens a room, and only who stands at the door joins', () => {
    given(lobby).when('ana', { type: 'open-room', settings }).thenRefused('not-the-facilitator');
    given().when('clock', { type: 'open-room', settings }).thenRefused('not-the-facilitator');
    given(lobby).when('ana', join('Ana again')).thenRefused('not-the-facilitator');
  });

  test('[L15] Ana does not settle the narrator nor note that she is away or back', () => {
    given(lobby)
      .when('ana', { type: 'settle-narrator', participant: 'ana' })
      .thenRefused('not-the-facilitator');
    given(noraNarrates)
      .when('ana', { type: 'note-narrator-away', since: 0 })
      .thenRefused('not-the-facilitator');
    given(noraNarrates).when('ana', { type: 'note-narrator-back' }).thenRefused('not-the-facilitator');
  });
});

describe('joining', () => {
  test('[L2] Ana joins under a name of her choice, trimmed and with single spaces', () => {
    given(opened).when(door('ana'), join('  Ana   Maria ')).thenRecorded({
      type: 'participant-joined',
      participant: 'ana',
      name: 'Ana Maria',
      sign: 0,
      deviceless: false,
    });
  });

  test.each([
    '',
    '   ',
    '\u200b',
    '\u00ad \u2060',
    '\u3164',
    '\u115f',
    '\u1160',
    '\uffa0',
    '\u2800',
    '\u2800 \u3164',
    '\u202e\u2066',
    '\ufe0f',
  ])('[L2] a name in which nothing can be seen is empty: %j', (name) => {
    given(opened).when(door('ana'), join(name)).thenRefused('name-empty');
  });

  test('[L2] a name of 40 characters fits and one of 41 does not', () => {
    given(opened)
      .when(door('ana'), join('A'.repeat(MAX_NAME_LENGTH)))
      .thenRoom((room) => expect(nameOf(room, 'ana')).toHaveLength(MAX_NAME_LENGTH));
    given(opened)
      .when(door('ana'), join('A'.repeat(MAX_NAME_LENGTH + 1)))
      .thenRefused('name-too-long');
  });

  test('[L3] a second Chloé is refused, whatever the capitals', () => {
    given(lobby).when(door('eva'), join('CHLOÉ')).thenRefused('name-taken');
  });

  test('[L3] the name of someone who left is free again', () => {
    given(lobby, by('chloe', { type: 'leave' }))
      .when(door('eva'), join('Chloé'))
      .thenRoom((room) => expect(nameOf(room, 'eva')).toBe('Chloé'));
  });

  test('[L4] the twelfth finds the room full, and a free seat once somebody left', () => {
    const eleven = Array.from({ length: MAX_SEATS }, (_, index) => joins(`p${index}`, `Person ${index}`));
    given(opened, eleven).when(door('late'), join('Late')).thenRefused('room-full');
    given(opened, eleven, by('p3', { type: 'leave' }))
      .when(door('late'), join('Late'))
      .thenRecorded({ type: 'participant-joined', participant: 'late' });
  });

  test('[L5] each seat has its own sign, and a newcomer takes the lowest that is free', () => {
    const { room } = given(lobby, by('ana', { type: 'leave' }), joins('eva', 'Eva'), joins('filip', 'Filip'));
    expect(['nora', 'ben', 'chloe', 'eva', 'filip'].map((id) => signOf(room, id))).toEqual([0, 2, 3, 1, 4]);
  });

  test('[L6] Eva joins in the middle of a discussion and at the end, but not a closed room', () => {
    given(discussion).when(door('eva'), join('Eva')).thenRecorded({ type: 'participant-joined' });
    given(ended).when(door('eva'), join('Eva')).thenRecorded({ type: 'participant-joined' });
    given(closed).when(door('eva'), join('Eva')).thenRefused('room-closed');
  });

  test('[L14] Ana, who has her seat, joins once more at the door, and nothing changes', () => {
    given(lobby).when(door('ana'), join('Ana')).thenNothing();
  });
});

describe('leaving', () => {
  test('[L7] Ben leaves, and what he proposed and backed stays', () => {
    given(twoProposals, by('ben', { type: 'back-proposal', proposal: 'a-rule' }))
      .when('ben', { type: 'leave' })
      .thenRecorded({ type: 'participant-left', participant: 'ben', removed: false })
      .thenRoom((room) => {
        const [rule, talk] = room.rounds[0]?.board.proposals ?? [];
        expect(rule?.backers).toEqual(['ben']);
        expect(talk?.authors).toEqual(['ben']);
        expect(room.participants.find((one) => one.id === 'ben')?.left).toEqual(expect.any(Number));
      });
  });

  test('[L7] Ana leaves while she has the floor: her turn ends and the next one due has it', () => {
    given(anaHasTheFloor)
      .when('ana', { type: 'leave' })
      .thenRecorded(
        { type: 'turn-ended', holder: 'ana', how: 'left' },
        { type: 'participant-left', participant: 'ana' },
        { type: 'turn-started', holder: 'ben' },
      );
  });

  test('[L7] Chloé leaves and loses her hand, her place, her ballot, her candidacy and the deputy’s role', () => {
    const leave = { type: 'leave' } as const;
    const hand = given(floorOpen, by('chloe', { type: 'raise-hand' })).when('chloe', leave);
    hand.thenRoom((room) => expect(room.rounds[0]?.floors.discussion.hands).toEqual([]));
    given(discussion)
      .when('chloe', leave)
      .thenRoom((room) => expect(room.rounds[0]?.floors.discussion.toSpeak).toEqual(['ana', 'ben']));
    given(voteOpen, votes('chloe', 'stop'))
      .when('chloe', leave)
      .thenRecorded({ type: 'ballot-dropped', participant: 'chloe' }, { type: 'participant-left' })
      .thenRoom((room) => expect(room.rounds[0]?.vote?.cast).toBe(0));
    given(
      lobby,
      by('chloe', { type: 'stand' }),
      by('ben', { type: 'stand' }),
      by('chloe', { type: 'approve', participant: 'ben' }),
    )
      .when('chloe', leave)
      .thenRoom((room) => expect(room.candidates).toMatchObject([{ participant: 'ben', approvals: [] }]));
    given(noraNarrates, by('nora', { type: 'name-deputy', participant: 'chloe' }))
      .when('chloe', leave)
      .thenRoom((room) => expect(room.deputy).toBeNull());
  });

  test('[L7] Ana leaves with the pen, and it lies free', () => {
    given(ended, by('ana', { type: 'take-pen' }))
      .when('ana', { type: 'leave' })
      .thenRecorded(
        { type: 'pen-put-down', scribe: 'ana' },
        { type: 'participant-left', participant: 'ana' },
      );
  });

  test('[L9] Nora and the facilitator remove a seat; Ana removes nobody', () => {
    const removeBen = { type: 'remove-participant', participant: 'ben' } as const;
    given(noraNarrates)
      .when('nora', removeBen)
      .thenRecorded({ type: 'participant-left', participant: 'ben', removed: true });
    given(noraNarrates)
      .when('facilitator', removeBen)
      .thenRecorded({ type: 'participant-left', participant: 'ben', removed: true });
    given(noraNarrates).when('ana', removeBen).thenRefused('not-the-narrator');
  });

  test('[L9] nobody is removed who is not there, nor Nora by herself', () => {
    given(noraNarrates)
      .when('nora', { type: 'remove-participant', participant: 'nobody' })
      .thenRefused('no-such-participant');
    given(noraNarrates)
      .when('nora', { type: 'remove-participant', participant: 'nora' })
      .thenRefused('narrator-seated');
  });

  test('[L13] Ben has left and can do nothing more; a stranger could do nothing ever', () => {
    const benLeft = [lobby, by('ben', { type: 'leave' })];
    given(...benLeft)
      .when('ben', { type: 'stand' })
      .thenRefused('not-here');
    given(...benLeft)
      .when('stranger', { type: 'stand' })
      .thenRefused('not-here');
  });
});

describe('the door', () => {
  test('[L8] Nora locks the door; Eva stays outside until it is unlocked', () => {
    given(noraNarrates).when('nora', { type: 'lock-room' }).thenRecorded({ type: 'room-locked' });
    const locked = [noraNarrates, by('nora', { type: 'lock-room' })];
    given(...locked)
      .when(door('eva'), join('Eva'))
      .thenRefused('room-locked');
    given(...locked)
      .when('nora', { type: 'unlock-room' })
      .thenRecorded({ type: 'room-unlocked' });
    given(...locked, by('nora', { type: 'unlock-room' }), joins('eva', 'Eva'));
  });

  test('[L8] a locked door stops neither the facilitator nor people whom Nora seats', () => {
    const locked = given(noraNarrates, by('nora', { type: 'lock-room' }));
    locked.when(door('fay', true), join('Fay')).thenRecorded({ type: 'participant-joined', name: 'Fay' });
    locked
      .when('nora', { type: 'seat-player', name: 'Dan' })
      .thenRecorded({ type: 'participant-joined', name: 'Dan' });
  });

  test('[L8] Ana locks and unlocks nothing', () => {
    given(noraNarrates).when('ana', { type: 'lock-room' }).thenRefused('not-the-narrator');
    given(noraNarrates).when('ana', { type: 'unlock-room' }).thenRefused('not-the-narrator');
  });

  test('[L14] locking what is locked is accepted and changes nothing', () => {
    given(noraNarrates, by('nora', { type: 'lock-room' }))
      .when('nora', { type: 'lock-room' })
      .thenNothing();
    given(noraNarrates).when('nora', { type: 'unlock-room' }).thenNothing();
  });
});

describe('the seat of a person without a device', () => {
  test('[P3] Nora seats Dan by name; Ana seats nobody', () => {
    given(noraNarrates).when('nora', { type: 'seat-player', name: ' Dan ' }, { id: 'dan' }).thenRecorded({
      type: 'participant-joined',
      participant: 'dan',
      name: 'Dan',
      sign: 4,
      deviceless: true,
    });
    given(noraNarrates).when('ana', { type: 'seat-player', name: 'Dan' }).thenRefused('not-the-narrator');
  });

  test('[P3] the rules of names and seats hold for Dan too', () => {
    given(noraNarrates).when('nora', { type: 'seat-player', name: 'BEN' }).thenRefused('name-taken');
    given(noraNarrates).when('nora', { type: 'seat-player', name: '' }).thenRefused('name-empty');
    const seven = Array.from({ length: 7 }, (_, index) => joins(`p${index}`, `Person ${index}`));
    given(noraNarrates, seven).when('nora', { type: 'seat-player', name: 'Dan' }).thenRefused('room-full');
    given(noraNarrates, danSits)
      .when('nora', { type: 'remove-participant', participant: 'dan' })
      .thenRecorded({
        type: 'participant-left',
        participant: 'dan',
        removed: true,
      });
  });
});
