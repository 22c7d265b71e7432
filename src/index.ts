import type { ESLint, Linter } from 'eslint';
import { configsOf, namespace } from './configs.ts';
import { rules } from './rules/index.ts';
import { defineRegister } from './settings-register.ts';

// Said here and not taken from configs.ts, whose types need packages that users need not install.
type Tier = 'recommended' | 'strict' | 'all';

export interface GdprPlugin extends ESLint.Plugin {
  configs: Record<Tier | `${Tier}-type-checked` | 'json' | 'yaml' | 'html', Linter.Config[]>;
  defineRegister: typeof defineRegister;
}

const named: ESLint.Plugin = {
  meta: { name: 'eslint-plugin-gdpr-api', version: '0.1.0', namespace },
  // Rules are typed with typescript-eslint's nodes, which ESLint's own types do not know and users need not install.
  rules: rules as unknown as NonNullable<ESLint.Plugin['rules']>,
};

// Assigned, not spread: the configs must register this very object.
const plugin: GdprPlugin = Object.assign(named, { configs: configsOf(named, rules), defineRegister });

export type { DataCategory } from './knowledge/categories.ts';
export type { NotPersonal, Personal } from './knowledge/personal-type.ts';
export type { GdprSettings } from './settings-definition.ts';
export { plugin as default, plugin as 'module.exports', defineRegister };
