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
  writtenAs: 'ro-RO',
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
    'data-protection': 'Protecția datelor',
    'digital-tools': 'Instrumente digitale: dotare, deconectare și sprijin',
    netiquette: 'Rețele sociale și netichetă',
    'ethical-posture': 'Etică și deontologie',
    'waltham-protocol': 'Protocol local: rețelele sociale în Waltham Forest, Londra',
    'waltham-guidance': 'Protocol local: instrumentele de comunicare în Waltham Forest, Londra',
    'wakefield-guidance': 'Protocol local: consultarea Facebook în Wakefield, Anglia',
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
    guide: 'Ghidul reflexiv (DLiS, 2024)',
    'waltham-protocol': 'Protocolul privind rețelele sociale (Waltham Forest, Londra)',
    'waltham-guidance':
      'Îndrumări pentru asistența socială: instrumente de comunicare și mecanisme de transfer al datelor (Waltham Forest, Londra)',
    'wakefield-guidance':
      'Îndrumările 1.2.8: folosirea rețelelor sociale (Facebook) de către personalul de asistență socială (Wakefield Council)',
    gdpr: 'Regulamentul general privind protecția datelor (GDPR), (UE) 2016/679',
  },
  situationSection: (themeName, number) => `Situații-problemă, ${themeName}, situația ${number}`,
  lawName: (articles, several) => `${several ? 'GDPR, articolele' : 'GDPR, articolul'} ${articles}`,
  levels,
  prompts,
  scripts,
  primer,
  method,
  agreement,
  template,
  credits,
};
