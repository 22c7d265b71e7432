import { numberedWords } from '../knowledge/name-parts.ts';
import { wordSet } from './word-set.ts';

const longestName = 120;
const mostRemembered = 50_000;
const remembered = new Map<string, readonly string[]>();
const none: readonly string[] = [];
const isNumbered = wordSet(numberedWords);

/** Letters that Unicode does not take apart into a base letter and a mark. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  Ø: 'O',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
};

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036F]/gu, '')
    .replaceAll(/[ßøØæÆœŒłŁđĐ]/gu, (letter) => plainLetters[letter] ?? letter);

type Kind = 'lower' | 'upper' | 'digit' | 'between';

function kindAt(text: string, index: number): Kind {
  const code = text.charCodeAt(index);
  if (code >= 97 && code <= 122) return 'lower';
  if (code >= 65 && code <= 90) return 'upper';
  if (code >= 48 && code <= 57) return 'digit';
  if (!(code >= 128)) return 'between';
  const letter = text.charAt(index);
  return letter === letter.toLowerCase() ? 'lower' : 'upper';
}

/** The end of the word that begins at `start`: `IP|Address`, `user|Id`, `IDs|`, `Name|`. */
function endOfWord(text: string, start: number): number {
  let end = start;
  while (kindAt(text, end) === 'upper') end++;
  const capitals = end - start;
  if (kindAt(text, end) !== 'lower') return end;
  if (capitals > 1) {
    const isPlural = text.charAt(end) === 's' && kindAt(text, end + 1) !== 'lower';
    return isPlural ? end + 1 : end - 1;
  }
  while (kindAt(text, end) === 'lower') end++;
  return end;
}

function split(text: string): readonly string[] {
  const words: string[] = [];
  let index = 0;
  while (index < text.length) {
    const kind = kindAt(text, index);
    const start = index;
    if (kind === 'between') {
      index++;
    } else if (kind === 'digit') {
      while (kindAt(text, index) === 'digit') index++;
      const numbered = (words.at(-1) ?? '') + text.slice(start, index);
      if (isNumbered(numbered)) words[words.length - 1] = numbered;
    } else {
      index = endOfWord(text, start);
      words.push(text.slice(start, index).toLowerCase());
    }
  }
  return words;
}

const isAscii = (text: string): boolean => {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 127) return false;
  return true;
};

/** The words of an identifier, lower case and without marks: `userIPAddress` is user, ip, address. Numbers are left out. */
export function wordsOf(identifier: string): readonly string[] {
  const known = remembered.get(identifier);
  if (known) return known;
  if (identifier.length > longestName) return none;
  const words = split(isAscii(identifier) ? identifier : plain(identifier));
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(identifier, words);
  return words;
}
