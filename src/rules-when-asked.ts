import { createRequire } from 'node:module';
import type { GdprRule } from './create-rule.ts';

const load = createRequire(import.meta.url);

/** What rules say of themselves; the build writes it beside the bundle. */
const told = load('./rules.json') as Readonly<Record<string, GdprRule['meta']>>;

/** What the bundle gives: the plugin with all that its rules do. */
interface Bundle {
  readonly whole: { readonly rules: Readonly<Record<string, GdprRule>> };
}

let bundle: Bundle | undefined;

function ruleOf(name: string): GdprRule {
  bundle ??= load('./plugin.cjs') as Bundle;
  const rule = bundle.whole.rules[name];
  if (!rule) throw new Error(`rules.json and plugin.cjs are of two versions: there is no rule ${name}; install eslint-plugin-gdpr-api anew.`);
  return rule;
}

/**
 * The rules as the package has them: what they say of themselves is at hand, so that a config is made at once,
 * and what they do is loaded for the first file that they look at.
 */
export const rules: Readonly<Record<string, GdprRule>> = Object.fromEntries(
  Object.entries(told).map(([name, meta]) => [name, { name, meta, create: (context) => ruleOf(name).create(context) }]),
);
