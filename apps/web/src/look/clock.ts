const SECOND = 1000;
const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** A time still left: its last started second counts, so that a clock shows 0:00 only when it is over. */
export const secondsLeft = (ms: number): number => Math.max(0, Math.ceil(ms / SECOND));

/** A time that has passed: full seconds. */
export const secondsPassed = (ms: number): number => Math.max(0, Math.floor(ms / SECOND));

const digits = new Map<string, { plain: Intl.NumberFormat; two: Intl.NumberFormat }>();

function digitsOf(language: string) {
  const known = digits.get(language);
  if (known) return known;
  const made = {
    plain: new Intl.NumberFormat(language, { useGrouping: false }),
    two: new Intl.NumberFormat(language, { minimumIntegerDigits: 2, useGrouping: false }),
  };
  digits.set(language, made);
  return made;
}

/** `1:24`, from an hour on `1:02:03`, in the digits of the language. */
export function clockText(seconds: number, language: string): string {
  const { plain, two } = digitsOf(language);
  const minutes = Math.floor((seconds % HOUR) / MINUTE);
  const rest = two.format(seconds % MINUTE);
  if (seconds < HOUR) return `${plain.format(minutes)}:${rest}`;
  return `${plain.format(Math.floor(seconds / HOUR))}:${two.format(minutes)}:${rest}`;
}
