import type { Linter } from 'eslint';
import { configsOf, tiers } from './configs.ts';
import type { Tier } from './create-rule.ts';
import { rules } from './rules/index.ts';

/** A config file of oxlint, which reads no configs of plugins; the build writes it to `dist/oxlint`. */
export interface OxlintConfig {
  readonly jsPlugins: readonly string[];
  readonly rules: NonNullable<Linter.Config['rules']>;
}

/** Each tier for oxlint's `extends`, with what ESLint gets. */
export const oxlintConfigs: readonly (readonly [tier: Tier, config: OxlintConfig])[] = tiers.map((tier) => [
  tier,
  { jsPlugins: ['../index.js'], rules: configsOf({}, rules)[tier][0]?.rules ?? {} },
]);
