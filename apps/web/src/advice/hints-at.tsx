import { type ReactNode, useRef } from 'react';
import { Button } from '../look/index.ts';
import { useWords } from '../words/index.ts';
import { type HintCode, hintWords } from './hint-words.ts';
import { showIn } from './show-in.ts';
import type { Hints, Place } from './use-hints.ts';
import './advice.css';

/** Of hints in any form. */
export type FormHints = Hints<string, HintCode>;

const MOST_SHOWN = 60; // characters: a sentence is recognised by its beginning

const shortened = (words: string): string =>
  words.length > MOST_SHOWN ? `${words.slice(0, MOST_SHOWN).trimEnd()}…` : words;

export const placeKey = ({ part, index }: Place): string => (index === null ? part : `${part} ${index}`);

interface HintsAtProps extends Place {
  hints: FormHints;
  /** Of the box, as it is labelled. */
  name: string;
  /** The box, or a group of them. */
  children: ReactNode;
}

/** A box with what could be better in it below it: the words, why, and how to say it otherwise. */
export function HintsAt({ hints, part, index, name, children }: HintsAtProps) {
  const { t } = useWords();
  const around = useRef<HTMLDivElement>(null);
  const here = hints.at({ part, index });
  return (
    <div className="advised" ref={around} data-hints-at={placeKey({ part, index })}>
      {children}
      {here.length === 0 ? null : (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for boxes, and there are none in it
        <div className="advice" role="group" aria-label={t('hints.of', { place: name })}>
          <ul className="advice-hints">
            {here.map((hint) => {
              const { why, instead } = hintWords(t, hint);
              const { words } = hint;
              return (
                <li key={`${hint.code} ${hint.span?.start}`}>
                  {words === null ? null : (
                    <button
                      type="button"
                      className="advice-words"
                      aria-label={t('advice.show', { words: shortened(words) })}
                      onClick={() => showIn(around.current, words)}
                    >
                      {shortened(words)}
                    </button>
                  )}
                  <p>{why}</p>
                  <p>{instead}</p>
                </li>
              );
            })}
          </ul>
          <Button
            look="quiet"
            height="low"
            fit
            aria-label={t('hints.leave', { place: name })}
            onClick={() => {
              hints.leave(here);
              showIn(around.current, null);
            }}
          >
            {t('advice.leave')}
          </Button>
        </div>
      )}
    </div>
  );
}
