import { type Found, matches } from './found.ts';

const MAIL = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu;

const ACCOUNTS = [
  /(?<![\p{L}\p{N}._@/-])@[\p{L}\p{N}_][\p{L}\p{N}._]+[\p{L}\p{N}_]/gu,
  /(?:https?:\/\/)?(?:www\.)?(?:facebook|instagram|tiktok|linkedin|twitter|x)\.com\/[^\s,;)]*[^\s,;).]/giu,
];

/** Digits, in groups that space, dot, slash, dash or brackets part. The lengths are looked at afterwards. */
const DIALLED =
  /(?<![\p{L}\p{N}.,/+-])(?:\+|00 ?|\(0|0|(?=69|2[1-8]))\d(?:[ ./\u00a0\u202f()-]{0,2}\d){6,14}(?![\p{L}\p{N}])/gu;

/** Named as one, a short number is one too. */
const NAMED =
  /(?<!\p{L})(?:tel|tél|téléphone|phone|mobile|gsm|portable|telefon(?:ul)?|mobil(?:ul)?|τηλ|τηλέφωνο|κινητό)(?!\p{L})[^\d.!?]{0,16}[.:]?\s?(\d(?:[ .-]?\d){5,11})(?![\p{L}\p{N}])/giu;

/** Numbers of services that anyone may call: they lead to nobody. */
const SERVICE = /^(?:\+?\d{2})?0?800/;

const DATE = /^\d{1,2}[ ./-]\d{1,2}[ ./-]\d{4}(?!\d)/;

function isPhone(said: string): boolean {
  const digits = said.replace(/\D/g, '');
  if (SERVICE.test(digits) || DATE.test(said)) return false;
  if (/^(?:\+|00)/.test(said)) return digits.length >= 9 && digits.length <= 15;
  if (/^\(?0/.test(said)) return digits.length >= 9 && digits.length <= 11;
  return digits.length === 10;
}

export const mails = (text: string): Found[] => matches(text, MAIL, 'mail');

export const accounts = (text: string): Found[] =>
  ACCOUNTS.flatMap((pattern) => matches(text, pattern, 'account'));

export const phones = (text: string): Found[] => [
  ...matches(text, DIALLED, 'phone').filter(({ start, end }) => isPhone(text.slice(start, end))),
  ...matches(text, NAMED, 'phone').filter(({ start, end }) => !SERVICE.test(text.slice(start, end))),
];
