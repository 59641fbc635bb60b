import type { ResourceWordsOf } from '../words.ts';

const inGuide = (heading: string) => `Resources, ethics and professional conduct: ${heading}`;

export const ethicalPostureResources: ResourceWordsOf<'ethical-posture'> = {
  'what-ethics-is': {
    title: 'What ethics is',
    section: inGuide('definitions'),
    paragraphs: [
      'Ethics is about the values and moral principles behind what we do and decide. In practice it means to think critically: if I choose this, what will come of it, and for whom? It asks that whatever we do respect the dignity and the rights of everyone involved.',
      'It is not left to social workers alone. The International Federation of Social Workers insists on it: organisations have their own duty, which is to support ethical practice. A professional who is given no time, no training and no safe tool cannot make up for it with good will.',
      'So a dilemma can be put in two ways. What should she do? And what should be put in place so that she need not face it alone?',
    ],
  },
  'five-principles': {
    title: 'Five principles of social work',
    section: inGuide('fundamental principles'),
    paragraphs: [
      'Five ethical principles guide the practice of social work. In a dilemma two of them often pull in different directions: to respect what a person decides, say, and to give her the help that she needs. To name which two is a good beginning.',
      'To the five the guide adds an ethical use of technology and of social media. The five are:',
    ],
    points: [
      'Human dignity, and respect for it.',
      'Privacy, and confidentiality.',
      'Social justice.',
      'Self-determination: that people decide for themselves and gain the power to do so.',
      'Integrity, and professionalism.',
    ],
  },
  'professional-conduct': {
    title: 'The rules of the profession',
    section: inGuide('definitions, professional duties'),
    paragraphs: [
      'Ethics asks questions; professional conduct gives rules. The French word is déontologie, the study of professional duties. It is the body of standards by which the members of a profession are to act.',
      'For social work these rules say what a social worker must do, and must not do, when she practises. They may stand in a national code, in the texts of a professional body, in a law, or in the internal rules of an institution. They are not the same in every country.',
      'A rule does not always settle a case. It may be silent, or two rules may collide. Then one is back at ethics: what do they protect, and whom?',
    ],
  },
  'digital-citizenship': {
    title: 'Digital citizenship',
    section: inGuide('digital citizenship'),
    paragraphs: [
      'Digital citizenship means to behave responsibly and ethically in the digital world: how we meet and talk to each other there. It looks at the rights, the duties and the conduct of each person online, and recalls that what one does there touches society as a whole. A digital citizen respects others’ rights and helps to make the place safe, inclusive and respectful.',
      'It has five sides: skills, responsibility online, protection of privacy, active participation, and respect for intellectual property.',
      'In short, what we do online carries on what we do elsewhere. For social workers the notion is useful. They are online themselves, and those they work with, people or groups, may be vulnerable or in difficulty.',
    ],
  },
  'facing-a-dilemma': {
    title: 'Facing a dilemma',
    section: inGuide('courses of action, thinking it through'),
    paragraphs: [
      'The first advice is not to stay alone with it. Talk to colleagues and to your management. Then, looking for an answer:',
    ],
    points: [
      'Examine your values and principles: your own, and the profession’s.',
      'See whether something already applies here: a code of conduct, a professional standard, an internal procedure.',
      'If something needs to change, question the organisation and its procedures. European law protects those who report certain breaches, of data protection among others; how, and through which channel, is for national law.',
      'Clarify what a social worker is professionally liable for, and what she is not.',
      'Go back to the fundamental principles, among them autonomy and respect for the rights of the individual.',
    ],
  },
  'holding-on-to': {
    title: 'What to hold on to',
    section: inGuide('courses of action, what to keep'),
    paragraphs: ['Whatever the answer to a dilemma may be, the guide asks to keep hold of a few things:'],
    points: [
      'Stay neutral as a professional, and keep what is confided confidential.',
      'Keep work apart from private life, in a healthy balance.',
      'Respect intellectual property: a picture or a text found online belongs to somebody.',
      'When exchanges go through tools that were not made for work, see that personal data stay confidential and safe. This goes for the data of the people you support, and for your own and your colleagues’.',
    ],
  },
  'digital-mediator': {
    title: 'The social worker as digital mediator',
    section: inGuide('courses of action, digital mediation'),
    paragraphs: [
      'Many social workers have become digital mediators. The role is essential: it brings people into the digital world, and helps them to use it as citizens and not only as customers.',
      'To build an ethical position in digital matters, the guide says, begin with this posture. It is the cornerstone. Do I do it for her, do I do it with her, or do I help her to do it without me? Whose decision is it?',
      'One more thought: alternatives exist to the tools of the largest companies, Google, Apple, Facebook, Amazon and Microsoft. Which of them does our service use without having chosen?',
    ],
  },
  'staying-critical': {
    title: 'Who drives the digital world?',
    section: 'General approach of the guide: a critical view of technology',
    paragraphs: [
      'Technology does not spread by itself. It is driven above all by very large companies, “Big Tech”, with enormous means and often close to a monopoly. They collect and use personal data, and with them gain power over people’s lives. Where this is poorly regulated, inequalities and injustice may grow, and those who are already on the margins are pushed further out.',
      'So the guide asks us to look at the cultural and political side as well. It welcomes what the European Union does, the GDPR above all. And it asks for more: public policies that make digital development inclusive in truth, and not in name.',
    ],
  },
  'biased-tools': {
    title: 'Tools can be unfair',
    section: 'A game for collective thinking: biases of digital tools',
    paragraphs: [
      'A tool that sorts people carries the ideas of those who made it. Algorithms are used in systems that decide automatically, and they do not always respect fairness and social justice. Some even work against them: they control certain groups more, because they count as disadvantaged.',
      'The guide asks for vigilance. Which bad image of a group may be hidden in this tool? Whoever can name it can have it corrected, and people can trust the tool again.',
      'The law helps a little. Article 22 of the GDPR gives a right not to be subject to a decision made by a machine alone, where it weighs heavily on a person; there are exceptions. The question stands for any list: who is on it, by which criteria, and who checks?',
    ],
  },
};
