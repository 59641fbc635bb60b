import { describe, expect, it } from 'vitest';
import { COVERED, markOf } from './secret-marks.ts';
import {
  aCardIsOpen,
  aSilentBoard,
  aVoteIsOpen,
  logAnswer,
  nothingOfOnesOwn,
  type Played,
  react,
  reacted,
} from './testing/played.ts';
import type { Command, Mine, OpenEvent, Proposal } from './words.ts';

const GRETA = 'greta';
const HERS = markOf(1, COVERED, 3, { proposal: true });
const SAID = markOf(1, 'nora', 4, { proposal: true });

const sits: OpenEvent = {
  type: 'participant-joined',
  participant: GRETA,
  name: 'Greta',
  sign: 4,
  deviceless: true,
};
const left = (participant: string, removed: boolean): OpenEvent => ({
  type: 'participant-left',
  participant,
  removed,
});

function gretaSitsDown(room: Played): Played {
  room.does('nora', { type: 'seat-player', name: 'Greta' }, [sits]);
  return room;
}

function proposalOfGreta(text: string, aloud: boolean): Proposal {
  return {
    ...{
      id: 'proposal-2',
      round: 1,
      authors: [GRETA],
      levels: ['team'],
      text,
      whoDecides: null,
      firstStep: null,
    },
    ...{ backers: [], state: 'standing', mergedInto: null, aloud, at: 0 },
  };
}

/** Nora enters something for Greta; whether Greta does it herself while Nora looks away. */
function ballotOfGreta(covered: boolean): Command {
  return { type: 'cast-ballot', choice: 'stop', for: GRETA, ...(covered ? { covered } : {}) };
}

const with_ = (some: Partial<Mine>): Mine => ({ ...nothingOfOnesOwn, ...some });

describe('a seat without a device', () => {
  it('gives nothing to complain of when Nora enters for it and sees what she entered', () => {
    const room = gretaSitsDown(aVoteIsOpen());
    room.does('nora', ballotOfGreta(false), [{ type: 'ballot-cast' }]);
    room.history.mine('nora', 'nora', room.last, with_({ ballots: { greta: 'stop' } }));
    expect(room.settled()).toEqual([]);
    room.history.settleMine('nora', with_({ ballots: { greta: 'stop' } }));
    expect(room.findings).toEqual([]);
  });

  it('is found to have lost what Nora entered', () => {
    const room = gretaSitsDown(aVoteIsOpen());
    room.does('nora', ballotOfGreta(false), [{ type: 'ballot-cast' }]);
    expect(room.settled()).toEqual([]);
    room.history.settleMine('nora', nothingOfOnesOwn);
    expect(room.kinds).toEqual(['lost']);
  });

  it('has no ballot any more once the vote was taken back', () => {
    const room = gretaSitsDown(aVoteIsOpen());
    room.does('nora', ballotOfGreta(false), [{ type: 'ballot-cast' }]);
    room.does('nora', { type: 'undo-vote' }, [{ type: 'vote-undone' }]);
    expect(room.settled()).toEqual([]);
    room.history.settleMine('nora', nothingOfOnesOwn);
    expect(room.findings).toEqual([]);
  });

  it('is found out when Nora sees what Greta entered covered', () => {
    const room = gretaSitsDown(aVoteIsOpen());
    room.does('nora', ballotOfGreta(true), [{ type: 'ballot-cast' }]);
    expect(room.settled()).toEqual([]);
    room.history.settleMine('nora', nothingOfOnesOwn);
    expect(room.kinds).toEqual([]);
    room.history.settleMine('nora', with_({ ballots: { greta: 'stop' } }));
    expect(room.kinds).toEqual(['lost']);
  });

  it('is found out when Ana, who plays, is given what was entered for Greta', () => {
    const room = gretaSitsDown(aVoteIsOpen());
    room.history.mine('ana', 'ana', room.last, with_({ ballots: { greta: 'stop' } }));
    expect(room.settled()).toEqual(['leaks']);
  });

  it('is found out when Nora is given the words that Greta wrote covered, and not those that she wrote down for her', () => {
    for (const [text, found] of [
      [SAID, []],
      [HERS, ['leaks']],
    ] as const) {
      const room = gretaSitsDown(aSilentBoard());
      room.history.mine('nora', 'nora', room.last, with_({ silent: [proposalOfGreta(text, true)] }));
      expect(room.settled()).toEqual(found);
    }
  });

  it('is found out when what was entered covered is said to have been said aloud', () => {
    const room = gretaSitsDown(aSilentBoard());
    room.history.mine('nora', 'nora', room.last, with_({ silent: [proposalOfGreta(SAID, false)] }));
    expect(room.settled()).toEqual(['leaks']);
  });

  it('is found doubled when it sits down twice', () => {
    const room = aCardIsOpen();
    room.does('nora', { type: 'seat-player', name: 'Greta' }, [
      { ...sits, participant: 'greta-2' } as OpenEvent,
      sits,
    ]);
    expect(room.settled()).toEqual(['doubled']);
  });
});

describe('who becomes narrator', () => {
  const appointed = (participant: string, by: string): OpenEvent => ({
    type: 'narrator-appointed',
    participant,
    by,
  });

  it('is so by the majority, also in the midst of a vote, or at the facilitator’s wish', () => {
    const room = aVoteIsOpen();
    room.does('ana', { type: 'cast-ballot', choice: 'stop' }, [{ type: 'ballot-cast' }]);
    room.does('facilitator', { type: 'remove-participant', participant: 'nora' }, [left('nora', true)]);
    room.does('ana', { type: 'stand' }, [{ type: 'candidate-stood', participant: 'ana' }]);
    room.does('ben', { type: 'approve', participant: 'ana' }, [
      { type: 'candidate-approved', participant: 'ana', by: 'ben' },
      { type: 'ballot-dropped' },
      appointed('ana', 'majority'),
    ]);
    room.does('facilitator', { type: 'settle-narrator', participant: 'ben' }, [
      appointed('ben', 'facilitator'),
    ]);
    expect(room.settled()).toEqual([]);
  });

  it('freeze-server, seed 5700001: may be appointed by a majority where lots were to be drawn', () => {
    const room = aVoteIsOpen();
    room.does('facilitator', { type: 'remove-participant', participant: 'nora' }, [left('nora', true)]);
    room.does('ana', { type: 'draw-lots' }, [appointed('ben', 'majority')]);
    expect(room.settled()).toEqual([]);
  });

  it('one-way, seed 4300004: may have been settled unheard, and again after Ana’s pass, which is not lost by it', () => {
    const room = aVoteIsOpen();
    room.does('nora', { type: 'give-floor', to: 'ana', from: null }, [
      { type: 'turn-started', holder: 'ana', deadline: null },
    ]);
    const settle = { type: 'settle-narrator', participant: 'ben' };
    const after = room.last;
    room.does('facilitator', settle, [appointed('ben', 'facilitator')], { answered: null });
    room.history.neverAnswered('facilitator', 0, settle);
    room.does('ana', { type: 'pass' }, [{ type: 'turn-ended', holder: 'ana', how: 'passed' }]);
    room.does('facilitator', settle, [], { after });
    expect(room.settled()).toEqual([]);
  });

  it('is found doubled when nobody wished it', () => {
    const room = aVoteIsOpen();
    room.does('ana', { type: 'raise-hand' }, [appointed('ana', 'facilitator')]);
    expect(room.settled()).toEqual(['doubled', 'lost']);
  });
});

describe('who is turned away', () => {
  it('is so rightly where the log says that they were removed, and is found lost where it does not', () => {
    for (const isRemoved of [true, false]) {
      const room = aCardIsOpen();
      if (isRemoved)
        room.does('nora', { type: 'remove-participant', participant: 'ben' }, [left('ben', true)]);
      room.history.turnedAway('ben', 'ben', 'removed');
      expect(room.settled()).toEqual(isRemoved ? [] : ['lost']);
    }
  });

  it('is so rightly where another device took the seat, and is found lost where none did', () => {
    for (const moves of [true, false]) {
      const room = aCardIsOpen();
      if (moves) room.history.movesSeat('ben');
      if (moves) room.does('ben', react('Oh!'), [null, reacted('ben', 'Oh!')]);
      room.history.turnedAway('ben', 'ben', 'replaced');
      expect(room.settled()).toEqual(moves ? [] : ['lost']);
    }
  });

  it('may have done what nobody answered any more, once', () => {
    for (const times of [0, 1, 2]) {
      const room = aCardIsOpen();
      room.history.neverAnswered('ben', 7, react('Oh!'));
      for (let time = 0; time < times; time += 1)
        room.does('ben', react('Oh!'), [reacted('ben', 'Oh!')], { answered: null });
      room.does('nora', { type: 'remove-participant', participant: 'ben' }, [left('ben', true)]);
      expect(room.settled()).toEqual(times < 2 ? [] : ['doubled']);
    }
  });
});

describe('who joins', () => {
  const dan: OpenEvent = {
    type: 'participant-joined',
    participant: 'dan',
    name: 'Dan',
    sign: 5,
    deviceless: false,
  };

  it('may hear of it long after the log did, and is found doubled or lost where they have two seats or none', () => {
    for (const [times, found] of [
      [0, ['lost']],
      [1, []],
      [2, ['doubled']],
    ] as const) {
      const room = aCardIsOpen();
      for (let time = 0; time < times; time += 1) room.history.told('wall', [room.happens(dan)]);
      expect(room.settled()).toEqual([]);
      room.history.joined('dan', 'dan', 'Dan', room.last);
      expect(room.settled()).toEqual(found);
    }
  });
});

describe('a name', () => {
  const renamed = (name: string): OpenEvent => ({ type: 'participant-renamed', participant: 'ana', name });
  const renames = (room: Played, name: string) => {
    room.history.asked('ana', { type: 'rename', name });
    room.does('ana', { type: 'rename', name }, [renamed(name)]);
  };
  const ofAna = (name: string) => ({
    seq: 2,
    at: Date.parse('2026-03-02T10:00:00Z'),
    event: { ...joined, name },
  });
  const joined = {
    type: 'participant-joined',
    participant: 'ana',
    name: 'ana',
    sign: 1,
    deviceless: false,
  } as const;

  it('may be told as it is by now, and is found out where it is nobody’s', () => {
    for (const [name, found] of [
      ['Anouk', []],
      ['Hanna', ['diverged']],
    ] as const) {
      const room = aCardIsOpen();
      renames(room, 'Anouk');
      const first = room.log.find(
        ({ event }) => event?.type === 'participant-joined' && event.participant === 'ana',
      );
      room.history.told('wall', [{ ...ofAna(name), seq: first?.seq ?? 0 }]);
      expect(room.settled()).toEqual(found);
    }
  });

  it('is found out where it is not the last one once all is quiet', () => {
    const room = aCardIsOpen();
    renames(room, 'Anouk');
    const view = structuredClone(room.history.live);
    for (const one of view.participants) if (one.id === 'ana') one.name = 'ana';
    room.history.caughtUp('ben', 0, logAnswer({ seq: view.seq, view }));
    expect(room.settled()).toEqual(['diverged']);
  });
});

describe('what a server says', () => {
  it('is found out where its time is ten minutes off, either way, and not where a line was slow', () => {
    const tenOClock = Date.parse('2026-03-02T10:00:00Z');
    for (const [off, found] of [
      [600_000, ['diverged']],
      [-600_000, ['diverged']],
      [-20_000, []],
    ] as const) {
      const room = aCardIsOpen();
      room.history.clock('ana', tenOClock + off);
      expect(room.kinds).toEqual(found);
    }
  });

  it('is found out where the same command is answered otherwise the second time', () => {
    const room = aCardIsOpen();
    const first = { client: 'ana', n: 1, ok: true, seq: 7 } as const;
    room.history.answeredAgain('ana', 1, first, { ...first });
    expect(room.kinds).toEqual([]);
    room.history.answeredAgain('ana', 1, first, { ...first, seq: 8 });
    expect(room.kinds).toEqual(['doubled']);
  });
});
