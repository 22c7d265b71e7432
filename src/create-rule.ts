import type { JSONSchema, TSESLint } from '@typescript-eslint/utils';
import { beginFile, rememberedOfFile, type FileContext } from './context.ts';
import { enlist, walked, type Walker } from './create-rule-walk.ts';
import { isCode } from './source/data-file.ts';
import { mentioning } from './source/mentions-in-file.ts';
import { isOutOfScope } from './source/scope-of-files.ts';
import { hasTemplate, withTemplate } from './source/template.ts';
import { demandTypes } from './source/types.ts';
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

export interface RuleDefinition<Options extends readonly unknown[], MessageIds extends string> extends Pick<Walker, 'interest' | 'waitsFor'> {
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
  /** Words, in lower case, of which a file must hold one, in whatever case, for the rule to look at it at all. */
  readonly mentions?: readonly string[] | (() => readonly string[]);
  /** Whether the rule looks at a file at all, where more than words decides. */
  readonly concerns?: (context: FileContext) => boolean;
  create(context: RuleContext<MessageIds, Options>, options: Options): TSESLint.RuleListener;
}

const nothing: TSESLint.RuleListener = {};

export interface GdprRule {
  readonly name: string;
  readonly meta: RuleDefinition<readonly unknown[], string>['meta'];
  create(context: never): TSESLint.RuleListener;
}

const pages = 'https://github.com/eslint-plugin-gdpr-api/eslint-plugin-gdpr-api/blob/main/docs/rules';

interface FileFacts {
  /** Rules leave it alone unless they look everywhere. */
  readonly isAside: boolean;
  readonly isCode: boolean;
  readonly hasTemplate: boolean;
}

/** What every rule wants to know of a file before it looks, found out for the first. */
const factsOf = rememberedOfFile((context): FileFacts => {
  settingsOf(context);
  const isAside = isOutOfScope(context);
  if (!isAside) demandTypes(context);
  return { isAside, isCode: isCode(context), hasTemplate: hasTemplate(context) };
});

/**
 * Makes an ESLint rule of a definition: adds its page, reads the settings (a wrong one throws and names its key),
 * asks for type information where they switch it on,
 * and stays silent in files that are out of scope unless the rule looks everywhere.
 */
export function createRule<Options extends readonly unknown[], MessageIds extends string>(
  rule: RuleDefinition<Options, MessageIds>,
): GdprRule {
  const { everywhere = false, readsTemplates = false } = rule.meta.docs;
  const make = (context: RuleContext<MessageIds, Options>): TSESLint.RuleListener => rule.create(context, context.options);
  const isMentioned = rule.mentions && mentioning(rule.mentions);
  const isConcerned = (context: FileContext): boolean => (isMentioned?.(context) ?? true) && (rule.concerns?.(context) ?? true);
  const place = enlist({ ...rule, isConcerned, make });
  return {
    name: rule.name,
    meta: { ...rule.meta, docs: { ...rule.meta.docs, url: `${pages}/${rule.name}.md` } },
    create(context: RuleContext<MessageIds, Options>) {
      beginFile(context.sourceCode.ast);
      const file = factsOf(context);
      if (file.isAside && !everywhere) return nothing;
      if (file.isCode && !file.hasTemplate) return walked(place, context);
      if (!isConcerned(context)) return nothing;
      if (!file.hasTemplate) return make(context);
      const listeners = withTemplate(context, readsTemplates, make);
      return file.isCode ? walked(place, context, listeners) : listeners;
    },
  };
}
