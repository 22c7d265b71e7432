import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { tarball } from './tarball.ts';

export const repository = join(import.meta.dirname, '../..');

export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program of Node to its end, whatever it exits with. */
export function runIn(cwd: string, file: string, args: readonly string[], env: Record<string, string> = {}): Promise<Run> {
  return outcomeOf(cwd, process.execPath, [file, ...args], env);
}

/** The environment without what npm, git and this test runner tell the programs that they start. */
function outsideEnv(): Record<string, string> {
  const foreign = /^(?:npm_(?!config_)|GIT_|VITEST|(?:NODE_ENV|NODE_OPTIONS|INIT_CWD|CI|TEST|FORCE_COLOR|NO_COLOR)$)/u;
  return Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined && !foreign.test(entry[0])));
}

/** Runs any program to its end, whatever it exits with. */
export function outcomeOf(cwd: string, program: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Run> {
  return new Promise((resolve, reject) => {
    execFile(program, args, { cwd, env: { ...outsideEnv(), ...env }, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      const code = error ? error.code : 0;
      if (typeof code === 'number') resolve({ code, stdout, stderr });
      else reject(error ?? new Error(`${program} did not end`));
    });
  });
}

/** Puts a package of this repository's node_modules into those of another folder. */
export function linkPackage(folder: string, name: string): void {
  const link = join(folder, 'node_modules', name);
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync(name === 'eslint-plugin-gdpr-api' ? repository : join(repository, 'node_modules', name), link, 'junction');
}

export interface ScratchProject {
  readonly cwd: string;
  /** Runs the installed bin in the project. */
  readonly run: (...args: string[]) => Promise<Run>;
}

/** A temporary folder with the packed package installed beside ESLint and without any TypeScript parser. */
export class Installation {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'gdpr-api-')));
  #projects = 0;

  constructor() {
    const installed = join(this.folder, 'node_modules/eslint-plugin-gdpr-api');
    mkdirSync(installed, { recursive: true });
    execFileSync('tar', ['-xzf', tarball().path, '--strip-components=1', '-C', installed]);
    for (const name of ['eslint', 'picomatch', '@eslint-community/eslint-utils']) linkPackage(this.folder, name);
  }

  get bin(): string {
    return join(this.folder, 'node_modules/eslint-plugin-gdpr-api/dist/cli/main.js');
  }

  readonly project = (files: Readonly<Record<string, string | Uint8Array>>): ScratchProject => {
    this.#projects += 1;
    const cwd = join(this.folder, `project-${this.#projects}`);
    mkdirSync(cwd);
    for (const [name, content] of Object.entries(files)) {
      const file = join(cwd, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    return { cwd, run: (...args) => runIn(cwd, this.bin, args) };
  };

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
