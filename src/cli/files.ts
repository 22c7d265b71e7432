import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { languageAt } from './languages.ts';
import { UsageError } from './usage-error.ts';

/** Folders of installed and built files, by name; dot folders are left out too. */
const usuallySkipped = new Set(['node_modules', 'bower_components', 'jspm_packages', 'dist', 'build', 'out', 'coverage']);

/** Never code of the project, even in a folder that was named; too common to speak of. */
const alwaysSkipped = new Set(['node_modules', '.git']);

const isUsuallySkipped = (name: string): boolean => usuallySkipped.has(name) || (name.startsWith('.') && name !== '.' && name !== '..');

/** A file that is not looked at, and why. */
export interface Unreadable {
  readonly filePath: string;
  readonly reason: string;
}

/** Files below one folder, which is the working directory that ESLint and the rules get for them. */
export interface Root {
  readonly cwd: string;
  readonly files: readonly string[];
}

export interface FoundFiles {
  readonly roots: readonly Root[];
  /** Files that were named and are neither JavaScript nor TypeScript. */
  readonly otherFiles: readonly string[];
  readonly unreadable: readonly Unreadable[];
  /** How many folders were left out, by name. */
  readonly skippedFolders: ReadonlyMap<string, number>;
}

export interface Scope {
  readonly cwd: string;
  /** Leave out what is installed or built. */
  readonly ignore: boolean;
  /** Whether the settings tell rules to leave a path alone; it is relative and has forward slashes. */
  readonly isLeftAlone: (path: string) => boolean;
}

/** Why a file or folder cannot be read, without the path that the system's message repeats. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied';
  if (code === 'ENOENT') return 'a link to a file that does not exist';
  if (code === 'ELOOP') return 'a link to itself';
  return error instanceof Error ? error.message : String(error);
}

/** A path below a folder, with forward slashes; it starts with `..` for a path outside. */
export function pathBelow(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}

const isOutside = (path: string): boolean => path === '..' || path.startsWith('../') || isAbsolute(path);

class Finder {
  readonly #scope: Scope;
  readonly #seen = new Set<string>();
  readonly #roots = new Map<string, string[]>();
  readonly otherFiles: string[] = [];
  readonly unreadable: Unreadable[] = [];
  readonly skippedFolders = new Map<string, number>();

  constructor(scope: Scope) {
    this.#scope = scope;
  }

  get roots(): Root[] {
    return [...this.#roots].map(([cwd, files]) => ({ cwd, files }));
  }

  addFile(file: string): void {
    if (languageAt(file)) this.#add(file, isOutside(pathBelow(this.#scope.cwd, file)) ? dirname(file) : this.#scope.cwd);
    else this.otherFiles.push(file);
  }

  async addFolder(folder: string): Promise<void> {
    const path = pathBelow(this.#scope.cwd, folder);
    // Who names a folder that is left out otherwise wants to see what is in it.
    const isNamedOnPurpose = path.split('/').some(isUsuallySkipped);
    const isOwnRoot = isOutside(path) || this.#scope.isLeftAlone(`${path}/file.js`);
    await this.#walk(folder, isOwnRoot ? folder : this.#scope.cwd, this.#scope.ignore && !isNamedOnPurpose);
  }

  #add(file: string, root: string): void {
    if (this.#seen.has(file)) return;
    this.#seen.add(file);
    const files = this.#roots.get(root);
    if (files) files.push(file);
    else this.#roots.set(root, [file]);
  }

  async #walk(folder: string, root: string, ignore: boolean): Promise<void> {
    let entries;
    try {
      entries = await readdir(folder, { withFileTypes: true });
    } catch (error) {
      this.unreadable.push({ filePath: folder, reason: reasonOf(error) });
      return;
    }
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      if (alwaysSkipped.has(entry.name)) continue;
      const path = join(folder, entry.name);
      if (!entry.isDirectory()) {
        if (languageAt(entry.name) && (entry.isFile() || (await this.#isLinkToFile(path, entry.isSymbolicLink())))) this.#add(path, root);
      } else if (ignore && isUsuallySkipped(entry.name)) {
        this.skippedFolders.set(entry.name, (this.skippedFolders.get(entry.name) ?? 0) + 1);
      } else {
        await this.#walk(path, root, ignore);
      }
    }
  }

  /** Links to folders are not followed: they lead to the same files again, or round in circles. */
  async #isLinkToFile(path: string, isLink: boolean): Promise<boolean> {
    if (!isLink) return false;
    try {
      return (await stat(path)).isFile();
    } catch (error) {
      this.unreadable.push({ filePath: path, reason: reasonOf(error) });
      return false;
    }
  }
}

/**
 * The files to lint below the paths that were given, each once, in a stable order.
 * @throws UsageError that names every path that does not exist.
 */
export async function filesOf(paths: readonly string[], scope: Scope): Promise<FoundFiles> {
  const given = await Promise.all(
    paths.map(async (path) => ({ path, full: resolve(scope.cwd, path), stats: await stat(resolve(scope.cwd, path)).catch(() => undefined) })),
  );
  const missing = given.filter(({ stats }) => !stats).map(({ path }) => `\`${path}\``);
  if (missing.length > 0) throw new UsageError(`No such file or folder: ${missing.join(', ')}.`);

  const finder = new Finder(scope);
  for (const { full, stats } of given) {
    if (stats?.isDirectory()) await finder.addFolder(full);
    else if (stats?.isFile()) finder.addFile(full);
    else finder.unreadable.push({ filePath: full, reason: `${basename(full)} is no file` });
  }
  return finder;
}
