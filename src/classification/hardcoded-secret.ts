import {
  buildWords,
  databaseWords,
  dummyWords,
  guardingTerms,
  guardingWords,
  keysOfProtocols,
  nounsOfMadeUpSecret,
  ownWords,
  signingTerms,
  wordsBeforeMadeUpSecret,
  wordsOfAccountsElsewhere,
} from '../knowledge/fallback-secrets.ts';
import { uuidShape } from '../knowledge/ordinary-values.ts';
import { addressedToReader, localDatabasePasswords } from '../knowledge/placeholders.ts';
import { credentialNameOf, type CredentialName } from './credential-name.ts';
import { isGap, isNumberedKey, isOrdinaryShape, isOrdinaryText, isPlaceholder, isPublicKey, looksLikeSecretValue, looksRandom, saysThereIsNone } from './secret-value.ts';
import type { CredentialDemand } from '../knowledge/credential-slots.ts';
import { wordSet } from './word-set.ts';
import { wordsOf } from './words.ts';

const shortestNamedSecret = 6;
const longestSecret = 4_000;

/** `comment.keyword.$2`: what a grammar calls the pieces of a text. */
const grammarScope = /^[a-z]+(?:\.[a-z]+)+\.?\$\d$/u;

const folded = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/gu, '');

/** Whether the value only repeats its name: `API_KEY: 'api-key'`, `AccessToken = 'org.example2.login.access_token'`. */
function isEcho(name: string, value: string): boolean {
  const last = /[.:/]([a-z]+[_-][a-z_-]+)$/u.exec(value)?.[1];
  return folded(name).includes(folded(last ?? value));
}

/** Whether the value is what a setting with a credential is called: `SECRET_KEYS = ['s3SecretAccessKey']`. */
function isNameOfCredential(value: string): boolean {
  return /^[a-z]+\d?(?:[A-Z][a-z]+){1,6}$/u.test(value) && credentialNameOf(value) !== undefined;
}

/** `Server=…;Password=…`, which is told by its format where its server is no developer's machine, and the id of a project of Application Insights. */
const isConnectionString = (credential: CredentialName, value: string): boolean => credential.text === 'connection string' && /^\s?(?:server|data source|host|addr(?:ess)?|instrumentationkey)\s?=/iu.test(value);

/** Whether a literal is a secret in the code that is bound to a name of a credential, or to one that the project calls so. */
export function isHardcodedSecret(name: string, value: string, credential: CredentialName | undefined = credentialNameOf(name)): boolean {
  if (!credential || value.length < shortestNamedSecret || value.length > longestSecret || isEcho(name, value) || grammarScope.test(value)) return false;
  if (credential.strength === 'weak') return looksRandom(value) && !isPublicKey(value, name);
  if (saysThereIsNone(value) || isPublicKey(value, name) || isConnectionString(credential, value)) return false;
  if (isMadeUpSigningKey(name, credential, value)) return true;
  if (isNameOfCredential(value)) return false;
  if (isPlaceholder(value)) return isNumberedKey(value);
  return uuidShape.test(value) || !isOrdinaryText(value);
}

const isGuardingTerm = wordSet(guardingTerms);
const isSigningTerm = wordSet(signingTerms);
const isGuardingWord = wordSet(guardingWords);
const isOwnWord = wordSet(ownWords);
const isDatabaseWord = wordSet(databaseWords);
const isOfAccountElsewhere = wordSet(wordsOfAccountsElsewhere);
const isBuildWord = wordSet(buildWords);
const isDummyWord = wordSet(dummyWords);
const isLocalPassword = wordSet(localDatabasePasswords);

/** Whether who knows the value gets in: it signs, encrypts or is asked for, where a key for another service merely fails. */
function guardsTheProject(envName: string, credential: CredentialName): boolean {
  const words = wordsOf(envName);
  if (words.some(isGuardingWord)) return true;
  return isGuardingTerm(credential.text.replaceAll(' ', '-')) && (credential.text !== 'secret key' || words.every(isOwnWord));
}

const passwordTerm = /pass|pwd|wort$|woord$|mdp|contrasen|senha|haslo|losenord|kode|salasana|heslo|jelszo|parola|sifre/u;

/** Whether the name is one of a password, which persons log in with, and of no key. */
export function isPasswordName(name: string): boolean {
  return passwordTerm.test(credentialNameOf(name)?.text ?? '');
}

/** Whether the name is one of a key that signs, seals or encrypts what the project makes. */
export function isSigningName(name: string, credential: CredentialName | undefined = credentialNameOf(name)): boolean {
  return credential?.strength === 'strong' && isSigningTerm(credential.text.replaceAll(' ', '-')) && (credential.text !== 'secret key' || wordsOf(name).every((word) => isOwnWord(word) || isGuardingWord(word)));
}

/** Words that somebody took for a signing key: `my-super-secret-key`. A bare `secret` may be the name of one in a vault. */
function isMadeUpSigningKey(name: string, credential: CredentialName, value: string): boolean {
  if (wordsOf(name).length < 2 || !isSigningName(name, credential) || !/^[\w !@#$-]{8,80}$/u.test(value) || /^[A-Z\d_]+$/u.test(value) || isGap(value)) return false;
  return isMadeUpKey(value);
}

/** Whether a key signs tokens or sessions with a word that anybody would try: `secret`, `changeme`, a first name. */
export function isWeakSigningKey(name: string, value: string): boolean {
  if (!wordsOf(name).some((word) => isGuardingWord(word) || word === 'token' || word === 'super') || !/^[\w!@#$%^&*.+=-]{3,64}$/u.test(value) || /^[A-Z][A-Z\d_]*$|^(?:true|false|yes|no|on|off)$/u.test(value)) return false;
  return !isGap(value) && !saysThereIsNone(value) && !isOrdinaryShape(value) && folded(value) !== folded(name);
}

/** Whether any word under a name of the code signs tokens or sessions: `JWT_SECRET: 'popcorn'`; a name of a setting, a title or a dummy does not. */
export function isWordSigning(name: string, value: string, credential: CredentialName): boolean {
  if (!isSigningName(name, credential) || !/^[\w!@#$%^&*+=-]{3,64}$/u.test(value) || /^[A-Z][a-z]+$/u.test(value)) return false;
  return isWeakSigningKey(name, value) && !folded(value).includes(folded(name)) && !value.toLowerCase().split(/[^a-z]+/u).some(isDummyWord);
}

/** Whether a text reads like a key that somebody made up for code that runs: `my-super-secret-key`, `change-this-token`. */
export function isMadeUpKey(text: string): boolean {
  return text.length >= 8 && nounsOfMadeUpSecret.test(text) && wordsBeforeMadeUpSecret.test(text);
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
  // Somebody else asks for it: what stands there for a password opens nothing.
  const isAskedElsewhere = names.some(isOfAccountElsewhere) || (addressedToReader.test(text) && names.length > 1 && !names.some(isGuardingWord));
  if (isAskedElsewhere && isPasswordName(envName)) return isSecretFor('login', text, envName);
  if (guardsTheProject(envName, credential)) return true;
  if (names.every(isOwnWord)) return !words.some(isDummyWord);
  return credential.strength === 'weak' ? looksRandom(text) : looksLikeSecretValue(text);
}

/** Whether a default is the login of a database that a developer's machine or a container next to it has: words, such as the name of the project. */
export function isDefaultOfDatabase(envName: string, value: string): boolean {
  return wordsOf(envName).some(isDatabaseWord) && isOrdinaryText(value);
}

/** What mail providers make for programs: four groups of four letters. */
const mailPassword = /^(?:[a-z]{4} ){3}[a-z]{4}$/u;

/** The same where somebody left the spaces out, in which nobody reads a word. */
const joinedMailPassword = /^(?!.*(?:pass|mail|your|test|secret|here|gmail|user|code|some|demo))[a-z]{16}$/u;

/** Whether a text is the password of a mailbox that its provider made for a program. */
export function isMailPassword(text: string): boolean {
  return mailPassword.test(text) || joinedMailPassword.test(text);
}

/** A password of nobody, hashed where no account is found so that the answer takes as long. */
const comparedForTime = /dummy|timing|fake|decoy|invalid|never/iu;

/**
 * Whether a text is a secret where an API takes one.
 * A key that signs or a password that is asked for guards the project whatever it is: there `secret` and `changeme` are the worst.
 */
export function isSecretFor(demand: CredentialDemand, value: string, name: string): boolean {
  const text = value.trim();
  if (text === '' || text.length > longestSecret || isGap(text) || saysThereIsNone(text) || isPublicKey(text, name)) return false;
  switch (demand) {
    case 'guard':
      return !keysOfProtocols.has(text) && (!isOrdinaryShape(text) || looksRandom(text));
    case 'account':
      return text.length >= 4 && !isOrdinaryShape(text) && !comparedForTime.test(text) && (/\d/u.test(text) || isPlaceholder(text) || !isOrdinaryText(text)) && !/^[A-Z]+(?:_[A-Z]+)+$/u.test(text);
    case 'login':
      return text.length >= 4 && (!/\s/u.test(text) || mailPassword.test(text)) && !isOrdinaryShape(text) && !isPlaceholder(text) && !isLocalPassword(text.toLowerCase());
    case 'key':
      return uuidShape.test(text) || (isPlaceholder(text) ? isNumberedKey(text) : looksLikeSecretValue(text));
  }
}

/** Whether a login is one that a developer's machine or a container next to it has: words, the name of the database. */
export function isWordyPassword(text: string): boolean {
  return isOrdinaryText(text);
}
