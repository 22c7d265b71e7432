import { publicEnvPrefixes, publicNameParts, serverOnlyNameEnds } from '../knowledge/client-bundle.ts';
import {
  credentialRows,
  wordsBeforeNoCredential,
  wordsBeforeOrdinaryKey,
  wordsBeforeOrdinaryToken,
  wordsBehindCredential,
  wordsOfPublicCredential,
  wordsThatNeedCompany,
  type CredentialStrength,
} from '../knowledge/credential-names.ts';
import { wordSet } from './word-set.ts';
import { wordsOf } from './words.ts';

/** The words of a name that call it a credential, and how sure they are. */
export interface CredentialName {
  readonly strength: CredentialStrength;
  readonly text: string;
}

const mostWords = 5;
/** Shorter terms are not looked for at the end of a longer word: `salt` in `basalt`, `pwd`, `pin`. */
const shortestCompoundEnd = 6;

const strengthOf = new Map(
  credentialRows.flatMap(({ strength, terms }) => terms.split(', ').map((term) => [term.replaceAll(' ', ''), strength] as const)),
);
const compoundEnds = [...strengthOf].filter(([term, strength]) => strength === 'strong' && term.length >= shortestCompoundEnd).map(([term]) => term);

const isBehindCredential = wordSet(wordsBehindCredential);
const isBeforeNoCredential = wordSet(wordsBeforeNoCredential);
const isPublicWord = wordSet(wordsOfPublicCredential);
const needsCompany = wordSet(wordsThatNeedCompany);
const isBeforeOrdinaryKey = wordSet(wordsBeforeOrdinaryKey);
const isBeforeOrdinaryToken = wordSet(wordsBeforeOrdinaryToken);

function strengthIn(joined: string): CredentialStrength | undefined {
  return strengthOf.get(joined) ?? (joined.endsWith('s') && strengthOf.get(joined.slice(0, -1)) === 'strong' ? 'strong' : undefined);
}

/** The longest credential term that the words end in, as the head of the name, and the words before it. */
function credentialHeadOf(words: readonly string[]): (CredentialName & { before: readonly string[] }) | undefined {
  for (let at = Math.max(0, words.length - mostWords); at < words.length; at += 1) {
    const head = words.slice(at);
    const strength = strengthIn(head.join(''));
    if (strength) return { strength, text: head.join(' '), before: words.slice(0, at) };
  }
  const last = words.at(-1) ?? '';
  const text = compoundEnds.find((end) => last.endsWith(end));
  return text === undefined ? undefined : { strength: 'strong', text, before: words.slice(0, -1) };
}

function opensNothing(before: readonly string[], head: string): boolean {
  const last = before.at(-1);
  if (needsCompany(head)) return last === undefined || isBeforeOrdinaryKey(last);
  return head === 'token' && last !== undefined && isBeforeOrdinaryToken(last);
}

function read(name: string): CredentialName | undefined {
  const all = wordsOf(name);
  const [first = ''] = all;
  if (all.length === 0 || all.some(isPublicWord)) return undefined;
  let head = credentialHeadOf(all);
  for (let end = all.length - 1; !head && end > 0 && isBehindCredential(all[end] ?? ''); end -= 1) head = credentialHeadOf(all.slice(0, end));
  if (!head || (head.before.length > 0 && isBeforeNoCredential(first))) return undefined;
  if (head.strength === 'weak' && opensNothing(head.before, head.text)) return undefined;
  return { strength: head.strength, text: head.text };
}

const mostRemembered = 50_000;
const answers = new Map<string, CredentialName | undefined>();

/** What makes a name one of a credential: `stripeApiKey`, `JWT_SECRET`, `wachtwoord`; not `passwordField` or `cacheKey`. */
export function credentialNameOf(name: string): CredentialName | undefined {
  const known = answers.get(name);
  if (known !== undefined || answers.has(name)) return known;
  const answer = read(name);
  if (answers.size >= mostRemembered) answers.clear();
  answers.set(name, answer);
  return answer;
}

/** The variable of the environment that would hold this: `stripeApiKey` is `STRIPE_API_KEY`. */
export function envNameOf(name: string): string {
  if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/u.test(name)) return name;
  const words = wordsOf(name);
  return words.length === 0 ? 'SECRET' : words.join('_').toUpperCase();
}

const hasPart = (name: string, part: string): boolean => `_${name}_`.includes(`_${part}_`);

/** Whether the name of a variable says that its value is for the server only: `STRIPE_SECRET_KEY`, `DATABASE_URL`. */
export function isServerSecretName(envName: string): boolean {
  if (publicNameParts.some((part) => hasPart(envName, part))) return false;
  // OPENAI_API_KEY_2 is one of several.
  const name = envName.replace(/_?\d$/u, '');
  return serverOnlyNameEnds.some((end) => name === end || name.endsWith(`_${end}`));
}

/** The prefix that has a build tool write a variable into the browser bundle. */
export function publicPrefixOf(envName: string): string | undefined {
  return publicEnvPrefixes.find((start) => envName.startsWith(start));
}

/** Whether a variable is written into the browser bundle although its name says it is for the server. */
export function isClientExposedSecretName(envName: string): boolean {
  const prefix = publicPrefixOf(envName);
  return prefix !== undefined && isServerSecretName(envName.slice(prefix.length));
}
