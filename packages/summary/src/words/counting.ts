/**
 * Chooses what is said of a number by the rules of CLDR for a language: not every one has two forms, nor the first of them for 1 alone.
 * @typeParam Category those that the language has for the counts of a session; what falls into another is said as `other`.
 */
export function countingIn<Category extends Intl.LDMLPluralRule>(locale: string) {
  const rules = new Intl.PluralRules(locale);
  return (n: number, said: Readonly<Record<Category | 'other', string>>): string => {
    const forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string } = said;
    return forms[rules.select(n)] ?? forms.other;
  };
}
