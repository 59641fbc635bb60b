import type { SituationWordsOf } from '../words.ts';

export const dataProtectionSituations: SituationWordsOf<'data-protection'> = {
  'data-protection-1': {
    title: 'More than the form asks',
    aspect: 'Collecting data: purpose and minimisation',
    text: 'Camille P. comes to see a social worker, who is to help her apply for social housing. As they talk, Camille says more than the application needs: there is a chronic illness, there is violence. The social worker now sees more clearly how Camille and her family live. She gathers it all the same. She already has a benefit in mind that Camille might claim, and some of these details would serve for that later.',
    questions: [
      'Is she allowed to do this?',
      'Should she collect only what is needed for the step that she and Camille have agreed on?',
      'How can she look at a person’s situation as a whole, answer what was asked, and respect the GDPR, all at once?',
      'What should she do with information that is not needed but that the person offers freely?',
    ],
  },
  'data-protection-2': {
    title: 'A text message out of the blue',
    aspect: 'Collecting data: consent',
    text: 'Matthieu is out of work and struggles to pay his rent. A social worker with a broad remit helps him ask for financial aid. She enters his situation in the service’s software: contact details, age, marital status, job situation, income. Some months later the social service sends him a text message: he is invited to a workshop on “getting going again and self-confidence”. Everyone known to the service as isolated and out of work for six months has had the same message. Matthieu, who had asked for nothing, is astonished. He calls the social worker and tells her that he is not pleased.',
    questions: [
      'Should the social worker have told Matthieu that the service might contact him again, even if that could scare him off?',
      'Should she have told him that his data are stored?',
      'Should she have said where they are kept, for how long, what for, and when they are deleted?',
    ],
  },
  'data-protection-3': {
    title: 'The last day before the holidays',
    aspect: 'Keeping data',
    text: 'The holidays start tomorrow! Anne, a social worker, uses her last day to go through her files and clear her desk. Among them is personal information about people whose support is over. What is she to do with it?',
    questions: [
      'Should she archive it, and if so where, how and until when?',
      'Should she delete what is on the computer?',
      'Can papers simply go into the office bin?',
      'Or should they be destroyed before they are thrown away?',
    ],
  },
  'data-protection-4': {
    title: 'The file that is no longer there',
    aspect: 'Keeping data',
    text: 'A social worker works at a centre for the assessment of children and adolescents with disorders of development and behaviour. She uses the client file on the main computer of her department. A child grows and changes, so families often come back for a new assessment several years on. The rules in force say that a person’s data are to be destroyed after five years. Today she opens the electronic file of someone who has come back, and what she needs is not in it.',
    questions: [
      'Where can she turn to find the information?',
      'May a copy of the paper file be kept?',
      'May the electronic file be deleted?',
      'Does the centre have a procedure, and a place for files that are no longer in use but may not be destroyed yet?',
    ],
  },
  'data-protection-5': {
    title: 'A cupboard without a lock',
    aspect: 'Keeping data safe',
    text: 'Valérie is a social worker. The cupboard where she keeps her files does not lock. Some of those files hold her own notes on delicate situations: families who have been reported to social services because a child may be ill-treated. She asks herself whether files of this kind need more protection.',
    questions: [
      'Are there safety standards for the way data are stored?',
      'Where can she find out, and who could advise her?',
      'What could Valérie put in place so that as few people as possible can reach files with personal data?',
    ],
  },
  'data-protection-6': {
    title: 'What she said during an activity',
    aspect: 'Sensitive data',
    text: 'A youth worker at a community centre runs activities with local families, so that neighbours get to know each other. During one of them a young woman talks to her about how she came here. She fled her country because she was afraid to be arrested, as several members of her trade union had been. Until now she had joined in but kept to herself; she has never confided in anyone here before. The youth worker thinks that she may be entitled to protection, which would give her a more stable life. The information is sensitive. How careful must she be with it?',
    questions: [
      'What procedures does your own organisation have?',
      'May she collect the information that would be needed?',
      'What should go into the file?',
      'Should she refer the young woman to a suitable service, at the risk that she does not go?',
      'How would she pass on what she has learnt to an association?',
    ],
  },
  'data-protection-7': {
    title: 'How much of an illness to write down',
    aspect: 'Sensitive data',
    text: 'Karine is applying for housing with the help of a social worker. In the conversation she speaks of her health: a chronic illness that calls for regular care and leaves her rather tired. This matters if she is to get a home that suits her condition. But it is sensitive data, and the social worker asks herself how careful she has to be.',
    questions: [
      'What procedures does your own organisation have?',
      'What should she record in the digital file, and who can open that file?',
      'May she name the illness, or only those effects of it that matter for the application?',
      'What may she pass on to partners?',
      'On what conditions, and in what form, may she do so?',
    ],
  },
  'data-protection-8': {
    title: 'Maria turns eighteen',
    aspect: 'Sensitive data',
    text: 'Maria has been under a special protection measure. She writes to the social worker to ask that it go on now that she is of age; in France this would be a young adult’s contract. The social worker reminds her how the measure works, what her rights and duties are, and what support comes with it, such as a place to live with services. A protection plan is drawn up for Maria alone. It says what kind of follow-up there will be and how often, and when progress is reviewed. It says what decisions and specialist help are proposed, and how long her contract with the service lasts.',
    questions: [
      'What personal information may social services collect, and may the social worker learn it and enter it in a digital file?',
      'May she check whether what Maria tells her is accurate?',
      'May she use anonymised data for statistics, to develop services that fit the needs found?',
      'What should Maria be told, and in how much detail, about the professionals who will weigh most on her life?',
      'Should she know which of them can open her personal file?',
    ],
  },
  'data-protection-9': {
    title: 'Gifts, and photos for the press',
    aspect: 'Sensitive data',
    text: 'Andrea is a social worker in a residential home for minors. A representative of a multinational company comes to see her. The company would like to support the young people with gifts: clothes and hygiene products. In return for this sponsorship it would like Andrea to agree that photos of activities at the home appear in the press, together with information about the children’s ages.',
    questions: [
      'Can a private company sponsor a home that brings up minors?',
      'What does making personal data public raise for you here?',
      'And what about the children’s rights over their own image?',
    ],
  },
  'data-protection-10': {
    title: 'Sign here, or no heating',
    aspect: 'Sensitive data',
    text: 'Winter is near. Miruna lives in hardship and wants to apply for help with heating. The social worker who goes through the application with her says that there is one more paper: an agreement to have her data processed. Until it is signed, nobody will look at her application.',
    questions: [
      'What follows if Miruna refuses to fill in this document?',
      'Can the social worker always set time aside to explain how the data are processed and used?',
      'Should she always do so?',
      'What does she risk if she forgets, or has no time?',
    ],
  },
};
