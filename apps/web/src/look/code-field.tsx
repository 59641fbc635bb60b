import { TextField, type TextFieldProps } from './text-field.tsx';

interface CodeFieldProps extends Pick<TextFieldProps, 'id' | 'label' | 'hint' | 'error'> {
  value: string;
  onType: (typed: string) => void;
}

/** For six letters that somebody reads out or shows: typed in any way, and no keyboard mends them. */
export function CodeField({ onType, ...field }: CodeFieldProps) {
  return (
    <TextField
      {...field}
      face="code"
      onChange={(event) => onType(event.target.value)}
      autoComplete="off"
      autoCapitalize="characters"
      autoCorrect="off"
      spellCheck={false}
      enterKeyHint="go"
      maxLength={20}
    />
  );
}
