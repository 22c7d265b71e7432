import { distinctiveNames } from '../knowledge/distinctive-names.ts';
import { wordsBeforePersonalToken } from '../knowledge/personal-tokens.ts';
import { credentialNameOf } from './credential-name.ts';
import { wordSet } from './word-set.ts';
import { wordsOf } from './words.ts';

const isBeforeToken = wordSet(wordsBeforePersonalToken);

/** What opens nothing by itself, or is a setting that is called so. */
const harmless = new Set(['salt', 'pepper', 'credentials', 'auth key', 'account key', 'crypto key']);

/** Whether a name of several words is surely one of a credential: `jwtSecret`, `githubToken`, `connectionString`; not `token` or `currentToken`. */
export function isNamedCredential(name: string): boolean {
  const words = wordsOf(name);
  if (words.length < 2) return false;
  const credential = credentialNameOf(name);
  if (!credential || harmless.has(credential.text)) return false;
  if (credential.strength === 'strong') return credential.text !== 'secret' || words.at(-1) === 'secret';
  const before = words.at(-2) ?? '';
  return credential.text === 'token' && words.at(-1) === 'token' && (isBeforeToken(before) || Object.hasOwn(distinctiveNames, before));
}
