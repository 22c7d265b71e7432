import type { Linter } from 'eslint';
import type { Tier } from '../create-rule.ts';
import plugin from '../index.ts';
import type { GdprSettings } from '../settings.ts';
import { allFiles } from './languages.ts';

/** A way to read a file: as a module, as a script that may leave strict mode, or with the TypeScript parser. */
export type Reading = 'module' | 'commonjs' | Linter.Parser;

export function languageOptionsOf(reading: Reading): Linter.LanguageOptions {
  if (typeof reading !== 'string') return { parser: reading, sourceType: 'module' };
  return { ecmaVersion: 'latest', sourceType: reading, parserOptions: { ecmaFeatures: { jsx: true } } };
}

/** The whole ESLint config of a run; nothing of the project's own config takes part. */
export function embeddedConfig(tier: Tier, settings: GdprSettings, reading: Reading): Linter.Config[] {
  return [
    // Which files are linted is settled before ESLint sees them.
    { ignores: ['!**/node_modules/', '!**/.git/'] },
    // A look without configuration has no project of TypeScript to ask.
    { files: [allFiles], languageOptions: languageOptionsOf(reading), settings: { 'gdpr-api': { ...settings, types: false } } },
    ...plugin.configs[tier],
    // The project's comments for other rules are no business of this run.
    { linterOptions: { reportUnusedDisableDirectives: 'off' } },
  ];
}
