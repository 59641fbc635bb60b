import { useWords } from '../../words/index.ts';
import type { Standing } from './standing.ts';

/** Where someone stands in who speaks, in two or three words; null: they listen. */
export function useStandingWords(): (standing: Standing) => string | null {
  const { t } = useWords();
  return (standing) => {
    switch (standing.is) {
      case 'speaking':
        return t('narrator.person.speaking');
      case 'waiting':
        if (standing.place === 1) return t('narrator.person.next');
        return standing.place === 2
          ? t('narrator.person.then')
          : t('narrator.person.place', { n: standing.place });
      case 'hand':
        return t('narrator.person.hand', { n: standing.place });
      case 'passed':
        return t('narrator.person.passed');
      case 'heard':
        return t('narrator.person.heard');
      case 'listening':
        return null;
    }
  };
}
