import { remembered } from '../context.ts';
import { accessorWords, linkWords, listWords, prepositions, wordsBeforeNoOwner, wordsBeforeNoValue, wordsBeforeOwner, wordsBehindOwner } from '../knowledge/name-parts.ts';
import { safeguardWords } from '../knowledge/safeguards.ts';
import type { Settings } from '../settings.ts';
import { lexiconOf, type Lexicon, type Owner } from './lexicon.ts';
import { wordSet } from './word-set.ts';
import { wordsOf } from './words.ts';

const mostRemembered = 50_000;
const mayStandBefore = wordSet(wordsBeforeOwner);
const makesAnotherThing = [accessorWords, linkWords, prepositions, wordsBeforeNoOwner, wordsBeforeNoValue].map(wordSet);
const mayStandBehind = wordSet(wordsBehindOwner);
const isListWord = wordSet(listWords);

const answersOf: (lexicon: Lexicon) => Map<string, Owner | undefined> = remembered(() => new Map<string, Owner | undefined>());

/** An unknown noun or participle before a person, where the head of a name is its end: `auditUser`, `invitedCustomer`. */
function isOfPerson(word: string, { terms }: Lexicon): boolean {
  return word.length > 1 && !word.endsWith('ing') && !terms.has(word) && !Object.hasOwn(safeguardWords, word) && !makesAnotherThing.some((has) => has(word));
}

function ownerAmong(words: readonly string[], lexicon: Lexicon): Owner | undefined {
  const { owners, cleared, notOwners } = lexicon;
  const text = words.join(' ');
  if (cleared.has(text) || notOwners.has(text)) return undefined;
  let isKnown = true;
  for (let start = 0; start < words.length; start++) {
    for (let end = words.length; end > start; end--) {
      const owner = owners.get(words.slice(start, end).join(' '));
      if (!owner || (!isKnown && (owner.ambiguity === 'high' || owner.isHeadFirst))) continue;
      const behind = words.slice(end);
      if (!behind.every(mayStandBehind)) continue;
      return behind.some(isListWord) ? { ...owner, plural: true } : owner;
    }
    const word = words[start] ?? '';
    if (mayStandBefore(word)) continue;
    if (!isOfPerson(word, lexicon)) return undefined;
    isKnown = false;
  }
  return undefined;
}

/** The person that a whole name stands for: `user`, `currentCustomer`, `klantRecord`; never `userId` or `customerService`. */
export function ownerNamed(name: string, settings: Settings): Owner | undefined {
  const lexicon = lexiconOf(settings);
  const answers = answersOf(lexicon);
  const known = answers.get(name);
  if (known !== undefined || answers.has(name)) return known;
  const owner = ownerAmong(wordsOf(name), lexicon);
  if (answers.size >= mostRemembered) answers.clear();
  answers.set(name, owner);
  return owner;
}
