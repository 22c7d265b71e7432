import { modelSourceOf, selectsFields } from '../classification/model-source.ts';
import type { Node } from '../context.ts';
import { createRule } from '../create-rule.ts';
import { disclosuresOf } from '../disclosure/disclosures.ts';
import { describe } from '../wording/describe.ts';
import { selectSkeleton } from '../wording/select-skeleton.ts';

type Options = [{ allowModels: string[] }];
type MessageIds = 'record' | 'credential' | 'select';

export default createRule<Options, MessageIds>({
  name: 'no-overexposed-response',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow answers that hold whole records from the database, or passwords',
      tier: 'recommended',
      severity: 'warn',
      articles: ['5(1)(c)', '5(1)(f)', '25(2)', '32(1)'],
    },
    hasSuggestions: true,
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          allowModels: { description: 'Models whose records may be answered with as they are.', type: 'array', items: { type: 'string' }, uniqueItems: true },
        },
      },
    ],
    defaultOptions: [{ allowModels: [] }],
    messages: {
      record: '{{fact}} as the model `{{model}}` holds it, and the client gets every field of it through `{{sink}}`, password hashes and later columns included. Select the fields that the client needs.',
      credential: '{{fact}} and the client gets it through `{{sink}}`. Leave it out of the answer.',
      select: 'Select fields in the query.',
    },
  },
  create(context, [{ allowModels }]) {
    function judge(node: Node): void {
      for (const disclosure of disclosuresOf('response', node, context)) {
        const { data } = disclosure;
        if (data.kind === 'field' && data.category === 'credential.password') {
          context.report({ node: disclosure.node, messageId: 'credential', data: describe(disclosure) });
        }
        const source = data.kind === 'record' ? modelSourceOf(data.node, context) : undefined;
        if (!source || source.access === 'delete' || allowModels.includes(source.model) || selectsFields(source, context)) continue;
        context.report({
          node: disclosure.node,
          messageId: 'record',
          data: { ...describe(disclosure), model: source.model },
          suggest: selectSkeleton(source),
        });
      }
    }
    return { CallExpression: judge, NewExpression: judge, AssignmentExpression: judge, ReturnStatement: judge, ArrowFunctionExpression: judge };
  },
});
