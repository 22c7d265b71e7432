import { createHash } from 'node:crypto';

/** Files of data hold values that no quotes set apart: only what stands before the value counts. */
const isData = (path: string): boolean => /\.(?:ya?ml|json[c5]?|env|toml)$/iu.test(path);

const quoted = /(["'`])(?:\\.|(?!\1).)*(?:\1|$)/gu;
const keyLike = /\b(?=[\w+/=-]*\d)[\w+/=-]{8,}/gu;

/**
 * A line of code as a fingerprint sees it: without indentation, and without any text or key that is written in it, so that
 * nobody can try passwords against the hash.
 */
export function maskedLine(line: string, path: string): string {
  const shown = isData(path) ? line.replace(/[:=].*$/su, '') : line.replaceAll(quoted, '$1$1').replaceAll(keyLike, '#');
  return shown.replaceAll(/\s+/gu, ' ').trim();
}

const hashOf = (parts: readonly string[]): string => createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 32);

/**
 * Names the findings of one file so that the same one keeps its name when lines move: by the rule, the line as it reads,
 * and which of the same findings it is, counted from the top.
 */
export class Fingerprints {
  readonly #path: string;
  readonly #lines: readonly string[];
  readonly #seen = new Map<string, number>();

  constructor(path: string, text: string) {
    this.#path = path;
    this.#lines = text.split(/\r\n|[\n\r\u2028\u2029]/u);
  }

  of(rule: string, line: number): string {
    const own = hashOf([rule, maskedLine(this.#lines[line - 1] ?? '', this.#path)]);
    const occurrence = (this.#seen.get(own) ?? 0) + 1;
    this.#seen.set(own, occurrence);
    return `${own}:${occurrence}`;
  }
}
