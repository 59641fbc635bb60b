import { type ComponentPropsWithRef, useId } from 'react';
import { describedBy, type FormFieldProps, fieldIds, HintAndError, LabelWords } from './form-field.tsx';

type Input = Omit<ComponentPropsWithRef<'input'>, 'children' | 'className'>;

export interface TextFieldProps extends FormFieldProps, Input {
  /** `code`: wide letters, as a join code is written. */
  face?: 'text' | 'code';
}

export function TextField({
  label,
  hint,
  error,
  optional,
  face = 'text',
  id,
  type = 'text',
  ...input
}: TextFieldProps) {
  const own = useId();
  const ids = fieldIds(id ?? own);
  return (
    <div className={error ? 'form-field form-wrong' : 'form-field'}>
      <label className="form-label" htmlFor={ids.control}>
        <LabelWords label={label} optional={optional} />
      </label>
      <HintAndError ids={ids} hint={hint} error={error} />
      <input
        {...input}
        type={type}
        id={ids.control}
        className={`box box-${face}`}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(ids, { hint, error }, input['aria-describedby'])}
      />
    </div>
  );
}

export interface TextAreaProps
  extends FormFieldProps,
    Omit<ComponentPropsWithRef<'textarea'>, 'children' | 'className'> {}

/** Grows with its text where the browser can; never drawn smaller than `rows`. */
export function TextArea({ label, hint, error, optional, id, rows = 3, ...area }: TextAreaProps) {
  const own = useId();
  const ids = fieldIds(id ?? own);
  return (
    <div className={error ? 'form-field form-wrong' : 'form-field'}>
      <label className="form-label" htmlFor={ids.control}>
        <LabelWords label={label} optional={optional} />
      </label>
      <HintAndError ids={ids} hint={hint} error={error} />
      <textarea
        {...area}
        rows={rows}
        id={ids.control}
        className="box box-area"
        style={{ '--rows': rows } as React.CSSProperties}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(ids, { hint, error }, area['aria-describedby'])}
      />
    </div>
  );
}
