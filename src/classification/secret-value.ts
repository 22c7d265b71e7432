import { ordinaryShapes, uuidShape, wordsWithDigits } from '../knowledge/ordinary-values.ts';
import { gapShapes, placeholderShapes, placeholderText, placeholderValues, wordsOfNoSecret } from '../knowledge/placeholders.ts';
import { publicKeyFormats } from '../knowledge/public-key-formats.ts';
import { wordSet } from './word-set.ts';

const isKnownPlaceholder = wordSet(placeholderValues);
const isWordOfNoSecret = wordSet(wordsOfNoSecret);
const anyPlaceholderText = new RegExp(
  placeholderText.replaceAll(/[.*+?^${}()[\]\\]/gu, String.raw`\$&`),
  'u',
);

/** How many characters in a row repeat, or count up: `xxxxxx`, `12345678`. */
function longestRunOf(text: string): { equal: number; ascending: number } {
  const longest = { equal: 1, ascending: 1 };
  let equal = 1;
  let ascending = 1;
  for (let at = 1; at < text.length; at += 1) {
    const step = text.charCodeAt(at) - text.charCodeAt(at - 1);
    equal = step === 0 ? equal + 1 : 1;
    ascending = step === 1 ? ascending + 1 : 1;
    longest.equal = Math.max(longest.equal, equal);
    longest.ascending = Math.max(longest.ascending, ascending);
  }
  return longest;
}

/** Whether nobody drew a token's random part and nobody takes it for one: `xxxxxxxx`, `000000`, `EXAMPLE`, `your-key`. */
export function isGapBody(body: string): boolean {
  if (anyPlaceholderText.test(body.toLowerCase())) return true;
  const { equal } = longestRunOf(body);
  return equal >= 8 || /[xX0*]{6}/u.test(body) || equal * 2 > body.length || new Set(body).size <= Math.min(4, body.length / 4);
}

/** Whether a token's random part counts up: `1234567890`, `abcdefghij`. */
export function isCountingBody(body: string): boolean {
  const { ascending } = longestRunOf(body);
  return ascending >= 8 || ascending * 2 > body.length;
}

/** Whether a token's random part was typed and not drawn. */
export function isSampleBody(body: string): boolean {
  return isGapBody(body) || isCountingBody(body);
}

/** Whether the value stands where a secret will be: `changeme`, `<your key>`, `${API_KEY}`, `xxxx-xxxx`. */
export function isPlaceholder(value: string): boolean {
  const text = value.trim();
  if (text === '' || isKnownPlaceholder(text.toLowerCase())) return true;
  return isGap(text) || placeholderShapes.some((shape) => shape.test(text)) || isSampleBody(text);
}

/** Whether a key was typed that counts up behind a prefix: `sk-1234567890abcdef`, `key_abcdef123456`. */
export function isNumberedKey(value: string): boolean {
  const [, prefix = '', body = ''] = /^([A-Za-z]{2,12})[-_]((?=\w*\d)[\w-]{12,200})$/u.exec(value) ?? [];
  return body !== '' && !/^(?:your|my|test|fake|mock|dummy|demo|the|some|insert|enter|change|todo)$/iu.test(prefix) && !isGapBody(body) && isCountingBody(body) && !isWordy(body);
}

/** Whether something else fills the value in later: `${SECRET}`, `{{secret}}`, `<secret>`. */
export function isGap(value: string): boolean {
  return gapShapes.some((shape) => shape.test(value));
}

/** Whether the value tells that there is no secret: `disabled`, `not-set`, `no-key-required`. */
export function saysThereIsNone(value: string): boolean {
  const words = value.toLowerCase().split(/[^a-z]+/u);
  return words.some((word, at) => {
    if (isWordOfNoSecret(word)) return true;
    const next = words[at + 1];
    return (word === 'not' || word === 'no') && next !== undefined && /^(?:set|key|token|secret|password|needed|configured|used)$/u.test(next);
  });
}

/** Random letters show no vowels where words would have them: `kXqPzRtLmNvBcDfG` and not `resetPasswordForm`. */
function isRandomCase(letters: string): boolean {
  if (letters.length < 12) return false;
  const humps = letters.match(/[A-Z]*[a-z]+|[A-Z]+/gu) ?? [];
  const unspoken = humps.filter((hump) => !/[aeiouy]/iu.test(hump)).length;
  return humps.length >= 4 && unspoken * (letters.length < 16 ? 2 : 3) >= humps.length;
}

/** Letters, perhaps numbered: `step2`, `v2`; not `kX7`, which nobody can say. */
function isWord(part: string): boolean {
  if (!/^\p{L}+\d?$/u.test(part) || isRandomCase(part)) return false;
  return !/^[^aeiouyAEIOUY]{2,}\d$/u.test(part);
}

/** Whether the text is made of words: `reset-password`, `auth/invalidToken`, `user.password`, `X-Api-Key`. */
export function isWordy(value: string): boolean {
  const digits = /\d/u.test(value);
  const bare = value.replace(/^([$%#]{1,2})([\w.-]*)\1$/u, '$2').replace(/^[$@:%#!.~*&]{1,3}/u, '').replace(digits ? /^$/u : /[!?.:…*]{1,3}$/u, '');
  const parts = bare.replaceAll(wordsWithDigits, 'x').split(/[-_./:|,;+&=?()[\]{}'"\\<>*~]+/u);
  return parts.every((part) => part === '' || /^\d{1,2}$/u.test(part) || isWord(part));
}

/** Whether the value has the shape of a path, a version, an address, a pattern, a date. */
export function isOrdinaryShape(value: string): boolean {
  return ordinaryShapes.some((shape) => shape.test(value));
}

/** Whether the value is clearly something else than a secret: words, a path, a version, an address, a pattern. */
export function isOrdinaryText(value: string): boolean {
  if (/\s|[^\u{20}-\u{24F}]/u.test(value)) return true;
  if (isOrdinaryShape(value) || isWordy(value)) return true;
  const symbols = value.match(/[^0-9A-Za-z\u{C0}-\u{24F}_.:/-]/gu)?.length ?? 0;
  return !/\d/u.test(value) && symbols < 2 && !isRandomCase(value.replaceAll(/[^A-Za-z]/gu, ''));
}

/** Whether the value is a key that its provider publishes; `near` is the name in front of it. */
export function isPublicKey(value: string, near = ''): boolean {
  if (value.length < 6 || value.length > 20_000) return false;
  const surroundings = near.toLowerCase();
  const stands = (words: readonly string[] | undefined): boolean => words?.some((word) => surroundings.includes(word)) ?? false;
  return publicKeyFormats.some(
    ({ pattern, needsContext, secretContext }) =>
      pattern.test(value) && !stands(secretContext) && (needsContext === undefined || stands(needsContext)),
  );
}

/** Bits per character, from the characters the value itself uses. */
function entropyOf(value: string): number {
  const counts = new Map<string, number>();
  for (const character of value) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / value.length) * Math.log2(count / value.length);
  return bits;
}

/** Whether a value could be a secret on its own looks; only a name or a place makes it one. */
export function looksLikeSecretValue(value: string): boolean {
  if (value.length < 8 || value.length > 4_000) return false;
  if (uuidShape.test(value) || isPlaceholder(value) || saysThereIsNone(value)) return false;
  return !isOrdinaryText(value) && !isPublicKey(value);
}

/** Whether a value looks drawn at random: long, of several kinds of characters, with hardly a repetition. */
export function looksRandom(value: string): boolean {
  if (value.length < 16 || !looksLikeSecretValue(value)) return false;
  const kinds = [/[a-z]/u, /[A-Z]/u, /\d/u, /[^0-9A-Za-z]/u].filter((kind) => kind.test(value)).length;
  return kinds >= 2 && entropyOf(value) >= (/^[0-9a-f]+$/iu.test(value) ? 3 : 3.5);
}
