import type { SituationWordsOf } from '../words.ts';

export const ethicalPostureSituations: SituationWordsOf<'ethical-posture'> = {
  'ethical-posture-1': {
    title: 'Leave it out of my file',
    aspect: 'Personal data',
    text: 'Marie is a social worker. She supports Sylvie, who is 25, has just lost her job and is short of money. In one of their meetings Sylvie tells her in confidence that she has mental health problems and takes antidepressants regularly. She asks Marie to leave this out of her file: she is afraid that it will spoil her chances of finding work.',
    dilemmaText:
      'Marie owes Sylvie respect for her privacy, and confidentiality. But if something so important about Sylvie’s health is left out, Marie may fail to offer her the services and the support that would help her most.',
    questions: [
      'How would you go about resolving this dilemma?',
      'How would you respect both Sylvie’s rights and her needs?',
    ],
  },
  'ethical-posture-2': {
    title: 'No computer at the hostel',
    aspect: 'Digital equipment',
    text: 'Mathieu is 20 and lives in a hostel for young people in social difficulty. Léa, a social worker, supports him. He tells her in an interview that the hostel gives him neither a computer nor the Internet. So he can hardly follow his online course or stay in touch with family and friends. Others of his age have these tools. Mathieu feels very much alone, and frustrated.',
    dilemmaText:
      'The hostel is there to house, guide and support young people in difficulty. It does not necessarily have the money to give each resident equipment. Yet to leave Mathieu without digital access may be a way of shutting him out, and may harm his well-being, his training and his place in society.',
    questions: [
      'What solutions would give Mathieu the equipment and the connection he needs?',
      'How could they respect what the hostel can and cannot do?',
    ],
  },
  'ethical-posture-3': {
    title: 'To be found, or to be left in peace',
    aspect: 'Netiquette and social networks',
    text: 'Lucie is a young social worker. She supports Léa, who is 35 and looking for a new job. While they prepare for a job interview, Léa asks how best to use professional social networks. She says that she deleted her own Facebook account to protect her privacy. A LinkedIn profile might show recruiters what she can do, but she hesitates to make one.',
    dilemmaText:
      'Social networks can be a great help to people who look for work. But they also raise questions: about privacy, about the protection of personal data, about the picture that a person wants to give of herself. The advice that Lucie gives Léa has to be ethical and responsible.',
    questions: [
      'How could you help Léa to set up a LinkedIn profile and look after it?',
      'How would you preserve her right to privacy and to her own image?',
    ],
  },
  'ethical-posture-4': {
    title: 'A past that may count against him',
    aspect: 'Professional conduct',
    text: 'Kévin is 22 and has just joined a programme that helps people into work. Fatima, a social worker of long experience, supports him. In an interview he tells her about an attractive job offer from a local company. He is not sure that he will take it. He committed offences in the past, has a criminal record, and fears that it will cost him the job.',
    dilemmaText:
      'Fatima has a duty to help Kévin find steady and fulfilling work: to bring out what he can do, and to help him past the obstacles that his history puts in his way. But would it be ethical to advise him to hide his record from recruiters? That could be seen as deceiving them.',
    questions: [
      'What ethical stance would you take to support Kévin as well as possible in this delicate situation?',
      'How would you keep to the ethical principles of social work?',
    ],
  },
};
