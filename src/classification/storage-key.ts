import type { DataCategory } from '../knowledge/categories.ts';
import { personKeys, signInKeys, wordsAroundStorageKey } from '../knowledge/storage-keys.ts';
import type { Settings } from '../settings.ts';
import { nameFactsOf, ownerNamed } from './classify-name.ts';
import { isSessionTokenName } from './session-token.ts';
import { wordsOf } from './words.ts';

/** What a key of browser storage says about the value under it. */
export type StoredThing =
  | { readonly kind: 'field'; readonly category: DataCategory }
  /** What signs somebody in, as a whole: `auth`, `session`, `credentials`. */
  | { readonly kind: 'sign-in' }
  | { readonly kind: 'record'; readonly role: string; readonly isList: boolean };

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

/** Names of the application before the thing: `crm_auth`, `shopUser`. Only the last one or two words are looked at. */
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
  if (nameFactsOf(key, settings).isCleared) return undefined;
  const telling = tellingWords(words);
  if (telling.length !== words.length) {
    const thing = thingOf(telling, settings);
    if (thing) return thing;
  }
  // The name of the application stands before it: `crm-user`, `shop_auth`.
  const last = telling.slice(-1);
  return telling.length === 2 && (signInKeys.has(last[0] ?? '') || /^(?:user|customer|patient)$/u.test(last[0] ?? '')) ? thingOf(last, settings) : undefined;
}
