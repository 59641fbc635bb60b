import type { DeckWords } from '../words.ts';

export const themes: DeckWords['themes'] = {
  'data-protection': {
    name: 'Data protection and social work',
    shortName: 'Data protection',
    description:
      'What may be asked, written down, kept and passed on. Purpose, consent, sensitive data; how long a file lives, who can open it.',
  },
  'digital-tools': {
    name: 'Digital tools: equipment, disconnection and support',
    shortName: 'Digital tools',
    description:
      'Who has the tools and who has not. When one may switch off. How to help people who are lost in front of a screen.',
  },
  netiquette: {
    name: 'Netiquette: ethical uses of social networks',
    shortName: 'Netiquette',
    description:
      'Messaging, pages and videos: which channel, between whom, with what rules, and where private life begins.',
  },
  'ethical-posture': {
    name: 'Adopting an ethical digital posture',
    shortName: 'Ethical posture',
    description:
      'Four dilemmas in which two duties pull apart. Privacy and help, means and needs, visibility and image, honesty and a second chance.',
  },
};
