import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';

type Branches = Readonly<Record<string, unknown>>;

/** A value of a message as a reader meets it: one word, or one number. */
const VALUE = '7';

/**
 * What a message in ICU MessageFormat says, once for each branch that it has: where it has two lists of branches, each is walked while
 * the other stays at its last. Values are read as one word, tags are left out.
 */
export function waysSaid(message: string): string[] {
  return spread(compileMessageOrThrow(message)).map((said) => said.replace(/<\/?\w+\/?>/g, ''));
}

function spread(tokens: unknown): string[] {
  if (typeof tokens === 'string') return [tokens === '#' ? VALUE : tokens];
  if (!Array.isArray(tokens)) return [VALUE];
  return tokens.map(waysOfToken).reduce<string[]>(joined, ['']);
}

function waysOfToken(token: unknown): string[] {
  if (typeof token === 'string') return [token === '#' ? VALUE : token];
  if (!Array.isArray(token)) return [VALUE];
  const cases: unknown = token[2];
  if (typeof cases !== 'object' || cases === null) return [VALUE];
  const { offset: _, ...branches } = cases as Branches;
  return Object.values(branches).flatMap(spread);
}

/** Every way of the first with the last of the second, and the last of the first with every other way of the second. */
function joined(first: readonly string[], second: readonly string[]): string[] {
  const last = second.at(-1) ?? '';
  return [
    ...second.slice(0, -1).map((one) => `${first.at(-1) ?? ''}${one}`),
    ...first.map((one) => `${one}${last}`),
  ];
}
