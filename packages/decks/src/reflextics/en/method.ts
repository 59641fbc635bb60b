import type { DeckWords } from '../words.ts';

export const method: DeckWords['method'] = [
  {
    title: 'For whom, and what for',
    paragraphs: [
      'Réflex’tics is made for social workers and social work students. It lets them step back from the questions that digital technology puts to them every day. They exchange with peers about what each of them does, and find rules and strategies together.',
      'It is not a guide to best practice. It does not tell anyone what to do. It helps people who face a situation to think about it.',
    ],
  },
  {
    title: 'Why now',
    paragraphs: [
      'Public services in Europe have moved online, faster since the pandemic of 2020, and counters have closed. People who used to manage alone now ask social workers for help with the screens of public and private services. This new work has mostly come without a mandate and without training. It changes what social work is, and it puts people’s access to their rights at risk.',
    ],
  },
  {
    title: 'Why a game',
    paragraphs: [
      'A game may look like an odd way to speak of things that are no laughing matter. There are three reasons for it.',
      'It is role-play. One acts as if. The situations are like what players live through, and may well echo it, but they are not their own: there is distance, there is less heat, and one sees better.',
      'It is played among peers. Teams in social work have been under strain for years, and ties have weakened. Thinking together about a shared worry shows what can be done. Social workers often see power to act in the people they support, and seldom look for it in themselves.',
      'It puts ethics in the middle. A simple question does not always have a simple answer. The game holds back the reflex: to send someone to a digital mediator, say, out of habit or haste.',
      'According to Kolb (1984), people learn in a cycle: they live through something, look back on it, draw ideas from it, and try them out. A round goes that way. In a game a mistake costs nothing and is something to learn from.',
    ],
  },
  {
    title: 'What the levels are for',
    paragraphs: [
      'The four levels come from Urie Bronfenbrenner’s ecological model of 1979, adapted to digital uses: individual, team, organisation, policy, each held by the next.',
      'They show where one can act to some effect, who holds the power to act there, and how that power can be set in motion. They also keep a group from placing everything on the shoulders of one professional, or everything on the State.',
      'Whatever is decided on one level is to be negotiated with those concerned, and then coordinated with the others.',
    ],
  },
  {
    title: 'What to stay critical of',
    paragraphs: [
      'Digital technology is not neutral. A few very large companies, close to monopolies, drive it and gain power over people’s lives through their data. Algorithms that decide may treat some groups unfairly. Poorly regulated, all this deepens inequalities and relations of domination that are already there.',
      'The guide welcomes European rules such as the GDPR, and asks for more: public policies that include everyone in truth. It asks each group to keep in mind the values and needs of people in vulnerable situations: their rights, their dignity and what makes each of them unique come first.',
      'This tool is digital as well. Ask of it what you would ask of any other.',
    ],
  },
  {
    title: 'It is yours',
    paragraphs: [
      'The material is open. Add your own situations and resources, drop what does not fit, translate, adapt. The laws and customs of your country belong on the table: the cards were written in several countries, and some details are at home in only one of them.',
    ],
  },
];

export const credits: DeckWords['credits'] = [
  'Retold from the Reflective guide Réflex’tics, published in October 2024 by the project Digital Learning Intervention Sociale (DLiS), number 2021-1-FR01-KA220-HED-000027512.',
  'The partners of the project: IRTS Hauts-de-France (Lille, France), ESAS HELMo (Liège, Belgium), ESS CRAMIF (Paris, France), ACSEA (Luxembourg), Aurel Vlaicu University (Arad, Romania) and KEPSIPI (Athens, Greece).',
  'The Erasmus+ Programme of the European Union helped to fund the guide. What the guide says binds its authors alone, and the Commission does not answer for how it is used.',
  'Local protocols retold from documents of the London Borough of Waltham Forest and of Wakefield Council, England.',
];
