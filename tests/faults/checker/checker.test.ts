import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { markOf, TOKEN_MARK } from './secret-marks.ts';
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
import type { OpenEvent, Proposal } from './words.ts';

const anas = markOf(1, 'ana', 7, { proposal: true });

function proposalOfAna(): Proposal {
  return {
    id: 'proposal-1',
    round: 1,
    authors: ['ana'],
    levels: ['team'],
    text: anas,
    whoDecides: null,
    firstStep: null,
    backers: [],
    state: 'standing',
    mergedInto: null,
    aloud: false,
    at: 0,
  };
}

function wentAway(room: Played): OpenEvent {
  return { type: 'narrator-went-away', since: room.log[0]?.at ?? 0 };
}

function anaProposesInSilence(room: Played): void {
  const command = {
    type: 'submit-proposal',
    text: anas,
    levels: ['team'],
    whoDecides: null,
    firstStep: null,
  };
  room.does('ana', command, [{ type: 'silent-proposal-submitted' }]);
}

const offerOfAna = {
  id: 'offer-1',
  participant: 'ana',
  title: 'Card 7',
  state: 'waiting',
  situation: null,
} as const;

function anaOffersACard(room: Played): void {
  room.does('ana', { type: 'offer-card', card: { title: offerOfAna.title, text: anas } }, [null]);
}

describe('a history in which all is as it ought to be', () => {
  it('gives nothing to complain of', () => {
    const room = aSilentBoard();
    anaProposesInSilence(room);
    room.does('nora', { type: 'reveal-proposals' }, [
      { type: 'proposals-revealed', proposals: [proposalOfAna()] },
    ]);
    room.does('ben', { type: 'back-proposal', proposal: 'proposal-1' }, [
      { type: 'proposal-backed', proposal: 'proposal-1', by: 'ben', aloud: false },
    ]);
    expect(room.settled()).toEqual([]);
    expect(room.findings).toEqual([]);
  });

  it('lets the clock note that Nora went away and came back', () => {
    const room = aCardIsOpen();
    const away = room.happens(wentAway(room));
    const back = room.happens({ type: 'narrator-came-back' });
    for (const viewer of room.screens) room.history.told(viewer, [away, back]);
    room.does('ana', react('Oh!'), [reacted('ana', 'Oh!')]);
    expect(room.settled()).toEqual([]);
  });

  it('lets Ana be answered that the levels she asks for are chosen already', () => {
    const room = aCardIsOpen();
    const choose = { type: 'choose-levels', levels: ['team'] };
    room.does('ana', choose, [{ type: 'levels-chosen', levels: ['team'], by: 'ana' }]);
    room.does('ana', choose, []);
    expect(room.settled()).toEqual([]);
  });

  it('rolling-restart, seed 11: of two answered at an unseen event it is the one that cannot have changed nothing', () => {
    const room = aCardIsOpen();
    anaOffersACard(room);
    const decline = { type: 'decline-offer', offer: offerOfAna.id, word: null };
    room.does('nora', decline, [null]);
    const after = room.last;
    const offered = room.happens(null);
    for (const viewer of room.screens) room.history.told(viewer, [offered]);
    room.does('nora', decline, [], { after });
    room.does('ben', { type: 'offer-card', card: { title: 'Card 8', text: 'Ben’s' } }, [], { after });
    expect(room.settled()).toEqual([]);
  });
});

describe('a command that was never answered', () => {
  it('lines-cut, seed 5600003: may have been done by another page of Ana’s, whose line ended with the seat’s move', () => {
    const room = aCardIsOpen();
    room.history.neverAnswered('ana', 1, {
      type: 'offer-card',
      card: { title: offerOfAna.title, text: anas },
    });
    const offered = room.happens(null);
    for (const viewer of room.screens) room.history.told(viewer, [offered]);
    expect(room.settled()).toEqual([]);
    room.history.settleMine('ana', { ...nothingOfOnesOwn, offers: [offerOfAna] });
    expect(room.kinds).toEqual([]);
  });
});

describe('an answered command', () => {
  it('is found lost when the log has something else in its place', () => {
    const room = aCardIsOpen();
    room.does('ana', react('Oh!'), [reacted('ben', 'Ah!')]);
    expect(room.settled()).toContain('lost');
  });

  it('is found lost when the log ends before it', () => {
    const room = aCardIsOpen();
    room.does('ana', react('Oh!'), [], { answered: room.last + 1 });
    expect(room.settled()).toEqual(['lost']);
  });

  it('is found lost when it was answered as if it were there, and is not', () => {
    const room = aCardIsOpen();
    room.does('ana', react('Oh!'), []);
    expect(room.settled()).toEqual(['lost']);
  });

  it('is found lost when its ballot is not the one that counts', () => {
    const room = aVoteIsOpen();
    room.does('ana', { type: 'cast-ballot', choice: 'stop' }, [{ type: 'ballot-cast' }]);
    expect(room.settled()).toEqual([]);
    room.history.settleMine('ana', { ...nothingOfOnesOwn, ballots: { ana: 'go-on' } });
    expect(room.kinds).toEqual(['lost']);
  });

  it('is found lost when its hidden proposal is gone', () => {
    const room = aSilentBoard();
    anaProposesInSilence(room);
    expect(room.settled()).toEqual([]);
    room.history.settleMine('ana', nothingOfOnesOwn);
    expect(room.kinds).toEqual(['lost']);
  });

  it('is found doubled when its words are in the log twice', () => {
    const room = aCardIsOpen();
    room.does('ana', react('Oh!'), [reacted('ana', 'Oh!')]);
    room.does('ana', react('Oh!'), [reacted('ana', 'Oh!')], { answered: null });
    expect(room.settled()).toEqual(['doubled']);
  });

  it('is found doubled when it has no words, and happened once more before somebody else’s', () => {
    const room = aCardIsOpen();
    const drawn = {
      type: 'situation-opened',
      situation: 'netiquette-3',
      theme: 'netiquette',
      drawn: true,
    } as const;
    room.does('nora', { type: 'draw-situation', again: true }, [drawn]);
    room.does('nora', { type: 'draw-situation', again: true }, [drawn], { answered: null });
    room.does('ana', react('Oh!'), [reacted('ana', 'Oh!')]);
    expect(room.settled()).toEqual(['doubled']);
  });

  it('is found doubled when it was refused and stands in the log', () => {
    const room = aCardIsOpen();
    room.does('ana', react('Oh!'), [reacted('ana', 'Oh!')], { answered: null });
    expect(room.settled()).toEqual(['doubled']);
  });

  it('is found out of order when it stands before what had been answered when it was sent', () => {
    const room = aCardIsOpen();
    const { last } = room;
    room.does('ana', react('Oh!'), [reacted('ana', 'Oh!')], { after: last + 1 });
    room.does('ben', react('Ah!'), [reacted('ben', 'Ah!')], { after: last });
    expect(room.settled()).toEqual(['diverged']);
  });
});

describe('a number', () => {
  it('is missed when Ben is told the one after it', () => {
    const room = aCardIsOpen();
    room.does('ana', react('Oh!'), [reacted('ana', 'Oh!')], { toldTo: ['nora', 'ana', 'wall'] });
    room.does('ana', react('Ah!'), [reacted('ana', 'Ah!')]);
    expect(room.settled()).toEqual(['holes']);
  });

  it('is missed when the log does not give it', () => {
    const room = aCardIsOpen();
    const end = room.end();
    const events = (end.events ?? []).filter(({ seq }) => seq !== room.last - 1);
    expect(room.settled({ ...end, events })).toContain('holes');
  });

  it('is missed when the log ends before it says that it does', () => {
    const room = aCardIsOpen();
    expect(room.settled({ ...room.end(), seq: room.last + 1 })).toEqual(['holes']);
  });
});

describe('a screen', () => {
  it('is found to have gone its own way when the wall is told other words', () => {
    const room = aCardIsOpen();
    room.does('ana', react('Oh!'), [reacted('ana', 'Oh!')], { toldTo: room.people });
    room.history.told('wall', [{ ...(room.log.at(-1) ?? room.happens(null)), event: reacted('ana', 'No!') }]);
    expect(room.settled()).toEqual(['diverged']);
  });

  it('is found to have gone its own way when Ben is given a view that the log does not lead to', () => {
    const room = aCardIsOpen();
    const view = structuredClone(room.history.live);
    view.narrator = 'ben';
    room.history.caughtUp('ben', 0, logAnswer({ seq: view.seq, view }));
    expect(room.settled()).toEqual(['diverged']);
  });

  it('may be given the view of an earlier number, if that is how the room was then', () => {
    const room = aCardIsOpen();
    const view = structuredClone(room.history.live);
    room.history.caughtUp('ben', 0, logAnswer({ seq: view.seq, view }));
    room.does('ana', react('Oh!'), [reacted('ana', 'Oh!')]);
    expect(room.settled()).toEqual([]);
  });

  it('database-slow, seed 5100002: may be given a view that is past the end that was just asked for, if the next end is past it', () => {
    for (const happened of [true, false]) {
      const room = aCardIsOpen();
      const end = room.end();
      const away = { seq: room.last + 1, at: end.now, event: wentAway(room) };
      const view = structuredClone(room.history.live);
      fold(view, away);
      room.history.caughtUp('ben', 0, logAnswer({ seq: view.seq, view }));
      expect(room.settled(end)).toEqual([]);
      if (happened) room.happens(wentAway(room));
      expect(room.settled()).toEqual(happened ? [] : ['diverged']);
    }
  });

  it('is found to show a wrong time when the log has one', () => {
    const room = aCardIsOpen();
    const events = room.log.map((told) =>
      told.seq === room.last ? { ...told, at: told.at + 600_000 } : told,
    );
    expect(room.settled({ ...room.end(), events })).toContain('diverged');
  });
});

describe('a secret', () => {
  it('is found out when everyone is told who voted', () => {
    const room = aVoteIsOpen();
    const told = { type: 'ballot-cast', participant: 'ana' } as const;
    room.does('ana', { type: 'cast-ballot', choice: 'stop' }, [told]);
    expect(room.settled()).toEqual(['leaks']);
  });

  it('is found out when Ben is given Ana’s ballot', () => {
    const room = aVoteIsOpen();
    room.history.mine('ben', 'ben', room.last, { ...nothingOfOnesOwn, ballots: { ana: 'stop' } });
    expect(room.kinds).toEqual(['leaks']);
  });

  it('is found out when Nora, who narrates, is given Ana’s ballot', () => {
    const room = aVoteIsOpen();
    room.history.mine('nora', 'nora', room.last, { ...nothingOfOnesOwn, ballots: { ana: 'stop' } });
    expect(room.kinds).toEqual(['leaks']);
  });

  it('is none when Nora, who narrates, is given Ana’s speaking time, and is one when Ben is', () => {
    const room = aVoteIsOpen();
    const spoken = { ...nothingOfOnesOwn, spoken: { ana: 900 } };
    room.history.mine('nora', 'nora', room.last, spoken);
    expect(room.settled()).toEqual([]);
    room.history.mine('ben', 'ben', room.last, spoken);
    expect(room.settled()).toEqual(['leaks']);
  });

  it('is found out when a proposal made in silence is told at once', () => {
    const room = aSilentBoard();
    const command = {
      type: 'submit-proposal',
      text: anas,
      levels: ['team'],
      whoDecides: null,
      firstStep: null,
    };
    room.does('ana', command, [{ type: 'proposal-submitted', proposal: proposalOfAna() }]);
    expect(room.settled()).toEqual(['leaks']);
  });

  it('is found out when Ben is told the words of a hidden proposal, and the others are not', () => {
    const room = aSilentBoard();
    anaProposesInSilence(room);
    const shown = { type: 'silent-proposal-submitted', proposal: proposalOfAna() } as const;
    room.history.told('ben', [{ ...(room.log.at(-1) ?? room.happens(null)), event: shown }]);
    expect(room.settled()).toEqual(['diverged', 'leaks']);
  });

  it('is found out when the card that Ana offered is not with her any more, and not where it is', () => {
    for (const offers of [[], [offerOfAna]]) {
      const room = aSilentBoard();
      anaOffersACard(room);
      expect(room.settled()).toEqual([]);
      room.history.settleMine('ana', { ...nothingOfOnesOwn, offers });
      expect(room.kinds).toEqual(offers.length === 0 ? ['lost'] : []);
    }
  });

  it('is found out when Ben is given a hidden proposal as his own, or beside the log, or in a view', () => {
    for (const slip of [
      (room: Played) =>
        room.history.mine('ben', 'ben', room.last, { ...nothingOfOnesOwn, silent: [proposalOfAna()] }),
      (room: Played) =>
        room.history.mine('ben', 'ben', room.last, { ...nothingOfOnesOwn, offers: [offerOfAna] }),
      (room: Played) => room.history.bytes('ben', `2["writing",{"participants":["${anas}"]}]`),
      (room: Played) => {
        const view = structuredClone(room.history.live);
        view.rounds.at(-1)?.board.proposals.push(proposalOfAna());
        room.history.caughtUp('ben', 0, logAnswer({ seq: view.seq, view }));
      },
    ]) {
      const room = aSilentBoard();
      anaProposesInSilence(room);
      slip(room);
      expect(room.settled()).toContain('leaks');
    }
  });

  it('is found out when a token reaches anyone', () => {
    const room = aCardIsOpen();
    room.history.anyBytes('wall', `2["welcome",{"token":"${TOKEN_MARK}abc"}]`);
    expect(room.kinds).toEqual(['leaks']);
  });
});
