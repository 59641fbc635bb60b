import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';

type Kind = 'value' | 'plural' | 'selectordinal' | 'select';

/** One plural of a message: the branches that it has, and whether any but an exact one shows the number. */
export interface Plural {
  readonly value: string;
  readonly type: Intl.PluralRuleType;
  readonly branches: readonly string[];
  readonly showsNumber: boolean;
}

export interface MessageShape {
  /** Values that it takes with the way it takes them, sorted: `n plural`, `name value`. */
  readonly values: readonly string[];
  readonly plurals: readonly Plural[];
}

/** What a message in ICU MessageFormat asks for. Throws where it cannot be compiled. */
export function shapeOf(message: string): MessageShape {
  const values = new Set<string>();
  const plurals: Plural[] = [];
  const walk = (tokens: unknown): void => {
    if (!Array.isArray(tokens)) return;
    for (const token of tokens) {
      if (!Array.isArray(token)) continue;
      const [name, kind = 'value', cases] = token as [string, Kind?, Record<string, unknown>?];
      values.add(`${name} ${kind}`);
      if (cases === undefined || typeof cases !== 'object') continue;
      const { offset: _, ...branches } = cases;
      for (const branch of Object.values(branches)) walk(branch);
      if (kind === 'plural' || kind === 'selectordinal')
        plurals.push({
          value: name,
          type: kind === 'plural' ? 'cardinal' : 'ordinal',
          branches: Object.keys(branches),
          showsNumber: Object.entries(branches).some(
            ([branch, said]) => Number.isNaN(Number(branch)) && Array.isArray(said) && said.includes('#'),
          ),
        });
    }
  };
  walk(compileMessageOrThrow(message));
  return { values: [...values].sort(), plurals };
}

/** No count on a screen reaches this; the categories that only millions need are not asked for. */
const LARGEST_COUNT = 1000;

/** The categories of CLDR that counts from 0 on fall into, in this language. */
export function categoriesOf(locale: string, type: Intl.PluralRuleType): ReadonlySet<string> {
  const rules = new Intl.PluralRules(locale, { type });
  return new Set(Array.from({ length: LARGEST_COUNT + 1 }, (_, n) => rules.select(n)));
}

/** What a plural lacks in this language, or has beyond what the language knows; empty: nothing. */
export function flawsOf({ branches, type, showsNumber }: Plural, locale: string): string[] {
  const known = new Set(
    new Intl.PluralRules(locale, { type }).resolvedOptions().pluralCategories as string[],
  );
  const named = branches.filter((branch) => Number.isNaN(Number(branch)));
  const needed = showsNumber ? categoriesOf(locale, type) : new Set(['other']);
  return [
    ...[...new Set([...needed, 'other'])].filter((one) => !named.includes(one)).map((one) => `lacks ${one}`),
    ...named.filter((one) => !known.has(one)).map((one) => `has ${one}, which ${locale} does not know`),
  ];
}
