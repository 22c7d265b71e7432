import type { DataCategory } from './categories.ts';

/** Ways to tell that a value is one of its kind and no other number; the functions stand in `classification/value-checks.ts`. */
export type ValueCheck =
  | 'iban' | 'luhn-card' | 'be-nrn' | 'nl-bsn' | 'fr-nir' | 'de-steuer-id' | 'de-rvnr' | 'es-dni' | 'it-cf' | 'pt-nif' | 'pl-pesel' | 'se-personnummer' | 'dk-cpr' | 'no-fnr' | 'fi-hetu' | 'ie-ppsn' | 'gb-nino' | 'ch-ahv' | 'us-ssn'
  | 'public-ipv4' | 'e164' | 'none';

/** How a value of a person looks, apart from e-mail addresses. */
export interface ValueFormat {
  readonly id: string;
  readonly category: DataCategory;
  /** What a message calls it. */
  readonly phrase: string;
  readonly country?: string;
  /** Candidates; every quantifier is bounded. */
  readonly pattern: RegExp;
  readonly check: ValueCheck;
  /**
   * Words of the name or the text around that must say what it is; `bare` asks for them only where the digits stand without the
   * separators that people write.
   */
  readonly context?: { readonly when: 'always' | 'bare'; readonly words: string };
  /** A value that is reserved or published as a sample, to write instead. */
  readonly example?: string;
}

const idWords = 'id identity identification national nationalid personal personnummer';

/** Formats by country and kind; checks and patterns are the public algorithms of the numbers (ISO 13616, ISO/IEC 7812, national law). */
export const valueFormats: readonly ValueFormat[] = [
  { id: 'iban', category: 'financial.iban', phrase: 'a bank account number (IBAN)', pattern: /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b/gu, check: 'iban', example: 'DE89370400440532013000' },
  { id: 'payment-card', category: 'financial.card', phrase: 'a payment-card number', pattern: /\b(?:\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{4}|\d{4}[ -]\d{6}[ -]\d{5}|\d{15,16})\b/gu, check: 'luhn-card', context: { when: 'bare', words: 'card cards creditcard cardnumber pan payment debit visa mastercard amex kaart kaartnummer carte tarjeta karte' }, example: '4242424242424242' },
  { id: 'be-nrn', category: 'national-id', phrase: 'a Belgian national number', country: 'BE', pattern: /\b\d{2}[. ]?\d{2}[. ]?\d{2}[- ]?\d{3}[. ]?\d{2}\b/gu, check: 'be-nrn', context: { when: 'bare', words: `${idWords} nrn rrn rijksregister rijksregisternummer insz niss registre national rr bis` } },
  { id: 'nl-bsn', category: 'national-id', phrase: 'a Dutch citizen service number', country: 'NL', pattern: /\b\d{8,9}\b/gu, check: 'nl-bsn', context: { when: 'always', words: 'bsn burgerservicenummer sofi sofinummer burgerservice' }, example: '111222333' },
  { id: 'fr-nir', category: 'social-security', phrase: 'a French social-security number', country: 'FR', pattern: /\b[12478]\s?\d{2}\s?(?:0[1-9]|1[0-2]|[2-9]\d)\s?(?:\d{2}|2[AB])\s?\d{3}\s?\d{3}\s?\d{2}\b/gu, check: 'fr-nir', context: { when: 'bare', words: `${idWords} nir insee securite sociale secu social security ssn vitale` } },
  { id: 'de-steuer-id', category: 'tax-id', phrase: 'a German tax number', country: 'DE', pattern: /\b[1-9]\d{10}\b/gu, check: 'de-steuer-id', context: { when: 'always', words: 'steuer steuerid steueridentifikationsnummer steuernummer idnr tax taxid tin' } },
  { id: 'de-rvnr', category: 'social-security', phrase: 'a German pension insurance number', country: 'DE', pattern: /\b\d{2}(?:0[1-9]|[12]\d|3[01]|[5-9]\d)(?:0[1-9]|1[0-2])\d{2}[A-Z]\d{3}\b/gu, check: 'de-rvnr', context: { when: 'always', words: 'rentenversicherung rentenversicherungsnummer rvnr svnr sozialversicherungsnummer social security ssn versicherungsnummer' } },
  { id: 'es-dni', category: 'national-id', phrase: 'a Spanish identity number', country: 'ES', pattern: /\b(?:\d{8}|[XYZ]\d{7})[A-HJ-NP-TV-Z]\b/gu, check: 'es-dni', context: { when: 'always', words: `${idWords} dni nie nif documento identidad document` }, example: '12345678Z' },
  { id: 'it-cf', category: 'national-id', phrase: 'an Italian tax code', country: 'IT', pattern: /\b[A-Z]{6}[0-9LMNPQRSTUV]{2}[ABCDEHLMPRST][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z]\b/gu, check: 'it-cf', example: 'RSSMRA85T10A562S' },
  { id: 'pt-nif', category: 'tax-id', phrase: 'a Portuguese tax number', country: 'PT', pattern: /\b[1235689]\d{8}\b/gu, check: 'pt-nif', context: { when: 'always', words: 'nif contribuinte fiscal tax taxid' } },
  { id: 'pl-pesel', category: 'national-id', phrase: 'a Polish PESEL number', country: 'PL', pattern: /\b\d{11}\b/gu, check: 'pl-pesel', context: { when: 'always', words: `${idWords} pesel` }, example: '44051401359' },
  { id: 'se-personnummer', category: 'national-id', phrase: 'a Swedish personal number', country: 'SE', pattern: /\b(?:19|20)?\d{6}[-+]?\d{4}\b/gu, check: 'se-personnummer', context: { when: 'bare', words: `${idWords} personnr personnummer ssn samordningsnummer pnr` } },
  { id: 'dk-cpr', category: 'national-id', phrase: 'a Danish CPR number', country: 'DK', pattern: /\b(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}-?\d{4}\b/gu, check: 'dk-cpr', context: { when: 'always', words: 'cpr cprnummer cprnr personnummer' } },
  { id: 'no-fnr', category: 'national-id', phrase: 'a Norwegian birth number', country: 'NO', pattern: /\b[0-7]\d[0189]\d{8}\b/gu, check: 'no-fnr', context: { when: 'always', words: `${idWords} fnr fodselsnummer foedselsnummer personnummer ssn dnummer` } },
  { id: 'fi-hetu', category: 'national-id', phrase: 'a Finnish personal identity code', country: 'FI', pattern: /\b\d{6}[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y]\b/gu, check: 'fi-hetu', example: '131052-308T' },
  { id: 'ie-ppsn', category: 'national-id', phrase: 'an Irish PPS number', country: 'IE', pattern: /\b\d{7}[A-W][A-IW]?\b/gu, check: 'ie-ppsn', context: { when: 'always', words: 'pps ppsn tax social' } },
  { id: 'gb-nino', category: 'social-security', phrase: 'a British National Insurance number', country: 'GB', pattern: /\b[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/gu, check: 'gb-nino', context: { when: 'bare', words: 'nino ni national insurance social security ssn' } },
  { id: 'ch-ahv', category: 'social-security', phrase: 'a Swiss social-security number', country: 'CH', pattern: /\b756\.?\d{4}\.?\d{4}\.?\d{2}\b/gu, check: 'ch-ahv', context: { when: 'bare', words: 'ahv avs oasi sozialversicherungsnummer social security ssn' }, example: '756.9217.0769.85' },
  { id: 'us-ssn', category: 'social-security', phrase: 'a US social-security number', country: 'US', pattern: /\b\d{3}-\d{2}-\d{4}\b/gu, check: 'us-ssn', example: '078-05-1120' },
  { id: 'ipv4', category: 'ip-address', phrase: 'a public IP address', pattern: /\b(?:\d{1,3}\.){3}\d{1,3}\b/gu, check: 'public-ipv4', context: { when: 'always', words: 'clientip remoteip userip ipaddress remoteaddress remoteaddr visitorip lastip signupip loginip xforwardedfor forwarded ip' }, example: '192.0.2.1' },
  { id: 'e164', category: 'contact.phone', phrase: 'a phone number', pattern: /(?<![\w+])\+[1-9](?:[ .\-/()]{0,2}\d){7,14}(?!\d)/gu, check: 'e164', example: '+15555550100' },
  { id: 'be-plate', category: 'vehicle', phrase: 'a Belgian licence plate', country: 'BE', pattern: /\b[1-9]-[A-Z]{3}-\d{3}\b/gu, check: 'none', context: { when: 'always', words: 'plate plates nummerplaat kenteken plaque licenseplate licenceplate immatriculation numberplate' } },
  { id: 'nl-kenteken', category: 'vehicle', phrase: 'a Dutch licence plate', country: 'NL', pattern: /\b(?:[A-Z]{2}-\d{3}-[A-Z]|\d-[A-Z]{3}-\d{2}|[A-Z]-\d{3}-[A-Z]{2})\b/gu, check: 'none', context: { when: 'always', words: 'plate plates nummerplaat kenteken licenseplate licenceplate numberplate' } },
];

/** Lengths of bank account numbers by country (ISO 13616). */
export const ibanLengths: Readonly<Record<string, number>> = {
  AD: 24, AT: 20, BE: 16, BG: 22, CH: 21, CY: 28, CZ: 24, DE: 22, DK: 18, EE: 20, ES: 24, FI: 18, FR: 27, GB: 22, GR: 27, HR: 21, HU: 28, IE: 22, IS: 26, IT: 27, LI: 21, LT: 20, LU: 20, LV: 21, MC: 27, MT: 31, NL: 18, NO: 15, PL: 28, PT: 25,
  RO: 24, SE: 24, SI: 19, SK: 24, SM: 27, TR: 26, UA: 29,
};

/** Values that are published as samples, without separators and in capitals: nobody's. */
export const sampleValues = `
  BE68539007547034 BE71096123456769 NL91ABNA0417164300 DE89370400440532013000 DE12500105170648489890 DE75512108001245126199 DE91100000000123456789 GB82WEST12345698765432 GB33BUKB20201555555555 GB29NWBK60161331926819
  GB94BARC10201530093459 FR1420041010050500013M02606 FR7630006000011234567890189 ES9121000418450200051332 ES7921000813610123456789 IT60X0542811101000000123456 AT611904300234573201 BG80BNBG96611020345678 CH9300762011623852957
  CY17002001280000001200527600 CZ6508000000192000145399 DK5000400440116243 EE382200221020145685 FI2112345600000785 GR1601101250000000012300695 HR1210010051863000160 HU42117730161111101800000000 IE29AIBK93115212345678
  IS140159260076545510730339 LI21088100002324013AA LT121000011101001000 LU280019400644750000 LV80BANK0000435195001 MC5811222000010123456789030 MT84MALT011000012345MTLCAST001S NL02ABNA0123456789 NL39RABO0300065264
  NL20INGB0001234567 NO9386011117947 PL61109010140000071219812874 PT50000201231234567890154 RO49AAAA1B31007593840000 SE4550000000058398257466 SI56191000000123438 SI56263300012039086 SK3112000000198742637541
  4242424242424242 4111111111111111 4012888888881881 4000056655665556 4484070000000000 4917484589897107 4166676667666746 4646464646464644 4035501000000008 4360000001000005 4917610000000000 4263982640269299 5555555555554444
  5105105105105100 5200828282828210 2223003122003222 2223000048400011 2222420000001113 5425233430109903 5136333333333335 5500000000000004 5454545454545454 5555341244441115 378282246310005 371449635398431 378734493671000
  340000000000009 370000000000002 6011111111111117 6011000990139424 6011981111111113 6011000000000004 3530111333300000 3566002020360505 3056930009020004 30569309025904 36227206271667 4532015112830366 4539578763621486
  111222333 123456782 12345678Z X1234567L 00000000T RSSMRA85T10A562S RSSMRA80A01H501U 44051401359 02070803628 131052308T QQ123456C AB123456C 078051120 219099999 123456789 111111111 987654321 7569217076985 85073003328
  640823-3234 19900101-2384 8.8.8.8 8.8.4.4 1.1.1.1 1.0.0.1 9.9.9.9 4.4.4.4 1.2.3.4 5.6.7.8 208.67.222.222 208.67.220.220
`;

/** Networks that belong to nobody on the internet, or to documents: first address and length of the prefix. */
export const reservedNetworks = `
  0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/3
`;

/** Phone numbers that regulators keep for films and documents, as digits behind the plus. */
export const fictionalPhones: readonly RegExp[] = [
  /^1\d{3}555\d{4}$/u, /^1555\d{7}$/u, /^1800\d{7}$/u, /^441632960\d{3}$/u, /^447700900\d{3}$/u, /^44113496\d{4}$/u, /^4420794600?\d{3,4}$/u, /^442079460\d{3}$/u, /^33199\d{6}$/u, /^33[2345]\d?99\d{4,6}$/u, /^3363998\d{4}$/u,
  /^493023125\d{3}$/u, /^4969900\d{5}$/u, /^49171392\d{4}$/u, /^46701740\d{3}$/u, /^468465004\d{2}$/u, /^61491570\d{3}$/u, /^615550\d{5}$/u, /^3537000\d{4}$/u,
];
