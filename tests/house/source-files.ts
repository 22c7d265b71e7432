import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

export interface TextFile {
  /** Relative to the repository, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** The text of a file of the repository. */
export function textOf(path: string): string {
  return readFileSync(resolve(root, path), 'utf8');
}

/** The paths below a folder of the repository that end in this; none when there is no such folder. */
function pathsIn(folder: string, ending: string): string[] {
  let entries: string[];
  try {
    entries = readdirSync(resolve(root, folder), { recursive: true, encoding: 'utf8' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  return entries
    .map((entry) => `${folder}/${entry.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith(ending))
    .sort();
}

/** The modules of the plugin. */
export function sourceFiles(): TextFile[] {
  return pathsIn('src', '.ts').map((path) => ({ path, text: textOf(path) }));
}

/** The names of rules that have a file here: `<folder>/<rule><ending>`. */
export function ruleNamesIn(folder: string, ending: string): string[] {
  return pathsIn(folder, ending)
    .map((path) => path.slice(folder.length + 1, -ending.length))
    .filter((name) => name !== 'index');
}
