import { useRef, useState } from 'react';
import { Button, TextField } from './look/index.ts';

interface CopyFieldProps {
  label: string;
  value: string;
  /** On the button. */
  copy: string;
  /** Said once it is copied. */
  copied: string;
  /** Said where the browser does not let a page copy; the text is selected then. */
  byHand: string;
  /** The main thing to do on the page. */
  main?: boolean;
}

/** A link to take along. Works where the browser has no clipboard for pages, as on plain http. */
export function CopyField({ label, value, copy, copied, byHand, main = false }: CopyFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<string | null>(null);
  const take = async () => {
    field.current?.select();
    setSaid((await copyText(value)) ? copied : byHand);
  };
  return (
    <div className="stack stack-s">
      <TextField
        label={label}
        value={value}
        readOnly
        ref={field}
        onFocus={(event) => event.target.select()}
      />
      <Button look={main ? 'main' : 'quiet'} height={main ? 'full' : 'low'} icon="copy" onClick={take}>
        {copy}
      </Button>
      <p role="status" className="small">
        {said}
      </p>
    </div>
  );
}

/** False: not copied. What is selected on the page is then still selected. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Plain http has no clipboard, and some browsers refuse it: the older way copies what is selected.
    return document.execCommand('copy');
  }
}
