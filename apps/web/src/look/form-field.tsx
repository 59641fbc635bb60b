import { type ReactNode, useId } from 'react';
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

/** What a control takes so that its label, its hint and its error belong to it. */
export interface Described {
  id: string;
  'aria-invalid': true | undefined;
  'aria-describedby': string | undefined;
}

/** Label, hint and error around one control. `also`: ids of what else describes it. */
export function FormField({
  label,
  hint,
  error,
  optional,
  id,
  also,
  children,
}: FormFieldProps & {
  id: string | undefined;
  also?: string | undefined;
  children: (described: Described) => ReactNode;
}) {
  const own = useId();
  const ids = fieldIds(id ?? own);
  return (
    <div className={error ? 'form-field form-wrong' : 'form-field'}>
      <label className="form-label" htmlFor={ids.control}>
        <LabelWords label={label} optional={optional} />
      </label>
      <HintAndError ids={ids} hint={hint} error={error} />
      {children({
        id: ids.control,
        'aria-invalid': error ? true : undefined,
        'aria-describedby': describedBy(ids, { hint, error }, also),
      })}
    </div>
  );
}
