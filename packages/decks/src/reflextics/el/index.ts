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
  writtenAs: 'el-GR',
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
    'data-protection': 'Προστασία δεδομένων',
    'digital-tools': 'Ψηφιακά εργαλεία: εξοπλισμός, αποσύνδεση και στήριξη',
    netiquette: 'Κοινωνικά δίκτυα και νετικέτα',
    'ethical-posture': 'Ηθική και δεοντολογία',
    'waltham-protocol': 'Τοπικό πρωτόκολλο: κοινωνικά δίκτυα στο Waltham Forest, Λονδίνο',
    'waltham-guidance': 'Τοπικό πρωτόκολλο: εργαλεία επικοινωνίας στο Waltham Forest, Λονδίνο',
    'wakefield-guidance': 'Τοπικό πρωτόκολλο: έλεγχος στο Facebook στο Wakefield, Αγγλία',
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
    guide: 'Αναστοχαστικός οδηγός (DLiS, 2024)',
    'waltham-protocol': 'Social Media Protocol (Waltham Forest, Λονδίνο)',
    'waltham-guidance':
      'Social Care Guidance: Communication Tools and/or Mechanisms of Data Transfer (Waltham Forest, Λονδίνο)',
    'wakefield-guidance':
      'Guidance 1.2.8: Use of Social Networking Sites (Facebook) by Social Care Staff (Δήμος Wakefield)',
    gdpr: 'Γενικός Κανονισμός για την Προστασία Δεδομένων, (ΕΕ) 2016/679',
  },
  situationSection: (themeName, number) => `Προβληματικές καταστάσεις, ${themeName}, κατάσταση ${number}`,
  lawName: (articles, several) => `${several ? 'ΓΚΠΔ (GDPR), άρθρα' : 'ΓΚΠΔ (GDPR), άρθρο'} ${articles}`,
  levels,
  prompts,
  scripts,
  primer,
  method,
  agreement,
  template,
  credits,
};
