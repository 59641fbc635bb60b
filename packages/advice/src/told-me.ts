import { type Found, matches } from './found.ts';
import { isInnocent, lower, type Token, tokensOf } from './tokens.ts';
import { setOf } from './word-set.ts';

/** Who tells or asks me something is a person, whatever their name: « Shanice asked me ». Not in Romanian, where any noun may stand so. */
const TOLD_ME = [
  /(?<![\p{L}’'-])(\p{Lu}\p{Ll}{2,}) (?:asked|told|showed|begged|phoned|texted|warned) (?:me|us)(?!\p{L})/gu,
  /(?<![\p{L}’'-])(\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?) (?:m[’']a|nous a|m[’']avait|nous avait) (?:demandé|dit|raconté|montré|confié|appelée?|prévenue?|écrit)(?!\p{L})/gu,
  /(?<!\p{L})(?:[ΗηΟο]) (\p{Lu}\p{Ll}{2,}) (?:μου|μας) (?:ζήτησε|είπε|έδειξε|έγραψε|τηλεφώνησε|εξήγησε|διηγήθηκε|εμπιστεύτηκε)(?!\p{L})/gu,
];

/** Who is not called so. */
const NOBODY = setOf(
  'somebody someone nobody anyone anybody everybody everyone others another one who she they he both neither none people parents families residents clients users neighbours colleagues volunteers students management staff police mum dad mother father',
  'personne quelqu cela tout rien chacun chacune aucun aucune celle celui elle lui qui maman papa google internet',
);

const ofOne = (token: Token | undefined): boolean =>
  token !== undefined && !isInnocent(token) && !NOBODY.has(lower(token)) && !token.word.endsWith('ents');

/** First names that no list has. */
export function toldMe(text: string, known: readonly string[]): Found[] {
  const heard = new Set(known.flatMap((name) => name.toLowerCase().split(' ')));
  return TOLD_ME.flatMap((pattern) => matches(text, pattern, 'first-name')).filter(({ start, end }) => {
    const name = text.slice(start, end);
    return !heard.has(name.toLowerCase()) && ofOne(tokensOf(name)[0]);
  });
}
