import { wordsOf } from './words.ts';

/** `adminUid`, `userIdInDb`: what a function of a model gave is then the id of one. */
export function isIdName(name: string): boolean {
  const words = wordsOf(name);
  const last = words.findIndex((word, index) => index > 0 && /^(?:in|of|for|from|to|by)$/u.test(word));
  return /^(?:ids?|uids?|uuids?|guids?|keys?|count|total|number|exists)$/u.test(words.at(last < 0 ? -1 : last - 1) ?? '');
}
