import { describe, expect, test } from 'vitest';
import { settings } from './testing/deck.ts';
import { given } from './testing/given.ts';
import { by, door } from './testing/play.ts';
import {
  anaHasTheFloor,
  danSits,
  discussion,
  ended,
  floorOpen,
  joins,
  lobby,
  noraNarrates,
  opened,
  readyToPlay,
  voteOpen,
  votes,
} from './testing/scenes.ts';

const stand = { type: 'stand' } as const;
const drawLots = { type: 'draw-lots' } as const;
const approve = (participant: string) => ({ type: 'approve', participant }) as const;
const putForward = (participant: string) => ({ type: 'put-forward', participant }) as const;
const handOver = (to: string) => ({ type: 'hand-over-narration', to }) as const;

/** The facilitator settles who narrates. */
const settledBeforehand = [
  by('facilitator', { type: 'open-room', settings: { ...settings, narratorBy: 'facilitator' } }),
  joins('nora', 'Nora'),
  joins('ana', 'Ana'),
];

/** Ana and Ben, alone together. */
const two = [opened, joins('ana', 'Ana'), joins('ben', 'Ben')];

/** Nora and Ana stand; each has two of the four approvals. */
const tied = [
  lobby,
  by('nora', stand),
  by('ana', stand),
  by('nora', approve('nora')),
  by('ben', approve('nora')),
  by('ana', approve('ana')),
  by('chloe', approve('ana')),
];

describe('standing and approving', () => {
  test('[N2] the third of four approvals appoints Nora at once', () => {
    given(lobby, by('nora', stand), by('ana', approve('nora')), by('ben', approve('nora')))
      .when('chloe', approve('nora'))
      .thenRecorded(
        { type: 'candidate-approved', participant: 'nora', by: 'chloe' },
        { type: 'narrator-appointed', participant: 'nora', by: 'majority' },
      )
      .thenRoom((room) => expect(room).toMatchObject({ narrator: 'nora', candidates: [] }));
  });

  test('[N2] only those present count: with Ben and Chloé away, two approvals of two are enough', () => {
    given(lobby, by('nora', stand))
      .when('nora', approve('nora'), { present: ['nora', 'ana'] })
      .thenRecorded({ type: 'candidate-approved' })
      .when('ana', approve('nora'), { present: ['nora', 'ana'] })
      .thenRecorded({ type: 'candidate-approved' }, { type: 'narrator-appointed', participant: 'nora' });
  });

  test('[N2] Chloé leaves, and two of the three who remain are a majority', () => {
    given(lobby, by('nora', stand), by('ana', approve('nora')), by('ben', approve('nora')))
      .when('chloe', { type: 'leave' })
      .thenRecorded(
        { type: 'participant-left', participant: 'chloe' },
        { type: 'narrator-appointed', participant: 'nora', by: 'majority' },
      );
  });

  test('[N3] Nora, put forward by Ana, is appointed only once she stands herself', () => {
    const backedByAll = [
      lobby,
      by('ana', putForward('nora')),
      by('ana', approve('nora')),
      by('ben', approve('nora')),
      by('chloe', approve('nora')),
    ];
    expect(given(...backedByAll).room.narrator).toBeNull();
    given(...backedByAll)
      .when('nora', stand)
      .thenRecorded(
        { type: 'candidate-stood', participant: 'nora' },
        { type: 'narrator-appointed', by: 'majority' },
      );
  });

  test('[N3] Nora declines, and is a candidate no more', () => {
    given(lobby, by('ana', putForward('nora')))
      .when('nora', { type: 'decline' })
      .thenRecorded({ type: 'candidate-declined', participant: 'nora' })
      .thenRoom((room) => expect(room.candidates).toEqual([]));
    given(lobby).when('nora', { type: 'decline' }).thenRefused('not-a-candidate');
  });

  test('[N4] exactly half is not a majority, and standing is not approving', () => {
    const { room } = given(...tied);
    expect(room.narrator).toBeNull();
    expect(given(lobby, by('nora', stand)).room.candidates).toMatchObject([
      { participant: 'nora', willing: true, approvals: [] },
    ]);
  });

  test('[N4] Chloé may approve both who stand, and Nora approves herself', () => {
    given(lobby, by('nora', stand), by('ana', stand), by('chloe', approve('ana')))
      .when('chloe', approve('nora'))
      .thenRecorded({ type: 'candidate-approved', participant: 'nora', by: 'chloe' })
      .when('nora', approve('nora'))
      .thenRecorded({ type: 'candidate-approved', participant: 'nora', by: 'nora' });
  });

  test('[N13] one stands once, approves a candidate once and withdraws what one gave', () => {
    const standing = given(lobby, by('nora', stand), by('ana', approve('nora')));
    standing.when('nora', stand).thenRefused('already-a-candidate');
    standing.when('ana', approve('nora')).thenRefused('already-approved');
    standing.when('ben', approve('chloe')).thenRefused('not-a-candidate');
    standing.when('ben', { type: 'withdraw-approval', participant: 'nora' }).thenRefused('not-approved');
    standing
      .when('ana', { type: 'withdraw-approval', participant: 'nora' })
      .thenRecorded({ type: 'approval-withdrawn', participant: 'nora', by: 'ana' })
      .thenRoom((room) => expect(room.candidates).toMatchObject([{ approvals: [] }]));
  });

  test('[N13] Ben and Chloé lost their connection: Ana approves again, and the majority of those here appoints', () => {
    given(lobby, by('nora', stand), by('nora', approve('nora')), by('ana', approve('nora')))
      .when('ana', approve('nora'), { present: ['nora', 'ana', 'ben'] })
      .thenRecorded({ type: 'narrator-appointed', participant: 'nora', by: 'majority' });
  });

  test('[N14] Ana puts Nora forward; putting oneself forward is standing', () => {
    given(lobby)
      .when('ana', putForward('nora'))
      .thenRecorded({ type: 'candidate-put-forward', participant: 'nora', by: 'ana' });
    given(lobby).when('ana', putForward('ana')).thenRecorded({ type: 'candidate-stood', participant: 'ana' });
    given(lobby).when('ana', putForward('nobody')).thenRefused('no-such-participant');
    given(lobby, by('nora', stand)).when('ana', putForward('nora')).thenRefused('already-a-candidate');
  });

  test('[N14] the narrator who is away is not put forward for her own seat', () => {
    given(noraNarrates, by('clock', { type: 'note-narrator-away', since: 0 }))
      .when('ana', putForward('nora'), { present: ['ana', 'ben', 'chloe'] })
      .thenRefused('narrator-seated');
  });
});

describe('lots', () => {
  test('[N5] all have approved and two lead equally: Ben draws lots, and one of the two narrates', () => {
    given(...tied)
      .when('ben', drawLots)
      .thenRecorded({ type: 'narrator-appointed', by: 'lot' })
      .thenRoom((room) => expect(['nora', 'ana']).toContain(room.narrator));
  });

  test('[N5] the lot can fall on either', () => {
    const chosen = Array.from(
      { length: 20 },
      (_, seed) => given(...tied).when('ben', drawLots, { seed: seed * 0x9e3779b1 }).room.narrator,
    );
    expect(new Set(chosen)).toEqual(new Set(['nora', 'ana']));
  });

  test('[N5] lots are not drawn while someone has approved nobody, nor where one leads', () => {
    given(lobby, by('nora', stand), by('ana', stand), by('nora', approve('nora')), by('ana', approve('ana')))
      .when('ben', drawLots)
      .thenRefused('no-tie-to-settle');
    given(lobby, by('nora', stand), by('nora', approve('nora')), by('ana', approve('nora')))
      .when('ben', drawLots)
      .thenRefused('no-tie-to-settle');
  });

  test('[N5] two alone in a room have a way out: one willing candidate and one approval are enough for lots', () => {
    given(...two, by('ana', stand), by('ana', approve('ana')))
      .when('ana', drawLots)
      .thenRecorded({ type: 'narrator-appointed', participant: 'ana', by: 'lot' });
    given(...two, by('ana', stand))
      .when('ana', drawLots)
      .thenRefused('no-tie-to-settle');
  });

  test('[N5] Ana and Ben each approve themselves, and lots settle it', () => {
    given(...two, by('ana', stand), by('ben', stand), by('ana', approve('ana')), by('ben', approve('ben')))
      .when('ben', drawLots)
      .thenRecorded({ type: 'narrator-appointed', by: 'lot' });
  });

  test('[N2] Ana, the only one left, stands and approves herself', () => {
    given(opened, joins('ana', 'Ana'), by('ana', stand))
      .when('ana', approve('ana'))
      .thenRecorded(
        { type: 'candidate-approved' },
        { type: 'narrator-appointed', participant: 'ana', by: 'majority' },
      );
  });
});

describe('the facilitator', () => {
  test('[N6] the facilitator settles Nora at any time, and even over Ana', () => {
    given(lobby)
      .when('facilitator', { type: 'settle-narrator', participant: 'nora' })
      .thenRecorded({ type: 'narrator-appointed', participant: 'nora', by: 'facilitator' });
    given(discussion)
      .when('facilitator', { type: 'settle-narrator', participant: 'ana' })
      .thenRoom((room) => expect(room.narrator).toBe('ana'));
  });

  test('[N6] the facilitator settles nobody who is not there or has no device', () => {
    given(noraNarrates, danSits)
      .when('facilitator', { type: 'settle-narrator', participant: 'nobody' })
      .thenRefused('no-such-participant');
    given(noraNarrates, danSits)
      .when('facilitator', { type: 'settle-narrator', participant: 'dan' })
      .thenRefused('no-device');
  });

  test('[N6] the facilitator joins as the narrator; nobody else does', () => {
    given(opened)
      .when(door('fay', true), { type: 'join', name: 'Fay', asNarrator: true })
      .thenRecorded(
        { type: 'participant-joined', participant: 'fay' },
        { type: 'narrator-appointed', participant: 'fay', by: 'facilitator' },
      );
    given(opened)
      .when(door('eva'), { type: 'join', name: 'Eva', asNarrator: true })
      .thenRefused('not-the-facilitator');
  });

  test('[N6] where the facilitator settles it, nobody stands, puts forward, approves or draws lots in the lobby', () => {
    given(...settledBeforehand)
      .when('ana', stand)
      .thenRefused('narrator-settled');
    given(...settledBeforehand)
      .when('ana', putForward('nora'))
      .thenRefused('narrator-settled');
    given(...settledBeforehand)
      .when('ana', approve('nora'))
      .thenRefused('narrator-settled');
    given(...settledBeforehand)
      .when('ana', drawLots)
      .thenRefused('narrator-settled');
  });

  test('[N6, N10] the narrator whom the facilitator settled leaves, and the players appoint another all the same', () => {
    given(
      ...settledBeforehand,
      by('facilitator', { type: 'settle-narrator', participant: 'nora' }),
      joins('ben', 'Ben'),
      by('nora', { type: 'leave' }),
      by('ana', stand),
      by('ana', approve('ana')),
    )
      .when('ben', approve('ana'))
      .thenRecorded(
        { type: 'candidate-approved' },
        { type: 'narrator-appointed', participant: 'ana', by: 'majority' },
      );
  });
});

describe('handing over', () => {
  test('[N7] Nora hands her seat to Ana in the middle of a round, and plays herself from then on', () => {
    given(discussion)
      .when('nora', handOver('ana'))
      .thenRecorded({ type: 'narrator-appointed', participant: 'ana', by: 'hand-over' })
      .thenRoom((room) => {
        expect(room.narrator).toBe('ana');
        expect(room.rounds[0]?.narrators).toEqual(['nora', 'ana']);
      });
  });

  test('[N7] she hands it to nobody who is not there or has no device, and Ana hands over nothing', () => {
    const room = given(noraNarrates, danSits);
    room.when('nora', handOver('nobody')).thenRefused('no-such-participant');
    room.when('nora', handOver('dan')).thenRefused('no-device');
    room.when('nora', handOver('nora')).thenRefused('narrator-seated');
    room.when('ana', handOver('ben')).thenRefused('not-the-narrator');
  });

  test('[N1] there is never a second narrator: nobody stands or is approved while Nora narrates', () => {
    given(noraNarrates).when('ana', stand).thenRefused('narrator-seated');
    given(noraNarrates).when('ana', putForward('ben')).thenRefused('narrator-seated');
    given(noraNarrates).when('ana', drawLots).thenRefused('narrator-seated');
  });

  test('[N11] Ana has the floor when she becomes narrator: her turn ends, Ben is next, and Nora is due last', () => {
    given(anaHasTheFloor)
      .when('nora', handOver('ana'))
      .thenRecorded(
        { type: 'turn-ended', holder: 'ana', how: 'became-narrator' },
        { type: 'narrator-appointed', participant: 'ana' },
        { type: 'turn-started', holder: 'ben' },
      )
      .thenRoom((room) => expect(room.rounds[0]?.floors.discussion.toSpeak).toEqual(['chloe', 'nora']));
  });

  test('[N11] Ana gives up her hand, her ballot, her candidacy and the deputy’s role, and keeps the pen', () => {
    given(floorOpen, by('ana', { type: 'raise-hand' }))
      .when('nora', handOver('ana'))
      .thenRoom((room) => expect(room.rounds[0]?.floors.discussion.hands).toEqual([]));
    given(voteOpen, votes('ana', 'stop'))
      .when('nora', handOver('ana'))
      .thenRecorded({ type: 'ballot-dropped', participant: 'ana' }, { type: 'narrator-appointed' });
    given(readyToPlay, by('nora', { type: 'name-deputy', participant: 'ana' }))
      .when('nora', handOver('ana'))
      .thenRoom((room) => expect(room.deputy).toBeNull());
    given(ended, by('ana', { type: 'take-pen' }))
      .when('nora', handOver('ana'))
      .thenRoom((room) => expect(room.summary.scribe).toBe('ana'));
  });
});
