import type { ComponentPropsWithRef } from 'react';
import { FormField, type FormFieldProps } from './form-field.tsx';
import { Icon } from './icon.tsx';

export interface SelectProps<V extends string>
  extends FormFieldProps,
    Omit<ComponentPropsWithRef<'select'>, 'children' | 'className' | 'value' | 'onChange'> {
  options: readonly { value: V; words: string }[];
  value: V;
  onChoose: (value: V) => void;
}

/** The phone's own list: nothing opens faster, or reads better aloud. */
export function Select<V extends string>({
  label,
  hint,
  error,
  optional,
  id,
  options,
  value,
  onChoose,
  ...select
}: SelectProps<V>) {
  return (
    <FormField {...{ label, hint, error, optional, id }}>
      {(described) => (
        <span className="box-select">
          <select
            {...select}
            {...described}
            className="box"
            value={value}
            onChange={(event) => {
              const chosen = options.find((option) => option.value === event.target.value);
              if (chosen) onChoose(chosen.value);
            }}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.words}
              </option>
            ))}
          </select>
          <Icon name="down" />
        </span>
      )}
    </FormField>
  );
}
