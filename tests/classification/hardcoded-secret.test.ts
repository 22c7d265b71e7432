import { describe, expect, it } from 'vitest';
import { isFallbackSecret, isHardcodedSecret } from '../../src/classification/hardcoded-secret.ts';

const random = ['kQ8x2Lm9', 'Zp4Rt7Wv3Nb6'].join('');
const hex = 'a8f5f167f44f4964e6c998dee827110c';
const uuid = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';
const publishable = ['pk', 'live', 'q7Zk2mP9xW4vB8nT6rY3sL5d'].join('_');

describe('isHardcodedSecret', () => {
  it.each([
    ['password', 'Sup3rS3cret!2024'], ['dbPassword', 'hunter2!prod'], ['password', 'P@ssw0rd123'], ['adminPassword', 'Welcome1!'], ['defaultPassword', 'Welkom01'], ['password', 'admin123'], ['passcode', '482913'], ['smtpPass', 'mX7-kk2-Qz9'],
    ['dbpassword', 'Tr0ub4dor&3'], ['password1', 'Tr0ub4dor&3'], ['user.password', 'Tr0ub4dor&3'], ['jwtSecret', hex], ['sessionSecret', 's3cr3t-k3y-f0r-prod'], ['AUTH_TOKEN', hex], ['API_KEY', uuid], ['clientSecret', uuid], ['apiKeys', random],
    ['secretKeyProd', random], ['encryptionKey', 'QmFzZTY0S2V5Rm9yQUVTMjU2R0NNMTIzNA=='], ['x-api-key', random], ['salt', 'n4Tr1um!'], ['stripeKey', random], ['token', random], ['githubToken', hex], ['wachtwoord', 'Zomer2024!'], ['datenbankPasswort', 'geh3im!Prod'],
    ['mot_de_passe', 'Soleil#75'], ['contraseña', 'Verano2024$'], ['senha', 'Mudar@123'], ['hasło', 'Lato_2024!x'], ['lösenord', 'Sommar2024!'], ['adgangskode', 'Vinter24!x'], ['salasana', 'Kesa2024!x'], ['chiaveApi', random],
  ])('%s: %s is one', (name, value) => {
    expect(isHardcodedSecret(name, value)).toBe(true);
  });

  it.each([
    // What is named is not the credential.
    ['passwordField', 'Sup3rS3cret!2024'], ['passwordPlaceholder', 'P@ssw0rd123'], ['passwordHint', 'Minst-8-Zeichen!1'], ['passwordPolicy', 'Min8+Upper1!'], ['secretId', 'Sup3rS3cret!2024'], ['secretName', 'prod/db/password1'], ['SECRET_KEY_ENV', 'Sup3rS3cret!2024'],
    ['saltRounds', '1234567890ab'], ['hasPassword', 'Sup3rS3cret!2024'], ['tokenAddress', '0xdAC17F958D2ee523a2206206994597C13D831ec7'], ['token_endpoint', random], ['publicKey', random], ['publishableKey', random], ['siteKey', random], ['anonKey', random],
    ['primaryKey', random], ['sortKey', 'USER#2024#abcdef1234'], ['cacheKey', 'user:v2:profile:2024-11'], ['storageKey', 'app.v2.state.2024abc1'], ['csrfToken', random], ['designToken', 'color.primary.500.a1'], ['cancelToken', random], ['pageToken', random],
    ['key', random], ['id', random], ['checksum', hex], ['etag', hex], ['integrity', `sha512-${random}`], ['apiKeyHeader', 'X-Api-Key-1a2b'], ['RESET_PASSWORD', 'reset_pw_v2!1'], ['INVALID_PASSWORD', 'auth/invalid-password'], ['jsonwebtoken', '^9.0.2'],
    // The value says something else.
    ['RESET_PASSWORD', 'resetPassword'], ['password', 'Wachtwoord'], ['password', 'Enter your password'], ['password', 'current-password'], ['password', 'auth/invalid-password'], ['password', 'form.errors.password.min8'], ['secret', 'arn:aws:secretsmanager:eu-west-1:1234:secret:x-AbC123'],
    ['password', '#password-input1'], ['password', 'input[name=password1]'], ['password', '.password-field1'], ['password', '/auth/password/reset2'], ['token', 'https://api.shop.eu/oauth/token2'], ['password', '^(?=.*[A-Z])(?=.*\\d).{8,}$'], ['secret', '[a-z0-9]{8,}'],
    ['signingKey', 'HS256'], ['privateKey', 'secp256k1'], ['accessKey', 'AWS4-HMAC-SHA256'], ['accessKey', 'alt+shift+1'], ['token', 'jsonwebtoken@9.0.2'], ['secret', 'v1.2.3-beta.4'], ['secret', '#ff00aa'], ['password', '2024-01-02'], ['apiKey', 'anna@shop.eu'],
    ['password', '$2b$10$q7Zk2mP9xW4vB8nT6rY3sL5d'], ['password', '密码1234567'], ['password', 'Hasło-użytkownika'], ['password', 'Passwords must match!'], ['credentials', 'include'], ['credentials', 'same-origin'], ['type', 'password'], ['autocomplete', 'current-password'],
    ['secret', 'AppSecretsManagerStack'], ['token', 'access-token-v2-of-app'], ['token', '0xdAC17F958D2ee523a2206206994597C13D831ec7'], ['pin', 'map-pin-2'], ['password', 'string'], ['privateKey', './certs/key1.pem'], ['token', uuid],
    // The value repeats the name.
    ['API_KEY', 'API_KEY'], ['API_KEY', 'api-key'], ['MY_APP_SECRET_2', 'my-app-secret-2'], ['apiKey1', 'apiKey1'],
    // The value is a gap, or says that there is none, or may be seen.
    ['password', '••••••••'], ['password', '<password>'], ['password', '${DB_PASSWORD}'], ['password', '{{password}}'], ['password', 'process.env.PASSWORD'], ['apiKey', 'your_api_key'], ['apiKey', 'your-api-key-here'], ['apiKey', 'sk_xxxx'], ['apiKey', 'xxxxxxxxxxxxxxxxxxxx'],
    ['secret', 'disabled'], ['apiKey', 'not-configured'], ['apiKey', 'no-key-required-1'], ['apiKey', publishable], ['recaptchaKey', `6L${'q7Zk2mP9xW4vB8nT6r3'.repeat(2)}`], ['klaviyoApiKey', 'Xy7Zk2'], ['token', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'], ['password', 'abc'],
  ])('%s: %s is none', (name, value) => {
    expect(isHardcodedSecret(name, value)).toBe(false);
  });
});

describe('isFallbackSecret', () => {
  it.each([
    ['JWT_SECRET', 'secret'], ['JWT_SECRET', 'your-secret-key'], ['JWT_SECRET', 'changeme'], ['JWT_SECRET', 'JWT_SECRET'], ['SESSION_SECRET', 'keyboard cat'], ['NEXTAUTH_SECRET', 'test'], ['ENCRYPTION_KEY', '0123456789abcdef0123456789abcdef'], ['ADMIN_PASSWORD', 'admin'],
    ['COOKIE_SECRET', 'shhhh'], ['API_KEY', 'secret'], ['API_KEY', 'dev-api-key'], ['ADMIN_TOKEN', 'letmein'], ['CRON_SECRET', 'cron'], ['SALT', 'pepper'], ['DB_PASSWORD', 'Kx93!prod'], ['GITHUB_CLIENT_SECRET', hex], ['STRIPE_WEBHOOK_SECRET', 'whsec_test'],
    ['auth.jwtSecret', 'dev-secret'], ['INTERNAL_API_KEY', 'internal'], ['STRIPE_SECRET_KEY', `rk9_${random}`], ['REFRESH_TOKEN_SECRET', 'refresh'], ['WACHTWOORD', 'geheim'], ['SECRET_KEY', 'insecure-x'], ['APP_KEY', `base64:${random}`], ['OPENAI_API_KEY', random],
  ])('%s || %s is one', (name, value) => {
    expect(isFallbackSecret(name, value)).toBe(true);
  });

  it.each([
    ['JWT_SECRET', ''], ['JWT_SECRET', ' '], ['JWT_SECRET', 'none'], ['JWT_SECRET', 'undefined'], ['JWT_SECRET', 'not-set'], ['JWT_SECRET', 'missing'], ['JWT_SECRET', 'JWT_SECRET is required'], ['JWT_SECRET', 'set JWT_SECRET first'], ['JWT_SECRET', '${JWT_SECRET}'], ['JWT_SECRET', '<secret>'],
    ['JWT_SECRET', 'dummy-secret-for-build'], ['RESEND_API_KEY', 'dummy-key-for-build'], ['OPENAI_API_KEY', 'dummy'], ['OPENAI_API_KEY', 'test'], ['OPENAI_API_KEY', 'no-key'], ['OPENAI_API_KEY', 'sk-dummy'], ['OPENAI_API_KEY', 'ollama'], ['API_KEY', 'test-key'], ['SENTRY_AUTH_TOKEN', 'disabled'],
    ['DB_PASSWORD', 'postgres'], ['PGPASSWORD', 'postgres'], ['REDIS_PASSWORD', 'redis'], ['MINIO_SECRET_KEY', 'minioadmin'], ['S3_SECRET_KEY', 'minio'], ['AWS_SECRET_ACCESS_KEY', 'test'], ['AWS_ACCESS_KEY_ID', 'test'], ['GOOGLE_CLIENT_SECRET', 'placeholder'], ['STRIPE_SECRET_KEY', 'sk_test_dummy'],
    ['DATABASE_URL', 'postgres://postgres:postgres@localhost:5432/app'], ['CLIENT_ID', 'abc123'], ['NEXT_PUBLIC_SUPABASE_ANON_KEY', random], ['STRIPE_PUBLISHABLE_KEY', publishable], ['STRIPE_KEY', publishable], ['RECAPTCHA_SITE_KEY', random], ['PUBLIC_KEY', random], ['SALT_ROUNDS', '10'], ['SALT', '10'],
    ['ADMIN_PASSWORD', 'false'], ['TOKEN_EXPIRY', '7d'], ['API_URL', 'https://api.shop.eu'], ['KEY_PATH', './key.pem'], ['PRIVATE_KEY', './key.pem'], ['SESSION_COOKIE_NAME', 'sid'], ['PASSWORD_MIN_LENGTH', '8'], ['ENABLE_PASSWORD', 'true'], ['NODE_ENV', 'development'], ['SECRET_NAME', 'prod/db'],
    ['API_KEY_HEADER', 'x-api-key'], ['FEATURE_FLAG_KEY', 'checkout'],
  ])('%s || %j is none', (name, value) => {
    expect(isFallbackSecret(name, value)).toBe(false);
  });
});
