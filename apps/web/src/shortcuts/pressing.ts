/** What stands for a list of them: the key that people try. */
export const LIST_KEY = '?';

/** The key of a shortcut: a Latin capital or `?`; null: something else was meant, such as a letter of a text. */
export function shortcutOf(event: KeyboardEvent): string | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  if (event.repeat || event.isComposing || event.defaultPrevented) return null;
  if (takesLetters(event.target)) return null;
  if (event.key === LIST_KEY) return LIST_KEY;
  if (event.shiftKey) return null;
  if (/^[a-z]$/i.test(event.key)) return event.key.toUpperCase();
  // On a Greek keyboard the key of H gives an eta: it is the key that is meant.
  const [, letter = null] = event.key.length === 1 ? (/^Key([A-Z])$/.exec(event.code) ?? []) : [];
  return letter;
}

/** Where a letter is written, or looks for an entry that begins with it. */
function takesLetters(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.matches('textarea, select')) return true;
  if (target.closest('[role="menu"], [role="listbox"]') !== null) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type);
}

/** What lies above all else and keeps the rest out of reach; null: nothing does. */
export function topDialog(): HTMLElement | null {
  return [...document.querySelectorAll<HTMLElement>('dialog[open]')].at(-1) ?? null;
}

/** The control that a key presses now; null: it is not there, cannot be pressed, or lies under a dialog. */
export function controlOf(key: string): HTMLElement | null {
  const within = topDialog() ?? document;
  const all = within.querySelectorAll<HTMLElement>('[aria-keyshortcuts]');
  return [...all].find((one) => one.getAttribute('aria-keyshortcuts') === key && isPressable(one)) ?? null;
}

function isPressable(control: HTMLElement): boolean {
  if (control.matches(':disabled, [aria-disabled="true"]')) return false;
  return control.checkVisibility?.() ?? true; // browsers from before 2024 show what they draw
}

/** Does what pressing it would do: a box to write in takes the focus, anything else takes it and is pressed. */
export function pressControl(control: HTMLElement): void {
  control.focus();
  if (!control.matches('textarea, input, [data-shortcut-focuses]')) control.click();
}
