import { describe, expect, it } from 'vitest';
import { isKnownEmpty } from '../../src/source/known-empty.ts';
import { answerTo } from '../support/snippet.ts';

describe('what is known to hold nothing', () => {
  it.each([
    'if (!email) log(«email»)',
    'if (!user) { audit(); log({ by: «user» }) }',
    'if (!user) log(«user.email»)',
    'if (!user?.email) log(«user.email»)',
    'if (!user!.email) log(«user.email»)',
    'if (email === undefined) log(«email»)',
    'if (null == email) log(«email»)',
    "if (email === '') log(«email»)",
    'if (!email && !phone) log(«phone»)',
    'if (!(email || phone)) log(«phone»)',
    'if (email) send(email); else log(«email»)',
    'if (email != null) send(email); else log(«email»)',
    'email ? send(email) : log(«email»)',
    'email || log(«email»)',
    'email ?? log(«email»)',
    '!email && log(«email»)',
    'if (!email) { for (const log of logs) log(«email») }',
  ])('is so: %s', (code) => {
    expect(answerTo(code, isKnownEmpty)).toBe(true);
  });

  it.each([
    'if (email) log(«email»)',
    'if (!«email») log()',
    'if (!email || !phone) log(«email»)',
    'if (email && phone) send(email); else log(«email»)',
    'if (!isValid(email)) log(«email»)',
    'if (!email.includes("@")) log(«email»)',
    'if (!user.email) log(«user»)',
    'if (!user.email) log(«user.phone»)',
    'if (!username) log(«user.name»)',
    'if (email !== undefined) log(«email»)',
    'if (email === other) log(«email»)',
    'email && log(«email»)',
    'let email; if (!email) { email = ask(); log(«email») }',
    'const user = {}; if (!user.email) { user.email = ask(); log(«user.email») }',
    'if (!email) later(() => log(«email»))',
    'if (!email) return; log(«email»)'.replace('return', 'throw 1'),
    'if (!find(email)) log(«find(email)»)',
  ])('is not so: %s', (code) => {
    expect(answerTo(code, isKnownEmpty)).toBe(false);
  });
});
