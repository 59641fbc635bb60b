import type { CardAdvice, CardText } from '@reflextics/advice';
import type { CARD_LIMITS } from '@reflextics/decks';
import { useEffect, useId, useRef, useState } from 'react';
import { Icon } from '../look/index.ts';
import { useWords } from '../words/index.ts';
import { useSettled } from './use-settled.ts';
import './advice.css';

interface Advised {
  card: CardText;
  advice: readonly CardAdvice[];
}

/** What could be better on a card, as it was at the last pause; null: nothing was written yet. Rules as in `useIdentifying`. */
function useCardAdvice(card: CardText, limits: typeof CARD_LIMITS, written: string): Advised | null {
  const [advised, setAdvised] = useState<Advised | null>(null);
  const current = useRef(card);
  useEffect(() => {
    current.current = card;
  });
  useEffect(() => {
    if (written === '') {
      setAdvised(null);
      return;
    }
    let isCurrent = true;
    import('@reflextics/advice').then(
      ({ adviceOnCard }) => {
        const now = current.current;
        if (isCurrent) setAdvised({ card: now, advice: adviceOnCard(now, limits) });
      },
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [written, limits]);
  return advised;
}

const textOf = (card: CardText, { part, index }: CardAdvice): string => {
  if (part === 'questions') return index === null ? '' : (card.questions[index] ?? '');
  return part === 'dilemma' ? (card.dilemmaText ?? '') : card[part];
};

export interface CardHintsProps {
  card: CardText;
  limits: typeof CARD_LIMITS;
}

/** Below a card that is being written: what could be better, part by part. Nothing is shown where nothing could. */
export function CardHints({ card, limits }: CardHintsProps) {
  const { t } = useWords();
  const title = useId();
  const nowhere = useRef<HTMLElement>(null);
  const words = [card.title, card.aspect, card.text, card.dilemmaText ?? '', ...card.questions].join('\n');
  const advised = useCardAdvice(card, limits, useSettled(words.trim(), nowhere));
  if (advised === null || advised.advice.length === 0) return null;
  return (
    <section className="advice" aria-labelledby={title}>
      <p className="advice-title" id={title}>
        <Icon name="eye" size={18} />
        {t('advice.card')}
      </p>
      <ul className="advice-hints">
        {advised.advice.map((one) => {
          const { code, part, index, span } = one;
          const said = span === null ? null : textOf(advised.card, one).slice(span.start, span.end);
          return (
            <li key={`${code} ${part} ${index} ${span?.start}`}>
              <p className="label">
                {index === null ? t(`advice.part.${part}`) : t('advice.question', { n: index + 1 })}
              </p>
              {said === null ? null : <mark className="advice-words">{said}</mark>}
              <p>{t(`advice.card.${code}`)}</p>
            </li>
          );
        })}
      </ul>
      <p className="advice-foot">{t('advice.card.what')}</p>
    </section>
  );
}
