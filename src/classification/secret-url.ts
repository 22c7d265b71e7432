import { localDatabasePasswords } from '../knowledge/placeholders.ts';
import { isPlaceholder, looksLikeSecretValue } from './secret-value.ts';
import { wordSet } from './word-set.ts';

const isDefaultPassword = wordSet(localDatabasePasswords);

const localHost = /^(?:127(?:\.\d{1,3}){3}|0\.0\.0\.0|host\.docker\.internal|gateway\.docker\.internal)$/u;
const reservedHost = /(?:^|\.)(?:localhost|local|test|example|invalid|lan|home|localdomain)$/u;
const sampleHost = /(?:^|\.)(?:example|your-?[a-z-]*|my-?(?:host|server|domain|db|site|proxy|app|cluster)|some-?[a-z-]*|domain|host|hostname|server|foo|bar|company|site|mydomain|xxx+)\.[a-z.]{2,16}$|x{4,}/u;
const documentationHost = /(?:^|\.)example\.(?:com|org|net|edu)$|\.example$/u;
const privateHost = /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.)|\.internal$|\.svc$/u;

/** A constant's name, a variable, a port, or the word itself. */
const noPassword = /^[A-Z_]{3,}$|^\$|^%\w+%$|^\d{1,5}$|[Pp]ass(?:word|wd)?$/u;
const sampleUser = /^(?:user(?:name)?|usr|foo|scott|someone|my_?user|db_?user|alice|bob|john)$/iu;
const samplePassword = /^(?:pass|pw|my|secret|tiger|bar|123)/iu;

/** Whether only the developer's own machine, a container next to it or a documentation page answers there. */
function isLocalOrSampleHost(host: string): boolean {
  const name = host.toLowerCase().replace(/\.$/u, '');
  return !name.includes('.') || localHost.test(name) || reservedHost.test(name) || sampleHost.test(name);
}

/** Who logs in where, as a URL or a connection string says it. */
interface Login {
  readonly user: string;
  readonly password: string;
  readonly host: string;
}

/** A cluster whose name its provider drew, which nobody makes up for a sample: `cluster0.k7r2x.mongodb.net`. */
const drawnHost = /\.(?!abc|xyz|123)(?=[a-z]{0,7}\d)[a-z\d]{5,8}\.mongodb\.net$/u;

function isGapOrWord(password: string): boolean {
  return password.length < 3 || isPlaceholder(password) || noPassword.test(password);
}

/** Whether a password is more than a gap, a sample or the word itself. */
export function isRealPassword(user: string, password: string): boolean {
  return !isGapOrWord(password) && !(sampleUser.test(user) && samplePassword.test(password));
}

/** Whether a login opens something: not the developer's own machine, not a sample, not a default in a private network. */
export function isRealLogin({ user, password, host }: Login): boolean {
  if (isLocalOrSampleHost(host) || (drawnHost.test(host) ? isGapOrWord(password) : !isRealPassword(user, password))) return false;
  return !(privateHost.test(host) && (user === password || isDefaultPassword(password.toLowerCase())));
}

/**
 * Whether a login at a host that is kept for documentation is more than documentation: a password that somebody drew.
 * Code that is passed around has its hosts replaced before its passwords.
 */
export function isLoginAtSampleHost({ user, password, host }: Login): boolean {
  return documentationHost.test(host.toLowerCase()) && !sampleUser.test(user) && isRealPassword(user, password) && looksLikeSecretValue(password);
}

/** The user, the password and the first host of a URL that carries them. */
export function loginInUrl(url: string): Login | undefined {
  const start = url.indexOf('://') + 3;
  const end = url.indexOf('@', start);
  const colon = url.indexOf(':', start);
  if (start < 3 || end === -1 || colon === -1 || colon > end) return undefined;
  const host = /^[^\s:/?#,\\"'`]{0,253}/u.exec(url.slice(end + 1, end + 256))?.[0] ?? '';
  return { user: url.slice(start, colon), password: url.slice(colon + 1, end), host };
}
