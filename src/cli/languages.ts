import { extname } from 'node:path';

/** The two languages that are linted, by the extension of a file; each needs its own parser. */
export type Language = 'javascript' | 'typescript';

const languages = new Map<string, Language>([
  ['.js', 'javascript'],
  ['.mjs', 'javascript'],
  ['.cjs', 'javascript'],
  ['.jsx', 'javascript'],
  ['.ts', 'typescript'],
  ['.mts', 'typescript'],
  ['.cts', 'typescript'],
  ['.tsx', 'typescript'],
]);

/** Glob of every file that is linted. */
export const allFiles = `**/*{${[...languages.keys()].join(',')}}`;

/** The language of a file, or nothing where it is neither. */
export function languageAt(file: string): Language | undefined {
  return languages.get(extname(file).toLowerCase());
}
