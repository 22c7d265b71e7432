import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { repository } from './scratch-project.ts';

/** The package as npm publishes it. */
export interface Tarball {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly string[];
}

interface PackReport {
  filename: string;
  size: number;
  unpackedSize: number;
  files: { path: string }[];
}

function packInto(folder: string): Tarball {
  if (!existsSync(join(repository, 'dist/cli/main.js'))) throw new Error('dist is missing: npm run build');
  const stdout = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: repository,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [report] = JSON.parse(stdout) as [PackReport];
  return { path: join(folder, report.filename), size: report.size, unpackedSize: report.unpackedSize, files: report.files.map(({ path }) => path).sort() };
}

function isFirst(folder: string): boolean {
  try {
    mkdirSync(join(folder, 'packing'));
    return true;
  } catch {
    return false;
  }
}

/** Packs the built package once per run, whichever test files ask for it. */
export function tarball(): Tarball {
  const folder = inject('packFolder');
  const record = join(folder, 'packed.json');
  if (!existsSync(record) && isFirst(folder)) {
    writeFileSync(`${record}.part`, JSON.stringify(packInto(folder)));
    renameSync(`${record}.part`, record);
  }
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (let waits = 0; !existsSync(record); waits += 1) {
    if (waits > 1_200) throw new Error('Another test file began to pack and did not end.');
    Atomics.wait(pause, 0, 0, 100);
  }
  return JSON.parse(readFileSync(record, 'utf8')) as Tarball;
}
