import type { SituationWordsOf } from '../words.ts';

export const digitalToolsSituations: SituationWordsOf<'digital-tools'> = {
  'digital-tools-1': {
    title: 'Friday, eight in the evening',
    aspect: 'The right to disconnect',
    text: 'Ms D. is a social worker in a social action centre. Her workload is heavy, and emergencies are common: violence in a home, people about to be evicted, people who need a roof tonight. One Friday she stops work at seven in the evening and goes home. At eight her work phone rings, and a family in distress leaves a voice message. They have just received an eviction notice that takes effect at once: on Monday morning they are to be put out of their home.',
    questions: [
      'Should she call the family back, to spare them the eviction on Monday?',
      'Should she get in touch with associations and legal services to find a way out?',
      'Does the right to disconnect hold in a case like this?',
    ],
  },
  'digital-tools-2': {
    title: 'An island with a poor line',
    aspect: 'The right to digital equipment',
    text: 'Nicole is a social worker at a community centre on a remote island where 2,500 people live. She has to renew an application for medical care; a person’s access to resources depends on it. The phone network and the Internet keep failing, and the towns with their offices are far away. For the islanders, every formality is an ordeal.',
    questions: [
      'How can Nicole get around the obstacle of distance?',
      'What would give the islanders better access to essential services?',
      'How could the network be improved?',
      'Whom could she alert to her difficulties?',
    ],
  },
  'digital-tools-3': {
    title: 'The mailbox is full',
    aspect: 'Helping people to use digital tools',
    text: 'A social worker in a community centre often writes e-mails to the people she supports: to fix an appointment, or to say how far an application has got. Some of them never sort their mailbox or empty it. It fills up, and new messages no longer get through. She hears nothing back from them, and the cases pile up.',
    questions: [
      'How can she find out which people are affected, and let them know?',
      'What technical support would help both her and the people who use the service with such problems?',
      'Has she other ways to reach them when messages stay unread or unanswered?',
      'How are people told why they need to keep enough space in their mailbox?',
      'Which other means of communication could make the service less dependent on e-mail?',
    ],
  },
};
