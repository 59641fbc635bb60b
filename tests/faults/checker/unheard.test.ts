import { expect, it } from 'vitest';
import {
  aSilentBoard,
  aVoteIsOpen,
  nothingOfOnesOwn,
  type Played,
  react,
  reacted,
} from './testing/played.ts';

const OFFER = { type: 'offer-card', card: { title: 'Card 7', text: 'Ana’s' } };

function anaVotes(room: Played): void {
  room.does('ana', { type: 'cast-ballot', choice: 'stop' }, [{ type: 'ballot-cast' }]);
}

it('Ana’s ballot is missed also where nobody knows whether she offered a card', () => {
  const room = aVoteIsOpen();
  anaVotes(room);
  room.history.neverAnswered('ana', 9, OFFER);
  expect(room.settled()).toEqual([]);
  room.history.settleMine('ana', { ...nothingOfOnesOwn, ballots: { ana: 'go-on' } });
  expect(room.kinds).toEqual(['lost']);
});

it('nothing is said of Ana’s ballot where nobody knows whether she changed it', () => {
  const room = aVoteIsOpen();
  anaVotes(room);
  room.history.neverAnswered('ana', 9, { type: 'cast-ballot', choice: 'go-on' });
  expect(room.settled()).toEqual([]);
  room.history.settleMine('ana', { ...nothingOfOnesOwn, ballots: { ana: 'go-on' } });
  expect(room.findings).toEqual([]);
});

it('what Ana asked and was never told of accounts for nothing any more once she left', () => {
  for (const left of [true, false]) {
    const room = aSilentBoard();
    room.history.neverAnswered('ana', 9, OFFER);
    const gone = { type: 'participant-left', participant: 'ana', removed: true } as const;
    if (left) room.does('nora', { type: 'remove-participant', participant: 'ana' }, [gone]);
    expect(room.settled()).toEqual([]);
    const unseen = room.happens(null);
    for (const viewer of room.screens) room.history.told(viewer, [unseen]);
    room.does('ben', react('Oh!'), [reacted('ben', 'Oh!')]);
    expect(room.settled()).toEqual(left ? ['doubled'] : []);
  }
});

it('what the facilitator asked about Ana accounts for nothing any more once she left', () => {
  const room = aVoteIsOpen();
  const remove = { type: 'remove-participant', participant: 'ana' };
  room.history.neverAnswered('facilitator', 0, remove);
  room.does('nora', remove, [{ type: 'participant-left', participant: 'ana', removed: true }]);
  expect(room.settled()).toEqual([]);
  const again = room.happens({ type: 'participant-left', participant: 'ana', removed: true });
  for (const viewer of room.screens) room.history.told(viewer, [again]);
  expect(room.settled()).toEqual(['doubled']);
});
