import { type ComponentPropsWithRef, useId } from 'react';
import { describedBy, type FormFieldProps, fieldIds, HintAndError, LabelWords } from './form-field.tsx';
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
  const own = useId();
  const ids = fieldIds(id ?? own);
  return (
    <div className={error ? 'form-field form-wrong' : 'form-field'}>
      <label className="form-label" htmlFor={ids.control}>
        <LabelWords label={label} optional={optional} />
      </label>
      <HintAndError ids={ids} hint={hint} error={error} />
      <span className="box-select">
        <select
          {...select}
          id={ids.control}
          className="box"
          value={value}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.target.value);
            if (chosen) onChoose(chosen.value);
          }}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(ids, { hint, error })}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.words}
            </option>
          ))}
        </select>
        <Icon name="down" />
      </span>
    </div>
  );
}
