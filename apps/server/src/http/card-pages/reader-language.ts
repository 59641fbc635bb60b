/** In which language a page is told, and what could not be done about it. */
export interface ReaderLanguage {
  readonly language: string;
  /** Whether the reader named it in the address, so that the next page keeps to it. */
  readonly chosen: boolean;
  /** The language that was asked for in the address and that the deck does not speak; null: none. */
  readonly unspoken: string | null;
}

const TAG = /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i;

/**
 * @param asked what stands in the address; anything but a language's tag counts as nothing
 * @param preferred the browser's best among those spoken
 */
export function readerLanguage(
  asked: string | null,
  preferred: string,
  spoken: readonly string[],
): ReaderLanguage {
  if (asked === null || asked.length > 35 || !TAG.test(asked))
    return { language: preferred, chosen: false, unspoken: null };
  const primary = asked.toLowerCase().split('-')[0] ?? '';
  if (spoken.includes(primary)) return { language: primary, chosen: true, unspoken: null };
  return { language: preferred, chosen: false, unspoken: asked };
}

/** A language under its own name: `Français`. */
export function ownName(language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
