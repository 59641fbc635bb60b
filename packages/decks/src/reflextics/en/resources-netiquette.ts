import type { ResourceWordsOf } from '../words.ts';

const inGuide = (heading: string) => `Resources, social networks and netiquette: ${heading}`;

export const netiquetteResources: ResourceWordsOf<'netiquette'> = {
  'what-a-social-network-is': {
    title: 'What a social network is',
    section: inGuide('contemporary social networks, definition'),
    paragraphs: [
      'The researchers boyd and Ellison described social networks in 2007: places online where one makes a profile, links up with friends, shares what one likes and takes part in communities.',
      'They wrote about Facebook, the giant of the day. Now one thinks of Instagram, TikTok and X as well. Each offers something of its own to social work: to make the public aware, to act together with other professionals, to support a community.',
      'Networks change from one day to the next, and social work uses very different ones. To know them is not a skill one has for good. Someone in the team should keep an eye on what is new, and tell the others.',
    ],
  },
  'messaging-apps': {
    title: 'Messaging is not quite a network',
    section: inGuide('messaging'),
    paragraphs: [
      'Messaging services such as WhatsApp, Signal, Telegram or Viber are often taken for social networks. The difference can be small.',
      'In social work they serve two ends. Groups of colleagues coordinate in them. And one can talk in private with all who are involved in a situation, and send photos, videos and documents.',
      'The guide sets a condition: such uses need a framework that the people concerned have negotiated. Which application, on whose phone? Who is in the group? What may be sent in it, and what never? At what hours is there an answer? What becomes of the messages, and who clears them away?',
    ],
  },
  'choosing-a-channel': {
    title: 'Five questions before you choose a channel',
    section: inGuide('diversity and uses, five questions'),
    paragraphs: [
      'To choose a network is to choose for everyone who will have to use it. So the choice deserves to be an informed one. The guide proposes five questions, good for any tool:',
    ],
    points: [
      'What do we want to achieve with it?',
      'What will be on it: news, events, activities, an outing, new opening hours?',
      'For whom is it? Name the people you want to reach.',
      'Is this network truly the one that fits best, compared with another one, a messaging service, or something else altogether?',
      'Who can be responsible for it, and who will keep it alive?',
    ],
  },
  'clear-for-everyone': {
    title: 'Clear for everyone',
    section: inGuide('accessible and inclusive communication'),
    paragraphs: [
      'A post that people cannot read excludes them. It should be easy to get in, and even pleasant. The simpler and clearer, the better. If in doubt, let someone try it who was not there when it was made.',
      'Four habits make posts open to more people:',
    ],
    points: [
      'Use simple words.',
      'Describe each picture in a text, for those who do not see it.',
      'Put subtitles on videos, for those who do not hear them or have the sound turned off.',
      'Choose tools whose screens explain themselves.',
    ],
  },
  'securing-exchanges': {
    title: 'Securing what we exchange',
    section: inGuide('tips for secure exchanges'),
    paragraphs: [
      'Much harm online begins with a weak password. The guide gives four tips. They are meant for professionals, and serve the people they support just as well:',
    ],
    points: [
      'Make it strong: twelve characters at least, with capitals and small letters, figures and signs.',
      'Use a different one for each account.',
      'Turn on two-factor authentication, so that a stolen password alone opens nothing.',
      'Keep passwords in a safe place: a digital vault, or a notebook that does not lie on the desk.',
    ],
  },
  'the-price-of-free': {
    title: 'What free services live on',
    section: inGuide('personal data captured online'),
    paragraphs: [
      'Most platforms live on data. To use an application or enter a site, we are often asked to agree that some of our personal data be used: data gathered as we browse.',
      'Whoever knows how this works, and what a platform says it does with data, can be more watchful and judge it with a critical mind.',
      'The guide sees a responsibility here. Social workers can bring these mechanisms to light, above all for younger generations: what being online entails for them, and what other ways there are.',
      'It matters for the service too. When it chooses a platform, the people it supports pay that price as well.',
    ],
  },
  'writing-as-a-professional': {
    title: 'Write as if your superiors read it',
    section: inGuide('exchanges with colleagues and beneficiaries'),
    paragraphs: [
      'Messages to colleagues and to the people we support fall under the GDPR and under professional secrecy, whatever the application. The guide draws rules from this:',
    ],
    points: [
      'Keep what is shared secure.',
      'Watch what happens to a message out of its context: it can be copied, forwarded, read years later.',
      'Word each one as carefully as though your superiors might read it. The person it is about might read it too.',
      'Agree on clear rules for communication, all together.',
      'Use independent tools where you can. Rules and tools together are what keeps exchanges safe and confidential.',
    ],
  },
  'fewer-traces-accounts': {
    title: 'Leave fewer traces: accounts',
    section: inGuide('minimising digital traces, accounts'),
    paragraphs: ['We leave traces wherever we go online. We can leave fewer, starting with our accounts:'],
    points: [
      'Give little when you make a profile: only the fields that are mandatory, and a pseudonym where that is possible.',
      'Have several e-mail addresses, so that not every account hangs on the same one for signing in and for recovery.',
      'An address under a domain of your own, with a host that is transparent and independent, depends less on the giants.',
      'Do not sign in to a new application through Google or Facebook. Your data would cascade from one company to the next.',
      'When you write to a colleague, do not name the person you speak of: an initial, an alias, an abbreviation, an agreed word. This lowers the risk; it does not make the message anonymous.',
    ],
  },
  'fewer-traces-devices': {
    title: 'Leave fewer traces: devices and tools',
    section: inGuide('minimising digital traces, devices and tools'),
    paragraphs: ['Phones and computers tell on us too. Some ways to make them say less:'],
    points: [
      'Do without social network applications on your phone, or restrict what the applications that came with it may see.',
      'Turn location off when you do not need it.',
      'Choose which applications the phone opens by default, and do not leave them all to one firm.',
      'On the computer, cover the camera with a sticky note, block trackers with an add-on, use a VPN.',
      'Prefer tools that are more ethical. The guide wants free and independent ones to be promoted in social work: Signal rather than WhatsApp, for instance, or Framadate rather than Doodle.',
    ],
  },
  'what-netiquette-is': {
    title: 'What netiquette is',
    section: inGuide('definition of netiquette'),
    paragraphs: [
      'Netiquette joins two words, net and etiquette. It means the rules of good conduct online.',
      'In social work more is at stake than good manners. Netiquette protects the dignity of the people we support, and what they have confided to us. Whoever keeps to it makes sure that an exchange online costs nobody her safety or her private life.',
      'It says, for example, who may post in the name of the house, which messages get an answer and when, what is never shown, and what happens when someone forgets.',
    ],
  },
  'building-a-netiquette': {
    title: 'Building one together',
    section: inGuide('building a netiquette'),
    paragraphs: [
      'A netiquette cannot simply be handed down. Those involved negotiate how it is written and how it is applied: between two people, in a group, in an organisation or a whole institution.',
      'Built together, it takes in what each of them does with networks and where each of them stands. That is what makes it effective and ethical, and the online world a safer and more respectful place for all who use it.',
      'One house may need several: for colleagues, for partners, for families, for the public. They need not say the same, but they should not contradict each other.',
    ],
    points: ['Who should sit at the table when ours is written?', 'Who is usually forgotten?'],
  },
  'standards-for-posting': {
    title: 'Standards from the United States: posting',
    section: inGuide('advice after the National Association of Social Workers'),
    paragraphs: [
      'The American body of the profession, the National Association of Social Workers, has set standards. The guide takes up its advice. On what one publishes:',
    ],
    points: [
      'Used responsibly, networks can bring a great deal. But remember how many people may see what you post.',
      'Whatever you say online should reflect the values, the ethics and the mission of social work.',
      'Respect the privacy of those you support, and what they confide. Set strict rules to protect them. Share nothing that could be traced back to them.',
      'To want to voice an opinion is natural. Beware of prejudice: what you say can come back to harm your work.',
    ],
  },
  'standards-for-relations': {
    title: 'Standards from the United States: relations',
    section: inGuide('advice after the National Association of Social Workers, boundaries and policy'),
    paragraphs: [
      'The same advice also speaks of the relation with people, and of what a team can put in place:',
    ],
    points: [
      'Set professional boundaries with people on social networks, and keep them. What is ethical face to face is ethical online. Stay respectful, and do not let a friendship grow there that would damage the working relation.',
      'When a situation is hard to handle, use what the profession offers: supervision, or a talk with peers.',
      'Write a policy on social networks. It makes clear how each electronic means of communication is used with the people you support. Go through it with them at the first interview, and renew it when needed.',
    ],
  },
};
