import type { ResourceWordsOf } from '../words.ts';

/** Local law is named as British, so that groups elsewhere look up their own. */
export const walthamProtocolResources: ResourceWordsOf<'waltham-protocol'> = {
  'waltham-stance': {
    title: 'Waltham Forest: what the borough expects',
    section: 'Purpose',
    paragraphs: [
      'Waltham Forest is a London borough. Its protocol says what it expects of social workers and students now that social media are everywhere. It encourages a good use of them: to network, to communicate, to work inclusively. It also sees the risks, for professionals and for those who use the service, young or vulnerable people above all.',
      'Its main idea is simple. Good practice on social media is the same as in any other communication. The worker keeps personal and professional boundaries, and it is up to her to recognise a dilemma.',
      'New technology shifts power, it says: professionals must think about what that does to their work, to the service and to people’s interests. Even someone who never goes online may meet such dilemmas: a child in care who contacts the birth family against a court order, or one’s own name, picture and address posted by a hostile group.',
    ],
  },
  'waltham-promise': {
    title: 'Waltham Forest: what social media can do',
    section: 'Context',
    paragraphs: ['The borough begins with the good that social media can do:'],
    points: [
      'Social workers around the world share what they know, debate, support each other and keep up to date. A profession founded on human rights and social justice finds itself international.',
      'Organisations understand people better and answer them better. Services become more open, and easier to call to account.',
      'People build relations and share information and resources.',
      'There is a place for dialogue where hierarchies had kept people out, and a way to challenge unequal power.',
      'Care can be organised differently: families and workers can coordinate it with an application, review and buy it, or share records online.',
    ],
  },
  'waltham-what-counts': {
    title: 'Waltham Forest: what counts as social media',
    section: 'Definition',
    paragraphs: [
      'To the borough, social media are a way of publishing and broadcasting. It counts in more than one might think. Some of the names are already history; the rule is meant to outlive them.',
    ],
    points: [
      'blogs, and comments on the blogs of others; short posts, as on Twitter;',
      'networks and profile pages, such as Facebook or LinkedIn;',
      'places to share films and photos, such as YouTube or Flickr;',
      'reviews of products and services; online votes and polls;',
      'forums, public or private;',
      'wikis, podcasts and shared bookmarks;',
      'services that show where one is.',
    ],
  },
  'waltham-e-professional': {
    title: 'Waltham Forest: a professional online',
    section: 'Context; policy, points 1, 7 and 16',
    paragraphs: [
      'The protocol uses the word e-professionalism. It means more than writing messages: to understand social media and use them, and to shape the figure that one cuts online through all that one posts, be it a text, a picture or a film.',
      'A social worker should know what social media can bring and what they can cost, for her and for the people she supports. She learns how they work, checks her security settings, and bears in mind that what she posts is public and may stay for ever. Whatever touches on privacy goes by a private channel, such as e-mail or telephone.',
      'Learning this never ends. It takes time and training, and belongs in the social work curriculum and in further training.',
    ],
  },
  'waltham-representing': {
    title: 'Waltham Forest: you speak for the profession',
    section: 'Context; policy, points 2 to 4 and 9',
    paragraphs: [
      'Online, says the protocol, a social worker still stands for her profession and her agency. Society, colleagues, other agencies, the press and those who use the service may all be watching. So:',
    ],
    points: [
      'See that your presence online suits a professional.',
      'Use it to exchange ideas and knowledge, and to speak well for social work: you are its ambassador.',
      'Hold to the standards that you have elsewhere.',
      'Before you post about work, think: what will it do to people who use the service, to your own name and career, to your employer, to the profession?',
      'You may add that these are your views and not necessarily the employer’s. But speak and act in a way that bears the public eye.',
    ],
  },
  'waltham-boundaries': {
    title: 'Waltham Forest: boundaries',
    section: 'Policy, points 5 and 6; social networking',
    paragraphs: [
      'Personal boundaries and professional ones have to be kept, towards colleagues and towards the people one supports. Where they are not, everyone may be harmed: the worker and her career, the people, the employer.',
      'Personal and working communication stay separate. To accept a person or her carer as a “friend” in one’s own network, for instance, is not appropriate. It creates a personal relation outside work, and could be used as evidence in a conduct hearing. That the work with her is over changes nothing: through her, others who use the service may reach the profile.',
      'Students follow the same rules, above all on placement. They take care with university networks too.',
    ],
  },
  'waltham-own-safety': {
    title: 'Waltham Forest: your own safety',
    section: 'Policy, points 7 and 8',
    paragraphs: [
      'Social workers should look after their own identity, and their friends’ and families’. Before putting something personal on a site, think of who might use it: where you work, how to reach you, photos of colleagues or relatives. If privacy or safety would suffer, leave it out.',
      'Others post about you as well. You may want to tell friends and family, so that they keep it in mind. An unsuitable picture can expose you to criticism; a picture of your children can bring difficulties.',
      'Check the settings regularly, because the sites change them. And know what a group can do: to belong to one may open a back door to your profile.',
    ],
  },
  'waltham-young-people': {
    title: 'Waltham Forest: young people online',
    section: 'Context; policy, points 10 and 11',
    paragraphs: [
      'For young people, life online and offline are often one. Yet the care that they take in the street is not always there online, where a friend is made by a click and a secret shared in a second.',
      'A study of 25,000 children and their parents, EU Kids Online, sorts the risks under three headings: content, contact and conduct. Some add a fourth, commerce.',
      'The borough’s answer is not to keep people away. Social networking is part of modern life. Workers should support people of every age to use it, aware of what it offers and of what it risks.',
    ],
  },
  'waltham-risk': {
    title: 'Waltham Forest: when someone may be in danger',
    section: 'Policy, points 10 and 12',
    paragraphs: [
      'Where she owes a duty of care, or stands in for the parents, a social worker takes social media into account as she assesses a risk. Is a child or a vulnerable adult in danger through what they do there? With families and carers she helps to protect people from harmful contacts, from bullying and abuse, from posting or seeing what could hurt them.',
      'She acts in the person’s best interests. That means to weigh two things, within the law: the right to respect, privacy and confidentiality, and the need to handle a risk.',
      'In a safeguarding inquiry social media may have to be looked at. This too raises legal and ethical questions, and is best left to those professionals who are placed to do it.',
      'Which duty there is to act, and whom to alert, is a matter of national law.',
    ],
  },
  'waltham-looking-people-up': {
    title: 'Waltham Forest: looking people up',
    section: 'Context; inappropriate, points 8 and 9',
    paragraphs: [
      'May a social worker look at someone’s page? Where a vulnerable child’s safety is in question, the protocol says, it is lawful and good practice to review, gather and record information.',
      'But a page left open is not simply public. The person may still expect some privacy, and to intrude may be unlawful. To look again and again may be “directed surveillance”; unknown to her, it becomes covert.',
      'So repeated, targeted looking goes to the manager, and to legal advice if need be. Under British law, the Regulation of Investigatory Powers Act and the council’s own parallel procedure, covert surveillance must be authorised, recorded and justified. Without that, to obtain information secretly or to invent a false identity is out of the question. Other countries have other laws.',
    ],
  },
  'waltham-dilemmas-and-learning': {
    title: 'Waltham Forest: dilemmas and learning',
    section: 'Policy, points 13 to 15',
    paragraphs: [
      'No list of rules covers every case. Dilemmas about social media belong in supervision, to be talked over and thought about. Each is decided on its own, with the best interests of those concerned in view.',
      'Social media are also a place to learn: there are course materials, discussions, news of the profession. In a field that changes fast the borough encourages social workers to use them. The British Association of Social Workers offers a place for such learning.',
      'There are pitfalls. Nobody has reviewed what is posted there, so some of it is wrong or misleading. And time spent searching at work should be in proportion and be managed.',
    ],
  },
  'waltham-accounts-and-records': {
    title: 'Waltham Forest: accounts and records',
    section: 'The use of social media and information governance',
    paragraphs: [
      'The protocol has some firm rules, for applications such as WhatsApp too. To break them may have disciplinary consequences.',
    ],
    points: [
      'They are for keeping in touch. Conversations that assess someone’s situation take place elsewhere.',
      'Messages are captured as a picture of the screen, and filed in the person’s case record.',
      'Staff do not use their own social media accounts for work. Where an account is suitable and needed, one is opened for that purpose alone.',
      'Each is responsible for the data on her device.',
      'Nothing is posted that is obscene or defames someone, or that seems to approve of reckless or unlawful behaviour.',
      'Nothing is done that could look like an attempt at a personal relation with a child or a vulnerable adult.',
    ],
  },
  'waltham-do': {
    title: 'Waltham Forest: appropriate',
    section: 'General guidelines, appropriate',
    paragraphs: ['The borough’s list of what is appropriate:'],
    points: [
      'Set the privacy settings of each network you are on.',
      'Protect every device by a password or a PIN, your phone included.',
      'Think of separate professional accounts, if you want contact online with people, families or other professionals.',
      'Check that what anyone can find about you is true and suitable.',
      'A “chat” is a written document. Treat it as one.',
      'Know what follows if equipment is misused.',
      'Unsure who can see it? Assume that everyone can. What is online is out of your hands.',
      'Switch Bluetooth off.',
      'With a new device, find out what it does by itself, and turn off what you do not want.',
    ],
  },
  'waltham-do-not': {
    title: 'Waltham Forest: inappropriate',
    section: 'General guidelines, inappropriate',
    paragraphs: [
      'And its list of what is not. It holds towards children, young people, parents and carers alike.',
    ],
    points: [
      'Giving them personal details: your own number, accounts, pages, places for photos, passwords.',
      'Reaching them from your own phone, by whatever means: call, text, e-mail or network.',
      'Sending personal messages to children or young people.',
      'Sharing details about yourself with them on a network.',
      'Adding them to your own friends or contacts, or letting them add you.',
      'Taking pictures for work with your own camera, the one in your phone included.',
      'Playing online games with them.',
      'Gathering information behind someone’s back, or under a false identity, unless it has been properly authorised.',
    ],
  },
  'waltham-profiles': {
    title: 'Waltham Forest: two profiles',
    section: 'Social networking',
    paragraphs: [
      'Your own profile is not for work. On it you neither write to children, young people or parents, nor share pictures of them, whether the device is yours or the employer’s.',
      'A separate professional profile can be the answer, if the manager or the organisation agrees. Young people will understand: many have one profile for friends and one for their parents to see. But do not link the two, or all is lost.',
      'Keep your own closed, for family and friends. Do not accept people you do not know: they might be people your service supports. Better a few good contacts than many.',
      'What goes wrong? An open profile with holiday snaps and party pictures. Friends collected by the hundred. Messages to people from one’s own profile, behind the manager’s back.',
    ],
  },
  'waltham-employer': {
    title: 'Waltham Forest: what the employer provides',
    section: 'Social networking, what should be in place; purpose',
    paragraphs: [
      'Rules for workers are half of it. The protocol itself must be reviewed regularly, since social media keep changing. And the organisation should have what it calls an acceptable use policy. A worker who goes against it is exposed: to harassment, to bullying, to accusations.',
      'That policy says',
    ],
    points: [
      'in so many words, that children, young people, parents and carers are not accepted as friends, and what happens otherwise;',
      'how a separate professional profile is set up and watched over, where that way of working is thought suitable;',
      'how a worker should appear online. New staff learn this in their first days.',
    ],
  },
};
