import type { TSESTree } from '@typescript-eslint/utils';
import { createRule } from '../create-rule.ts';
import { personalDataAnsweredBy } from '../disclosure/answered-data.ts';
import { developmentFiles } from '../knowledge/cors.ts';
import { allowsCredentials, areAlternatives, corsHeaderOfCall, corsHeaderOfProperty, mayBeCorsHeader, openHeaderOrigin, type CorsHeader } from '../sink/cors-headers.ts';
import { corsConstantAt, corsOptionsAt, corsSettingsAt, openedOriginOf, type CorsOptions } from '../sink/cors-options.ts';
import type { OpenOrigin } from '../sink/cors-origin.ts';
import { calledName } from '../source/callee.ts';
import { functionsAround } from '../source/enclosing-function.ts';
import { isDevelopmentOnly } from '../source/environment-choice.ts';
import { kindOf } from '../wording/describe.ts';
import { corsKeys } from '../knowledge/cors.ts';

type Options = [{ personalRoutes: boolean; previews: boolean }];
type MessageIds = OpenOrigin['kind'] | 'list' | 'personal';

export default createRule<Options, MessageIds>({
  name: 'no-permissive-cors',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow answers with credentials to every origin',
      tier: 'recommended',
      severity: 'warn',
      articles: ['32(1)(b)', '25(2)'],
      strictOptions: [{ personalRoutes: true, previews: true }],
    },
    hasSuggestions: true,
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          personalRoutes: { description: 'Whether routes are reported that answer every origin with personal data, also without credentials.', type: 'boolean' },
          previews: { description: 'Whether patterns for previews such as `shop-*.vercel.app` are reported.', type: 'boolean' },
        },
      },
    ],
    defaultOptions: [{ personalRoutes: false, previews: false }],
    messages: {
      any: 'Every origin is let in together with credentials, so any website can ask for data as its visitor and read the answer. Name the origins of the project.',
      reflected: 'Whatever origin asks is let in, with credentials, so any website can ask for data as its visitor and read the answer. Name the origins of the project.',
      loose: 'This test lets in origins of others, such as `{{example}}`, with credentials. Compare whole origins, or name the whole host in the pattern.',
      null: '`null` is the origin of sandboxed frames and local files, which anybody can make. Name the origins of the project.',
      personal: '`{{name}}` ({{category}}) is answered to every origin, so any website can read it. Name the origins of the project.',
      list: 'Let in a list of origins.',
    },
  },
  mentions: ['cors', 'access-control-allow-origin'],
  interest: { keys: (key) => corsKeys.has(key) || mayBeCorsHeader(key) },
  waitsFor: ['CallExpression', 'Property', 'VariableDeclarator', 'Program:exit'],
  create(context, [{ personalRoutes, previews }]) {
    if (developmentFiles.test(context.filename)) return {};
    const told = new Set<TSESTree.Node>();
    const headers: CorsHeader[] = [];

    function report({ kind, node, example = '', isNamed = false }: OpenOrigin, isOption: boolean): void {
      if ((isNamed && !previews) || told.has(node) || isDevelopmentOnly(node, context)) return;
      told.add(node);
      const isValue = isOption && kind !== 'loose' && node.type !== 'Property';
      const { parent } = node;
      const method = parent?.type === 'Property' && parent.method ? parent : undefined;
      const name = method ? `${context.sourceCode.getText(method.key)}: ` : '';
      context.report({ node, messageId: kind, data: { example }, suggest: isValue ? [{ messageId: 'list', fix: (fixer) => fixer.replaceText(method ?? node, `${name}['https://www.example.com']`) }] : [] });
    }

    function reportPersonal(node: TSESTree.Node): void {
      const [route] = functionsAround(node);
      const data = route && personalDataAnsweredBy(route, context);
      if (data) context.report({ node, messageId: 'personal', data: { name: data.name, category: kindOf(data) } });
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
          const hasCredentials = headers.some((other) => other.header === 'credentials' && other.group === header.group && !areAlternatives(header.value, other.value) && allowsCredentials(other, context));
          if (hasCredentials || open.kind === 'null') report(open, false);
          else if (personalRoutes && open.kind === 'any') reportPersonal(open.node);
        }
      },
    };
  },
});
