import { mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { examplesIn } from '../house/pages.ts';
import { textOf } from '../house/source-files.ts';
import { eslintOn, oxlintOn } from '../support/engines.ts';
import { repository } from '../support/scratch-project.ts';

/** Files without any of this hold no finding to compare. */
const speaksOfSinks = /console\.|logger|http:\/\/|password|cookie|jwt|createHash|Math\.random|redirect/u;

const code = /(?<!\.d|\.min)\.[cm]?[jt]sx?$/u;

function codeBelow(folder: string, root = folder): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return codeBelow(path, root);
      return entry.isFile() && code.test(entry.name) && statSync(path).size < 200_000 ? [relative(root, path)] : [];
    })
    .sort();
}

async function expectSame(files: readonly string[], cwd: string): Promise<number> {
  const eslint = await eslintOn(files, cwd);
  const oxlint = await oxlintOn(files, cwd);
  const onlyOf = (one: readonly string[], other: readonly string[]) => one.filter((finding) => !other.includes(finding));
  const isParsed = (finding: string) => ![...eslint.unparsed].some((file) => finding.startsWith(`${file}:`));
  expect({ eslint: onlyOf(eslint.findings, oxlint.findings), oxlint: onlyOf(oxlint.findings, eslint.findings).filter(isParsed) }).toEqual({ eslint: [], oxlint: [] });
  const ratio = (eslint.milliseconds / oxlint.milliseconds).toFixed(1);
  console.log(`${files.length} files, ${eslint.findings.length} findings in both; ESLint ${Math.round(eslint.milliseconds)} ms, oxlint ${Math.round(oxlint.milliseconds)} ms with its start: ${ratio} times faster`);
  return eslint.findings.length;
}

describe('oxlint finds what ESLint finds, at the same places,', () => {
  let folder = '';
  beforeAll(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'gdpr-examples-')));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('on the demo', async () => {
    const cwd = join(repository, 'tests/fixtures/projects');
    expect(await expectSame(codeBelow(cwd), cwd)).toBeGreaterThan(10);
  });

  it('on the examples of every page', async () => {
    for (const name of Object.keys(rules)) {
      for (const [index, example] of examplesIn(textOf(`docs/rules/${name}.md`)).entries()) {
        if (!code.test(example.filename) || example.settings) continue;
        const file = join(folder, name, String(index), example.filename);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, example.code);
      }
    }
    expect(await expectSame(codeBelow(folder), folder)).toBeGreaterThan(150);
  });

  it('on 500 files of published packages', async () => {
    const cwd = join(repository, '.corpus');
    const files = codeBelow(cwd).filter((file) => speaksOfSinks.test(readFileSync(join(cwd, file), 'utf8')));
    const step = files.length / 500;
    const picked = Array.from({ length: 500 }, (_, index) => files[Math.floor(index * step)] ?? '');
    expect(await expectSame(picked, cwd)).toBeGreaterThan(5);
  });
});
