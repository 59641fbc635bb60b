import type { Suggestion, View } from '@reflextics/game';
import type { ReactNode } from 'react';
import { Person } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import { useFaces } from '../shared/faces.ts';

interface SuggestionCardProps {
  view: View;
  suggestion: Suggestion;
  /** Not where it says so already. */
  withoutName?: boolean;
  /** What can be done with it. */
  children?: ReactNode;
}

/** What somebody would change: the passage as it stands, as it should read, and why. */
export function SuggestionCard({ view, suggestion, withoutName = false, children }: SuggestionCardProps) {
  const { t } = useWords();
  const { passage, replacement, remark, aloud, state, word } = suggestion;
  return (
    <article className="writing-suggestion">
      {withoutName ? null : <WhoSuggests view={view} suggestion={suggestion} />}
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

export function WhoSuggests({
  view,
  suggestion: { by, replacement },
}: Omit<SuggestionCardProps, 'children'>) {
  const { t } = useWords();
  const { name, sign } = useFaces(view, null)(by);
  return (
    <Person
      name={t(replacement === null ? 'writing.suggestion.remarks' : 'writing.suggestion.suggests', { name })}
      sign={sign}
      narrator={by === view.narrator}
      size="s"
    />
  );
}
