import {
  companyOfCode, dataMadeUp, linkingWords, makersOfData, makingWords, storingWords, unguessableRows, wordsBeforeNoValueToGuess, wordsBeforeOrdinaryUnguessable, wordsBeforePlainCode, wordsBehindUnguessable, wordsOfShow, wordsOfVisits, type UnguessableRow,
} from '../knowledge/unguessable-names.ts';
import { wordSet } from './word-set.ts';
import { wordsOf } from './words.ts';

const rowOf: ReadonlyMap<string, UnguessableRow> = new Map(unguessableRows.flatMap((row) => row.terms.split(', ').map((term) => [term.replaceAll(' ', ''), row] as const)));
const isMaking = wordSet(makingWords);
const isStoring = wordSet(storingWords);
const isBehind = wordSet(wordsBehindUnguessable);
const isLinking = wordSet(linkingWords);
const isBeforeOrdinary = wordSet(wordsBeforeOrdinaryUnguessable);
const isCompany = wordSet(companyOfCode);
const isShown = wordSet(wordsOfShow);
const isOfVisits = wordSet(wordsOfVisits);
const isMakerOfData = wordSet(makersOfData);
const isMadeUp = wordSet(dataMadeUp);
const isBeforeNone = wordSet(wordsBeforeNoValueToGuess);
const isPlainBefore = wordSet(wordsBeforePlainCode);
const mostWords = 4;
/** Terms that say what they are only when nothing before them says otherwise. */
const openTerms = new Set(['token', 'key', 'session', 'sid', 'sessionid', 'state', 'secret', 'code', 'pin', 'iv', 'challenge']);

/** What a name calls a value that must not be guessed. */
export interface UnguessableName {
  readonly row: UnguessableRow;
  /** The name says that something makes the value: `generateOtp`. */
  readonly isMaker: boolean;
  readonly isStorer: boolean;
}

function headOf(words: readonly string[]): UnguessableRow | undefined {
  for (let at = Math.max(0, words.length - mostWords); at < words.length; at += 1) {
    const text = words.slice(at).join('');
    const row = rowOf.get(text);
    if (!row) continue;
    const before = words[at - 1];
    if (before === undefined) return row;
    // `errorCode` and `countryCode` are no codes that let somebody in.
    if (row.needsCompany) return isCompany(before) || isPlainBefore(before) ? row : undefined;
    return openTerms.has(text) && isBeforeOrdinary(before) ? undefined : row;
  }
  return undefined;
}

/** The words of a name up to what it is for: `generate`, `token` of `generateTokenForUser`. */
function coreOf(name: string): readonly string[] {
  const words = wordsOf(name);
  const link = words.findIndex((word, index) => index > 0 && isLinking(word));
  return link === -1 ? words : words.slice(0, link);
}

/** The same without the words behind it that leave it what it is: `tokenValue` is a token, `oauthState` is a term by itself. */
function headBefore(words: readonly string[]): UnguessableRow | undefined {
  for (let end = words.length; end > 0; end -= 1) {
    const row = headOf(words.slice(0, end));
    if (row || !isBehind(words[end - 1] ?? '')) return row;
  }
  return undefined;
}

/** Whether a name is that of a value which nobody may guess: `resetToken`, `tempPassword`, `generateOtp`; not `tokenExpiry`, `nextPageToken`, `mockToken`. */
export function unguessableNameOf(name: string): UnguessableName | undefined {
  const core = coreOf(name);
  if (core.some(isShown) || (core.length > 1 && isBeforeNone(core[0] ?? ''))) return undefined;
  let from = 0;
  const [first = ''] = core;
  while (from < core.length - 1 && isMaking(core[from] ?? '')) from += 1;
  const isStorer = from === 0 && isStoring(first);
  const row = headBefore(core.slice(isStorer ? 1 : from));
  if (first === 'reset' && core[1] === 'password' && core.length === 2) return undefined;
  return row && { row, isMaker: from > 0, isStorer };
}

/** Whether a name speaks of a login, a mail or a check of a person: what makes a bare `code` a one-time code. */
export function isCompanyOfCode(name: string): boolean {
  return wordsOf(name).some(isCompany);
}

/** Whether a name is one of what counts visits: `Tracker`, `useAnalytics`. */
export function countsVisits(name: string): boolean {
  return wordsOf(name).some(isOfVisits);
}

/** Whether a name says that data are made up: `EventGenerator`, `demo-data.ts`; not `TokenGenerator`. */
export function makesDataUp(name: string): boolean {
  return wordsOf(name).some((word, index, words) => (isMakerOfData(word) && isMadeUp(words[index - 1] ?? '')) || (isShown(word) && isMadeUp(words[index + 1] ?? '')));
}

/** Whether a name says that what is made there is for show or for a test: `runTest`, `createMockUser`. */
export function isForShow(name: string): boolean {
  return makesDataUp(name) || wordsOf(name).some(isShown);
}
