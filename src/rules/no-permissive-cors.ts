import type { TSESTree } from '@typescript-eslint/utils';
import { createRule } from '../create-rule.ts';
import { developmentFiles } from '../knowledge/cors.ts';
import { allowsCredentials, corsHeaderOfCall, corsHeaderOfProperty, openHeaderOrigin, type CorsHeader } from '../sink/cors-headers.ts';
import { corsConstantAt, corsOptionsAt, corsSettingsAt, openedOriginOf, type CorsOptions } from '../sink/cors-options.ts';
import type { OpenOrigin } from '../sink/cors-origin.ts';
import { calledName } from '../source/callee.ts';
import { isDevelopmentOnly } from '../source/environment-choice.ts';
import { lowerTextOf } from '../source/lower-text.ts';

type MessageIds = OpenOrigin['kind'] | 'list';

export default createRule<[], MessageIds>({
  name: 'no-permissive-cors',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow answers with credentials to every origin',
      tier: 'recommended',
      severity: 'warn',
      articles: ['32(1)(b)', '25(2)'],
    },
    hasSuggestions: true,
    schema: [],
    messages: {
      any: 'Every origin is let in together with credentials, so any website can ask for data as its visitor and read the answer. Name the origins of the project.',
      reflected: 'Whatever origin asks is let in, with credentials, so any website can ask for data as its visitor and read the answer. Name the origins of the project.',
      null: '`null` is the origin of sandboxed frames and local files, which anybody can make. Name the origins of the project.',
      list: 'Let in a list of origins.',
    },
  },
  create(context) {
    if (!/cors|access-control-allow-origin/u.test(lowerTextOf(context)) || developmentFiles.test(context.filename)) return {};
    const told = new Set<TSESTree.Node>();
    const headers: CorsHeader[] = [];

    function report({ kind, node }: OpenOrigin, isOption: boolean): void {
      if (told.has(node) || isDevelopmentOnly(node, context)) return;
      told.add(node);
      const isValue = isOption && node.type !== 'Property';
      context.report({ node, messageId: kind, suggest: isValue ? [{ messageId: 'list', fix: (fixer) => fixer.replaceText(node, "['https://www.example.com']") }] : [] });
    }

    function judge(options: CorsOptions | undefined): void {
      const open = options && openedOriginOf(options, context);
      if (open) report(open, true);
    }

    return {
      CallExpression(node) {
        if (!/cors|register|header|set|append|defineConfig|require/iu.test(calledName(node) ?? '')) return;
        judge(corsOptionsAt(node, context));
        const header = corsHeaderOfCall(node, context);
        if (header) headers.push(header);
      },
      Property(node) {
        judge(corsSettingsAt(node));
        const header = corsHeaderOfProperty(node, context);
        if (header) headers.push(header);
      },
      VariableDeclarator(node) {
        judge(corsConstantAt(node));
      },
      'Program:exit'() {
        for (const header of headers) {
          const open = header.header === 'origin' ? openHeaderOrigin(header, context) : undefined;
          if (!open) continue;
          const hasCredentials = headers.some((other) => other.header === 'credentials' && other.group === header.group && allowsCredentials(other, context));
          if (hasCredentials || open.kind === 'null') report(open, false);
        }
      },
    };
  },
});
