import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { outcomeOf, repository } from './scratch-project.ts';
import { tarball } from './tarball.ts';

/** Versions of the tools that the plugin meets, in one place. */
export const versions = {
  eslint: '10.15.0',
  typescript: '6.0.3',
  'typescript-eslint': '8.72.0',
  '@eslint/json': '2.1.1',
  'eslint-plugin-yml': '3.10.0',
  'eslint-plugin-unicorn': '65.0.1',
  'eslint-plugin-sonarjs': '4.2.2',
  '@eslint/config-inspector': '3.5.0',
  jiti: '2.7.0',
  'vscode-langservers-extracted': '4.10.0',
  husky: '9.1.7',
  'lint-staged': '16.4.0',
  lefthook: '2.2.2',
  'simple-git-hooks': '2.14.0',
} as const;

/** The entries of a package.json for tools of the list. */
export function pinned(...names: (keyof typeof versions)[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, versions[name]]));
}

/** A temporary folder in which npm installed real packages, the packed plugin among them. */
export class Workbench {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** Installs the plugin beside these packages; npm complains as it would for a user. */
  static async install(dependencies: Readonly<Record<string, string>>, manifest: Readonly<Record<string, unknown>> = {}): Promise<Workbench> {
    const bench = new Workbench(realpathSync(mkdtempSync(join(tmpdir(), 'gdpr-api-bench-'))));
    const devDependencies = { 'eslint-plugin-gdpr-api': `file:${tarball().path}`, ...dependencies };
    bench.put('package.json', JSON.stringify({ name: 'scratch', version: '1.0.0', private: true, type: 'module', ...manifest, devDependencies }, null, 2));
    await bench.npm('install', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel', 'error');
    return bench;
  }

  /** Runs npm, which has to succeed. */
  async npm(...args: string[]): Promise<string> {
    const { code, stdout, stderr } = await outcomeOf(this.folder, 'npm', args);
    if (code !== 0) throw new Error(`npm ${args.join(' ')}: ${stdout}${stderr}`);
    return stdout;
  }

  readonly put = (name: string, content: string): string => {
    const path = join(this.folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  };

  /** A folder of files that sees what is installed. */
  readonly project = (name: string, files: Readonly<Record<string, string>>): string => {
    mkdirSync(join(this.folder, name), { recursive: true });
    for (const [path, content] of Object.entries(files)) this.put(`${name}/${path}`, content);
    return join(this.folder, name);
  };

  /** A copy of one of the small apps in tests/fixtures, without its config. */
  readonly app = (name: string, app: 'crm-sync' | 'crm-sync-mended', files: Readonly<Record<string, string>>): string => {
    cpSync(join(repository, 'tests/fixtures/projects', app, 'src'), join(this.folder, name, 'src'), { recursive: true });
    return this.project(name, files);
  };

  bin(name: string): string {
    return join(this.folder, 'node_modules/.bin', name);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
