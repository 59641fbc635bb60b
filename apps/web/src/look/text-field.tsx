import type { ComponentPropsWithRef } from 'react';
import { FormField, type FormFieldProps } from './form-field.tsx';

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
  'aria-describedby': also,
  ...input
}: TextFieldProps) {
  return (
    <FormField {...{ label, hint, error, optional, id, also }}>
      {(described) => <input {...input} {...described} type={type} className={`box box-${face}`} />}
    </FormField>
  );
}

export interface TextAreaProps
  extends FormFieldProps,
    Omit<ComponentPropsWithRef<'textarea'>, 'children' | 'className'> {}

/** Grows with its text where the browser can; never drawn smaller than `rows`. */
export function TextArea({
  label,
  hint,
  error,
  optional,
  id,
  rows = 3,
  'aria-describedby': also,
  ...area
}: TextAreaProps) {
  return (
    <FormField {...{ label, hint, error, optional, id, also }}>
      {(described) => (
        <textarea
          {...area}
          {...described}
          rows={rows}
          className="box box-area"
          style={{ '--rows': rows } as React.CSSProperties}
        />
      )}
    </FormField>
  );
}
