import { describe, expect, it } from 'vitest';
import { dealsWithPasswords } from '../../src/classification/hashed-password.ts';
import { passwordNameOf } from '../../src/classification/password-name.ts';
import { settingsOf } from '../../src/settings.ts';

const settings = settingsOf({ settings: {} });

describe('the name of a password', () => {
  it.each([
    ['password', 'plain'],
    ['user_password', 'plain'],
    ['pwd', 'plain'],
    ['senha', 'plain'],
    ['enteredPassword', 'plain'],
    ['userPass', 'plain'],
    ['pin', 'plain'],
    ['hashedPassword', 'hashed'],
    ['password_hash', 'hashed'],
    ['encryptedPass', 'hashed'],
    ['confirmPassword', 'repeated'],
    ['password2', 'repeated'],
    ['newPassword', 'changed'],
    ['DB_PASSWORD', 'machine'],
    ['smtpPassword', 'machine'],
  ])('%s is %s', (name, kind) => {
    expect(passwordNameOf(name, settings)).toBe(kind);
  });

  it.each(['passwordField', 'hasPassword', 'passwordResetToken', 'bypass', 'boardingPass', 'renderPass', 'mapPin', 'compass', 'email', ''])('%s is none', (name) => {
    expect(passwordNameOf(name, settings)).toBeUndefined();
  });
});

describe('the name of a function or class for passwords', () => {
  it.each(['hashPassword', 'encryptPassword', 'comparePasswords', 'setPassword', 'isPasswordValid', 'validPassword', 'PasswordHasher', 'PasswordService', 'makePasswordHash', 'hashUserPassword'])('%s', (name) => {
    expect(dealsWithPasswords(name)).toBe(true);
  });

  it.each(['resetPassword', 'forgotPassword', 'passwordResetToken', 'hash', 'encrypt', 'createUser', ''])('is not %s', (name) => {
    expect(dealsWithPasswords(name)).toBe(false);
  });
});
