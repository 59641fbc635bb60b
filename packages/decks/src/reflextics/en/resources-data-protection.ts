import type { ResourceWordsOf } from '../words.ts';

const inGuide = (heading: string) => `Resources, data protection: ${heading}`;

export const dataProtectionResources: ResourceWordsOf<'data-protection'> = {
  'gdpr-in-brief': {
    title: 'What the GDPR is',
    section: inGuide('what the regulation is'),
    paragraphs: [
      'The General Data Protection Regulation, GDPR for short, is a law of the European Union. It has applied since 25 May 2018, in the same way in every member country.',
      'It covers all that is done with data about people: collecting, using, storing. No computer is needed for that. Under Article 2 a paper file counts too, once it belongs to an ordered set of files.',
      'It binds public and private bodies alike, from a ministry to a small association.',
      'Countries may add rules of their own, for instance on health, on social protection or on how long a file is kept. So two questions go together: what does the GDPR say, and what does the law of our country add?',
    ],
  },
  'eight-rules': {
    title: 'The eight golden rules',
    section: inGuide('the eight golden rules'),
    paragraphs: ['The guide sums the regulation up in eight golden rules. Most of them come from Article 5.'],
    points: [
      'Purpose: say beforehand what the data are for, and keep to it.',
      'Lawfulness: have a ground that the law accepts.',
      'Minimisation: ask for what the purpose needs, and no more.',
      'Sensitive data: protect them more than the rest.',
      'Limited retention: keep nothing for longer than its purpose asks.',
      'Security: guard the data against loss, theft and curious eyes.',
      'Transparency: tell people what becomes of what they tell you.',
      'People’s rights: let them see their data, correct them, object.',
    ],
  },
  'purpose-and-lawfulness': {
    title: 'What for, and on what ground?',
    section: 'Articles 5 and 6: purpose and lawfulness',
    paragraphs: [
      'Every use of personal data needs a purpose, settled and stated beforehand (Article 5). A further use is possible only where it is compatible with the first, where a law provides for it, or where the person agrees.',
      'Every use also needs a legal ground. Social services mostly act under a legal duty or a public task. Which of them applies, and how far it reaches, depends on the country and the service. Article 6 knows six grounds:',
    ],
    points: [
      'the person’s consent;',
      'a contract with the person;',
      'a legal duty of the organisation;',
      'someone’s vital interests;',
      'a task in the public interest;',
      'a legitimate interest that the person’s own rights do not outweigh. Public authorities cannot use this one for their tasks.',
    ],
  },
  'collecting-with-care': {
    title: 'Collecting with care',
    section: inGuide('good practice in data collection'),
    paragraphs: [
      'Data must be adequate, relevant and limited to what is necessary, says Article 5. The guide turns this into habits:',
    ],
    points: [
      'Sort. Which data are these, how many, and are they right?',
      'Before a plan to collect something, look for a way that intrudes less.',
      'Never collect just in case.',
      'Ask the people concerned for their consent, and keep a trace of it.',
      'Where nobody needs to be identified directly, replace names by a code.',
      'Have few boxes for free comments; let people choose from a list where that is possible.',
      'Avoid collecting sensitive data.',
    ],
  },
  'asking-for-consent': {
    title: 'When is consent real?',
    section: 'Articles 4, 7 and 8: consent',
    paragraphs: [
      'Consent counts only when it is freely given, specific, informed and unmistakable (Article 4). Silence is not consent. Whoever gave it can withdraw it at any time, as easily as it was given, and the organisation must be able to show that it was given (Article 7).',
      'Free means that there is a choice. Where a refusal costs a person the help she came for, or where an authority stands on the other side, consent is rarely free. The service then needs another ground. It may not need a signature at all; it still owes a clear explanation.',
      'A child’s own consent to an online service counts from the age of 16. National law may set a lower age, down to 13. Below it, whoever has parental responsibility agrees (Article 8). For all else, the age from which a child decides alone differs by country.',
      'A signature under a page that nobody explained proves little. What was said, when, and what was agreed, is worth a line in the file.',
    ],
  },
  'sensitive-data': {
    title: 'Which data are sensitive?',
    section: inGuide('sensitive data'),
    paragraphs: [
      'Some data are high-stakes without being sensitive in the eyes of the law: debts, for example, or bank details. They can do great harm in the wrong hands, and deserve care.',
      'Sensitive data are another matter. They call for special measures, and Article 9 of the GDPR lists them. The list is closed. Sensitive are data about a person’s',
    ],
    points: [
      'racial or ethnic origin;',
      'political opinions;',
      'religious or philosophical beliefs;',
      'membership of a trade union;',
      'health, of body or mind;',
      'sex life or sexual orientation;',
      'genes;',
      'and biometric data, where they serve to identify her.',
    ],
  },
  'writing-down-sensitive-data': {
    title: 'Before you write it down',
    section: 'Articles 9 and 10: special categories, convictions',
    paragraphs: [
      'As a rule, using sensitive data is forbidden. Article 9 then lists exceptions: explicit consent, social security and social protection law, the vital interests of someone who cannot consent, and some more. How far they reach is partly for national law. Criminal convictions are not on the list of sensitive data, but Article 10 guards them with a rule of its own.',
      'Four questions help before a line goes into a file:',
    ],
    points: [
      'Does this step really need it?',
      'Would the effect be enough, in place of the diagnosis? “Cannot climb stairs” names no illness.',
      'Who will be able to read this box?',
      'Does the person know that it is written there, and why?',
    ],
  },
  'how-long-to-keep': {
    title: 'How long do we keep it?',
    section: inGuide('keeping and deleting data'),
    paragraphs: [
      'The body that collects data keeps them under control, and no longer than their purpose requires (Article 5), or a legal duty or special rule asks. How many years a law sets, and for which files, differs by country. To settle a period, ask:',
    ],
    points: [
      'For how long do I truly need these data to reach my aim?',
      'Does a law oblige me to keep them for a set time?',
      'Might I need some of them to defend myself in a dispute? Which ones?',
      'Until what date could a case be brought?',
      'What has to go into the archive, and for how long?',
      'By what rules are data deleted?',
      'By what rules are they archived?',
    ],
  },
  'life-of-a-file': {
    title: 'The life of a file',
    section: inGuide('keeping and deleting data, the phases'),
    paragraphs: [
      'A file’s life may have two phases, or even three. First it is in use, and those who work on it can open it. Then the work is over, but a law or a possible dispute asks that the file be kept: it moves to a separate archive that few people can open. After that it is destroyed; now and then, a third phase, it goes to a lasting archive.',
      'The GDPR sets no number of years: Article 5 says only “no longer than is necessary”. National rules often give a number, and it differs from country to country and from one kind of file to another.',
      'The organisation must be able to justify each phase: why so long, who has access, who destroys what, and how. Copies count: a paper twin of a deleted file is still a file.',
    ],
  },
  'keeping-files-safe': {
    title: 'Keeping files safe',
    section: 'Articles 32 to 34: security',
    paragraphs: [
      'Whoever holds personal data protects them in proportion to the risk (Article 32). The law names no lock and no software. It asks for what fits. Personal notes about people are no exception.',
      'If data get lost, stolen or seen by the wrong person, tell your organisation at once. It may have to report it to the authority within 72 hours (Article 33), and to tell the people concerned (Article 34).',
      'What may fit, for example:',
    ],
    points: [
      'a cupboard that locks, and a rule on who has the key;',
      'an account and a strong password for each person, and a screen that locks itself;',
      'access for those whose task needs it, and for nobody else;',
      'encrypted laptops and phones, and tested back-ups;',
      'a shredder instead of the bin.',
    ],
  },
  'telling-people': {
    title: 'What people must be told',
    section: 'Articles 12 to 14: transparency',
    paragraphs: [
      'Transparency means to tell people what becomes of their data, in clear and plain words (Article 12). A leaflet helps. It does not replace a minute of explanation and the question: what would you like to know?',
      'Where the data come from somebody else, the person must be told within a month at most (Article 14); national law may make exceptions. Where they come from her, she is told there and then (Article 13):',
    ],
    points: [
      'who holds the data, and whom to contact;',
      'what they are for, and on what legal ground;',
      'who else will receive them;',
      'how long they are kept;',
      'which rights the person has, complaint included;',
      'whether she must give them, and what happens if she does not.',
    ],
  },
  'peoples-rights': {
    title: 'The rights of the person',
    section: 'Articles 12, 15 to 22 and 77: rights',
    paragraphs: [
      'The person may read what is written about her: a good reason to write it so that she can. When she uses one of her rights, it costs her nothing, and an answer is due within a month as a rule (Article 12). Some rights have limits, above all where a service acts under a legal duty.',
      'She has the right',
    ],
    points: [
      'to see her data and receive a copy (Article 15);',
      'to have mistakes corrected (Article 16);',
      'to have data erased, where no law asks to keep them (Article 17);',
      'to have their use restricted (Article 18);',
      'to take some of them elsewhere (Article 20);',
      'to object (Article 21);',
      'not to be left to a decision taken by a machine alone, with few exceptions (Article 22);',
      'to complain to the authority (Article 77).',
    ],
  },
  'professional-secrecy': {
    title: 'Professional secrecy',
    section: 'Resources, social networks: personal data and professional secrecy',
    paragraphs: [
      'Data protection and professional secrecy are two duties, and exchanges must respect both. The GDPR protects data. Secrecy protects what has been confided, even if it is never written down.',
      'Who is bound to secrecy, by her profession, her post or her mission, differs by country. So do the exceptions: a child in danger, a threat to life, an order of a court. It is wise to know one’s own national rules before the day they are needed.',
      'Secrecy is the same online as face to face. A name in a messaging group, a story in a video that neighbours recognise, a file left open on a desk: each can betray a confidence.',
    ],
  },
  'sharing-with-partners': {
    title: 'Before you pass it on',
    section: 'Article 5: purpose, minimisation and security, when data are shared',
    paragraphs: [
      'To pass data on is to use them. The rules of Article 5 hold for every line that leaves the service, and secrecy with them. Inside the service it is the same: access follows the task. Before sharing, ask:',
    ],
    points: [
      'Does this partner need it, for what the person and I have agreed?',
      'Which part is needed? Often an effect or a date will do.',
      'What allows me to share it: her agreement, a law, a duty?',
      'Does she know what I pass on, and to whom?',
      'Could she say it herself, in her own words?',
      'Which way is safe: a sealed letter, a secure platform, a call?',
      'Where do I note what went to whom, and when?',
    ],
  },
  'coded-or-anonymous': {
    title: 'Coded is not anonymous',
    section: 'Articles 4 and 89, recital 26: pseudonymisation, statistics',
    paragraphs: [
      'Data are pseudonymised when a code stands for the name and the key is kept apart (Article 4). They are still personal data, with all the rules. The guide recommends it wherever nobody needs to be directly recognisable.',
      'Data are anonymous when nobody can be recognised any more, by any means that one could reasonably expect (recital 26). Then the GDPR no longer applies. To drop the name is seldom enough: an age, a village and an unusual story may be a portrait.',
      'Statistics are possible, with safeguards (Article 89): as few data as will do, coded or anonymous where the aim allows. Ask of every table and every anecdote: would she recognise herself, and who else would?',
    ],
  },
  'images-of-people': {
    title: 'Photos and films of people',
    section: 'Article 4 and recital 38: personal data, applied to images',
    paragraphs: [
      'A photo in which someone can be recognised is personal data (Article 4). So is what stands beside it: an age, a place. A picture taken in a home or a shelter tells something by its very setting. The regulation wants children’s data to be specially protected (recital 38).',
      'The right to one’s image is added by national law. Who must agree, the child, the parents, a guardian or a judge, and from what age, differs by country.',
    ],
    points: [
      'What is the picture for, and who will see it?',
      'Can anyone take it back once it is out?',
      'Could a person say no and lose nothing by it?',
      'Could one show the activity without the faces?',
    ],
  },
  'whom-to-ask': {
    title: 'Whom to ask',
    section: 'Articles 37, 39 and 51: officers and authorities',
    paragraphs: ['Nobody has to work these questions out alone. There is help close by and further off:'],
    points: [
      'The organisation’s own procedures: retention periods, access rights, archives. If there are none, that is a finding in itself.',
      'The data protection officer. Every public body must have one, and so must associations that handle sensitive data on a large scale (Article 37). She informs, advises and checks (Article 39).',
      'The line manager, who answers for keys, cupboards and accounts.',
      'The authority for data protection: each country has one (Article 51). It publishes advice and takes complaints.',
      'The professional body, and colleagues in other services who keep the same kind of file.',
    ],
  },
};
