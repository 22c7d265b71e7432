import type { TSESTree } from '@typescript-eslint/utils';
import { createRule } from '../create-rule.ts';
import { actsUnchecked, isWebhook } from '../sink/webhook.ts';
import { routeAt } from '../source/route.ts';

/** What a file speaks of that another system calls; no other is looked at. */
const called = /hook|callback|\bipn\b/iu;
const calledPath = /\/[\w-]*(?:hook|callback|ipn)/iu;

type Options = [{ additionalVerifiers: string[] }];

export default createRule<Options, 'unchecked'>({
  name: 'require-webhook-signature',
  meta: {
    type: 'problem',
    docs: {
      description: 'require that a web hook checks who is calling before it acts',
      tier: 'strict',
      severity: 'warn',
      articles: ['5(1)(d)', '5(1)(f)', '32(1)(b)'],
    },
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          additionalVerifiers: { description: 'Names of functions of the project that check the sender of a web hook.', type: 'array', items: { type: 'string', minLength: 1 }, uniqueItems: true },
        },
      },
    ],
    defaultOptions: [{ additionalVerifiers: [] }],
    messages: {
      unchecked: '`{{path}}` acts on whatever is sent to it, so anybody who knows the address can change data of persons or have messages sent. Check the signature of the sender before anything else.',
    },
  },
  waitsFor: ['CallExpression', 'MethodDefinition', 'ExportNamedDeclaration', 'ExportDefaultDeclaration', 'AssignmentExpression'],
  create(context, [{ additionalVerifiers }]) {
    const { text } = context.sourceCode;
    const isNamed = called.test(context.filename) || calledPath.test(text) || (text.includes('@Controller') && called.test(text));
    if (!isNamed) return {};

    function judge(node: TSESTree.Node): void {
      const route = routeAt(node, context);
      if (!route || !isWebhook(route) || !actsUnchecked(route, additionalVerifiers, context)) return;
      context.report({ node: route.node, messageId: 'unchecked', data: { path: route.path } });
    }

    return { CallExpression: judge, MethodDefinition: judge, ExportNamedDeclaration: judge, ExportDefaultDeclaration: judge, AssignmentExpression: judge };
  },
});
