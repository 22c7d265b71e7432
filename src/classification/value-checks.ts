import { fictionalPhones, ibanLengths, reservedNetworks, type ValueCheck } from '../knowledge/value-formats.ts';

const digitsOf = (value: string): string => value.replaceAll(/\D/gu, '');

const weighted = (digits: string, weights: readonly number[]): number => weights.reduce((sum, weight, index) => sum + weight * Number(digits.charAt(index)), 0);

/** The remainder of a long decimal number, digit by digit. */
function remainder(digits: string, divisor: number): number {
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % divisor;
  return rest;
}

function luhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - index));
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

function isDate(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

const between = (value: number, low: number, high: number): boolean => value >= low && value <= high;

function isIban(value: string): boolean {
  const compact = value.replaceAll(' ', '');
  if (ibanLengths[compact.slice(0, 2)] !== compact.length) return false;
  const turned = compact.slice(4) + compact.slice(0, 4);
  const digits = Array.from(turned, (char) => (char >= 'A' ? String(char.charCodeAt(0) - 55) : char)).join('');
  return remainder(digits, 97) === 1;
}

function isCard(value: string): boolean {
  const digits = digitsOf(value);
  const two = Number(digits.slice(0, 2));
  const four = Number(digits.slice(0, 4));
  const isIssued = digits.length === 15 ? two === 34 || two === 37 : digits.startsWith('4') || between(two, 51, 55) || between(four, 2221, 2720) || two === 65 || four === 6011 || two === 35;
  // Processors give numbers of the 400000 range to tests.
  return isIssued && !digits.startsWith('400000') && luhn(digits);
}

function isBelgian(value: string): boolean {
  const digits = digitsOf(value);
  const month = Number(digits.slice(2, 4)) % 20;
  if (!isDate(month, Number(digits.slice(4, 6)))) return false;
  const number = Number(digits.slice(0, 9));
  const check = Number(digits.slice(9));
  return 97 - (number % 97) === check || 97 - ((2_000_000_000 + number) % 97) === check;
}

function isDutch(value: string): boolean {
  const digits = value.padStart(9, '0');
  const sum = weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]);
  return sum !== 0 && sum % 11 === 0;
}

function isFrench(value: string): boolean {
  const compact = value.replaceAll(/\s/gu, '').replace(/^(.{5})2A/u, '$119').replace(/^(.{5})2B/u, '$118');
  return compact.length === 15 && 97 - remainder(compact.slice(0, 13), 97) === Number(compact.slice(13));
}

function isGermanTax(digits: string): boolean {
  const counts = new Map<string, number>();
  for (const digit of digits.slice(0, 10)) counts.set(digit, (counts.get(digit) ?? 0) + 1);
  const repeated = [...counts.values()].filter((count) => count > 1);
  if (repeated.length !== 1 || (repeated[0] !== 2 && repeated[0] !== 3)) return false;
  let product = 10;
  for (const digit of digits.slice(0, 10)) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === Number(digits.charAt(10));
}

function isGermanPension(value: string): boolean {
  const letter = String(value.charCodeAt(8) - 64).padStart(2, '0');
  const digits = value.slice(0, 8) + letter + value.slice(9, 11);
  const sum = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1].reduce((total, weight, index) => {
    const product = weight * Number(digits.charAt(index));
    return total + Math.floor(product / 10) + (product % 10);
  }, 0);
  return sum % 10 === Number(value.charAt(11));
}

function isSpanish(value: string): boolean {
  const number = Number(value.slice(0, -1).replace('X', '0').replace('Y', '1').replace('Z', '2'));
  return 'TRWAGMYFPDXBNJZSQVHLCKE'.charAt(number % 23) === value.slice(-1);
}

const oddItalian: readonly number[] = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

function isItalian(value: string): boolean {
  let sum = 0;
  for (let index = 0; index < 15; index += 1) {
    const char = value.charAt(index);
    const place = char >= 'A' ? char.charCodeAt(0) - 65 : Number(char);
    sum += index % 2 === 0 ? (oddItalian[place] ?? 0) : place;
  }
  return sum % 26 === value.charCodeAt(15) - 65;
}

function isPortuguese(digits: string): boolean {
  const rest = weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
  return (rest < 2 ? 0 : 11 - rest) === Number(digits.charAt(8));
}

function isPolish(digits: string): boolean {
  const month = Number(digits.slice(2, 4)) % 20;
  const check = (10 - (weighted(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10;
  return isDate(month, Number(digits.slice(4, 6))) && check === Number(digits.charAt(10));
}

function isSwedish(value: string): boolean {
  const digits = digitsOf(value).slice(-10);
  const day = Number(digits.slice(4, 6));
  return isDate(Number(digits.slice(2, 4)), day > 60 ? day - 60 : day) && luhn(digits);
}

function isNorwegian(digits: string): boolean {
  const day = Number(digits.slice(0, 2));
  // 40 is added to the day of a D number; months with 40 or 80 added are made for tests.
  if (!isDate(Number(digits.slice(2, 4)), day > 40 ? day - 40 : day)) return false;
  return weighted(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 === 0 && weighted(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
}

function isFinnish(value: string): boolean {
  const individual = Number(value.slice(7, 10));
  // Numbers from 900 are given to machines and tests.
  if (individual < 2 || individual >= 900 || !isDate(Number(value.slice(2, 4)), Number(value.slice(0, 2)))) return false;
  return '0123456789ABCDEFHJKLMNPRSTUVWXY'.charAt(Number(value.slice(0, 6) + value.slice(7, 10)) % 31) === value.charAt(10);
}

function isIrish(value: string): boolean {
  const second = value.length > 8 ? value.charCodeAt(8) - 64 : 0;
  const sum = weighted(value, [8, 7, 6, 5, 4, 3, 2]) + 9 * (second > 0 && second < 23 ? second : 0);
  return 'WABCDEFGHIJKLMNOPQRSTUV'.charAt(sum % 23) === value.charAt(7);
}

function isSwiss(value: string): boolean {
  const digits = digitsOf(value);
  const sum = Array.from(digits.slice(0, 12)).reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0);
  return (10 - (sum % 10)) % 10 === Number(digits.charAt(12));
}

function isAmerican(value: string): boolean {
  const [area = '', group = '', serial = ''] = value.split('-');
  return area !== '000' && area !== '666' && !area.startsWith('9') && group !== '00' && serial !== '0000';
}

const numberOf = (address: string): number => address.split('.').reduce((total, part) => total * 256 + Number(part), 0);

let reserved: readonly (readonly [first: number, size: number])[] | undefined;

function isPublicAddress(value: string): boolean {
  if (value.split('.').some((part) => Number(part) > 255 || (part.length > 1 && part.startsWith('0')))) return false;
  reserved ??= reservedNetworks.trim().split(/\s+/u).map((network) => {
    const [address = '', length = '32'] = network.split('/');
    return [numberOf(address), 2 ** (32 - Number(length))] as const;
  });
  const number = numberOf(value);
  return !reserved.some(([first, size]) => number >= first && number < first + size);
}

function isPhone(value: string): boolean {
  const digits = digitsOf(value);
  return between(digits.length, 9, 15) && !fictionalPhones.some((fictional) => fictional.test(digits));
}

const checks: Readonly<Record<ValueCheck, (value: string) => boolean>> = {
  iban: isIban,
  'luhn-card': isCard,
  'be-nrn': isBelgian,
  'nl-bsn': isDutch,
  'fr-nir': isFrench,
  'de-steuer-id': isGermanTax,
  'de-rvnr': isGermanPension,
  'es-dni': isSpanish,
  'it-cf': isItalian,
  'pt-nif': isPortuguese,
  'pl-pesel': isPolish,
  'se-personnummer': isSwedish,
  'dk-cpr': (value) => isDate(Number(value.slice(2, 4)), Number(value.slice(0, 2))),
  'no-fnr': isNorwegian,
  'fi-hetu': isFinnish,
  'ie-ppsn': isIrish,
  'gb-nino': (value) => !/^(?:BG|GB|KN|NK|NT|TN|ZZ)/u.test(value),
  'ch-ahv': isSwiss,
  'us-ssn': isAmerican,
  'public-ipv4': isPublicAddress,
  e164: isPhone,
  none: () => true,
};

/** Whether a value of the right shape is one: its check digits fit, its dates exist, nobody reserved it. */
export function passesCheck(value: string, check: ValueCheck): boolean {
  return checks[check](value);
}

/** Whether somebody made a number up: a run such as 12345, ABC or 00000, or a piece that repeats. */
export function isMadeUp(value: string): boolean {
  if (/ABC|XYZ|XXX|AAA/u.test(value)) return true;
  const digits = digitsOf(value);
  if (/(\d)\1{4}/u.test(digits) || /^(\d{1,4})\1+$/u.test(digits)) return true;
  return '012345678901234'.includes(digits) || /01234|12345|23456|34567|45678|56789|67890|98765|87654|76543|65432|54321/u.test(digits);
}
