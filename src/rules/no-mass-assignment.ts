import { modelWriteAt } from '../classification/model-write.ts';
import type { Node } from '../context.ts';
import { createRule } from '../create-rule.ts';
import { dataIn } from '../disclosure/data-in.ts';
import { factOf } from '../wording/describe.ts';

type Options = [{ allowModels: string[]; anyModel: boolean }];

export default createRule<Options, 'body'>({
  name: 'no-mass-assignment',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow storing a request body as the record of a person',
      tier: 'recommended',
      severity: 'warn',
      articles: ['5(1)(c)', '5(1)(d)', '25(2)', '32(1)'],
      strictOptions: [{ anyModel: true }],
    },
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          allowModels: { description: 'Models that take a body as it is.', type: 'array', items: { type: 'string' }, uniqueItems: true },
          anyModel: { description: 'Whether models that stand for no person are looked at too.', type: 'boolean' },
        },
      },
    ],
    defaultOptions: [{ allowModels: [], anyModel: false }],
    messages: {
      body: '{{fact}} and is stored in `{{model}}` as it came, so the sender decides about every field, a role or a verified flag included. Pick the fields, or parse it with a schema.',
    },
  },
  create(context, [{ allowModels, anyModel }]) {
    function judge(node: Node): void {
      const write = modelWriteAt(node, context);
      if (!write || allowModels.includes(write.model) || !(write.isPerson || anyModel)) return;
      for (const value of write.values) {
        const held = dataIn(value, context).find(({ data }) => data.kind === 'request' && (data.part === 'body' || data.part === 'form') && data.form !== 'text');
        if (!held) continue;
        context.report({ node: held.carrier, messageId: 'body', data: { fact: factOf(held.carrier, held.data), model: write.model } });
        return;
      }
    }
    return { CallExpression: judge, NewExpression: judge };
  },
});
