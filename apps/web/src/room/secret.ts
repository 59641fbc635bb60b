/** 256 bits from the browser's cryptographic source, base64url, 43 characters: a token that nobody guesses. */
export function newToken(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(32)));
}

/**
 * 128 bits, base64url, 22 characters: a name that no other page has.
 * Not `crypto.randomUUID`, which a phone on the classroom's plain-http network does not have.
 */
export function newName(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(16)));
}

/** One of `choices` by the cryptographic source; the list is never empty. */
export function pickOne<T>(choices: readonly [T, ...T[]]): T {
  const [dice = 0] = crypto.getRandomValues(new Uint32Array(1));
  return choices[dice % choices.length] ?? choices[0];
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
