import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import logs from '../../src/rules/no-personal-data-in-logs.ts';
import response from '../../src/rules/no-overexposed-response.ts';
import { TypedProject } from '../support/typed.ts';

const filename = 'shop/src/case.ts';

/** Two projects in a workspace: the package of one is a link in the node_modules of both. */
function workspace(): TypedProject {
  const made = new TypedProject('references');
  mkdirSync(join(made.root, 'node_modules/@rowing'), { recursive: true });
  symlinkSync(join(made.root, 'core'), join(made.root, 'node_modules/@rowing/core'), 'dir');
  return made;
}

const project = workspace();
const built = workspace();
afterAll(() => {
  project.remove();
  built.remove();
});

const cases = [
  ['a record', 'const row = await loadRower("1"); console.log(«row»);'],
  ['a name of a person', 'const row = await loadRower("1"); console.log(«row.name»);'],
  ['a thing', 'const row = await loadBoat("1"); console.log(row, row.name);'],
] as const;

const ways = [
  ['by its path', "import { loadBoat, loadRower } from '../../core/src/index.js';\n"],
  ['by its package', "import { loadBoat, loadRower } from '@rowing/core';\n"],
] as const;

function expectTypes(of: TypedProject, head: string): void {
  for (const [, code] of cases) expect(of.reportedIn(logs, `${head}${code}`, { filename }).slice(head.length)).toBe(code);
}

describe('project references', () => {
  it.each(ways)('a project that was never built, imported %s', (_, head) => {
    expect(existsSync(join(project.root, 'core/dist'))).toBe(false);
    expectTypes(project, head);
  });

  it('says which secrets a type of another project has', () => {
    const head = `${ways[1][1]}declare const res: { json(body: unknown): void };\n`;
    expect(project.messagesOf(response, `${head}const row = await loadRower("1"); res.json(row);`, { filename }).map(({ message }) => message)).toEqual([expect.stringContaining('its type `Rower` has `passwordHash`')]);
  });

  it('a project that is not there: no crash, and names alone', () => {
    const code = "import { loadRower } from '@rowing/club';\nconst row = await loadRower('1'); console.log(row, «row.email»);";
    expect(project.reportedIn(logs, code, { filename })).toBe(code);
  });

  it('a file of the project that others refer to', () => {
    const code = "import type { Rower } from './index.js';\nexport function f(row: Rower) { console.log(«row»); }";
    expect(project.reportedIn(logs, code, { filename: 'core/src/case.ts' })).toBe(code);
  });

  it('one program for each project, which knows nothing of another that was never built: names alone', () => {
    const code = `${ways[1][1]}const row = await loadRower('1'); console.log(row, row.email);`;
    const messages = project.messagesOf(logs, code, { filename, parserOptions: { projectService: false, project: ['shop/tsconfig.json'] } });
    expect(messages.map(({ message }) => message)).toEqual([expect.stringContaining('`row.email` is an e-mail address')]);
  });

  it('projects that were built', () => {
    execFileSync(process.execPath, [createRequire(import.meta.url).resolve('typescript/bin/tsc'), '--build', built.root]);
    expect(existsSync(join(built.root, 'core/dist/index.d.ts'))).toBe(true);
    for (const [, head] of ways) expectTypes(built, head);
  });
});
