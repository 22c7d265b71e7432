import { describe, expect, it } from 'vitest';
import { isSessionTokenKey, isSessionTokenName } from '../../src/classification/session-token.ts';
import { storedThingOf } from '../../src/classification/storage-key.ts';
import { settingsOf } from '../../src/settings.ts';

const settings = settingsOf({ settings: {} });

function shown(key: string): string | undefined {
  const thing = storedThingOf(key, settings);
  return thing?.kind === 'field' ? thing.category : thing?.kind === 'record' ? `${thing.role}${thing.isList ? ', several' : ''}` : thing?.kind;
}

describe('a key of browser storage says what is kept under it', () => {
  it.each([
    ['token', 'credential.token'],
    ['TOKEN_KEY', 'credential.token'],
    ['@shop:access_token', 'credential.token'],
    ['authToken', 'credential.token'],
    ['password', 'credential.password'],
    ['email', 'contact.email'],
    ['user_email', 'contact.email'],
    ['username', 'account.username'],
    ['auth', 'sign-in'],
    ['persist:auth', 'sign-in'],
    ['AUTH_STATE', 'sign-in'],
    ['session', 'sign-in'],
    ['app:session', 'sign-in'],
    ['user', 'users'],
    ['currentUser', 'users'],
    ['AUTH_USER_KEY', 'users'],
    ['crm-user', 'users'],
    ['profile', 'users'],
    ['patientData', 'patients'],
    ['customers', 'customers, several'],
  ])('%s: %s', (key, thing) => {
    expect(shown(key)).toBe(thing);
  });

  it.each(['theme', 'user-preferences', 'userTheme', 'filterUser', 'profile-tab', 'csrfToken', 'tokenExpiry', 'isAuth', 'hasToken', 'chat_session', 'page_refresh', 'emailTemplate', 'cart', 'lastVisit', '', '…'])('%s: nothing', (key) => {
    expect(shown(key)).toBeUndefined();
  });
});

describe('a name is that of a token that keeps somebody signed in', () => {
  it.each(['token', 'accessToken', 'refresh_token', 'jwt', 'userToken', 'TOKENS'])('%s', (name) => {
    expect(isSessionTokenName(name)).toBe(true);
  });

  it.each(['resetToken', 'inviteToken', 'csrfToken', 'nextPageToken', 'designTokens', 'tokenizer', 'deviceToken', 'code'])('but not %s', (name) => {
    expect(isSessionTokenName(name)).toBe(false);
  });

  it('as a key of a query only when it can be nothing else', () => {
    expect(['access_token', 'idToken', 'JWT'].every(isSessionTokenKey)).toBe(true);
    expect(['token', 'code', 'state', 'key'].some(isSessionTokenKey)).toBe(false);
  });
});
