import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    packFolder: string;
  }
}

/** One temporary folder for all test files of a run: the first that needs the packed package packs it there. */
export default function packFolder({ provide }: TestProject): () => void {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'gdpr-api-pack-')));
  provide('packFolder', folder);
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}
