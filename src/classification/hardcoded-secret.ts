import {
  buildWords,
  databaseWords,
  dummyWords,
  guardingTerms,
  guardingWords,
  ownWords,
} from '../knowledge/fallback-secrets.ts';
import { uuidShape } from '../knowledge/ordinary-values.ts';
import { localDatabasePasswords } from '../knowledge/placeholders.ts';
import { credentialNameOf, type CredentialName } from './credential-name.ts';
import { isGap, isOrdinaryShape, isOrdinaryText, isPlaceholder, isPublicKey, looksLikeSecretValue, looksRandom, saysThereIsNone } from './secret-value.ts';
import { wordSet } from './word-set.ts';
import { wordsOf } from './words.ts';

const shortestNamedSecret = 6;
const longestSecret = 4_000;

const folded = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/gu, '');

/** Whether the value only repeats its name: `API_KEY: 'api-key'`. */
const isEcho = (name: string, value: string): boolean => folded(name).includes(folded(value));

/** Whether a literal bound to this name is a secret in the code. */
export function isHardcodedSecret(name: string, value: string): boolean {
  if (value.length < shortestNamedSecret || value.length > longestSecret) return false;
  const credential = credentialNameOf(name);
  if (!credential || isEcho(name, value)) return false;
  if (credential.strength === 'weak') return looksRandom(value) && !isPublicKey(value, name);
  if (isPlaceholder(value) || saysThereIsNone(value) || isPublicKey(value, name)) return false;
  return uuidShape.test(value) || !isOrdinaryText(value);
}

const isGuardingTerm = wordSet(guardingTerms);
const isGuardingWord = wordSet(guardingWords);
const isOwnWord = wordSet(ownWords);
const isDatabaseWord = wordSet(databaseWords);
const isBuildWord = wordSet(buildWords);
const isDummyWord = wordSet(dummyWords);
const isLocalPassword = wordSet(localDatabasePasswords);

/** Whether who knows the value gets in: it signs, encrypts or is asked for, where a key for another service merely fails. */
function guardsTheProject(envName: string, credential: CredentialName): boolean {
  const words = wordsOf(envName);
  if (words.some(isGuardingWord)) return true;
  return isGuardingTerm(credential.text.replaceAll(' ', '-')) && (credential.text !== 'secret key' || words.every(isOwnWord));
}

/** Whether the text talks about the variable: `JWT_SECRET must be set`. */
function isMessage(envName: string, text: string): boolean {
  return (text !== envName && text.includes(envName)) || text.split(/\s+/u).length > 6;
}

/** Whether `process.env.NAME || 'value'` lets the project run on a secret that everybody knows. */
export function isFallbackSecret(envName: string, value: string): boolean {
  const credential = credentialNameOf(envName);
  const text = value.trim();
  if (!credential || text === '' || text.length > longestSecret || /^(?:\d{1,2}|true|false)$/u.test(text)) return false;
  if (saysThereIsNone(text) || isGap(text) || isOrdinaryShape(text) || isPublicKey(text, envName)) return false;
  const names = wordsOf(envName);
  const words = text.toLowerCase().split(/[^a-z]+/u);
  if (words.some(isBuildWord) || isMessage(envName, text)) return false;
  if (names.some(isDatabaseWord) && isLocalPassword(text.toLowerCase())) return false;
  if (guardsTheProject(envName, credential)) return true;
  if (names.every(isOwnWord)) return !words.some(isDummyWord);
  return credential.strength === 'weak' ? looksRandom(text) : looksLikeSecretValue(text);
}
