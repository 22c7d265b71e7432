import { secretFormats, type SecretExposure, type SecretFormat } from '../knowledge/secret-formats.ts';
import { unmistakablePrefixes } from '../knowledge/token-prefixes.ts';
import { maskedToken } from './masked-secret.ts';
import { certaintyOf, isMadeUpBody } from './secret-proof.ts';

/** A token of a known format in a text. */
export interface SecretFinding {
  readonly format: SecretFormat;
  /** As the format says, but `test-secret` for a token of a test mode. */
  readonly exposure: SecretExposure;
  /** Whether the token itself bears out that it is one; else it only starts like one, and somebody may have made it up. */
  readonly isProven: boolean;
  readonly start: number;
  readonly end: number;
  /** What a message may print: never enough to use it. */
  readonly masked: string;
}

/** In texts longer than this (bundles, images, fixtures) only tokens that begin with their own literal are looked for. */
const longText = 20_000;
const shortestToken = 16;
const longestContextualToken = 400;

const reportable = secretFormats.filter(({ exposure }) => exposure !== 'never-report');
const rankOf = new Map(reportable.map((format, rank) => [format, rank]));
const startsAt = new Map(reportable.map((format) => [format, new RegExp(format.pattern, 'uy')]));
const findAll = new Map(reportable.map((format) => [format, new RegExp(format.pattern, 'gu')]));
const contextual = reportable.filter(({ prefixes, infixes, shape }) => !prefixes && !infixes && shape === undefined);
const shaped = reportable.flatMap((format) => (format.shape === undefined ? [] : [{ format, shape: new RegExp(format.shape, 'u') }]));

const escaped = (literal: string): string => literal.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

/** The formats by the shortest literal that gives them away, and the literals as expressions: those that begin like a word, and the others. */
function markersOf(literalsOf: (format: SecretFormat) => readonly string[] | undefined): {
  words: string;
  others: string;
  formatsAt: (root: string) => readonly SecretFormat[];
} {
  const roots: string[] = [];
  // In order, a literal stands right behind the one that it begins with.
  for (const literal of reportable.flatMap((format) => literalsOf(format) ?? []).sort()) {
    const last = roots.at(-1);
    if (last === undefined || !literal.startsWith(last)) roots.push(literal);
  }
  const isWord = (root: string): boolean => /^[0-9A-Za-z][^ ]*$/u.test(root);
  const known = new Map<string, readonly SecretFormat[]>();
  const formatsAt = (root: string): readonly SecretFormat[] => {
    const formats = known.get(root) ?? reportable.filter((format) => literalsOf(format)?.some((literal) => literal.startsWith(root)));
    known.set(root, formats);
    return formats;
  };
  return { words: roots.filter(isWord).map(escaped).join('|'), others: roots.filter((root) => !isWord(root)).map(escaped).join('|'), formatsAt };
}

const prefixes = markersOf((format) => format.prefixes);
const infixes = markersOf((format) => format.infixes);
/** Prefixes that begin with a letter begin no token inside a word, and no word alone is as long as one. */
const prefixUnion = `(?<![0-9A-Za-z])(?:${prefixes.words})(?=\\S{6})|${prefixes.others}`;
const anyMarker = new RegExp(`${prefixUnion}|${infixes.words}|${infixes.others}|${shaped.map(({ format }) => format.shape ?? '').join('|')}`, 'u');
const anyPrefix = new RegExp(prefixUnion, 'gu');
const anyInfix = new RegExp(`${infixes.words}|${infixes.others}`, 'gu');
const anyContext = new RegExp([...new Set(contextual.flatMap(({ needsContext }) => needsContext ?? []))].map(escaped).join('|'), 'iu');

function mentions(surroundings: string, words: readonly string[] | undefined): boolean {
  return words?.some((word) => surroundings.includes(word)) ?? false;
}

/** A stretch of a text that may be a token; `isLoose` when it only starts like one. */
interface Candidate {
  readonly format: SecretFormat;
  readonly start: number;
  readonly token: string;
  readonly isLoose?: boolean;
}

function findingOf({ format, start, token, isLoose }: Candidate, text: string): SecretFinding | undefined {
  const end = start + token.length;
  const prefix = prefixIn(format, token);
  const body = token.slice(prefix.length);
  const certainty = isLoose ? (isMadeUpBody(body) ? 'made-up' : undefined) : certaintyOf({ token, body, text, end }, format);
  if (certainty === undefined) return undefined;
  const isTest = format.testMarks?.some((mark) => token.startsWith(mark)) ?? false;
  return { format, exposure: isTest ? 'test-secret' : format.exposure, isProven: certainty === 'proven', start, end, masked: maskedToken(format, token, prefix) };
}

function prefixIn(format: SecretFormat, token: string): string {
  const fitting = format.prefixes?.filter((prefix) => token.startsWith(prefix)) ?? [];
  return fitting.reduce((longest, prefix) => (prefix.length > longest.length ? prefix : longest), '');
}

const looseToken = /[0-9A-Za-z_-][0-9A-Za-z_.-]{11,250}/uy;

/** What follows an unmistakable prefix, when it fits no format that starts so. */
function looseTokenAt(text: string, start: number, prefix: string): string | undefined {
  if (/[0-9A-Za-z_]/u.test(text.charAt(start - 1))) return undefined;
  looseToken.lastIndex = start + prefix.length;
  const body = looseToken.exec(text)?.[0];
  return body === undefined || text.charAt(looseToken.lastIndex) === '…' ? undefined : prefix + body;
}

function looselyAt(text: string, start: number, formats: readonly SecretFormat[]): Candidate | undefined {
  // The general formats come last, and nothing but the prefix is known here.
  for (const format of formats.toReversed()) {
    for (const prefix of format.prefixes ?? []) {
      if (!unmistakablePrefixes.has(prefix) || !text.startsWith(prefix, start)) continue;
      const token = looseTokenAt(text, start, prefix);
      if (token !== undefined) return { format, start, token, isLoose: true };
    }
  }
  return undefined;
}

/** Formats whose literal occurs, each with the token it may be. */
function* candidatesIn(text: string, surroundings: string): Generator<Candidate> {
  if (anyMarker.test(text)) yield* markedIn(text);
  if (text.length > longestContextualToken) return;
  for (const format of contextual) if (mentions(surroundings, format.needsContext)) yield* allOf(format, text);
}

function* allOf(format: SecretFormat, text: string): Generator<Candidate> {
  for (const { 0: token, index } of text.matchAll(findAll.get(format) ?? format.pattern)) yield { format, start: index, token };
}

function* markedIn(text: string): Generator<Candidate> {
  const seenUpTo = new Map<SecretFormat, number>();
  let looseUpTo = 0;
  for (const { 0: literal, index } of text.matchAll(anyPrefix)) {
    const formats = prefixes.formatsAt(literal);
    let isKnown = false;
    for (const format of formats) {
      const pattern = startsAt.get(format);
      if (pattern === undefined || index < (seenUpTo.get(format) ?? 0)) continue;
      pattern.lastIndex = index;
      const token = pattern.exec(text)?.[0];
      if (token === undefined) continue;
      isKnown = true;
      seenUpTo.set(format, index + token.length);
      yield { format, start: index, token };
    }
    const loose = isKnown || index < looseUpTo ? undefined : looselyAt(text, index, formats);
    if (!loose) continue;
    looseUpTo = index + loose.token.length;
    yield loose;
  }
  if (text.length > longText) return;
  const inside = new Set([...text.matchAll(anyInfix)].flatMap((hit) => infixes.formatsAt(hit[0])));
  for (const { format, shape } of shaped) if (shape.test(text)) inside.add(format);
  for (const format of inside) yield* allOf(format, text);
}

/** What all tokens that only their surroundings give away have: a long run of letters and digits. */
const contextualRun = /[0-9A-Za-z_/+-]{22}/u;

/** What is a secret without a single digit, too. */
const withoutDigits = /:\/\/[^\s/?#@]{3,420}@|-----BEGIN |assword=|[Pp]wd=|\b(?:hf|api_org)_|^(?:Bearer|Basic) /u;

/** Whether a text may hold a token, before what stands near it is looked at; the cheap question. */
export function mayHoldToken(text: string): boolean {
  if (text.length < shortestToken) return false;
  if (!/\d/u.test(text)) return withoutDigits.test(text);
  if (text.startsWith('data:')) return false;
  return anyMarker.test(text) || (text.length <= longestContextualToken && contextualRun.test(text));
}

/** The token of a known format in a text; `near` is the name, key or call it stands at, for formats that need it. */
export function secretFormatIn(text: string, near = ''): SecretFinding | undefined {
  if (text.length < shortestToken || text.startsWith('data:')) return undefined;
  const mayNeedContext = near !== '' && text.length <= longestContextualToken && anyContext.test(near);
  if (!mayNeedContext && !anyMarker.test(text)) return undefined;
  const surroundings = `${near} ${text.length > longText ? '' : text}`.toLowerCase();
  let best: SecretFinding | undefined;
  for (const candidate of candidatesIn(text, surroundings)) {
    const { format } = candidate;
    if (best?.isProven && (candidate.isLoose || (rankOf.get(format) ?? 0) >= (rankOf.get(best.format) ?? 0))) continue;
    if (format.needsContext && !mentions(surroundings, format.needsContext)) continue;
    if (mentions(surroundings, format.publicContext)) continue;
    const found = findingOf(candidate, text);
    if (found && (found.isProven || !best)) best = found;
  }
  return best;
}
