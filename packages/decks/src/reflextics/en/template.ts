import type { DeckWords } from '../words.ts';

export const template: DeckWords['template'] = {
  parts: {
    theme: {
      name: 'Theme',
      hint: 'One of the four. If two fit, take the one that you want to be discussed.',
    },
    title: {
      name: 'Title',
      hint: 'A few words that one remembers and that take no side.',
    },
    aspect: {
      name: 'Aspect',
      hint: 'The one thing that this card is about: consent, say, or the right to disconnect.',
    },
    text: {
      name: 'The situation',
      hint: 'Who is involved, in a few words, and what happens. Under a minute when read aloud.',
    },
    questions: {
      name: 'Questions for discussion',
      hint: 'Two to five open questions. They point to what could be debated.',
    },
    dilemma: {
      name: 'Ethical dilemma (if there is one)',
      hint: 'The two duties that pull apart, a sentence or two for each, and equally strong.',
    },
  },
  advice: [
    {
      title: 'Keep it short and simple',
      text: 'The card is heard once, by people who do not know the case. What does not help them to discuss it can go.',
      example: null,
    },
    {
      title: 'Say who is involved, in a few words',
      text: 'Age, family and history stay out unless they matter for the question. Too many details drown the reader, and may show who was meant.',
      example: 'A social worker in a hostel sees Mathilde B.',
    },
    {
      title: 'Tell one concrete situation',
      text: 'One moment is enough. There is no need to tell the whole of the support.',
      example:
        'When her day ends, the educator sums it up on WhatsApp for the colleague who takes over at night.',
    },
    {
      title: 'Keep to one aspect',
      text: 'If the card raises two different matters, make two cards of it.',
      example: null,
    },
    {
      title: 'End with a few questions',
      text: 'They are there to start a discussion about the practice described. Ask openly: if a question can be answered by yes, ask why as well.',
      example: 'What could the team have agreed on beforehand?',
    },
    {
      title: 'Let nobody be recognised',
      text: 'Change the name, the place and whatever is unusual. Then ask yourself whether the person, or a neighbour, would still know.',
      example: null,
    },
  ],
};
