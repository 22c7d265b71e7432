import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recipeIn } from '../support/recipes.ts';
import { outcomeOf, type Run } from '../support/scratch-project.ts';
import { pinned, Workbench } from '../support/workbench.ts';

const clean = 'export function welcome(customer) {\n  console.log(customer.id);\n}\n';
const bad = clean.replace('customer.id', 'customer.email');
const config = recipeIn('eslint.config.mjs', 'Install');

let bench: Workbench;
beforeAll(async () => {
  bench = await Workbench.install(pinned('eslint', 'husky', 'lint-staged', 'lefthook', 'simple-git-hooks'));
});
afterAll(() => {
  bench.remove();
});

const env = { NO_COLOR: '1', GIT_AUTHOR_NAME: 'Test', GIT_AUTHOR_EMAIL: 'test@example.com', GIT_COMMITTER_NAME: 'Test', GIT_COMMITTER_EMAIL: 'test@example.com', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };

/** A git repository of its own, with what is installed as its node_modules. */
class Repository {
  readonly cwd: string;

  constructor(name: string, files: Readonly<Record<string, string>>) {
    this.cwd = bench.project(name, { 'package.json': '{ "private": true, "type": "module" }', 'eslint.config.mjs': config, '.gitignore': 'node_modules\n', ...files });
  }

  async run(program: string, ...args: string[]): Promise<Run> {
    return outcomeOf(this.cwd, program, args, env);
  }

  async git(...args: string[]): Promise<string> {
    const { code, stdout, stderr } = await this.run('git', ...args);
    if (code !== 0) throw new Error(`git ${args.join(' ')}: ${stdout}${stderr}`);
    return stdout;
  }

  async begin(): Promise<void> {
    await this.git('init', '-q');
    cpSync(join(bench.folder, 'node_modules'), join(this.cwd, 'node_modules'), { recursive: true, verbatimSymlinks: true });
    await this.git('add', '.');
    await this.git('commit', '-q', '--no-verify', '-m', 'begin');
  }

  write(path: string, text: string): void {
    mkdirSync(join(this.cwd, path, '..'), { recursive: true });
    writeFileSync(join(this.cwd, path), text);
  }

  read(path: string): string {
    return readFileSync(join(this.cwd, path), 'utf8');
  }

  async commit(message: string): Promise<Run & { milliseconds: number }> {
    const began = performance.now();
    const outcome = await this.run('git', 'commit', '-m', message);
    return { ...outcome, milliseconds: performance.now() - began };
  }
}

interface Hook {
  readonly files: Readonly<Record<string, string>>;
  readonly begin: (repository: Repository) => Promise<unknown>;
}

const lintStaged = { '.lintstagedrc.json': recipeIn('.lintstagedrc.json') };

const hooks: Readonly<Record<string, Hook>> = {
  'husky and lint-staged': {
    files: { ...lintStaged, '.husky/pre-commit': recipeIn('.husky/pre-commit') },
    begin: (repository) => repository.run('node_modules/.bin/husky'),
  },
  lefthook: {
    files: { 'lefthook.yml': recipeIn('lefthook.yml') },
    begin: (repository) => repository.run('node_modules/.bin/lefthook', 'install'),
  },
  'simple-git-hooks': {
    files: { ...lintStaged, '.simple-git-hooks.json': recipeIn('.simple-git-hooks.json') },
    begin: (repository) => repository.run('node_modules/.bin/simple-git-hooks'),
  },
  'no tool': {
    files: {},
    begin: (repository) => {
      repository.write('.git/hooks/pre-commit', `#!/bin/sh\n${recipeIn('.git/hooks/pre-commit')}`);
      chmodSync(join(repository.cwd, '.git/hooks/pre-commit'), 0o755);
      return Promise.resolve();
    },
  },
};

const finding = /customer\.email.+goes to the log.+\S\s+gdpr-api\/no-personal-data-in-logs/u;

describe.each(Object.entries(hooks))('%s', (name, { files, begin }) => {
  let repository: Repository;
  let head: string;

  beforeAll(async () => {
    repository = new Repository(name.replaceAll(' ', '-'), files);
    await repository.begin();
    const { code, stderr } = ((await begin(repository)) as Run | undefined) ?? { code: 0, stderr: '' };
    expect(code, stderr).toBe(0);
    head = await repository.git('rev-parse', 'HEAD');
  });

  it('stops a commit with a finding, and says where and what', async () => {
    repository.write('src/a.js', bad);
    await repository.git('add', 'src/a.js');
    const { code, stdout, stderr } = await repository.commit('bad');
    expect(code).not.toBe(0);
    expect(stdout + stderr).toMatch(finding);
    expect(stdout + stderr).toMatch(/src\/a\.js/u);
    expect(stdout + stderr).toMatch(/2:15/u);
    expect(await repository.git('rev-parse', 'HEAD')).toBe(head);
    expect(repository.read('src/a.js')).toBe(bad);
  });

  it('lets a commit without findings through', async () => {
    repository.write('src/a.js', clean);
    repository.write('notes with a space $(touch x).js', clean);
    await repository.git('add', '.');
    const { code, stdout, stderr } = await repository.commit('good');
    expect(code, stdout + stderr).toBe(0);
    expect(await repository.git('ls-files')).toContain('src/a.js');
    expect(await repository.git('ls-files')).not.toMatch(/^x$/mu);
  });

  it('lets a commit without code through', async () => {
    repository.write('README.md', '# shop\n');
    await repository.git('add', '.');
    const { code, stdout, stderr } = await repository.commit('words');
    expect(code, stdout + stderr).toBe(0);
  });

  it('looks at what is staged of a file, not at the rest of it', async () => {
    const unstaged = `${clean}export const later = (customer) => console.log(customer.email);\n`;
    repository.write('src/partly.js', clean);
    await repository.git('add', 'src/partly.js');
    repository.write('src/partly.js', unstaged);
    const passed = await repository.commit('the clean part');
    expect(passed.code, passed.stdout + passed.stderr).toBe(0);
    expect(repository.read('src/partly.js')).toBe(unstaged);
    expect(await repository.git('show', 'HEAD:src/partly.js')).toBe(clean);

    await repository.git('add', 'src/partly.js');
    repository.write('src/partly.js', clean);
    const stopped = await repository.commit('the part with a finding');
    expect(stopped.code, stopped.stdout + stopped.stderr).not.toBe(0);
    expect(stopped.stdout + stopped.stderr).toMatch(finding);
    expect(repository.read('src/partly.js')).toBe(clean);
    expect(await repository.git('show', ':src/partly.js')).toBe(unstaged);
    await repository.git('reset', '-q', '--hard');
  });

  it('takes a time that is printed', async () => {
    const times = { hook: [] as number[], eslint: [] as number[], bare: [] as number[] };
    for (let round = 0; round < 3; round += 1) {
      repository.write('src/timed.js', `${clean}export const round = ${round};\n`);
      await repository.git('add', 'src/timed.js');
      for (const [kind, config] of [['eslint', 'eslint.config.mjs'], ['bare', 'bare.config.mjs']] as const) {
        repository.write('bare.config.mjs', 'export default [];\n');
        const began = performance.now();
        await repository.run('node_modules/.bin/eslint', '--config', config, 'src/timed.js');
        times[kind].push(performance.now() - began);
      }
      const { code, milliseconds } = await repository.commit(`round ${round}`);
      expect(code).toBe(0);
      times.hook.push(milliseconds);
    }
    const least = (kind: keyof typeof times): string => Math.min(...times[kind]).toFixed(0);
    console.log(`${name}: commit ${least('hook')} ms; ESLint with the plugin ${least('eslint')} ms, without ${least('bare')} ms`);
  });
});
