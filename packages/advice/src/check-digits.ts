const digitsOf = (text: string) => text.replace(/\D/g, '');

/** Whether day and month exist; whether the month has that day is left open. */
const isDay = (day: string, month: string) =>
  Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;

/** ISO 7064 mod 97, as ISO 13616 has it. */
export function isIban(text: string): boolean {
  const plain = text.replace(/[ -]/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(plain)) return false;
  let rest = 0;
  for (const sign of plain.slice(4) + plain.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** Luhn, over all digits, the last being the check. */
function isLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, sign, place) => {
    const value = Number(sign) * (place % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** Romania: sex and century, date, county, number, check. */
function isCnp(digits: string): boolean {
  if (!/^[1-9]\d{12}$/.test(digits) || !isDay(digits.slice(5, 7), digits.slice(3, 5))) return false;
  const sum = [...'279146358279'].reduce(
    (total, weight, place) => total + Number(weight) * Number(digits[place]),
    0,
  );
  return (sum % 11 === 10 ? 1 : sum % 11) === Number(digits[12]);
}

/** Greece: date as DDMMYY, number, Luhn. */
const isAmka = (digits: string) =>
  digits.length === 11 && isDay(digits.slice(0, 2), digits.slice(2, 4)) && isLuhn(digits);

/** Belgium: date as YYMMDD (the month raised by 20 or 40 in the second register), number, 97 less the rest. */
function isRegistre(digits: string): boolean {
  if (digits.length !== 11) return false;
  const month = String(Number(digits.slice(2, 4)) % 20).padStart(2, '0');
  if (!isDay(digits.slice(4, 6), month)) return false;
  const check = Number(digits.slice(9));
  return ['', '2'].some((century) => 97 - (Number(century + digits.slice(0, 9)) % 97) === check);
}

/** France: 13 signs and a key; Corsica's departments have a letter. */
function isNir(text: string): boolean {
  const plain = text.replace(/[ .-]/g, '').toUpperCase();
  if (!/^[12]\d{4}(?:\d\d|2[AB])\d{8}$/.test(plain)) return false;
  const number = plain.slice(0, 13).replace('2A', '19').replace('2B', '18');
  return 97 - (Number(number) % 97) === Number(plain.slice(13));
}

/** Luxembourg: birth as YYYYMMDD, number, Luhn over the first twelve. The thirteenth, a second check, is left open. */
const isMatricule = (digits: string) =>
  /^(?:19|20)\d{11}$/.test(digits) &&
  isDay(digits.slice(6, 8), digits.slice(4, 6)) &&
  isLuhn(digits.slice(0, 12));

/** Whether it is a number that one of the countries gives to one person, by its check digits. */
export function isNationalNumber(text: string): boolean {
  const digits = digitsOf(text);
  return isNir(text) || [isCnp, isAmka, isRegistre, isMatricule].some((isOne) => isOne(digits));
}
