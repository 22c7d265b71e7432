import type { ESLint, Linter } from 'eslint';
import type { GdprRule, RuleDocs, Tier } from './create-rule.ts';

/** The name under which configs register the plugin; `extends` rewrites it where a project uses another one. */
export const namespace = 'gdpr-api';

/** From the smallest config to the largest; each holds the one before. */
export const tiers = ['recommended', 'strict', 'all'] as const satisfies readonly Tier[];

/** Languages that are no JavaScript, with what a rule says when it reads them. */
const readers = { json: 'readsData', yaml: 'readsData', html: 'readsTemplates' } as const satisfies Readonly<Record<string, keyof RuleDocs>>;

export type OtherLanguage = keyof typeof readers;

/** The name of a config. */
export type ConfigName = Tier | `${Tier}-type-checked` | OtherLanguage;

// Not `files`, which would hand TypeScript files that a project does not lint to espree, and not `meta.languages` on the
// rules, which would make ESLint throw on files of another language.
const otherLanguages = '**/*.{json,jsonc,json5,md,css,html,yml,yaml,toml}';

function entryIn(tier: Tier, { severity, strictOptions }: RuleDocs): Linter.RuleEntry {
  return tier === 'recommended' || !strictOptions ? severity : [severity, ...strictOptions];
}

/** The same with type information: a project configures the parser, the settings tell the rules to look. */
function typedConfigOf(tier: Tier, plugin: ESLint.Plugin, rules: Readonly<Record<string, GdprRule>>): Linter.Config[] {
  return configOf(tier, plugin, rules).map((config) => ({ ...config, name: `${namespace}/${tier}-type-checked`, settings: { 'gdpr-api': { types: true } } }));
}

function configOf(tier: Tier, plugin: ESLint.Plugin, rules: Readonly<Record<string, GdprRule>>): Linter.Config[] {
  const included = Object.entries(rules).filter(([, { meta }]) => tiers.indexOf(meta.docs.tier) <= tiers.indexOf(tier));
  return [
    {
      name: `${namespace}/${tier}`,
      ignores: [otherLanguages],
      plugins: { [namespace]: plugin },
      rules: Object.fromEntries(included.map(([name, { meta }]) => [`${namespace}/${name}`, entryIn(tier, meta.docs)])),
    },
  ];
}

/** What reads another language of the recommended rules: a project names its files and their language. */
function configFor(language: OtherLanguage, plugin: ESLint.Plugin, rules: Readonly<Record<string, GdprRule>>): Linter.Config[] {
  const included = Object.entries(rules).filter(([, { meta }]) => meta.docs[readers[language]] && meta.docs.tier === 'recommended');
  return [
    {
      name: `${namespace}/${language}`,
      plugins: { [namespace]: plugin },
      rules: Object.fromEntries(included.map(([name, { meta }]) => [`${namespace}/${name}`, meta.docs.severity])),
    },
  ];
}

/** The flat configs of the plugin, computed from what each rule says about itself. */
export function configsOf(plugin: ESLint.Plugin, rules: Readonly<Record<string, GdprRule>>): Record<ConfigName, Linter.Config[]> {
  return {
    recommended: configOf('recommended', plugin, rules),
    strict: configOf('strict', plugin, rules),
    all: configOf('all', plugin, rules),
    'recommended-type-checked': typedConfigOf('recommended', plugin, rules),
    'strict-type-checked': typedConfigOf('strict', plugin, rules),
    'all-type-checked': typedConfigOf('all', plugin, rules),
    json: configFor('json', plugin, rules),
    yaml: configFor('yaml', plugin, rules),
    html: configFor('html', plugin, rules),
  };
}
