import { documentationTokens } from '../knowledge/placeholders.ts';
import type { SecretFormat, SecretProof } from '../knowledge/secret-formats.ts';
import { base62ChecksumOf } from './checksum.ts';
import { isLoginAtSampleHost, isRealLogin, isRealPassword, loginInUrl } from './secret-url.ts';
import { isCountingBody, isGapBody, isSampleBody, isWordy, looksLikeSecretValue } from './secret-value.ts';

/** A match of a token's shape, and the text it stands in. */
interface SecretMatch {
  readonly token: string;
  /** The token without the literal that starts it. */
  readonly body: string;
  readonly text: string;
  readonly end: number;
}

function decoded(base64: string): string {
  try {
    return atob(base64.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return '';
  }
}

function jsonOf(base64: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(decoded(base64));
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

const publicRoles: readonly unknown[] = ['anon', 'publishable', 'public'];

/** Tokens that are published: the anon key of a database, the sample of jwt.io, the keys every local Supabase has. */
function opensSomething({ token }: SecretMatch): boolean {
  const [header = '', payload = ''] = token.split('.');
  const claims = jsonOf(payload);
  const algorithm = jsonOf(header)?.alg;
  if (claims === undefined || typeof algorithm !== 'string' || algorithm.toLowerCase() === 'none') return false;
  if (claims.sub === '1234567890' || claims.iss === 'supabase-demo') return false;
  return !publicRoles.includes(claims.role);
}

/** A header alone is a parser's or a test's; a key is followed by its body. */
function hasKeyBody({ text, end }: SecretMatch): boolean {
  const following = text.slice(end, end + 1_200).split('-----')[0] ?? '';
  const body = following.replaceAll(/\\[nr]|\s|^[\w-]+:.*$/gmu, '');
  return /^[0-9A-Za-z+/=]{64}/u.test(body) && !isSampleBody(body.slice(0, 64));
}

function isRealPair({ body }: SecretMatch): boolean {
  const pair = decoded(body);
  const colon = pair.indexOf(':');
  if (colon === -1 || /[^\u{20}-\u{7E}]/u.test(pair)) return false;
  const user = pair.slice(0, colon);
  const password = pair.slice(colon + 1);
  if (password === '') return looksLikeSecretValue(user);
  return user !== 'Aladdin' && user !== password && isRealPassword(user, password);
}

const serverPart = /(?:server|data source|host|address)\s?=\s?(?:tcp:)?([^;,\s]{1,253})/iu;
const userPart = /(?:user id|uid|username|user)\s?=\s?([^;,\s]{1,100})/iu;

function opensDatabase({ token, text }: SecretMatch): boolean {
  if (text.includes('://')) return false;
  const password = token.slice(token.indexOf('=') + 1);
  const [, host = ''] = serverPart.exec(text) ?? [];
  const [, user = ''] = userPart.exec(text) ?? [];
  return isRealLogin({ user, password, host });
}

const proofs: Readonly<Record<SecretProof, (match: SecretMatch) => boolean>> = {
  'crc32-base62': ({ body }) => base62ChecksumOf(body.slice(0, 30)) === body.slice(30),
  'jwt-claims': opensSomething,
  'basic-pair': isRealPair,
  // A signed token has said already whether it opens something.
  'bearer-value': ({ body }) => !body.startsWith('eyJ') && looksLikeSecretValue(body),
  'url-password': ({ token }) => {
    const login = loginInUrl(token);
    return login !== undefined && isRealLogin(login);
  },
  'connection-password': opensDatabase,
  'key-body': hasKeyBody,
  'discord-id': ({ token }) => /^\d{17,20}$/u.test(decoded(token.split('.')[0] ?? '')),
  'not-hex': ({ body }) => /[G-Zg-z]/u.test(body),
};

/** Formats whose proof looks into the token itself: a run of equal characters in there means nothing. */
const selfEvident: ReadonlySet<SecretProof | undefined> = new Set(['jwt-claims', 'basic-pair', 'url-password', 'connection-password', 'key-body'] as const);

function isSampleLogin({ token }: SecretMatch): boolean {
  const login = loginInUrl(token);
  return login !== undefined && isLoginAtSampleHost(login);
}

/** Proofs that somebody who makes a token up does not know of. */
const unknownToMakers: ReadonlySet<SecretProof | undefined> = new Set([undefined, 'crc32-base62'] as const);

/**
 * How sure a match of the shape is.
 *
 * | match | |
 * |---|---|
 * | opens something, as far as the token itself tells | `proven` |
 * | starts like one, but its checksum fails or its body counts up: typed by somebody, perhaps wrongly | `made-up` |
 * | a gap, words, a public key, a look-alike | `undefined` |
 */
export function certaintyOf(match: SecretMatch, { proof, prefixes }: SecretFormat): 'proven' | 'made-up' | undefined {
  if (documentationTokens.some((start) => match.token.startsWith(start))) return undefined;
  if (proof !== undefined && selfEvident.has(proof)) return proofs[proof](match) ? 'proven' : proof === 'url-password' && isSampleLogin(match) ? 'made-up' : undefined;
  if (isGapBody(match.body) || isWordy(match.body)) return undefined;
  if (!isCountingBody(match.body) && (proof === undefined || proofs[proof](match))) return 'proven';
  return prefixes && unknownToMakers.has(proof) ? 'made-up' : undefined;
}

/** Whether what follows an unmistakable prefix may have been meant as a token although it is none of the format. */
export function isMadeUpBody(body: string): boolean {
  return body.length >= 12 && !isGapBody(body) && !isWordy(body) && !/\.{2}/u.test(body);
}
