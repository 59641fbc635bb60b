import type { DeckWords } from '../words.ts';

export const primer: DeckWords['primer'] = [
  {
    title: 'What happens in a game',
    paragraphs: [
      'A small group, two to ten players and a narrator, takes up a real situation from social work in which something digital raises a question. The players say how they read it, hear what law and colleagues have to say, and look for what could be done.',
      'A round has four steps: situation, discussion, resources, action. After the third the players vote on whether they want the fourth. A group may play several rounds.',
      'There is no score, no winner and no correct answer. A good game is one in which everybody was heard.',
    ],
  },
  {
    title: 'The narrator',
    paragraphs: [
      'The narrator does not play. She keeps the time, hands out the floor, sees that the rules are kept and leads the group from one step to the next. She rephrases, sums up and points to resources. Much of the mood depends on her.',
      'She does not teach and does not conclude. When someone asks for her opinion, she gives the question back to the table.',
      'It helps to read beforehand: this page, the cards of the themes that may come up, and the resources that go with them.',
    ],
  },
  {
    title: 'The players',
    paragraphs: [
      'Players talk about their own practice and their own point of view, in a constructive and kindly spirit. They start from the card, and may go on from there to what they have lived through.',
      'It is enough to be curious. One need know nothing about technology or law: the resources are there for that. Those who do know are welcome to say where their national rules differ.',
    ],
  },
  {
    title: 'When the talk heats up, or dries up',
    paragraphs: [
      'The situations touch on how people work and on what they believe in, so tempers may rise. Slow down. Turn to one player directly, rephrase what was said, and put one of the five questions: what do you think; what questions is she asking herself; what problems does it raise; how do you see the problem; what is at stake?',
      'If nobody speaks, wait longer than is comfortable. Then ask what surprised them. A round in writing also helps those who need time.',
    ],
  },
  {
    title: 'Cards that hurt',
    paragraphs: [
      'Some cards speak of suicide, of violence at home, of abused children, of flight. They say so before they are read. You never know who in the room has lived through it.',
      'Anyone may pass, leave for a moment or ask for another card, and owes no reason. Know beforehand which person or helpline you would point to.',
    ],
  },
  {
    title: 'Real people',
    paragraphs: [
      'Sooner or later somebody tells of a real case. Professional secrecy holds here too. No names, no places, nothing that would let a person be recognised; and this goes for what one writes as much as for what one says.',
      'A pseudonym in the game is welcome. The room says what it keeps and when it is deleted.',
    ],
  },
  {
    title: 'Time to plan for',
    paragraphs: [
      'Count on an hour to an hour and a half for a round with six players: ten minutes for the situation, thirty for the discussion, twenty for resources and the vote, thirty for courses of action and the summary. With fewer players it goes faster.',
      'If time is short, choose fewer resources, not shorter turns.',
    ],
  },
];
