import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/classification/words.ts';

describe('the words of an identifier', () => {
  it.each([
    ['email', 'email'],
    ['customerEmail', 'customer email'],
    ['customer_email', 'customer email'],
    ['customer-email', 'customer email'],
    ['EMAIL_ADDRESS', 'email address'],
    ['user.email', 'user email'],
    ['users[0].name', 'users name'],
    ['#privateEmail', 'private email'],
    ['$email$', 'email'],
    ['__email__', 'email'],
    ['userIPAddress', 'user ip address'],
    ['podIP', 'pod ip'],
    ['userIDs', 'user ids'],
    ['IDsOfUsers', 'ids of users'],
    ['HTTPSConnection', 'https connection'],
    ['eMail', 'e mail'],
    ['iPhone', 'i phone'],
    ['prénom', 'prenom'],
    ['fødselsdato', 'fodselsdato'],
    ['FØDSELSDATO', 'fodselsdato'],
    ['födelsedatum', 'fodelsedatum'],
    ['Straße', 'strasse'],
    ['imię', 'imie'],
    ['hasło', 'haslo'],
    ['user2Email', 'user email'],
    ['email1', 'email'],
    ['line_2_text', 'line text'],
    ['2fa', 'fa'],
  ])('%s', (identifier, words) => {
    expect(wordsOf(identifier).join(' ')).toBe(words);
  });

  it.each([
    ['address1', 'address1'],
    ['address_1', 'address1'],
    ['phoneE164', 'phone e164'],
    ['icd10Code', 'icd10 code'],
    ['ICD-10', 'icd10'],
    ['emailSha256', 'email sha256'],
    ['cardLast4', 'card last4'],
    ['address3', 'address'],
    ['sha3', 'sha'],
  ])('a number that is part of the word: %s', (identifier, words) => {
    expect(wordsOf(identifier).join(' ')).toBe(words);
  });

  it('has no words where there are no letters or far too many', () => {
    expect(wordsOf('')).toEqual([]);
    expect(wordsOf('_')).toEqual([]);
    expect(wordsOf('$1')).toEqual([]);
    expect(wordsOf('a'.repeat(5000))).toEqual([]);
  });

  it('gives the same list again', () => {
    expect(wordsOf('customerEmail')).toBe(wordsOf('customerEmail'));
  });
});
