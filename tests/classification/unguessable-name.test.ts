import { describe, expect, it } from 'vitest';
import { unguessableNameOf } from '../../src/classification/unguessable-name.ts';

describe('a name of a value that nobody may guess', () => {
  it.each([
    ['otp', 'a one-time code'],
    ['verificationCode', 'a one-time code'],
    ['backup_codes', 'a one-time code'],
    ['resetToken', 'a token'],
    ['generateTokenForUser', 'a token'],
    ['CSRF_TOKEN', 'a token'],
    ['apiKey', 'a token'],
    ['tempPassword', 'a password'],
    ['makeRandomPassword', 'a password'],
    ['wachtwoord', 'a password'],
    ['tokenRecuperacion', 'a token'],
    ['eenmaligeCode', 'a one-time code'],
    ['motDePasse', 'a password'],
    ['sessionId', 'a session id'],
    ['inviteCode', 'an invitation code'],
    ['jwtSecret', 'a secret'],
    ['codeVerifier', 'a code verifier'],
    ['nonce', 'a nonce'],
    ['oauthState', 'an OAuth state'],
    ['tokenValue', 'a token'],
  ])('%s is %s', (name, phrase) => {
    expect(unguessableNameOf(name)?.row.phrase).toBe(phrase);
  });

  it.each([
    'tokenExpiry', 'passwordChangedAt', 'nextPageToken', 'cancelToken', 'designToken', 'mockToken', 'tokens', 'tokenCount', 'errorCode', 'countryCode', 'zipCode', 'roomCode', 'primaryKey', 'cacheKey', 'id', 'requestId',
    'fileName', 'jitter', 'delay', 'orderNumber', 'passwordField', 'resetPassword', 'hasToken', 'index', 'salt', '',
  ])('%s is none', (name) => {
    expect(unguessableNameOf(name)?.row.needsCompany ? undefined : unguessableNameOf(name)?.row.phrase).toBeUndefined();
  });

  it('tells what makes it from what stores it', () => {
    expect(unguessableNameOf('generateOtp')).toMatchObject({ isMaker: true, isStorer: false });
    expect(unguessableNameOf('setPassword')).toMatchObject({ isMaker: false, isStorer: true });
    expect(unguessableNameOf('password')).toMatchObject({ isMaker: false, isStorer: false });
  });

  it('needs company for a bare code', () => {
    expect(unguessableNameOf('code')?.row.needsCompany).toBe(true);
    expect(unguessableNameOf('verificationCode')?.row.needsCompany).toBeUndefined();
  });
});
