import type { DeckWords } from '../words.ts';

export const levels: DeckWords['levels'] = {
  individual: {
    name: 'Individual',
    inShort: 'what I can do, with this person',
    explanation:
      'This is the level closest to the person. Support is made to measure for someone in a vulnerable situation. What are her own needs? What would improve her life, and let her stand more freely? It is also the level of one’s own practice. What do I ask, write, explain, leave out?',
    examples: [
      'Explain to her, before the form is filled in, what each answer is for.',
      'Agree with her how we reach each other, and when there is no answer.',
      'Write the effect in the file, and not the diagnosis.',
    ],
  },
  team: {
    name: 'Team',
    inShort: 'what we agree on among colleagues',
    explanation:
      'A team, a department, a unit. How do we work together, and coordinate all those who deal with what these people need? It may be by regular meetings, by sharing information, by training alone or together. It counts that every member is involved: otherwise people on the margins fall between two desks.',
    examples: [
      'Set half an hour a month aside for digital dilemmas.',
      'Let a colleague read each post before it goes online.',
      'Agree on who answers when someone is on holiday.',
    ],
  },
  organisation: {
    name: 'Organisation',
    inShort: 'what the institution sets up',
    explanation:
      'Here one can question the institution itself: its policies, principles, habits and ways of thinking. Which of them help these people, and which stand in their way? The answer may be a new measure, a stronger partnership, a campaign that makes others aware. And one keeps an eye on it: does the organisation commit itself, and does the measure come?',
    examples: [
      'Write down how long each kind of file is kept, and who destroys it.',
      'Provide work phones and accounts, so that nobody uses her own.',
      'Draw up a netiquette with professionals, residents and families.',
    ],
  },
  policy: {
    name: 'Policy',
    inShort: 'what law and public policy make possible',
    explanation:
      'Local, national, European and international policy. Some measures, digital or not, help people on the wrong side of the digital divide; others harm them. At this level one watches for that and shows what happens on the ground. One looks for allies who can carry it to those who make the laws. It can weigh on decisions, so that they serve those who are most vulnerable.',
    examples: [
      'Report to the professional body what a closed counter means for people.',
      'Ask the authorities to keep a way on paper for each online procedure.',
      'Call for digital ethics in the initial training of social workers.',
    ],
  },
};
