import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { describe, expect, it } from 'vitest';
import { repository } from '../support/scratch-project.ts';
import { tarball } from '../support/tarball.ts';

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
  readonly publishConfig?: object;
}

const manifest = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as Manifest;

describe('the package', () => {
  const { files, path, size, unpackedSize } = tarball();

  it('holds what users need: the bundle, its types, the command, the formatters, what other tools read', () => {
    expect(files).toEqual([
      'LICENSE',
      'README.md',
      'dist/cli/main.js',
      'dist/formatters/gitlab.js',
      'dist/formatters/sarif.js',
      'dist/index.d.ts',
      'dist/index.js',
      'dist/knowledge/categories.d.ts',
      'dist/knowledge/personal-type.d.ts',
      'dist/oxlint/all.json',
      'dist/oxlint/recommended.json',
      'dist/oxlint/strict.json',
      'dist/plugin.cjs',
      'dist/register.schema.json',
      'dist/rules.json',
      'dist/settings-definition.d.ts',
      'dist/settings-register.d.ts',
      'dist/settings-schema.d.ts',
      'package.json',
    ]);
  });

  it('loads what its rules do for the first file, not with the config', () => {
    const script = `
      import { createRequire } from 'node:module';
      import { Linter } from 'eslint';
      import plugin from './dist/index.js';
      const { cache } = createRequire(import.meta.url);
      const isLoaded = () => Object.keys(cache).some((path) => path.endsWith('plugin.cjs'));
      const before = isLoaded();
      const found = new Linter().verify('console.log(user.email);', plugin.configs.recommended, 'a.js').map(({ ruleId }) => ruleId);
      console.log(JSON.stringify([before, isLoaded(), found]));`;
    const out = execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: repository, encoding: 'utf8' });
    expect(JSON.parse(out)).toEqual([false, true, ['gdpr-api/no-personal-data-in-logs']]);
  });

  it('is at most 400 kB', () => {
    console.log(`package: ${(size / 1000).toFixed(1)} kB packed, ${(unpackedSize / 1000).toFixed(1)} kB unpacked, ${files.length} files`);
    expect(size).toBeLessThanOrEqual(400_000);
  });

  it('has at most two dependencies, none of which brings others or runs anything when it is installed', () => {
    const names = Object.keys(manifest.dependencies ?? {});
    expect(names.length).toBeLessThanOrEqual(2);
    for (const name of names) {
      const { dependencies = {}, scripts } = JSON.parse(readFileSync(join(repository, 'node_modules', name, 'package.json'), 'utf8')) as Manifest;
      expect([name, dependencies]).toEqual([name, {}]);
      expect(Object.keys(scripts).filter((script) => /^(?:pre|post)?install$/u.test(script))).toEqual([]);
    }
    expect(Object.keys(manifest.scripts).filter((script) => /^(?:pre|post)?install$/u.test(script))).toEqual([]);
  });

  it('is what publint asks of a package', async () => {
    const packed = readFileSync(path);
    const { messages, pkg } = await publint({ pack: { tarball: packed.buffer.slice(packed.byteOffset, packed.byteOffset + packed.byteLength) }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });
});

describe('the release', () => {
  it('is public and says where it was built', () => {
    expect(manifest.publishConfig).toEqual({ access: 'public', provenance: true });
  });

  it('builds and tests before it publishes', () => {
    expect(manifest.scripts.prepublishOnly).toBe('npm run check && npm test && npm run e2e');
  });
});
