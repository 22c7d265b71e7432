import { describe, expect, it } from 'vitest';
import { credentialNameOf, envNameOf, isClientExposedSecretName } from '../../src/classification/credential-name.ts';
import { credentialRows } from '../../src/knowledge/credential-names.ts';
import { wordsOf } from '../../src/classification/words.ts';

const strengthOf = (name: string): string | undefined => credentialNameOf(name)?.strength;

describe('credentialNameOf', () => {
  it('knows 17 languages, all folded', () => {
    expect(new Set(credentialRows.map(({ language }) => language)).size).toBe(17);
    const terms = credentialRows.flatMap((row) => row.terms.split(', '));
    expect(terms.filter((term) => wordsOf(term).join(' ') !== term)).toEqual([]);
  });

  it.each([
    'password', 'dbPassword', 'DB_PASSWORD', 'user.password', 'smtpPass', 'JWT_SECRET', 'clientSecret', 'stripeApiKey', 'apikey', 'APIKEY', 'x-api-key', 'accessToken', 'refresh_token', 'privateKey', 'encryptionKey', 'passphrase', 'salt',
    'connectionString', 'dbpassword', 'clientsecret', 'PGPASSWORD', 'apiKeys', 'secrets', 'password2', 'secretValue', 'JWT_SECRET_PROD', 'apiKeyDev', 'defaultPassword', 'newPassword', 'wachtwoord', 'databaseWachtwoord', 'api_sleutel',
    'motDePasse', 'mot_de_passe', 'cleApi', 'clé_secrète', 'passwort', 'datenbankPasswort', 'Datenbankpasswort', 'apiSchlüssel', 'apiSchluessel', 'contraseña', 'claveSecreta', 'chiaveApi', 'senha', 'hasło', 'kluczApi',
    'lösenord', 'adgangskode', 'passord', 'salasana', 'heslo', 'jelszó', 'parola', 'şifre', 'kodikosProsvasis', 'serviceRoleKey', 'webhookSecret', 'awsSecretAccessKey',
  ])('%s is a strong one', (name) => {
    expect(strengthOf(name)).toBe('strong');
  });

  it.each(['token', 'githubToken', 'SLACK_TOKEN', 'stripeKey', 'STRIPE_KEY', 'pin', 'credential', 'stripeClave', 'mijnSleutel'])('%s is a weak one', (name) => {
    expect(strengthOf(name)).toBe('weak');
  });

  it.each([
    '', 'name', 'email', 'passwordField', 'passwordLabel', 'passwordHint', 'passwordPolicy', 'passwordRegex', 'passwordPattern', 'passwordInput', 'passwordSelector', 'passwordError', 'passwordMessage', 'passwordTitle', 'passwordPlaceholder', 'passwordLength',
    'passwordHash', 'passwordResetUrl', 'PASSWORD_MIN_LENGTH', 'secretName', 'secretArn', 'secretId', 'secretRef', 'secretPath', 'secretFile', 'apiKeyHeader', 'apiKeyPrefix', 'apiKeyName', 'tokenUrl', 'tokenUri', 'tokenEndpoint', 'tokenType', 'tokenExpiry',
    'tokenTtl', 'jwtSecretEnv', 'saltRounds', 'publicKey', 'publishableKey', 'siteKey', 'anonKey', 'supabaseAnonKey', 'primaryKey', 'foreignKey', 'sortKey', 'partitionKey', 'cacheKey', 'storageKey', 'queryKey', 'segmentWriteKey', 'tokenAdminUrl', 'commonPassword', 'WELL_KNOWN_CREDENTIALS', 'i18nKey', 'key', 'keys', 'KEY', 'auth', 'clave', 'sleutel',
    'csrfToken', 'xsrf_token', 'designToken', 'cancelToken', 'cancellationToken', 'pageToken', 'nextPageToken', 'nextToken', 'cursorToken', 'syncToken', 'storefrontAccessToken', 'eofToken', 'injectionToken', 'maxTokens', 'resetPassword', 'RESET_PASSWORD', 'forgotPassword', 'changePassword',
    'showPassword', 'hasPassword', 'isSecret', 'invalidPassword', 'INVALID_TOKEN', 'wrongPassword', 'EXPIRED_REFRESH_TOKEN', 'verifyPassword', 'getSecret', 'generateApiKey', 'basalt', 'keyboard', 'monkey', 'tokenizer', 'author', 'compass', 'spinning',
  ])('%s is none', (name) => {
    expect(credentialNameOf(name)).toBeUndefined();
  });

  it('tells which words made it one', () => {
    expect(credentialNameOf('stripeApiKey')?.text).toBe('api key');
    expect(credentialNameOf('Datenbankpasswort')?.text).toBe('passwort');
  });
});

describe('envNameOf', () => {
  it.each([
    ['stripeApiKey', 'STRIPE_API_KEY'],
    ['JWT_SECRET', 'JWT_SECRET'],
    ['S3_SECRET_KEY_2', 'S3_SECRET_KEY_2'],
    ['auth.jwtSecret', 'AUTH_JWT_SECRET'],
    ['x-api-key', 'X_API_KEY'],
    ['contraseña', 'CONTRASENA'],
    ['APIKey', 'API_KEY'],
    ['', 'SECRET'],
    ['2', 'SECRET'],
  ])('%s is %s', (name, variable) => {
    expect(envNameOf(name)).toBe(variable);
  });
});

describe('isClientExposedSecretName', () => {
  it.each([
    'NEXT_PUBLIC_STRIPE_SECRET_KEY', 'VITE_SUPABASE_SERVICE_ROLE_KEY', 'REACT_APP_DB_PASSWORD', 'VITE_OPENAI_API_KEY', 'NEXT_PUBLIC_DATABASE_URL', 'NEXT_PUBLIC_JWT_SECRET', 'EXPO_PUBLIC_AWS_SECRET_ACCESS_KEY', 'PUBLIC_SECRET_TOKEN', 'GATSBY_CONTENTFUL_CLIENT_SECRET',
    'NUXT_PUBLIC_ADMIN_TOKEN', 'VUE_APP_TWILIO_AUTH_TOKEN', 'NG_APP_SENDGRID_API_KEY', 'VITE_SECRET',
  ])('%s is one', (name) => {
    expect(isClientExposedSecretName(name)).toBe(true);
  });

  it.each([
    'NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY', 'VITE_SUPABASE_ANON_KEY', 'REACT_APP_API_KEY', 'NEXT_PUBLIC_FIREBASE_API_KEY', 'NEXT_PUBLIC_FIREBASE_DATABASE_URL', 'NEXT_PUBLIC_PASSWORD_RESET_URL', 'NEXT_PUBLIC_ADMIN_URL', 'JWT_SECRET', 'STRIPE_SECRET_KEY', 'VITE_MAPBOX_TOKEN',
    'NEXT_PUBLIC_VAPID_PUBLIC_KEY', 'NEXT_PUBLIC_ENABLE_PASSWORD', 'NEXT_PUBLIC_SENTRY_DSN', 'NEXT_PUBLIC_SENDGRID_LIST_ID', 'NEXT_PUBLIC_RECAPTCHA_SITE_KEY', 'VITE_FORGOT_PASSWORD', 'VITE_DEMO_PASSWORD', 'NEXT_PUBLIC_PRIVATE_BETA', 'NEXT_PUBLIC_API_URL',
    'SECRET_NEXT_PUBLIC', 'PUBLICATION_SECRET',
  ])('%s is none', (name) => {
    expect(isClientExposedSecretName(name)).toBe(false);
  });
});
