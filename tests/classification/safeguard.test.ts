import { describe, expect, it } from 'vitest';
import type { GdprSettings } from '../../src/settings.ts';
import { safeguardBehind, safeguardOf } from '../../src/classification/safeguard.ts';
import type { Call } from '../../src/source/callee.ts';
import { answerTo } from '../support/snippet.ts';

const effectOf = (code: string, settings?: GdprSettings) => answerTo(code, (node, context) => safeguardOf(node as Call, context), settings ? { settings } : {});

describe('what a call does to the value that it is given', () => {
  it.each([
    ['f(«mask(email)»)', 'mask'],
    ['f(«maskEmail(email)»)', 'mask'],
    ['f(«redact(user)»)', 'mask'],
    ['f(«this.masker.email(x)»)', 'mask'],
    ['f(«anonymise(user)»)', 'mask'],
    ['f(«pseudonymize(id)»)', 'mask'],
    ['f(«sanitizeUser(user)»)', 'mask'],
    ['f(«maskeer(naam)»)', 'mask'],
    ['f(«hash(email)»)', 'hash'],
    ["f(«createHash('sha256')»)", 'hash'],
    ['f(«sha256(email)»)', 'hash'],
    ['f(«bcrypt.hash(password, 12)»)', 'hash'],
    ['f(«encrypt(iban)»)', 'encrypt'],
    ['f(«vault.encrypt(iban)»)', 'encrypt'],
    ["f(«omit(user, ['email'])»)", 'select'],
    ["f(«_.pick(user, ['id'])»)", 'select'],
    ['f(«toUserDto(user)»)', 'select'],
    ['f(«presentUser(user)»)', 'select'],
    ['f(«email.slice(-4)»)', 'mask'],
    ['f(«email.substring(0, 3)»)', 'mask'],
    ["f(«email.split('@')»)", 'mask'],
    ['f(«email.charAt(0)»)', 'mask'],
    ['f(«trim(email)»)', undefined],
    ['f(«getUser(id)»)', undefined],
    ['f(«send(email)»)', undefined],
    ['f(«call[name](email)»)', undefined],
  ])('%s → %s', (code, expected) => {
    expect(effectOf(code)).toBe(expected);
  });

  it.each([
    ['f(«veil(email)»)', ['veil'], 'mask'],
    ['f(«privacy.veil(email)»)', ['privacy.veil'], 'mask'],
    ['f(«privacy.veil(email)»)', ['veil'], 'mask'],
    ['f(«other.veil(email)»)', ['privacy.veil'], undefined],
  ] as const)('by the settings: %s with %j → %s', (code, safeguards, expected) => {
    expect(effectOf(code, { safeguards: [...safeguards] })).toBe(expected);
  });

  it.each([
    ['f(«mask(email)»)', 'mask'],
    ['const x = mask(email); f(«x»)', 'mask'],
    ['const x = await hash(email); f(«x»)', 'hash'],
    ['const x = email; f(«x»)', undefined],
    ["f(«email.slice(-4)»)", 'mask'],
    ["f(«randomBytes(8).toString('hex').slice(0, 10)»)", undefined],
    ["f(«line.split(',')»)", undefined],
    ['f(«x»)', undefined],
  ])('behind a name: %s → %s', (code, expected) => {
    expect(answerTo(code, safeguardBehind)).toBe(expected);
  });
});
