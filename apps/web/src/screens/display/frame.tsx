import { currentRound, stepOf, type Theme, type View } from '@reflextics/game';
import type { ReactNode } from 'react';
import { Field, Steps } from '../../look/index.ts';
import { Side } from './side.tsx';

interface FrameProps {
  view: View;
  children: ReactNode;
  /** Below the number of players. */
  note?: string | null;
  /** Read on paper, as a text is, and not on the field. */
  paper?: boolean;
}

/** What is looked at, with the way in beside it. */
export function Frame({ view, children, note, paper = false }: FrameProps) {
  const theme = themeOf(view);
  const step = stepOf(view);
  const main = (
    <>
      <div className="display-content">{children}</div>
      {step === null ? null : <Steps now={step} />}
    </>
  );
  return (
    <Field as="main" theme={theme} className="display-frame display-beside">
      <section className={paper ? 'display-main on-paper' : 'display-main'}>{main}</section>
      <Side view={view} theme={theme} note={note} />
    </Field>
  );
}

/** Of the card on the table, and at the end of the one that was. */
export function themeOf(view: View): Theme | null {
  return view.stage === 'lobby' ? null : (currentRound(view)?.theme ?? null);
}
