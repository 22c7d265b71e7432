import type { DataCategory } from '../knowledge/categories.ts';
import { sampleValues, valueFormats, type ValueFormat } from '../knowledge/value-formats.ts';
import { personalAddressesIn } from './mail-address.ts';
import { isMadeUp, passesCheck } from './value-checks.ts';
import { wordsOf } from './words.ts';

/** A value in a text that is, by its shape and its check digits, one of a person. */
export interface PersonalValue {
  readonly category: DataCategory;
  /** What a message calls it. */
  readonly phrase: string;
  readonly text: string;
  readonly index: number;
  /** A reserved value to write instead. */
  readonly example?: string;
}

/** What a text is asked with: the names around it, looked up only when a number asks for them, and the domains of the project. */
export interface ValueCue {
  readonly names: () => readonly string[];
  readonly ownDomains: readonly string[];
}

const compact = (value: string): string => value.replaceAll(/[\s.\-/]/gu, '').toUpperCase();

let samples: ReadonlySet<string> | undefined;

function isSample(value: string): boolean {
  samples ??= new Set(sampleValues.trim().split(/\s+/u).flatMap((sample) => [sample, compact(sample)]));
  return samples.has(value) || samples.has(compact(value));
}

/** Words and whole names that say what a number is: `bsn`, `national number`, `clientip`. */
function says(names: readonly string[], words: string): boolean {
  const wanted = words.split(' ');
  return names.some((name) => {
    const own = wordsOf(name);
    return own.some((word) => wanted.includes(word) || (word.endsWith('s') && wanted.includes(word.slice(0, -1)))) || wanted.includes(own.join(''));
  });
}

/** The text itself may say it: `BSN 111222333 of the patient`. Long texts say many things. */
const shortText = 160;

function hasContext(format: ValueFormat, value: string, text: string, cue: ValueCue): boolean {
  const { context } = format;
  if (!context || (context.when === 'bare' && /\D/u.test(value.replaceAll(/[A-Z]/gu, '')))) return true;
  const said = text.length <= shortText ? text.replace(value, ' ').split(/[^\p{L}]+/u) : [];
  return says([...said, ...cue.names()], context.words);
}

/** Whether a text can hold such a value at all: an at sign, or enough digits. */
export function mayHoldValue(text: string): boolean {
  return text.length >= 8 && (text.includes('@') || /\d(?:[ .\-/()A-Z+]{0,5}\d){2}/u.test(text));
}

/** One look for what every format below has, before any of them is tried. */
const numberLike = /\d(?:[ .\-/()]{0,2}\d){6}|\b[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2}|\b\d-[A-Z]{3}-\d|\b[A-Z]{1,2}-\d{3}-[A-Z]|[A-Z]{6}[\dL-V]{2}[A-T]|\b\d{6}[-+A-FU-Y]\d{3}|(?:\d{1,3}\.){3}\d|\b[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/u;

const longestText = 100_000;
const most = 20;

/** The values of persons in a text, in their order; each place counts once. */
export function personalValuesIn(text: string, cue: ValueCue): readonly PersonalValue[] {
  if (text.length > longestText || text.startsWith('data:')) return [];
  const found: PersonalValue[] = personalAddressesIn(text, cue.ownDomains).map(({ address, index }) => ({
    category: 'contact.email', phrase: 'an e-mail address', text: address, index, example: 'jane.doe@example.com',
  }));
  if (!numberLike.test(text)) return found;
  for (const format of valueFormats) {
    for (const { 0: value, index } of text.matchAll(format.pattern)) {
      if (found.length >= most) return found;
      if (isSample(value) || isMadeUp(value) || found.some((other) => index < other.index + other.text.length && other.index < index + value.length)) continue;
      if (!passesCheck(value, format.check) || !hasContext(format, value, text, cue)) continue;
      const { category, phrase, example } = format;
      found.push({ category, phrase, text: value, index, ...(example === undefined ? {} : { example }) });
    }
  }
  return found.sort((one, other) => one.index - other.index);
}
