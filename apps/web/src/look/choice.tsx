import { type ReactNode, useId } from 'react';
import { Icon } from './icon.tsx';
import './choice.css';

export interface ChoiceOption<V extends string> {
  value: V;
  /** Two or three words. */
  words: string;
  /** What it means, in a line. */
  meaning?: ReactNode;
}

export interface ChoiceProps<V extends string> {
  /** The question; read with every choice. */
  legend: string;
  /** The question already stands above as a heading. */
  legendHeard?: boolean;
  options: readonly ChoiceOption<V>[];
  value: V | null;
  onChoose: (value: V) => void;
  disabled?: boolean;
}

/** Large choices of one size, like ballots: only the chosen one is filled, with a check. */
export function Choice<V extends string>({
  legend,
  legendHeard = false,
  options,
  value,
  onChoose,
  disabled = false,
}: ChoiceProps<V>) {
  const name = useId();
  return (
    <fieldset className="choice" disabled={disabled}>
      <legend className={legendHeard ? 'heard' : 'choice-legend'}>{legend}</legend>
      {options.map((option) => {
        const chosen = option.value === value;
        return (
          <label key={option.value} className={chosen ? 'choice-option field' : 'choice-option on-paper'}>
            <input
              className="choice-input"
              type="radio"
              name={name}
              value={option.value}
              checked={chosen}
              onChange={() => onChoose(option.value)}
            />
            <span className="choice-mark">{chosen ? <Icon name="check" size={30} /> : null}</span>
            <span className="choice-words">{option.words}</span>
            {option.meaning ? <span className="choice-meaning">{option.meaning}</span> : null}
          </label>
        );
      })}
    </fieldset>
  );
}
