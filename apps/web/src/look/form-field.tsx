import type { ReactNode } from 'react';
import { useWords } from '../words/index.ts';
import './form.css';

/** What every form control takes besides its own. */
export interface FormFieldProps {
  label: ReactNode;
  /** One line that helps to answer. */
  hint?: ReactNode;
  /** What is wrong and how to mend it; null or absent: nothing is. */
  error?: string | null | undefined;
  /** Adds `(optional)` to a text label. */
  optional?: boolean;
}

export interface FieldIds {
  control: string;
  hint: string;
  error: string;
}

export const fieldIds = (id: string): FieldIds => ({ control: id, hint: `${id}-hint`, error: `${id}-error` });

/** For `aria-describedby`: the hint, then the error, then what else describes the control. */
export function describedBy(
  ids: FieldIds,
  { hint, error }: Pick<FormFieldProps, 'hint' | 'error'>,
  also?: string,
) {
  return [hint ? ids.hint : '', error ? ids.error : '', also ?? ''].filter(Boolean).join(' ') || undefined;
}

export function LabelWords({ label, optional }: Pick<FormFieldProps, 'label' | 'optional'>) {
  const { t } = useWords();
  return optional && typeof label === 'string' ? t('common.optional', { label }) : label;
}

export function HintAndError({
  ids,
  hint,
  error,
}: Pick<FormFieldProps, 'hint' | 'error'> & { ids: FieldIds }) {
  const { t } = useWords();
  return (
    <>
      {hint ? (
        <p className="form-hint" id={ids.hint}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p className="form-error" id={ids.error}>
          <span className="heard">{t('common.error')} </span>
          {error}
        </p>
      ) : null}
    </>
  );
}
