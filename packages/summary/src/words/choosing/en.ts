import type { ChoosingWords } from './choosing-words.ts';

export const en: ChoosingWords = {
  aPlayer: 'a player',
  players: (n) => `${n} players`,
  theNarrator: 'the narrator',
  voteNotCounted: 'How many chose what is not told: fewer than four voted.',
  leftOut: {
    'vote-counts':
      'The counts of votes with fewer than four ballots: they could show who voted for what. Only the outcome is told.',
    notes:
      'The notes from the turns: whoever took this file chose to leave them out, in the group’s text too. What was reworded there stays.',
    initials:
      'Full names: initials stand for them. In what people wrote, a name is replaced where it is a whole word, spelled as its owner chose it. The rest is as typed.',
    names:
      'Names: “a player” stands for each. In what people wrote, a name is replaced where it is a whole word, spelled as its owner chose it. The rest is as typed.',
  },
  followUp: {
    title: 'What became of our earlier proposals',
    from: (session, date) => `From “${session}”, ${date}.`,
    lookAgain: (date) => `The group wanted to look again on ${date}.`,
    columns: { proposal: 'Earlier proposal', became: 'What became of it', line: 'In a line' },
    states: { done: 'Done', 'under-way': 'Under way', dropped: 'Dropped', 'still-wanted': 'Still wanted' },
    nothingSaid: 'Nothing said yet',
    takenUp: (state) => `${state}, taken up again this time`,
  },
  rooms: (n) => `${n} rooms, one part each; after them, all courses of action by level.`,
  room: (n) => `Room ${n}`,
  allProposals: 'All courses of action, by level',
  columns: { level: 'Level', room: 'Room', when: 'When', situations: 'Situations' },
};
