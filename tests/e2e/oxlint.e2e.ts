import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
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
    const pages = codeBelow(folder).filter((file) => !file.startsWith('published'));
    expect(await expectSame(pages, folder)).toBeGreaterThan(150);
  });

  it('on 500 files of published packages', async () => {
    const corpus = join(repository, '.corpus');
    const packages = existsSync(corpus) ? corpus : join(repository, 'node_modules');
    const files = codeBelow(packages).filter((file) => speaksOfSinks.test(readFileSync(join(packages, file), 'utf8')));
    const step = files.length / 500;
    // Both leave out what lies in a folder called node_modules.
    const cwd = join(folder, 'published');
    const picked = Array.from({ length: 500 }, (_, index) => files[Math.floor(index * step)] ?? '').map((file) => {
      const to = join(cwd, file.replaceAll('node_modules', 'modules'));
      mkdirSync(dirname(to), { recursive: true });
      copyFileSync(join(packages, file), to);
      return relative(cwd, to);
    });
    expect(await expectSame(picked, cwd)).toBeGreaterThan(2);
  });
});
