import type { Suggestion, View } from '@reflextics/game';
import type { ReactNode } from 'react';
import { Person } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import { useFaces } from '../shared/faces.ts';

interface SuggestionCardProps {
  view: View;
  suggestion: Suggestion;
  /** What can be done with it. */
  children?: ReactNode;
}

/** What somebody would change: the passage as it stands, as it should read, and why. */
export function SuggestionCard({ view, suggestion, children }: SuggestionCardProps) {
  const { t } = useWords();
  const face = useFaces(view, null);
  const { by, passage, replacement, remark, aloud, state, word } = suggestion;
  const { name, sign } = face(by);
  return (
    <article className="writing-suggestion">
      <Person
        name={t(replacement === null ? 'writing.suggestion.remarks' : 'writing.suggestion.suggests', {
          name,
        })}
        sign={sign}
        narrator={by === view.narrator}
        size="s"
      />
      <dl>
        <dt>{t('writing.suggestion.passage')}</dt>
        <dd dir="auto">{replacement === null ? passage : <del>{passage}</del>}</dd>
        {replacement === null ? null : (
          <>
            <dt>{t('writing.suggestion.instead')}</dt>
            <dd dir="auto">
              {replacement === '' ? <em>{t('writing.suggestion.out')}</em> : <ins>{replacement}</ins>}
            </dd>
          </>
        )}
        {remark === null ? null : (
          <>
            <dt>{t('writing.suggestion.remark')}</dt>
            <dd dir="auto">{remark}</dd>
          </>
        )}
      </dl>
      {aloud ? <p className="small quiet">{t('common.proposal.aloud')}</p> : null}
      {state === 'taken' || state === 'left' ? (
        <p className="writing-answer" dir="auto">
          <b>{t(`writing.suggestion.${state}`)}</b>
          {word === null ? null : ` ${word}`}
        </p>
      ) : null}
      {children}
    </article>
  );
}
