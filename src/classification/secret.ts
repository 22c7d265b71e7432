import { secretFormats, type SecretExposure, type SecretFormat } from '../knowledge/secret-formats.ts';
import { maskedToken } from './masked-secret.ts';
import { isProvenSecret } from './secret-proof.ts';

/** A token of a known format in a text. */
export interface SecretFinding {
  readonly format: SecretFormat;
  /** As the format says, but `test-secret` for a token of a test mode. */
  readonly exposure: SecretExposure;
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
const contextual = reportable.filter(({ prefixes, infixes }) => !prefixes && !infixes);

const escaped = (literal: string): string => literal.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

/** The formats by the shortest literal that gives them away, and one expression that finds any of these literals. */
function markersOf(literalsOf: (format: SecretFormat) => readonly string[] | undefined): {
  union: string;
  formatsAt: (literal: string) => readonly SecretFormat[];
} {
  const literals = [...new Set(reportable.flatMap((format) => literalsOf(format) ?? []))];
  const roots = literals.filter((literal) => !literals.some((other) => other !== literal && literal.startsWith(other)));
  const formats = new Map(
    roots.map((root) => [root, reportable.filter((format) => literalsOf(format)?.some((literal) => literal.startsWith(root)))]),
  );
  return { union: roots.map(escaped).join('|'), formatsAt: (literal) => formats.get(literal) ?? [] };
}

const prefixes = markersOf((format) => format.prefixes);
const infixes = markersOf((format) => format.infixes);
const anyMarker = new RegExp(`${prefixes.union}|${infixes.union}`, 'u');
const anyPrefix = new RegExp(prefixes.union, 'gu');
const anyInfix = new RegExp(infixes.union, 'gu');
const anyContext = new RegExp([...new Set(contextual.flatMap(({ needsContext }) => needsContext ?? []))].map(escaped).join('|'), 'iu');

function mentions(surroundings: string, words: readonly string[] | undefined): boolean {
  return words?.some((word) => surroundings.includes(word)) ?? false;
}

function findingOf(format: SecretFormat, text: string, start: number, token: string): SecretFinding | undefined {
  const end = start + token.length;
  const prefix = prefixIn(format, token);
  if (!isProvenSecret({ token, body: token.slice(prefix.length), text, end }, format.proof)) return undefined;
  const isTest = format.testMarks?.some((mark) => token.startsWith(mark)) ?? false;
  return { format, exposure: isTest ? 'test-secret' : format.exposure, start, end, masked: maskedToken(format, token, prefix) };
}

function prefixIn(format: SecretFormat, token: string): string {
  const fitting = format.prefixes?.filter((prefix) => token.startsWith(prefix)) ?? [];
  return fitting.reduce((longest, prefix) => (prefix.length > longest.length ? prefix : longest), '');
}

/** Formats whose literal occurs, each with the token it may be. */
function* candidatesIn(text: string): Generator<[SecretFormat, number, string]> {
  const seenUpTo = new Map<SecretFormat, number>();
  for (const { 0: literal, index } of text.matchAll(anyPrefix)) {
    for (const format of prefixes.formatsAt(literal)) {
      const pattern = startsAt.get(format);
      if (pattern === undefined || index < (seenUpTo.get(format) ?? 0)) continue;
      pattern.lastIndex = index;
      const token = pattern.exec(text)?.[0];
      if (token === undefined) continue;
      seenUpTo.set(format, index + token.length);
      yield [format, index, token];
    }
  }
  if (text.length > longText) return;
  const inside = new Set([...text.matchAll(anyInfix)].flatMap((hit) => infixes.formatsAt(hit[0])));
  if (text.length <= longestContextualToken) for (const format of contextual) inside.add(format);
  for (const format of inside) {
    for (const { 0: token, index } of text.matchAll(new RegExp(format.pattern, 'gu'))) yield [format, index, token];
  }
}

/** The token of a known format in a text; `near` is the name, key or call it stands at, for formats that need it. */
export function secretFormatIn(text: string, near = ''): SecretFinding | undefined {
  if (text.length < shortestToken || text.startsWith('data:')) return undefined;
  const mayNeedContext = near !== '' && text.length <= longestContextualToken && anyContext.test(near);
  if (!mayNeedContext && !anyMarker.test(text)) return undefined;
  const surroundings = `${near} ${text.length > longText ? '' : text}`.toLowerCase();
  let best: SecretFinding | undefined;
  for (const [format, start, token] of candidatesIn(text)) {
    if (best !== undefined && (rankOf.get(format) ?? 0) >= (rankOf.get(best.format) ?? 0)) continue;
    if (format.needsContext && !mentions(surroundings, format.needsContext)) continue;
    if (mentions(surroundings, format.publicContext)) continue;
    best = findingOf(format, text, start, token) ?? best;
  }
  return best;
}
