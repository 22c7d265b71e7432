import { describe, expect, it } from 'vitest';
import { personalAddressesIn } from '../../src/classification/mail-address.ts';
import { mayHoldValue, personalValuesIn } from '../../src/classification/personal-value.ts';
import { isMadeUp, passesCheck } from '../../src/classification/value-checks.ts';
import { sampleValues, valueFormats, type ValueCheck } from '../../src/knowledge/value-formats.ts';

/** Published samples, which pass the check of their kind, and the same with one character changed. */
const samples: readonly (readonly [check: ValueCheck, sample: string, changed: string])[] = [
  ['iban', 'BE68539007547034', 'BE68539007547035'],
  ['iban', 'NL91 ABNA 0417 1643 00', 'NL91 ABNA 0417 1643 01'],
  ['iban', 'FR1420041010050500013M02606', 'FR1420041010050500013M0260'],
  ['luhn-card', '4242424242424242', '4242424242424241'],
  ['luhn-card', '5555 5555 5555 4444', '5555 5555 5555 4445'],
  ['luhn-card', '378282246310005', '978282246310005'],
  ['be-nrn', '85.07.30-033.28', '85.07.30-033.29'],
  ['be-nrn', '85073003328', '85133003328'],
  ['nl-bsn', '111222333', '111222334'],
  ['nl-bsn', '123456782', '123456783'],
  ['fr-nir', '2 55 08 14 168 025 38', '2 55 08 14 168 025 39'],
  ['fr-nir', '180032A00400103', '180032A00400104'],
  ['de-steuer-id', '86095742719', '86095742718'],
  ['de-rvnr', '15070649C103', '15070649C104'],
  ['es-dni', '12345678Z', '12345678A'],
  ['es-dni', 'X1234567L', 'X1234567M'],
  ['it-cf', 'RSSMRA85T10A562S', 'RSSMRA85T10A562T'],
  ['pt-nif', '123456789', '123456788'],
  ['pl-pesel', '44051401359', '44051401358'],
  ['pl-pesel', '02070803628', '02130803628'],
  ['se-personnummer', '640823-3234', '640823-3235'],
  ['se-personnummer', '19640823-3234', '19641323-3234'],
  ['no-fnr', '01010750160', '01010750161'],
  ['fi-hetu', '131052-308T', '131052-308U'],
  ['fi-hetu', '131052-308T', '131052-908T'],
  ['ie-ppsn', '1234567T', '1234567U'],
  ['ie-ppsn', '1234567FA', '1234567GA'],
  ['gb-nino', 'AB123456C', 'GB123456C'],
  ['ch-ahv', '756.9217.0769.85', '756.9217.0769.86'],
  ['us-ssn', '078-05-1120', '666-05-1120'],
  ['public-ipv4', '8.8.8.8', '192.168.1.1'],
  ['public-ipv4', '81.164.22.7', '203.0.113.9'],
  ['public-ipv4', '81.164.22.7', '81.164.22.307'],
  ['e164', '+32475819233', '+1 202 555 0123'],
  ['e164', '+31 6 48 21 97 30', '+447700900123'],
  ['dk-cpr', '070761-4285', '071361-4285'],
];

describe('the check of', () => {
  it.each(samples)('%s knows %s from %s', (check, sample, changed) => {
    expect(passesCheck(sample, check)).toBe(true);
    expect(passesCheck(changed, check)).toBe(false);
  });
});

describe('a number is made up', () => {
  it.each(['4000123456', '111111', '121212', '99999', '1-ABC-123', '0987654321'])('%s', (value) => {
    expect(isMadeUp(value)).toBe(true);
  });

  it.each(['475819233', '93051822361', '2485-97-31'])('but not %s', (value) => {
    expect(isMadeUp(value)).toBe(false);
  });
});

// Put together here, so that no file of this repository holds a whole value.
const dutch = ['2322', '62536'].join('');
const belgian = ['93.05.18', '223.61'].join('-');
const phone = ['+32', '475', '81', '92', '33'].join(' ');
const mailOf = (local: string, domain = 'telenet.be'): string => [local, domain].join('@');

const none = { names: () => [], ownDomains: [] };

describe('the formats', () => {
  it('have one id each, a phrase and a bounded pattern', () => {
    expect(new Set(valueFormats.map(({ id }) => id)).size).toBe(valueFormats.length);
    for (const { phrase, pattern } of valueFormats) {
      expect(phrase).toMatch(/^an? /u);
      expect(pattern.global).toBe(true);
      expect(pattern.source.replaceAll(/\[[^\]]*\]/gu, '_')).not.toMatch(/(?<!\\)[+*]/u);
    }
  });

  it('are silent on their own examples and on every sample', () => {
    for (const { example, context } of valueFormats) {
      if (example !== undefined) expect(personalValuesIn(example, { names: () => context?.words.split(' ') ?? [], ownDomains: [] })).toEqual([]);
    }
    for (const sample of sampleValues.trim().split(/\s+/u)) expect(personalValuesIn(`bsn iban card ssn ${sample}`, none)).toEqual([]);
  });

  it('find a number by what stands around it', () => {
    const found = (text: string, name: string) => personalValuesIn(text, { names: () => [name], ownDomains: [] }).map(({ category }) => category);
    expect(found(dutch, 'bsn')).toEqual(['national-id']);
    expect(found(dutch, 'orderNumber')).toEqual([]);
    expect(found(`BSN ${dutch}`, 'text')).toEqual(['national-id']);
    expect(found('81.164.22.7', 'clientIp')).toEqual(['ip-address']);
    expect(found('81.164.22.7', 'dnsServer')).toEqual([]);
    expect(found(belgian, 'x')).toEqual(['national-id']);
    expect(found(belgian.replaceAll(/\D/gu, ''), 'x')).toEqual([]);
  });
});

describe('an address in a text', () => {
  it.each([mailOf('peter.vandamme'), `Marie <${mailOf('marie.lambert', 'gmail.com')}>`, `mailto:${mailOf('wouter.peeters', 'hotmail.com')}`, `a: ${mailOf('lien.wouters', 'skynet.be')}, b`])('is found in %s', (text) => {
    expect(personalAddressesIn(text, [])).toHaveLength(1);
  });

  it.each([
    'info@telenet.be', 'john.doe@gmail.com', 'peter.vandamme@example.com', 'peter.vandamme@mail.test', 'git@github.com:a/b.git', 'https://peter@telenet.be/x', 'postgres://peter:x@db.telenet.be/y', 'logo@2x.png', 'react@18.2.0',
    'no-reply@telenet.be', 'user1@hotmail.com', 'test.user@gmail.com', 'zlib@openssh.com', 'x9f8a7b6c5d4e3f2@gmail.com', 'peter.vandamme@company.com', '@media', 'a@b', 'some@user.com', 'updatedEmail@me.com', 'random22@getunleash.io',
    'service@my-project.iam.gserviceaccount.com', 'peter@module.ts',
  ])('is none in %s', (text) => {
    expect(personalAddressesIn(text, [])).toEqual([]);
  });

  it('may be of an own domain', () => {
    expect(personalAddressesIn(mailOf('peter.vandamme', 'shop.telenet.be'), ['telenet.be'])).toEqual([]);
  });

  it('is looked for in time that grows with the text', () => {
    const start = performance.now();
    personalAddressesIn('a'.repeat(200_000), []);
    personalAddressesIn('@'.repeat(20_000), []);
    personalAddressesIn('a.'.repeat(20_000) + '@' + 'a.'.repeat(20_000), []);
    personalValuesIn('1 '.repeat(40_000), none);
    personalValuesIn('AB12 '.repeat(19_000), none);
    personalValuesIn('+1-'.repeat(30_000), none);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});

describe('the first look', () => {
  it('lets pass what may hold a value', () => {
    expect(['x@y.z.com', belgian, 'BE68 5390', phone, '1-VHK-4821'].map(mayHoldValue)).toEqual([true, true, true, true, true]);
    expect(['short', 'a longer text', 'version 1.2'].map(mayHoldValue)).toEqual([false, false, false]);
  });
});
