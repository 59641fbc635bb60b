import type { ResourceWordsOf } from '../words.ts';

const inGuide = (heading: string) => `Resources, digital tools: ${heading}`;

export const digitalToolsResources: ResourceWordsOf<'digital-tools'> = {
  'basic-equipment': {
    title: 'Basic equipment',
    section: inGuide('digital equipment, basic'),
    paragraphs: [
      'What does a person need to work, learn or deal with the authorities? The guide counts four things as basic:',
    ],
    points: [
      'A computer or a tablet. Most tasks in work and education depend on one. Portable ones can follow you.',
      'A smartphone: to talk, to handle e-mail, to find something out quickly.',
      'What one plugs in: a keyboard, a mouse, a second screen, a printer. They save time and spare the body.',
      'A connection that is fast and does not drop. Without it there is no online meeting, no shared work, no way to the services that live on the Internet.',
    ],
  },
  'shared-equipment': {
    title: 'Specialised equipment',
    section: inGuide('digital equipment, specialised'),
    paragraphs: [
      'A service needs more than a desk and a screen. Each thing that it adds is also a choice. Who will hold the data? Who pays? Could a free and independent tool do the same? Who decides, and who shows the others how it works?',
      'The guide counts as specialised:',
    ],
    points: [
      'Servers and the cloud, to store data safely and work on them together.',
      'Equipment for video meetings: cameras, microphones and speakers that are good enough for people to understand each other.',
      'Software: office programs such as Microsoft Office, tools to run a project such as Trello or Asana, platforms to communicate such as Slack or Teams.',
    ],
  },
  'why-switch-off': {
    title: 'Why switch off?',
    section: inGuide('digital disconnection, why it matters'),
    paragraphs: [
      'Disconnection is not a luxury, and it is not a lack of commitment. The guide gives two reasons for it.',
      'The first is to prevent burnout. Someone who is always reachable lives under stress and may end up exhausted. Times without a connection let her recover her strength.',
      'The second is balance. Switching off draws a line between work and leisure, and so gives private life its place.',
      'There is a third party to this: the people she supports. They too need to know when somebody is there for them, and who that is when she is not.',
    ],
  },
  'ways-to-switch-off': {
    title: 'Ways to switch off',
    section: inGuide('digital disconnection, strategies'),
    paragraphs: [
      'How does one keep some time free of work? Part of it is in one person’s hands. Part of it only works if the team agrees and the employer says so: a work phone that stays at the office, an automatic reply that names another number, a manager who does not write at ten at night.',
      'Some good habits from the guide:',
    ],
    points: [
      'Fixed hours: settle when the working day starts and when it ends.',
      'Times without a screen, above all outside working hours.',
      'Notifications: turn off e-mail and work applications when the day is done.',
      'A place of its own: whoever works at home keeps a corner for it, apart from private life.',
    ],
  },
  'switching-off-and-emergencies': {
    title: 'And when it is an emergency?',
    section: inGuide('digital disconnection, read for the first situation'),
    paragraphs: [
      'No single European law settles the right to disconnect for everyone. In some countries it stands in the labour code, in others in agreements between employers and unions, in others hardly anywhere. What is owed to a person in grave danger is also national law. Look up your own.',
      'A right to switch off does not answer a call for help. An organisation does, if it has thought about it:',
    ],
    points: [
      'Is someone on call, and is she paid and replaced for it?',
      'What does the voice message say to people who call after hours?',
      'Which emergency lines, legal services and associations answer at night and at weekends?',
      'What did we agree on for cases that cannot wait until Monday?',
    ],
  },
  'support-for-professionals': {
    title: 'Support for professionals',
    section: inGuide('training and support'),
    paragraphs: [
      'Nobody should have to find out alone how a new tool works. A team can ask itself: whom do we call when it breaks? How much working time may learning take? Who among us knows something that the others could use?',
      'The guide names three kinds of support:',
    ],
    points: [
      'Training: sessions in which people get to know new software and equipment.',
      'Technical support: someone to turn to who solves a problem fast.',
      'Webinars and workshops: social workers keep learning, about new technology and about what works well.',
    ],
  },
  'right-to-equipment': {
    title: 'A right to digital equipment',
    section: inGuide('principles of the right to digital equipment, access and cost'),
    paragraphs: [
      'The idea behind this right: everyone should have the tools and networks that it takes to be a full member of a digital society. It serves inclusion and narrows the digital divide. It is a principle to work for; how much of it is law depends on the country.',
    ],
    points: [
      'Access for all. Computers, tablets and phones within reach of everyone, wherever they live and whatever their income or social situation. Good networks, such as fast Internet, in the whole country: in villages and remote places too.',
      'A price that people can pay. Equipment and Internet that nobody is too poor for, and steps by governments and institutions to bring the cost down.',
    ],
  },
  'right-to-skills-and-respect': {
    title: 'A right to skills and to respect',
    section: inGuide('principles of the right to digital equipment, skills, inclusion and ethics'),
    paragraphs: ['A device alone includes nobody. The right to equipment holds three more things:'],
    points: [
      'Skills. Training for social workers, so that they use technology well, and lasting offers for everyone, so that nobody loses pace with change.',
      'Inclusion. Devices and programs that people with disabilities can use, whether it is sight, hearing or movement that is impaired. Screens and content that allow for many languages and many cultures.',
      'Ethics and rules. Encouragement to use technology responsibly, and regulation that protects digital rights and prevents abuse, such as unlawful surveillance or misuse of personal data.',
    ],
  },
  'starting-from-the-person': {
    title: 'Start from the person',
    section: inGuide('principles of support with digital tools, needs and training'),
    paragraphs: [
      'Support with digital tools begins with a question, not with a course: what can this person do already, and what does she need? Find out how at ease she is with digital tools. Then choose means of communication that suit her. Her work, her schooling and her private life all count, so that the answer fits her and nobody else.',
      'Training comes next, and keeps to essentials:',
    ],
    points: [
      'using a computer;',
      'finding one’s way on the Internet;',
      'looking after e-mail, which includes sorting and emptying a mailbox;',
      'writing a text or a table with office programs.',
    ],
  },
  'access-and-technical-help': {
    title: 'Tools for all, and help at hand',
    section: inGuide('principles of support with digital tools, accessibility and technical help'),
    paragraphs: [
      'Digital tools have to be usable by all: by old people, by people with disabilities, by those who live in the country or at the edge of towns. Different people learn in different ways. One wants a short video, another a guide on paper, a third a workshop where she can try it with someone beside her.',
      'Then there is the day when it does not work. A helpline or a chat can get social workers and the people they support out of trouble quickly.',
      'And there is upkeep. Equipment and programs need care and updates to run well, and so does one’s own knowledge of them. Who reminds people of that, and who helps those who cannot do it themselves?',
    ],
  },
  'safe-habits': {
    title: 'Safe habits to pass on',
    section: inGuide('principles of support with digital tools, safety'),
    paragraphs: [
      'To help someone with digital tools is also to help her stay safe, and to use them responsibly: with respect for other people’s privacy and a critical eye for false information.',
      'One rule holds for every helper. The password belongs to the person. Helping her to type it is not the same as keeping it for her.',
      'Three things to practise together:',
    ],
    points: [
      'handling passwords: how to make a good one, and where to keep it;',
      'protecting personal data: what to fill in, and what to leave blank;',
      'spotting a threat: a false message, a link that lures, a request that is too urgent.',
    ],
  },
  'when-counters-close': {
    title: 'When the counter closes',
    section: 'Background of the guide: public services move online',
    paragraphs: [
      'All over Europe, public services and everyday formalities are moving to the Internet; the pandemic of 2020 made it faster. In practice, counters close where people could walk in and ask. The French Défenseur des droits warned in 2019 that people may lose access to their rights. Some end up not claiming what is theirs.',
      'People who used to manage on their own now come to social workers, because of the screens of government departments and of most firms. So the work has changed. Mazet and Sorin wrote in 2019 that this happened largely without a mandate and without training.',
      'A question for the group: what is our task here, what is the employer’s, and what is the State’s?',
    ],
  },
};
