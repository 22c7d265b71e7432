import {
  changedPasswordWords, hashedPasswordWords, machinePasswordWords, repeatedPasswordWords, shortPasswordEnds, shortPasswords, wordsBeforePass,
} from '../knowledge/password-words.ts';
import type { Settings } from '../settings.ts';
import { nameFactsOf } from './name-facts.ts';
import { wordSet } from './word-set.ts';
import { wordsOf } from './words.ts';

const isHashed = wordSet(hashedPasswordWords);
const isRepeated = wordSet(repeatedPasswordWords);
const isChanged = wordSet(changedPasswordWords);
const isOfMachine = wordSet(machinePasswordWords);
const isBeforePass = wordSet(wordsBeforePass);
const isShortEnd = wordSet(shortPasswordEnds);

/** A password as its name tells it: as somebody types it, as it is stored after a hash, or of a machine. */
export type PasswordName = 'plain' | 'hashed' | 'repeated' | 'changed' | 'machine';

function isPasswordName(name: string, words: readonly string[], settings: Settings): boolean {
  const { term, isCleared } = nameFactsOf(name, settings);
  if (term?.category === 'credential.password' && !isCleared) return true;
  const [first = '', second] = words;
  return shortPasswords.has(words.join(' ')) || isShortEnd(words.at(-1) ?? '') || (words.length === 2 && second === 'pass' && (isBeforePass(first) || isHashed(first)));
}

/** What a name says of a password; `undefined` where it names none. */
export function passwordNameOf(name: string, settings: Settings): PasswordName | undefined {
  const words = wordsOf(name);
  if (!isPasswordName(name, words, settings)) return undefined;
  if (words.some(isHashed)) return 'hashed';
  if (words.some(isRepeated) || /(?:2|two|bis)$/iu.test(name)) return 'repeated';
  if (words.some(isOfMachine) || /^[A-Z][A-Z0-9]*_[A-Z0-9_]*$/u.test(name)) return 'machine';
  return words.some(isChanged) ? 'changed' : 'plain';
}
