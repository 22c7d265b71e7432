import { sessionTokenKeys, tokenWords, wordsOfOtherTokens } from '../knowledge/token-names.ts';
import { wordsOf } from './words.ts';

/** Whether a name is that of a token that keeps somebody signed in: `accessToken`, `jwt`, `token`; not `csrfToken` or `pageToken`. */
export function isSessionTokenName(name: string): boolean {
  const words = wordsOf(name);
  const last = words.at(-1);
  return last !== undefined && tokenWords.has(last) && !words.some((word) => wordsOfOtherTokens.has(word));
}

/** Whether the key of a query says that its value is one, and nothing else: `access_token`, `idToken`, `jwt`; `token` may be anything. */
export function isSessionTokenKey(key: string): boolean {
  return sessionTokenKeys.has(key.toLowerCase());
}
