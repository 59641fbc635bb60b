import type { ResourceWordsOf } from '../words.ts';

export const walthamGuidanceResources: ResourceWordsOf<'waltham-guidance'> = {
  'tools-purpose': {
    title: 'Communication tools: what the guidance is',
    section: 'Purpose; context',
    paragraphs: [
      'This page comes from Waltham Forest too, for staff and students in children’s and adult services. It is about tools such as WhatsApp, Instagram or Facebook when one writes to people with them. It is guidance: misconduct cannot be judged by it. From January 2023 it was to be reviewed each year.',
      'It sees both sides. The tools bring people closer, help professionals to keep up, make services more open, and can shift power towards those who had none. They also bring risks of harm and abuse, which belong in any assessment. Where the safety of a vulnerable child or adult is in question, it counts it lawful and good practice to look at information, gather it and record it.',
    ],
  },
  'tools-ground-rules': {
    title: 'Communication tools: ground rules',
    section: 'What social workers must consider or adhere to',
    paragraphs: [
      'Behind any screen a social worker still stands for her profession and her agency. Therefore:',
    ],
    points: [
      'The same standards hold online as in the rest of the work.',
      'No personal account is used for work.',
      'Work and private communication are kept apart.',
      'Personal information is neither posted nor shared through such channels: British data protection law asks for it.',
      'The person’s best interests come first. Respect, privacy and confidentiality are weighed together with the handling of risk.',
      'Features that show one’s status to others stay off.',
      'An inappropriate message or attachment goes to the line manager first.',
    ],
  },
  'tools-keeping-in-touch': {
    title: 'Communication tools: to keep in touch, no more',
    section: 'What social workers must consider or adhere to: use and hours',
    paragraphs: [
      'The guidance draws two lines. One is about what the tools are for. They serve to keep in touch: to introduce oneself, say, or to confirm that someone will come to an appointment. They do not serve for interviews, assessments or reviews, and nothing sensitive about a case is discussed there.',
      'The other is about time. A worker writes to people during her normal working hours, and only then.',
      'Both lines leave questions. Who tells people what will not be answered, and when? And where can they turn instead when it is urgent?',
    ],
  },
  'tools-children': {
    title: 'Communication tools: children',
    section: 'What social workers must consider or adhere to: age',
    paragraphs: [
      'Those who work with children have further rules to follow. The ages and roles are local, and British in their law. Yours may differ.',
    ],
    points: [
      'Each application sets a minimum age. Nobody writes through it to a child below that age.',
      'If an assessment of the risks shows that such a tool is needed all the same, there must be consent: the parents’, or the team manager’s where the authority stands in for the parents.',
      'No tool is used to write directly to someone under sixteen. The message goes to the parents or guardians.',
      'If someone under sixteen writes to a worker through such a tool, and there is reason to fear for her safety, the service decides how its safeguarding procedures apply.',
    ],
  },
  'tools-consent-and-records': {
    title: 'Communication tools: consent and records',
    section: 'What social workers must consider or adhere to: consent and records',
    paragraphs: [
      'To be contacted through such a tool is a matter of consent. The worker must be able to show that she had it from the start. A short note in the case file is recommended, until the service has a fixed wording and a way to move messages straight into its records.',
      'Online conversations are called chat, but they are documents in writing. The exchange stays on the phone that the employer has provided, for as long as she works with the person.',
      'Compare with your own service. Who agreed to which channel, and where is it noted? On whose phone are the messages now? What happens to them when a colleague leaves?',
    ],
  },
  'tools-whatsapp': {
    title: 'Communication tools: WhatsApp',
    section: 'Specific guidelines on WhatsApp',
    paragraphs: [
      'The guidance lets staff use WhatsApp to keep in touch, not to assess. A picture of the screen goes into the case record. The first message to a person asks for her consent. Would people you support understand such a message? What would you say instead?',
      'In short, it tells her',
    ],
    points: [
      'that WhatsApp belongs to Meta, a company at work all over the world;',
      'that her data may therefore go to other countries, the United States among them;',
      'that she can take her consent back whenever she likes, and the service she receives will not change;',
      'that no sensitive data about her will be sent this way;',
      'that she is to answer YES if she agrees.',
    ],
  },
};

export const wakefieldGuidanceResources: ResourceWordsOf<'wakefield-guidance'> = {
  'wakefield-own-profile': {
    title: 'Wakefield: your own profile is not a tool',
    section: '1. Introduction',
    paragraphs: [
      'Wakefield is a council in the north of England. Its guidance leaves private life alone. It deals with social networks at work, above all with looking for information about people who use the service, their families and those around them.',
      'Its first rule: a profile that a worker keeps for herself is not used to write to people, to pass on anything official, or to gather information that may serve official ends. Nor may she look at someone’s profile through hers.',
      'If she does, she may be disciplined. And what she found cannot be used in any legal procedure.',
    ],
  },
  'wakefield-public-or-private': {
    title: 'Wakefield: public, or among friends?',
    section: '1. Introduction: privacy settings',
    paragraphs: [
      'On a network each person decides, by the settings and by the choice of friends, who sees what.',
      'Wakefield draws a line from this. Whoever posts a text or a photo without any such limit has in effect published it for everyone. The council finds it reasonable that it may then be read, and used in an assessment or in following a case.',
      'What is shown to friends only is another matter. The intention to limit it is plain, so it is not public.',
      'Waltham Forest sees it differently: a page left open is not therefore free to use. Two councils, one country, two answers. Where does your group draw the line, and what of a closed group?',
    ],
  },
  'wakefield-pilot': {
    title: 'Wakefield: trying it out, and measuring',
    section: '2. Social networking forensic use pilot',
    paragraphs: [
      'The council did not simply start looking. It ran a pilot: six months, one network, Facebook, six trained workers, and one official account to which few had access. Each search had to be authorised.',
      'It also settled beforehand what would count as success. Does it bring information that could not be had otherwise? Is that of value for the inquiry or assessment? Is the time spent in proportion?',
      'To know, it counted: how often the account was used and for how long, how many pieces of information were useful, how many were found nowhere else, and how much they contributed. After six months usefulness was to be checked again, and users asked how well the permissions worked.',
    ],
  },
  'wakefield-grounds': {
    title: 'Wakefield: when may one look?',
    section: '3. Protocol: the procedure, grounds',
    paragraphs: [
      'Curiosity is not a reason. The worker must have cause to check what she is told about present or recent events, because a child’s safety may depend on it. What would be a sufficient reason where you work? And would the person be told?',
      'The protocol gives examples:',
    ],
    points: [
      'There are reasonable grounds to think that a family’s account is misleading or untrue. A couple says that they have separated, where there is known to be a serious risk of domestic abuse.',
      'A child may be in a relationship with an adult who is known, or suspected, to abuse.',
      'There is risky behaviour, such as drinking or taking drugs.',
      'Someone who is a danger to children is said to be among the family’s relations.',
    ],
  },
  'wakefield-permission': {
    title: 'Wakefield: who gives permission?',
    section: '3. Protocol: the procedure, permission',
    paragraphs: ['No worker decides alone. The path goes through several hands:'],
    points: [
      'The social worker takes her concern to supervision. With her team manager she looks for ways to check it from more than one side.',
      'If the manager agrees that Facebook is a fitting one, she asks the service director for permission.',
      'The request is in writing and precise: which adults, which period. Normally there is one look at what can be seen now. To watch for longer has to be asked for in so many words.',
      'A second worker, authorised and trained, does the search. If she doubts that it is legitimate, she sends it back up.',
      'Each further person whose page might be of use needs a new request.',
    ],
  },
  'wakefield-search-and-record': {
    title: 'Wakefield: what becomes of what is found',
    section: '3. Protocol: the procedure, search and record',
    paragraphs: [
      'The worker who asked and the worker who searches decide together what is relevant. If they disagree or are unsure, they talk to the service manager.',
      'What is relevant is copied and saved as an electronic document, which the service manager and the director receive. From then on it is part of the person’s formal record. It has a set place in the file and must be kept. If the person asks to see her data, it is disclosed to her.',
      'Each search leaves a log. The one who searched fills it in, the one who asked assesses what was found and completes it, and the managers receive it. So one can say later who looked, why, and what for.',
    ],
  },
};
