import type { DataCategory } from '../knowledge/categories.ts';
import { thingWords } from '../knowledge/name-parts.ts';
import { plainValueStarts } from '../knowledge/stored-values.ts';
import { personKeys, signInKeys, wordsAroundStorageKey } from '../knowledge/storage-keys.ts';
import type { Settings } from '../settings.ts';
import { nameFactsOf, ownerNamed } from './classify-name.ts';
import { isSessionTokenName } from './session-token.ts';
import { wordSet } from './word-set.ts';
import { wordsOf } from './words.ts';

/** What a key of browser storage says about the value under it. */
export type StoredThing =
  | { readonly kind: 'field'; readonly category: DataCategory }
  /** What signs somebody in, as a whole: `auth`, `session`, `credentials`. */
  | { readonly kind: 'sign-in' }
  | { readonly kind: 'record'; readonly role: string; readonly isList: boolean };

/** What stands behind the name of an application. */
const endsOfNamedKeys = new Set(['user', 'customer', 'patient', 'auth', 'credentials', 'creds']);
const isThing = wordSet(thingWords);
const credential: StoredThing = { kind: 'field', category: 'credential.token' };
const password: StoredThing = { kind: 'field', category: 'credential.password' };

/** The words that tell: `user` of `my_app.current_user_key`. */
function tellingWords(words: readonly string[]): readonly string[] {
  let start = 0;
  let end = words.length;
  while (end - start > 1 && wordsAroundStorageKey.has(words[end - 1] ?? '')) end -= 1;
  while (end - start > 1 && wordsAroundStorageKey.has(words[start] ?? '')) start += 1;
  return words.slice(start, end);
}

/** What the words of a key, taken together, stand for. */
function thingOf(words: readonly string[], settings: Settings): StoredThing | undefined {
  const joined = words.join('');
  if (signInKeys.has(joined)) return { kind: 'sign-in' };
  if (isSessionTokenName(words.join('_'))) return credential;
  if (personKeys.has(joined)) return { kind: 'record', role: 'users', isList: false };
  const owner = ownerNamed(words.join('_'), settings);
  if (owner?.ambiguity === 'low') return { kind: 'record', role: owner.role, isList: owner.plural };
  const { term, isCleared } = nameFactsOf(words.join('_'), settings);
  if (!term || isCleared || term.strength !== 'strong') return undefined;
  return term.category === 'credential.password' ? password : { kind: 'field', category: term.category };
}

/** What is kept under a key of browser storage, as the key tells: `token`, `AUTH_USER_KEY`, `persist:auth`; never `theme` or `userId`. */
export function storedThingOf(key: string, settings: Settings): StoredThing | undefined {
  const words = wordsOf(key);
  if (words.length === 0 || words.length > 6) return undefined;
  const whole = thingOf(words, settings);
  if (whole) return whole;
  const telling = tellingWords(words);
  const thing = telling.length === words.length ? undefined : thingOf(telling, settings);
  if (thing) return thing;
  // The name of the application stands before it: `crm-user`, `shop_auth`, `app:session`.
  const last = words.at(-1) ?? '';
  if (last === 'session') return words.slice(0, -1).every((word) => wordsAroundStorageKey.has(word)) ? { kind: 'sign-in' } : undefined;
  const [name = '', ending = ''] = telling;
  const isNamed = telling.length === 2 && /[-_:./@]/u.test(key) && !plainValueStarts.has(name) && !isThing(name) && endsOfNamedKeys.has(ending);
  return isNamed ? thingOf(telling.slice(1), settings) : undefined;
}
