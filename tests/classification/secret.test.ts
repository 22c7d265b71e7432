import { describe, expect, it } from 'vitest';
import { secretFormatIn } from '../../src/classification/secret.ts';
import { maskedSecret } from '../../src/classification/masked-secret.ts';
import { secretFormats } from '../../src/knowledge/secret-formats.ts';
import { jwtWith, pemOf, samplePassword, secretOf, secretSamples } from '../support/secret-samples.ts';

/** The format of a token that bears itself out. */
function idIn(text: string, near?: string): string | undefined {
  const found = secretFormatIn(text, near);
  return found?.isProven ? found.format.id : undefined;
}
/** The format of a token that only starts like one. */
function madeUpIn(text: string): string | undefined {
  const found = secretFormatIn(text);
  return found && !found.isProven ? found.format.id : undefined;
}
const host = ['db', 'shop', 'eu'].join('.');
const base64Of = (text: string): string => Buffer.from(text).toString('base64');

describe('every format', () => {
  it('has a sample, and every sample a format', () => {
    const reported = secretFormats.filter(({ exposure }) => exposure !== 'never-report');
    expect(secretSamples.map(({ id }) => id).toSorted()).toEqual(reported.map(({ id }) => id).toSorted());
  });

  it('says where to look: a literal of the token, or words around it', () => {
    const blind = secretFormats.filter(({ prefixes, infixes, shape, needsContext }) => !prefixes && !infixes && shape === undefined && !needsContext);
    expect(blind).toEqual([]);
  });

  it('is off without its surroundings where certainty is low', () => {
    const loud = secretFormats.filter(({ certainty, needsContext }) => certainty === 'low' && !needsContext);
    expect(loud).toEqual([]);
  });

  it.each(secretSamples)('$id is found', ({ id, token, near }) => {
    expect(idIn(token, near)).toBe(id);
  });

  it.each(secretSamples)('$id is found inside other text', ({ id, token, near }) => {
    const text = `Before: ${token}`;
    const found = secretFormatIn(text, near);
    expect(found?.format.id).toBe(id);
    expect(token).toContain(text.slice(found?.start, found?.end));
  });

  const lookAlikes = secretSamples.flatMap(({ id, counterExamples, near }) => counterExamples.map((text, at) => ({ id, at, text, near })));
  it.each(lookAlikes)('$id is not look-alike $at', ({ id, text, near }) => {
    expect(idIn(text, near)).not.toBe(id);
  });

  const inContext = secretSamples.filter(({ near }) => near !== '');
  it.each(inContext)('$id is silent without its surroundings', ({ id, token }) => {
    expect(idIn(token)).not.toBe(id);
    expect(idIn(token, 'assetDigest')).not.toBe(id);
  });

  it.each(secretSamples)('$id is masked', ({ token, near }) => {
    const found = secretFormatIn(token, near);
    const [shownStart = '', shownEnd = ''] = found?.masked.split('…') ?? [];
    const known = [...(found?.format.prefixes ?? []), 'https://', 'Password=', '-----BEGIN ', ''];
    expect(known).toContain(shownStart);
    expect(shownEnd).toMatch(/^(?:.{0,4}|@db\.shop\.eu(?::5432)?| PRIVATE KEY-----)$/u);
  });
});

describe('what a finding says', () => {
  it('tells a test key from a live one', () => {
    expect(secretFormatIn(secretOf('stripe-live'))?.exposure).toBe('secret');
    expect(secretFormatIn(secretOf('stripe-test'))?.exposure).toBe('test-secret');
    expect(secretFormatIn(secretOf('shippo').replace('live', 'test'))?.exposure).toBe('test-secret');
    expect(secretFormatIn(secretOf('twilio-sid'))?.exposure).toBe('identifier');
    expect(secretFormatIn(secretOf('make-webhook'))?.exposure).toBe('capability-url');
  });

  it('prefers the provider over the header the token stands in', () => {
    expect(idIn(`Bearer ${secretOf('stripe-live')}`)).toBe('stripe-live');
    expect(idIn(`https://${secretOf('github-pat')}:x-oauth-basic@github.com/shop/app.git`)).toBe('github-pat');
  });

  it('finds the real login after a local one', () => {
    expect(idIn(`http://a:${samplePassword}@localhost, https://shop:${samplePassword}@${host}/`)).toBe('url-basic-auth');
  });

  it('finds the real token after a sample of the same format', () => {
    expect(idIn(`${['sk', 'live', 'x'.repeat(24)].join('_')} ${secretOf('stripe-live')}`)).toBe('stripe-live');
  });

  it.each([
    ['stripe-live', /^sk_live_…\w{4}$/u],
    ['github-pat', /^ghp_…\w{4}$/u],
    ['db-connection', /^postgres:\/\/…@db\.shop\.eu:5432$/u],
    ['url-basic-auth', /^https:\/\/…@db\.shop\.eu$/u],
    ['private-key-pem', /^-----BEGIN … PRIVATE KEY-----$/u],
    ['basic-header', /^Basic …$/u],
    ['adonet-connection', /^Password=…$/u],
  ])('masks %s', (id, shape) => {
    expect(secretFormatIn(secretOf(id))?.masked).toMatch(shape);
  });

  it('shows the end of a long secret and nothing of a short one', () => {
    const long = 'q7'.repeat(12);
    expect(maskedSecret(long)).toBe('…q7q7');
    expect(maskedSecret('hunter2!prod')).toBe('…');
  });
});

describe('signed tokens', () => {
  it.each([
    ['a user token', { sub: 'c-48213', email: 'anna' }],
    ['a service role', { role: 'service_role', ref: 'shop' }],
    ['no claims that say what it is', { iat: 1_700_000_000 }],
  ])('%s is a secret', (_case, claims) => {
    expect(idIn(jwtWith(claims))).toBe('jwt');
  });

  it.each([
    ['the anon role', jwtWith({ role: 'anon', iss: 'supabase', ref: 'shop' })],
    ['the sample of jwt.io', jwtWith({ sub: '1234567890', name: 'John Doe', iat: 1_516_239_022 })],
    ['the keys of a local Supabase', jwtWith({ iss: 'supabase-demo', role: 'service_role' })],
    ['an unsigned token', jwtWith({ sub: 'c-48213' }, { alg: 'none' })],
    ['three parts that are no JSON', ['eyJhbGciOiJIUzI1NiJ9', `eyJ${'Q'.repeat(30)}`, 'R'.repeat(30)].join('.')],
  ])('%s is silent', (_case, token) => {
    expect(idIn(token)).toBeUndefined();
  });

  it('a published token stays silent behind Bearer', () => {
    expect(idIn(`Bearer ${jwtWith({ role: 'anon', iss: 'supabase' })}`)).toBeUndefined();
    expect(idIn(`Bearer ${jwtWith({ sub: 'c-48213' })}`)).toBe('jwt');
  });

  it('a licence key of a browser library is silent', () => {
    expect(idIn(jwtWith({ sub: 'c-48213' }), 'licenseKey')).toBeUndefined();
  });
});

describe('credentials in URLs', () => {
  it.each([
    `postgresql://shop:${samplePassword}@${host}/shop?sslmode=require`,
    `mongodb+srv://shop:${samplePassword}@cluster0.k2x9.mongodb.net/shop`,
    `mongodb://shop:${samplePassword}@a.${host}:27017,b.${host}:27017/shop`,
    `redis://:${samplePassword}@${host}:6379/0`,
    `amqps://shop:${samplePassword}@${host}/vhost`,
    `https://shop:${samplePassword}@${host}/hook`,
    `postgres://admin:${samplePassword}@10.0.3.7/shop`,
    `postgres://shop:Sommer2024!@${host}/shop`,
  ])('%s is a secret', (url) => {
    expect(secretFormatIn(url)?.masked).not.toContain(samplePassword);
    expect(idIn(url)).toMatch(/^(?:db-connection|url-basic-auth)$/u);
  });

  it.each([
    `postgres://shop:${samplePassword}@localhost:5432/shop`,
    `postgres://shop:${samplePassword}@127.0.0.1/shop`,
    `postgres://shop:${samplePassword}@[::1]:5432/shop`,
    `postgres://shop:${samplePassword}@0.0.0.0/shop`,
    `postgres://shop:${samplePassword}@db:5432/shop`,
    `redis://:${samplePassword}@redis:6379`,
    `mongodb://root:${samplePassword}@mongo:27017`,
    `amqp://guest:${samplePassword}@host.docker.internal`,
    `http://shop:${samplePassword}@printer.local/`,
    `https://shop:${samplePassword}@api.example.com/`,
    `https://shop:${samplePassword}@shop.example/`,
    `postgres://postgres:postgres@10.0.3.7/shop`,
    `postgres://shop:shop@pg.internal/shop`,
    `postgres://user:password@${host}/shop`,
    `postgres://user:pass@${host}/shop`,
    `postgres://username:passw0rd1@${host}/shop`,
    `postgres://shop:changeme@${host}/shop`,
    `postgres://shop:DB_PASSWORD@${host}/shop`,
    `postgres://shop:<password>@${host}/shop`,
    `postgres://shop:****@${host}/shop`,
    `postgres://shop:\${DB_PASSWORD}@${host}/shop`,
    `postgres://shop:{{password}}@${host}/shop`,
    `postgres://shop:%PASSWORD%@${host}/shop`,
    `postgres://shop:your-password@${host}/shop`,
    'https://user:pass@proxy.shop.eu:8080',
    'https://api.shop.eu:8443/users@v2',
    'https://esm.shop.eu/react@18.2.0:latest',
    'https://shop.eu/profile?next=a:b@c',
    'postgres://user:password@host:5432/database',
    'mongodb+srv://shop:k2x9QmP3@cluster0.xxxxx.mongodb.net/shop',
  ])('%s is silent', (url) => {
    expect(idIn(url)).toBeUndefined();
  });
});

describe('headers, keys and connection strings that are none', () => {
  it.each([
    ['a header without a body', '-----BEGIN PRIVATE KEY-----'],
    ['a header that a parser looks for', 'must start with -----BEGIN RSA PRIVATE KEY----- and end with a line break'],
    ['a shortened key', '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkq...\n-----END PRIVATE KEY-----'],
    ['a public key', pemOf('PUBLIC KEY')],
    ['a certificate', pemOf('CERTIFICATE')],
    ['the pair of the RFC', `Basic ${base64Of('Aladdin:open sesame')}`],
    ['a pair of words', `Basic ${base64Of('username:password')}`],
    ['basic in a sentence', 'Basic understanding123 of the law'],
    ['bearer in a sentence', 'Bearer authentication is required here'],
    ['a bearer gap', 'Bearer <access-token-goes-here>'],
    ['a bearer placeholder', 'Bearer your_access_token_here'],
    ['a local SQL server', `Server=localhost;Database=shop;User Id=sa;Password=${samplePassword};`],
    ['a SQL server without a password', `Server=${host};Trusted_Connection=True;Password={password};`],
    ['a query string', `/login?password=${samplePassword}&uid=12`],
    ['the documentation key of AWS', ['AKIA', 'IOSFODNN7', 'EXAMPLE'].join('')],
    ['the documentation key of Stripe', ['sk', 'test', '4eC39HqLyjWDarjtT1zdp7dc'].join('_')],
    ['the sample of secret scanning', ['secret', 'scanning', 'ab85fc6f8d7638cf1c11da812da308d43', 'abcde'].join('_')],
    ['a key of one letter', ['sk', 'live', 'x'.repeat(24)].join('_')],
    ['a key that says what it is', ['sk', 'live', 'thisIsAnExampleKeyForDocs'].join('_')],
    ['a Slack hook of the documentation', `https://hooks.slack.com/services/T00000000/B00000000/${'X'.repeat(24)}`],
    ['a prefix in a sentence', 'Stripe keys start with sk_live_ or rk_live_.'],
    ['a pattern for the token', 'ghp_[A-Za-z0-9]{36}'],
    ['a publishable Stripe key', ['pk', 'live', 'q7Zk2mP9xW4vB8nT6rY3sL5d'].join('_')],
    ['a Mapbox token for browsers', ['pk.eyJ', 'q7Zk2mP9xW4vB8nT6rY3sL5d', '.', 'q7Zk2mP9xW4vB8nT6rY3sL'].join('')],
    ['a Sentry DSN', `https://${'0f1e2d3c'.repeat(4)}@o48213.ingest.de.sentry.io/48213`],
    ['a class list', 'rounded-md md-list-item-multi-line'],
    ['a git object', '0f1e2d3c4b5a69788796a5b4c3d2e1f001122334'],
    ['a data URL', `data:image/png;base64,${secretOf('stripe-live')}`],
  ])('%s', (_case, text) => {
    expect(idIn(text)).toBeUndefined();
  });

  it.each([
    ['firebaseConfig apiKey'],
    ['NEXT_PUBLIC_MAPS_KEY'],
    ['googleMapsApiKey'],
  ])('a Google key is public next to %s', (near) => {
    expect(idIn(secretOf('gcp-api-key'), near)).toBeUndefined();
    expect(secretFormatIn(secretOf('gcp-api-key'), 'geminiApiKey')?.exposure).toBe('mixed');
  });
});

describe('tokens that somebody made up', () => {
  const of = (...parts: readonly string[]): string => parts.join('');
  it.each([
    ['a GitHub token with a wrong checksum', of('ghp', '_aB3dE5fG7hJ9kL1mN2pQ4rS6tU8vW0xY1zA2'), 'github-pat'],
    ['a GitHub token of another length', of('ghp', '_a8B3dE5fG7hJ9kL1m'), 'github-pat'],
    ['a Stripe key that counts up', of('sk_', 'live_1234567890abcdefghijklmn'), 'stripe-live'],
    ['a short Stripe key', of('sk_', 'live_51H8xKjLmN2pQ'), 'stripe-live'],
    ['an access key id with digits that none has', of('AK', 'IA1234567890ABCD98'), 'aws-access-key-id'],
    ['a mail key of one part', of('S', 'G.q7Zk2mP9xW4vB8nT6rY3sL5d'), 'sendgrid'],
    ['a model key of another length', of('sk', '-ant-', 'api03-q7Zk2mP9xW4vB8nT6rY3'), 'anthropic'],
    ['a model key', of('sk', '-proj-', 'q7Zk2mP9xW4vB8nT6rY3sL5d'), 'openai-project'],
    ['a chat token', of('xox', 'b-1234567890-abcdefGHIJ'), 'slack-bot'],
    ['a database of a documentation host', `postgres://shop:${samplePassword}@db.example.com/shop`, 'db-connection'],
    ['a login of a documentation host', `https://shop:${samplePassword}@crm.shop.example/`, 'url-basic-auth'],
    ['one in other text', of('curl -H "Authorization: token gh', 'p_a8B3dE5fG7hJ9kL1m"'), 'github-pat'],
  ])('%s', (_case, text, id) => {
    expect(madeUpIn(text)).toBe(id);
  });

  it.each([
    ['the login that documentations print', `https://user:${samplePassword}@api.example.com/`],
    ['a word for a password at a documentation host', 'postgres://shop:hunter@db.example.com/shop'],
    ['crosses', of('gh', 'p_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx')],
    ['crosses in capitals', of('AK', 'IAXXXXXXXXXXXXXXXX')],
    ['dots', of('sk_', 'live_................')],
    ['an ellipsis', of('sk_', 'live_51H8xKjLmN2p...')],
    ['an ellipsis of one character', of('sk_', 'live_51H8xKjLmN2p…')],
    ['stars', of('gh', 'p_****************************')],
    ['one letter', of('glp', 'at-aaaaaaaaaaaaaaaaaaaa')],
    ['zeros', of('xox', 'b-000000000000-000000000000-000000')],
    ['the reader addressed', of('gh', 'p_your-token-goes-here-12')],
    ['an example', of('AK', 'IAIOSFODNN7EXAMPLE')],
    ['words', of('np', 'm_config_registry_url')],
    ['words and a number', of('wh', 'sec_signing_secret_1')],
    ['a short one', of('sk_', 'test_123')],
    ['a pattern', 'ghp_[A-Za-z0-9]{36}'],
    ['the inside of another word', of('task_', 'live_51H8xKjLmN2pQ')],
    ['a vague prefix', 'hf_q7Zk2mP9xW4vB8nT6rY3'],
  ])('%s stays silent', (_case, text) => {
    expect(secretFormatIn(text)).toBeUndefined();
  });

  it('the proven token is told before the one that is made up', () => {
    expect(idIn(`${of('gh', 'p_a8B3dE5fG7hJ9kL1m')} ${secretOf('stripe-live')}`)).toBe('stripe-live');
  });

  it('what is told is still masked', () => {
    expect(secretFormatIn(of('gh', 'p_a8B3dE5fG7hJ9kL1m2'))?.masked).toBe(of('gh', 'p_…'));
  });
});

describe('long texts', () => {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  function noise(length: number): string {
    let state = 7;
    const parts: string[] = [];
    for (let at = 0; at < length; at += 1) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      parts.push(alphabet.charAt(state >>> 26));
    }
    return parts.join('');
  }

  it('a key in a long text is found by how it starts', () => {
    expect(idIn(`${noise(30_000)}\n${pemOf('PRIVATE KEY')}`)).toBe('private-key-pem');
    expect(idIn(`${noise(30_000)} ${secretOf('stripe-live')}`)).toBe('stripe-live');
  });

  it('formats that only their surroundings give away are left out of long texts', () => {
    expect(idIn(noise(30_000), 'AWS_SECRET_ACCESS_KEY')).toBeUndefined();
  });

  // Each takes milliseconds; a pattern that goes back over what it has read would take minutes.
  it.each([
    ['random base64', noise(2_000_000)] as const,
    ...['a', 'A', 'E', '-', '/', ':', ' ', '0'].map((letter) => [`one letter: ${letter}`, letter.repeat(1_000_000)] as const),
    ...['eyJ-', 'eyJabcdefghij.', 'sk-', 'ATATT3-', '_authToken=', 'a://b:', 'a://b:c@', 'password=', '"type":', 'glrt-', 'Bearer ', '-----BEGIN '].map((piece) => [
      `many times ${piece}`,
      piece.repeat(Math.floor(1_000_000 / piece.length)),
    ] as const),
    ...['a.', '7Q~', '1|', '0-us', '://', 'a://b:', '"type":"service_account"', '1:AA'].map((piece) => [`a short text, many times ${piece}`, piece.repeat(Math.floor(19_000 / piece.length))] as const),
  ])('%s is read once', (_case, text) => {
    const before = performance.now();
    expect(idIn(text, 'aws discord mailgun okta asana sanity')).toBeUndefined();
    expect(performance.now() - before).toBeLessThan(10_000);
  });
});
