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
  writtenAs: 'fr-FR',
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
    'data-protection': 'La protection des données',
    'digital-tools': 'Outils numériques : équipement, déconnexion et accompagnement',
    netiquette: 'Réseaux sociaux et nétiquette',
    'ethical-posture': 'Éthique et déontologie',
    'waltham-protocol': 'Protocole local : les médias sociaux à Waltham Forest, Londres',
    'waltham-guidance': 'Protocole local : les outils de communication à Waltham Forest, Londres',
    'wakefield-guidance': 'Protocole local : consulter Facebook à Wakefield, Angleterre',
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
    guide: 'Guide réflexif (DLiS, 2024)',
    'waltham-protocol': 'Protocole sur les médias sociaux (Waltham Forest, Londres)',
    'waltham-guidance':
      'Directives des services sociaux : outils de communication et moyens de transfert de données (Waltham Forest, Londres)',
    'wakefield-guidance':
      'Directive 1.2.8 : usage des réseaux sociaux (Facebook) par le personnel des services sociaux (Wakefield Council)',
    gdpr: 'Règlement général sur la protection des données, (UE) 2016/679',
  },
  situationSection: (themeName, number) => `Situations problématiques, ${themeName}, situation ${number}`,
  lawName: (articles, several) => `${several ? 'RGPD, articles' : 'RGPD, article'} ${articles}`,
  levels,
  prompts,
  scripts,
  primer,
  method,
  agreement,
  template,
  credits,
};
