import type { JSONSchema, TSESLint } from '@typescript-eslint/utils';
import { beginFile } from './context.ts';
import { isOutOfScope } from './source/scope-of-files.ts';
import { withTemplate } from './source/template.ts';
import { settingsOf } from './settings.ts';

/** `recommended` ⊂ `strict` ⊂ `all`: the smallest config that turns a rule on. */
export type Tier = 'recommended' | 'strict' | 'all';

/** What a rule says about itself; configs, tables, page headers and links are computed from it. */
export interface RuleDocs {
  readonly description: string;
  readonly tier: Tier;
  /** `error` where the finding is a fact about the code and the harm is direct, else `warn`. */
  readonly severity: 'error' | 'warn';
  /** Articles of the GDPR, without the word: `32(1)(a)`. */
  readonly articles: readonly string[];
  /** Options that the strict and all configs set, where they ask for more than the defaults. */
  readonly strictOptions?: readonly unknown[];
  /** The rule reads JSON and YAML, too. */
  readonly readsData?: boolean;
  /** The rule reads templates of Vue, Svelte, Angular and HTML, too. */
  readonly readsTemplates?: boolean;
  /** The rule also looks at tests, seeds, generated and minified files. */
  readonly everywhere?: boolean;
  readonly url?: string;
}

export type RuleContext<MessageIds extends string, Options extends readonly unknown[]> = Readonly<
  TSESLint.RuleContext<MessageIds, Options>
>;

export interface RuleDefinition<Options extends readonly unknown[], MessageIds extends string> {
  readonly name: string;
  readonly meta: {
    readonly type: 'problem' | 'suggestion';
    readonly docs: RuleDocs;
    readonly fixable?: 'code';
    readonly hasSuggestions?: boolean;
    readonly schema: readonly JSONSchema.JSONSchema4[];
    /** Only a rule with options has them. */
    readonly defaultOptions?: Options;
    readonly messages: Record<MessageIds, string>;
  };
  create(context: RuleContext<MessageIds, Options>, options: Options): TSESLint.RuleListener;
}

export interface GdprRule {
  readonly name: string;
  readonly meta: RuleDefinition<readonly unknown[], string>['meta'];
  create(context: never): TSESLint.RuleListener;
}

const pages = 'https://github.com/eslint-plugin-gdpr-api/eslint-plugin-gdpr-api/blob/main/docs/rules';

/**
 * Makes an ESLint rule of a definition: adds its page, reads the settings (a wrong one throws and names its key),
 * and stays silent in files that are out of scope unless the rule looks everywhere.
 */
export function createRule<Options extends readonly unknown[], MessageIds extends string>(
  rule: RuleDefinition<Options, MessageIds>,
): GdprRule {
  return {
    name: rule.name,
    meta: { ...rule.meta, docs: { ...rule.meta.docs, url: `${pages}/${rule.name}.md` } },
    create(context: RuleContext<MessageIds, Options>) {
      beginFile(context.sourceCode.ast);
      settingsOf(context);
      if (!rule.meta.docs.everywhere && isOutOfScope(context)) return {};
      return withTemplate(context, rule.meta.docs.readsTemplates === true, (own) => rule.create(own, context.options));
    },
  };
}
