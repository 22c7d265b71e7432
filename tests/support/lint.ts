import json from '@eslint/json';
import * as typescriptParser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import yml from 'eslint-plugin-yml';
import { extname, resolve } from 'node:path';
import type { GdprSettings } from '../../src/settings.ts';

export type CodeLanguage = 'ts' | 'tsx' | 'js';
export type DataLanguage = 'json' | 'jsonc' | 'json5' | 'yaml';

const root = resolve(import.meta.dirname, '../..');
const linter = new Linter({ cwd: root });

const typescript: Linter.Config = { languageOptions: { parser: typescriptParser } };
const javascript: Linter.Config = { languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } } };
const dataIn = (language: 'json' | 'jsonc' | 'json5'): Linter.Config => ({ plugins: { json }, language: `json/${language}` });
const yaml: Linter.Config = { plugins: { yml }, language: 'yml/yaml' };

const byExtension: Readonly<Record<string, Linter.Config>> = {
  '.ts': typescript,
  '.tsx': typescript,
  '.mts': typescript,
  '.cts': typescript,
  '.js': javascript,
  '.jsx': javascript,
  '.mjs': javascript,
  '.cjs': javascript,
  '.json': dataIn('json'),
  '.jsonc': dataIn('jsonc'),
  '.json5': dataIn('json5'),
  '.yaml': yaml,
  '.yml': yaml,
};

/** The language of a file, as a project would configure it. */
export function languageConfigOf(filename: string): Linter.Config {
  const config = byExtension[extname(filename)];
  if (!config) throw new Error(`No language is known for ${filename}.`);
  return config;
}

export interface LintedFile {
  readonly code: string;
  /** Relative to the project. */
  readonly filename: string;
  readonly settings?: GdprSettings | undefined;
}

/** What ESLint says of a file under these plugins and rules. */
export function messagesOf(
  { code, filename, settings }: LintedFile,
  config: Pick<Linter.Config, 'plugins' | 'rules'>,
): Linter.LintMessage[] {
  const { plugins, ...language } = languageConfigOf(filename);
  return linter.verify(
    code,
    [
      {
        ...language,
        ...(settings && { settings: { 'gdpr-api': settings } }),
        files: ['**'],
        plugins: { ...plugins, ...config.plugins },
        rules: config.rules ?? {},
      },
    ],
    { filename: resolve(root, filename) },
  );
}

/** Why a file does not parse; `undefined` when it does. */
export function syntaxErrorOf(file: LintedFile): string | undefined {
  return messagesOf(file, {}).find((message) => message.fatal)?.message;
}
