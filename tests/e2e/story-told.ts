import { expect } from '@playwright/test';

/** What is said, written and proposed in the story, in words that occur nowhere else. */
export const STORY = {
  session: 'Second year, group B',
  first: {
    title: 'Anecdotes on TikTok',
    resource: 'Standards from the United States: posting',
    resourceSays: 'Respect the privacy of those you support',
    resourceOfBen: 'What netiquette is',
    prompt: 'What is at stake in this situation?',
    anaReacts: 'That her service encourages it',
    chloeAsks: 'Did anyone ask the young people?',
    sumUp: 'Surprise that nobody had set any rule.',
    anaSays: ['Someone in the village', ' would know at once who is meant.'],
    benSays: 'I would ask who agreed to be in a story at all.',
    chloeSays: 'Our service once had to take such a video down.',
    anaProposes: {
      text: 'Agree in the team what is never told online',
      levels: ['Team'],
      whoDecides: 'The team, at its weekly meeting',
      firstStep: 'Put it on next Tuesday’s agenda',
    },
    benProposes: { text: 'Ask me first before any story', levels: ['Individual'] },
    chloeProposes: { text: 'A charter with a model of consent', levels: ['Organisation', 'Policy'] },
  },
  benWrites: '\n\nWe begin with our own team.',
  benWritesOn: ' It knows who to ask.',
  anaWrites: '\n- And we look again in spring',
  inMarkdown: [
    'What we leave with: Second year, group B',
    'Anecdotes on TikTok',
    'Someone in the village would know at once who is meant.',
    'I would ask who agreed to be in a story at all.',
    'Chloé (said aloud, entered by the narrator)',
    'What is at stake in this situation?',
    'Standards from the United States: posting',
    'How many chose what is not told: fewer than four voted.',
    'The players chose to go on to courses of action.',
    'still to be heard: Ana',
    '| Agree in the team what is never told online | Ana | Ben and Chloé | The team, at its weekly meeting | Put it on next Tuesday’s agenda |',
    'We begin with our own team.',
    'And we look again in spring',
    'Written by Ben and Ana.',
    'The round ended here by the players’ vote.',
  ],
} as const;

const { first } = STORY;

const noDetails = { whoDecides: null, firstStep: null };
const ana = {
  text: first.anaProposes.text,
  authors: ['Ana'],
  backers: ['Ben', 'Chloé'],
  aloud: false,
  whoDecides: first.anaProposes.whoDecides,
  firstStep: first.anaProposes.firstStep,
};
const ben = { text: first.benProposes.text, authors: ['Ben'], backers: [], aloud: false, ...noDetails };
const chloe = {
  text: first.chloeProposes.text,
  authors: ['Chloé'],
  backers: ['Ana'],
  aloud: true,
  ...noDetails,
};

/** The downloaded JSON, apart from ids, instants and the deck's own texts. @param drawn title of the second card. */
export const expectedSummary = (drawn: string) => ({
  version: 1,
  session: STORY.session,
  closedAt: expect.any(Number),
  players: [
    { name: 'Ana', deviceless: false, left: false },
    { name: 'Ben', deviceless: false, left: false },
    { name: 'Chloé', deviceless: true, left: false },
  ],
  narrators: ['Nora'],
  rounds: [
    {
      number: 1,
      situation: { title: first.title, theme: 'netiquette' },
      narrators: ['Nora'],
      step: 'action',
      because: 'played',
      reactions: [
        { name: 'Ana', kind: 'surprised', text: first.anaReacts, aloud: false },
        { name: 'Chloé', kind: 'question', text: first.chloeAsks, aloud: true },
      ],
      turns: [
        { step: 'discussion', name: 'Ana', notes: [first.anaSays.join('')], aloud: false },
        { step: 'discussion', name: 'Ben', notes: [first.benSays], aloud: false },
        { step: 'discussion', name: 'Chloé', notes: [first.chloeSays], aloud: true },
      ],
      prompts: [first.prompt],
      resources: [{ title: first.resource }],
      votes: [{ counts: null, voters: 3, aloud: 0, outcome: 'go-on' }],
      sumUps: [{ step: 'situation', text: first.sumUp }],
      endedEarly: [{ step: 'discussion', unheard: ['Ana'] }],
      levels: [
        { level: 'individual', proposals: [ben] },
        { level: 'team', proposals: [ana] },
        { level: 'organisation', proposals: [chloe] },
        { level: 'policy', proposals: [chloe] },
      ],
    },
    {
      number: 2,
      situation: { title: drawn, theme: 'netiquette' },
      step: 'resources',
      because: 'stopped-by-vote',
      turns: [],
      prompts: [],
      resources: [],
      votes: [{ counts: null, voters: 3, aloud: 0, outcome: 'stop' }],
      endedEarly: [],
      levels: [],
    },
  ],
  scribes: ['Ben', 'Ana'],
  text: expect.stringMatching(
    new RegExp(`${first.anaProposes.text} .*${STORY.benWrites}${STORY.benWritesOn}${STORY.anaWrites}$`, 's'),
  ),
  speakingTimes: null,
});
