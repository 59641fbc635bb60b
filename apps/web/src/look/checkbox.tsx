import { type ReactNode, useId } from 'react';
import { describedBy, type FormFieldProps, fieldIds, HintAndError, LabelWords } from './form-field.tsx';

export interface CheckboxProps {
  label: ReactNode;
  hint?: ReactNode;
  /** Between the box and the words, e.g. a theme's shape. */
  picture?: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean;
}

export function Checkbox({ label, hint, picture, checked, onChange, disabled }: CheckboxProps) {
  const ids = fieldIds(useId());
  return (
    <div className="tick">
      <input
        className="tick-input"
        type="checkbox"
        id={ids.control}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
        aria-describedby={hint ? ids.hint : undefined}
      />
      <label className="tick-label" htmlFor={ids.control}>
        {picture}
        <span>{label}</span>
      </label>
      {hint ? (
        <p className="tick-hint" id={ids.hint}>
          {hint}
        </p>
      ) : null}
    </div>
  );
}

interface GroupOption<V extends string> {
  value: V;
  words: ReactNode;
  hint?: ReactNode;
  picture?: ReactNode;
  disabled?: boolean;
}

interface GroupProps<V extends string> extends FormFieldProps {
  options: readonly GroupOption<V>[];
  disabled?: boolean;
}

function Group({
  label,
  hint,
  error,
  optional,
  disabled,
  children,
}: FormFieldProps & {
  disabled?: boolean | undefined;
  children: ReactNode;
}) {
  const ids = fieldIds(useId());
  return (
    <fieldset
      className={error ? 'form-field form-wrong' : 'form-field'}
      disabled={disabled}
      aria-describedby={describedBy(ids, { hint, error })}
    >
      <legend className="form-label">
        <LabelWords label={label} optional={optional} />
      </legend>
      <HintAndError ids={ids} hint={hint} error={error} />
      <div className="ticks">{children}</div>
    </fieldset>
  );
}

/** Several may be chosen, e.g. themes or levels. */
export function CheckboxGroup<V extends string>({
  options,
  values,
  onChange,
  ...group
}: GroupProps<V> & { values: readonly V[]; onChange: (values: V[]) => void }) {
  return (
    <Group {...group}>
      {options.map((option) => (
        <Checkbox
          key={option.value}
          label={option.words}
          hint={option.hint}
          picture={option.picture}
          disabled={option.disabled ?? false}
          checked={values.includes(option.value)}
          // In the order of the options, whatever the order of the presses.
          onChange={(checked) =>
            onChange(
              options
                .map(({ value }) => value)
                .filter((value) => (value === option.value ? checked : values.includes(value))),
            )
          }
        />
      ))}
    </Group>
  );
}

/** Exactly one is chosen; null: not yet. */
export function RadioGroup<V extends string>({
  options,
  value,
  onChoose,
  ...group
}: GroupProps<V> & { value: V | null; onChoose: (value: V) => void }) {
  const name = useId();
  return (
    <Group {...group}>
      {options.map((option, at) => {
        const ids = fieldIds(`${name}-${at}`);
        return (
          <div className="tick" key={option.value}>
            <input
              className="tick-input tick-round"
              type="radio"
              name={name}
              id={ids.control}
              value={option.value}
              checked={option.value === value}
              disabled={option.disabled ?? false}
              onChange={() => onChoose(option.value)}
              aria-describedby={option.hint ? ids.hint : undefined}
            />
            <label className="tick-label" htmlFor={ids.control}>
              {option.picture}
              <span>{option.words}</span>
            </label>
            {option.hint ? (
              <p className="tick-hint" id={ids.hint}>
                {option.hint}
              </p>
            ) : null}
          </div>
        );
      })}
    </Group>
  );
}
