import * as angular from '@angular-eslint/template-parser';
import * as html from '@html-eslint/parser';
import * as typescriptParser from '@typescript-eslint/parser';
import * as astro from 'astro-eslint-parser';
import { Linter } from 'eslint';
import * as svelte from 'svelte-eslint-parser';
import * as vue from 'vue-eslint-parser';
import plugin from '../../src/index.ts';
import { markedCodeOf, spanOf, withMarks } from './marks.ts';

/** A language of templates, with the parser that its users have. */
export const templateLanguages = { vue, svelte, astro, angular, html } as const;
export type TemplateLanguage = keyof typeof templateLanguages;

const extensions = { vue: 'vue', svelte: 'svelte', astro: 'astro', angular: 'component.html', html: 'html' } as const satisfies Record<TemplateLanguage, string>;

const linter = new Linter();

const parserOf = (module: object): Linter.Parser => ('default' in module && module.default ? module.default : module) as Linter.Parser;

/** A parser that offers no services: some wrap another one and hand on the tree alone. */
function withoutServices(parser: Linter.Parser): Linter.Parser {
  return {
    parseForESLint(code: string, options: object) {
      if (!('parseForESLint' in parser)) throw new Error('No parser for ESLint');
      return { ...parser.parseForESLint(code, options), services: {} };
    },
  };
}

interface Linted {
  readonly tier?: 'recommended' | 'all';
  readonly services?: boolean;
  readonly parserOptions?: object;
}

/** What a config of the plugin says of a template; a crash throws. */
export function templateMessages(language: TemplateLanguage, code: string, { tier = 'all', services = true, parserOptions = {} }: Linted = {}): Linter.LintMessage[] {
  const parser = parserOf(templateLanguages[language]);
  const { rules } = plugin.configs[tier][0] ?? {};
  const config: Linter.Config = {
    files: ['**/*.{vue,svelte,astro,html}'],
    languageOptions: { parser: services ? parser : withoutServices(parser), parserOptions: { parser: typescriptParser, ...parserOptions } },
    plugins: { 'gdpr-api': plugin },
    rules: rules ?? {},
  };
  return linter.verify(code, [config], { filename: `src/page.${extensions[language]}` });
}

/** A template with marks where the recommended rules report, and which they are. */
export function reported(language: TemplateLanguage, marked: string): { marked: string; rules: string[] } {
  const { code } = markedCodeOf(marked);
  const messages = templateMessages(language, code, { tier: 'recommended' });
  const fatal = messages.find((message) => message.fatal);
  if (fatal) throw new Error(`${language}: ${fatal.message}\n${code}`);
  return { marked: withMarks(code, messages.map((message) => spanOf(code, message))), rules: messages.map(({ ruleId }) => (ruleId ?? '').replace('gdpr-api/', '')) };
}
