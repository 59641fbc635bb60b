import type { SituationWordsOf } from '../words.ts';

export const netiquetteSituations: SituationWordsOf<'netiquette'> = {
  'netiquette-1': {
    title: 'Papers by WhatsApp',
    aspect: 'Who does what on social networks',
    text: 'A social worker at a public centre for general assistance, run by the State, keeps in touch with people through WhatsApp. It is also how they send her their official papers, and they do so regularly. Her superiors all but encourage it. For a whole part of the public, e-mail is too complicated and does not work. In everyday life WhatsApp simply does the job better.',
    questions: [
      'Do all those involved know as much as each other, and carry the same responsibility?',
      'Who decided that this network would be used?',
      'What speaks for and against this kind of network, for communication of this kind?',
    ],
  },
  'netiquette-2': {
    title: 'A message during the holidays',
    aspect: 'Who does what on social networks',
    text: 'At a centre for young people aged 12 to 18, the educator and the young people write to each other in private messages on Instagram. The messages reach the educator’s own private account. They are about all sorts of things: a question, the next activities, what to do about a problem. One day, while she is on holiday, a girl writes to her. She cannot take any more. She is thinking of throwing herself from a window. She truly wants to end it all.',
    questions: [
      'Is the educator answerable for this as a professional?',
      'Has anyone thought about keeping private and working life apart on social networks?',
      'Is there a framework, in the institution or beyond it, that guarantees the line between the two?',
      'What could the educator have arranged in advance?',
    ],
  },
  'netiquette-3': {
    title: 'One channel too many?',
    aspect: 'Netiquette',
    text: 'A residential home for people with disabilities has channels everywhere: a website, a Facebook account, an Instagram page, and separate messaging groups for colleagues, for partners and for residents, who are very fond of social networks. Colleagues exchange the day’s news of the house. Families receive photos of activities. The public sees how lively the place is. In one group, residents trade jokes and stories. But the social workers and educators feel rather lost: so many tools, so many uses. How is one to manage it all?',
    questions: [
      'Is it good to have more and more channels?',
      'How can all this communication be regulated?',
      'Which kind of communication suits which network?',
      'And between whom should it take place?',
      'What could be done, concretely, to make the best of these channels and networks?',
    ],
  },
  'netiquette-4': {
    title: 'The shelter’s Facebook page',
    aspect: 'Professional ethics',
    text: 'The social workers of a shelter for homeless people use Facebook. There they tell which services exist, pass on what the community has to offer, and make the public aware of what homeless people face. The centre’s page often carries news, dates of events, and stories of people for whom its help made a difference.',
    questions: [
      'Which laws and rules should guide social workers in this kind of communication?',
      'Is Facebook a suitable place to inform about the centre and to raise awareness of homelessness?',
      'What may the use of Facebook mean for the professional ethics of social workers?',
    ],
  },
  'netiquette-5': {
    title: 'Anecdotes on TikTok',
    aspect: 'The limits of a professional presence online',
    text: 'An association supports young people in difficulty. It encourages its social workers to be present on social networks, so that the association becomes better known and the public understands what young people live through. One of the youth workers has begun to make videos on TikTok. She tells anecdotes from her working day, and describes, without names, some situations of the young people she supports. Nothing precise is said. Yet several colleagues worry: might someone guess who is meant, or learn something sensitive about a young person’s life?',
    questions: [
      'On a platform as public as TikTok, where does sharing about one’s work end and confidentiality begin?',
      'Is it right to tell stories from work on TikTok, even made anonymous?',
      'What rules should be set so that posts on social networks respect people’s confidentiality?',
    ],
  },
  'netiquette-6': {
    title: 'Out of a closed group',
    aspect: 'Keeping up with one’s field on social networks',
    text: 'A social worker works for an association that supports women who suffer violence at home. To keep up with good practice and new ways of working, she follows closed groups on LinkedIn and Facebook. Lately she has begun to post extracts of what is said there on her own personal profile, to make the people she knows more aware. Taken out of its setting, some of it could be read as advice for a particular case.',
    questions: [
      'Is it right to pass on professional information through one’s personal networks?',
      'How can one tell apart what is shared to keep up with the field and what may be taken for non-professional advice?',
      'What ethical risks come with raising awareness through social networks?',
      'Which guidelines or recommendations could make the use of networks clearer here?',
    ],
  },
};
