import type { DeckWords } from '../words.ts';
import { agreement, contentNotes } from './agreement.ts';
import { levels } from './levels.ts';
import { credits, method } from './method.ts';
import { primer } from './primer.ts';
import { dataProtectionResources } from './resources-data-protection.ts';
import { digitalToolsResources } from './resources-digital-tools.ts';
import { ethicalPostureResources } from './resources-ethical-posture.ts';
import { netiquetteResources } from './resources-netiquette.ts';
import { wakefieldGuidanceResources, walthamGuidanceResources } from './resources-other-protocols.ts';
import { walthamProtocolResources } from './resources-waltham-protocol.ts';
import { prompts, scripts } from './scripts.ts';
import { dataProtectionSituations } from './situations-data-protection.ts';
import { digitalToolsSituations } from './situations-digital-tools.ts';
import { ethicalPostureSituations } from './situations-ethical-posture.ts';
import { netiquetteSituations } from './situations-netiquette.ts';
import { template } from './template.ts';
import { themes } from './themes.ts';

export const words: DeckWords = {
  writtenAs: 'en-GB',
  title: 'Réflex’tics',
  themes,
  situations: {
    ...dataProtectionSituations,
    ...digitalToolsSituations,
    ...netiquetteSituations,
    ...ethicalPostureSituations,
  },
  contentNotes,
  chapters: {
    'data-protection': 'Data protection',
    'digital-tools': 'Digital tools: equipment, disconnection and support',
    netiquette: 'Social networks and netiquette',
    'ethical-posture': 'Ethics and professional conduct',
    'waltham-protocol': 'Local protocol: social media in Waltham Forest, London',
    'waltham-guidance': 'Local protocol: communication tools in Waltham Forest, London',
    'wakefield-guidance': 'Local protocol: looking at Facebook in Wakefield, England',
  },
  resources: {
    ...dataProtectionResources,
    ...digitalToolsResources,
    ...netiquetteResources,
    ...ethicalPostureResources,
    ...walthamProtocolResources,
    ...walthamGuidanceResources,
    ...wakefieldGuidanceResources,
  },
  documents: {
    guide: 'Reflective guide (DLiS, 2024)',
    'waltham-protocol': 'Social Media Protocol (Waltham Forest, London)',
    'waltham-guidance':
      'Social Care Guidance: Communication Tools and/or Mechanisms of Data Transfer (Waltham Forest, London)',
    'wakefield-guidance':
      'Guidance 1.2.8: Use of Social Networking Sites (Facebook) by Social Care Staff (Wakefield Council)',
    gdpr: 'General Data Protection Regulation, (EU) 2016/679',
  },
  situationSection: (themeName, number) => `Problem situations, ${themeName}, situation ${number}`,
  lawName: (articles, several) => `${several ? 'GDPR, Articles' : 'GDPR, Article'} ${articles}`,
  levels,
  prompts,
  scripts,
  primer,
  method,
  agreement,
  template,
  credits,
};
