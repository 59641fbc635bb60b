/** A token is 256 bits in base64url without padding. Whoever holds it is the person; only its SHA-256 is stored. */
export const TOKEN_BYTES = 32;
export const TOKEN_LENGTH = 43;
export const TOKEN_PATTERN = /^[A-Za-z0-9_-]{43}$/;

export function isToken(value: unknown): value is string {
  return typeof value === 'string' && TOKEN_PATTERN.test(value);
}
