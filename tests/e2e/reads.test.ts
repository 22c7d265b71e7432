import { readFileSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { Installation, repository, runIn } from '../support/scratch-project.ts';

const installation = new Installation();
afterAll(() => {
  installation.remove();
});

it('a run reads the files that it lints and nothing else of the project', async () => {
  const { cwd } = installation.project({
    'packages/shop/src/a.js': "import { helper } from '../../other/src/b.js';\nimport data from './data.json';\nexport function welcome(customer) {\n  console.log(customer.email, helper, data);\n}\n",
    'packages/shop/src/data.json': '{}',
    'packages/shop/package.json': '{ "name": "shop" }',
    'packages/other/src/b.js': 'export const helper = 1;\n',
    'package.json': '{ "name": "root", "private": true }',
    'eslint.config.mjs': "throw new Error('read');\n",
    '.env': 'PASSWORD=x\n',
    '.gitignore': 'dist\n',
    'tsconfig.json': '{}',
  });
  const log = join(installation.folder, 'reads.txt');
  const hook = pathToFileURL(join(repository, 'tests/support/reads-of.mjs')).href;
  const { code, stdout } = await runIn(cwd, installation.bin, ['check', 'packages/shop'], { READS_LOG: log, NODE_OPTIONS: `--import=${hook}` });
  expect([code, stdout]).toEqual([0, expect.stringContaining('1 warning in 1 file')]);
  const project = realpathSync(cwd) + sep;
  const read = readFileSync(log, 'utf8').split('\n').map((line) => line.split('\t')[1] ?? '').filter((path) => path.startsWith(project));
  expect([...new Set(read.map((path) => path.slice(project.length).split(sep).join('/')))].sort()).toEqual(['packages/shop', 'packages/shop/src', 'packages/shop/src/a.js']);
});
