import { describe, expect, it } from 'vitest';
import { isPlaceholder, isPublicKey, looksLikeSecretValue, looksRandom, saysThereIsNone } from '../../src/classification/secret-value.ts';

describe('isPlaceholder', () => {
  it.each([
    '', ' ', 'changeme', 'CHANGE_ME', 'password', 'secret', 'xxxxxxxx', 'XXXX-XXXX', '********', '••••••••', '...', '<your api key>', '<API_KEY>', '{{ token }}', '${API_KEY}', '$API_KEY', '%API_KEY%', '#{secret}', '@@TOKEN@@',
    '__SECRET__', '[your key]', '{password}', ':password', 'your_api_key', 'your-api-key-here', 'yourApiKey', 'my-secret', 'insert your key', 'paste-token-here', 'sk-example-key', 'dummy', 'fake-key-1', 'test-token', '1234567890',
    '12345678', 'abcdefghijklmnop', '0123456789abcdef', 'deadbeefdeadbeef', 'aaaaaaaaaaaa', '00000000-0000-0000-0000-000000000001', '11111111-1111-1111-1111-111111111111', 'ollama', 'keyboard-cat-example', 'wachtwoord', 'geheim', 'hasło', 'key_123', 'generic_api_key_456', 'bearer-token-xyz',
  ])('%j is one', (value) => {
    expect(isPlaceholder(value)).toBe(true);
  });

  it.each(['Sup3rS3cret!2024', 'hunter2!prod', 'P@ssw0rd123', 'Welkom01', 'kQ8x2Lm9Zp4Rt7Wv3Nb6', '3f2504e0-4f89-41d3-9a0c-0305e82c3301', 'contest-entry', 'Testimonial9', 'key_73a1', 'acme_key_123', 'a8f5f167f44f4964e6c998dee827110c'])('%s is none', (value) => {
    expect(isPlaceholder(value)).toBe(false);
  });
});

describe('looksLikeSecretValue', () => {
  it.each([
    'Sup3rS3cret!2024', 'hunter2!prod', 'P@ssw0rd123', 'kQ8x2Lm9Zp4Rt7Wv3Nb6', 'a8f5f167f44f4964e6c998dee827110c', 'Tr0ub4dor&3', 'mX7-kk2-Qz9', 's3cr3t-k3y-f0r-prod', 'QmFzZTY0S2V5Rm9yQUVTMjU2R0NNMTIzNA==', 'qZ/8+kLm2Np4==',
    'kXqPzRtLmNvBcDfGhJsW', 'Winter-2024!', 'pa55w@rd-eu', 'JBSWY3DPEHPK3PXP',
  ])('%s does', (value) => {
    expect(looksLikeSecretValue(value)).toBe(true);
  });

  it.each([
    'short1!', 'resetPassword', 'RESET_PASSWORD', 'current-password', 'auth/invalid-password', 'Enter your password', 'form.errors.password', 'errors.password.min8', 'user.password', 'X-Api-Key', 'x-auth-token', 'same-origin',
    'https://api.shop.eu/oauth2/token', '/auth/reset-password/:token', './keys/private1.key', '../secrets/app.json', '~/.ssh/id_ed25519', 'C:\\keys\\app.pem', 'application/json', 'application/vnd.api+json', 'text/plain;charset=utf-8',
    '^9.0.2', 'v1.12.3-beta.1', '>=18.0.0', '@types/jsonwebtoken@9.0.2', '2024-11-22', '2024-11-22T10:00:00.000Z', '#ff00aa', '#a1b2c3d4', '3f2504e0-4f89-41d3-9a0c-0305e82c3301', 'anna@shop.eu', 'arn:aws:iam::123456789012:role/app1',
    'vault:secret/data/app#key1', '#password-input', '.password-field', 'input[name=password]', '[data-testid="token1"]', '^[A-Z0-9]{8,}$', '(?=.*\\d)(?=.*[a-z])', '[a-z0-9]+', '<input type="password1">', '{"password":"x1"}', '${secret}-1a2b',
    'sha512-q7Zk2mP9xW4vB8nT6rY3sL5d', '$2b$10$q7Zk2mP9xW4vB8nT6rY3sL5d', 'SHA256withRSA', 'HS256', 'aes-256-gcm', 'secp256k1', 'ed25519-sha512', 'AWS4-HMAC-SHA256', 'oauth2ClientCredentials', 'auth0-management-v2', 'base64url-encoded', 'utf-8-string',
    'password|secret|token', 'read:api_key,write:api_key', 'grant_type=password', 'client_secret_basic', 'getSecret()', 'Passwords!', 'Invalid-password?', 'Contraseña', 'Hasło-użytkownika', '请输入密码1234', 'пароль12345', 'disabled-key-1a', 'no-key-4f2a',
    'not-set-9x', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 'your-key-4f2a', 'step-2-of-3', 'root@localhost', '0xdAC17F958D2ee523a2206206994597C13D831ec7', 'jsonwebtoken', 'token1', 'SecretsManagerStack2', 'pk_live_q7Zk2mP9xW4vB8nT6rY3sL5d',
  ])('%s does not', (value) => {
    expect(looksLikeSecretValue(value)).toBe(false);
  });
});

describe('looksRandom', () => {
  it.each(['kQ8x2Lm9Zp4Rt7Wv3Nb6', 'f3b1c2d4e5a697886756453423120f1e', 'q7Zk-2mP9_xW4v-B8nT'])('%s does', (value) => {
    expect(looksRandom(value)).toBe(true);
  });

  it.each(['Sup3rS3cret!', 'aabbaabb11aabbaabb', 'user-profile-page-2', '482913482913482913', 'hunter2!hunter2!'])('%s does not', (value) => {
    expect(looksRandom(value)).toBe(false);
  });
});

describe('saysThereIsNone', () => {
  it.each(['disabled', 'none', 'not-set', 'NOT_SET', 'no-key', 'no key needed', 'sk-no-key-required', 'JWT_SECRET is required', 'missing-secret', 'unconfigured', 'undefined'])('%s does', (value) => {
    expect(saysThereIsNone(value)).toBe(true);
  });

  it.each(['secret', 'nonexistent', 'knotset', 'emptyish', 'Sup3rS3cret!2024'])('%s does not', (value) => {
    expect(saysThereIsNone(value)).toBe(false);
  });
});

describe('isPublicKey', () => {
  it.each([
    ['a publishable Stripe key', ['pk', 'live', 'q7Zk2mP9xW4vB8nT6rY3sL5d'].join('_'), ''],
    ['a publishable Supabase key', ['sb', 'publishable', 'q7Zk2mP9xW4vB8nT6rY3s'].join('_'), ''],
    ['a PostHog project key', `phc_${'q7Zk2mP9xW4vB8nT6rY3'.repeat(2)}`, ''],
    ['a reCAPTCHA site key', `6L${'q7Zk2mP9xW4vB8nT6r3'.repeat(2)}`, 'captchaKey'],
    ['a VAPID public key', `B${'q7Zk2mP9xW4vB8nT6rY3s'.repeat(4)}Lx`, ''],
    ['a Klaviyo company', 'Xy7Zk2', 'klaviyoKey'],
    ['a Sentry DSN', `https://${'0f1e2d3c'.repeat(4)}@o48213.ingest.sentry.io/48213`, ''],
    ['an Algolia search key', '0f1e2d3c'.repeat(4), 'algoliaSearchKey'],
    ['a public key of SSH', 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIQ anna@shop', ''],
  ])('%s is one', (_case, value, near) => {
    expect(isPublicKey(value, near)).toBe(true);
  });

  it.each([
    ['a secret Stripe key', ['sk', 'live', 'q7Zk2mP9xW4vB8nT6rY3sL5d'].join('_'), ''],
    ['a reCAPTCHA secret', `6L${'q7Zk2mP9xW4vB8nT6r3'.repeat(2)}`, 'recaptchaSecret'],
    ['an Algolia admin key', '0f1e2d3c'.repeat(4), 'algoliaAdminKey'],
    ['hex without a provider', '0f1e2d3c'.repeat(4), 'signingKey'],
    ['six letters without a provider', 'Xy7Zk2', 'password'],
  ])('%s is none', (_case, value, near) => {
    expect(isPublicKey(value, near)).toBe(false);
  });
});
