import type { TSESTree } from '@typescript-eslint/utils';
import { shownName } from '../classification/shown-name.ts';
import { copiedBodyAt } from '../classification/copied-keys.ts';
import { hasOwnModels, mayWriteModel, modelWriteAt, type ModelWrite } from '../classification/model-write.ts';
import { schemaFactsOf } from '../classification/schema-facts.ts';
import { isValidated } from '../classification/validated-body.ts';
import type { FileContext, Node } from '../context.ts';
import { createRule } from '../create-rule.ts';
import { storedBodyIn, type StoredBody } from '../disclosure/stored-body.ts';
import { columnList } from '../wording/columns.ts';
import { factOf } from '../wording/describe.ts';
import { pickedBody } from '../wording/picked-body.ts';

type Options = [{ allowModels: string[]; anyModel: boolean }];

function factOfBody(body: StoredBody): string {
  const name = shownName(body.node);
  if (body.kind === 'whole') return factOf(body.node, body.data);
  if (body.kind === 'copy') return `\`${name}\` holds every field of a request body`;
  return body.kind === 'part' ? `\`${name}\` is an object that the request holds` : `\`${name}\` is the rest of a request body`;
}

const anyPrivilege = ', a role or a verified flag included';

/** The columns that give rights, by the schema of the model where the file has it. */
function privilegesOf({ schema }: ModelWrite, context: FileContext): string {
  if (!schema) return anyPrivilege;
  const { privileges } = schemaFactsOf(schema, context);
  return privileges.length === 0 ? '' : `, ${columnList(privileges)} included`;
}

export default createRule<Options, 'body' | 'pick'>({
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
    hasSuggestions: true,
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
      body: '{{fact}} and is stored in `{{model}}` as it came, so the sender decides about every field{{privileges}}. Pick the fields, or parse it with a schema.',
      pick: 'Store only the fields that the code knows: {{fields}}.',
    },
  },
  interest: { calls: mayWriteModel, assigned: () => false, anyIn: hasOwnModels },
  waitsFor: ['CallExpression', 'NewExpression', 'AssignmentExpression'],
  create(context, [{ allowModels, anyModel }]) {
    function judgeCopy(node: TSESTree.AssignmentExpression | TSESTree.CallExpression): void {
      const copied = copiedBodyAt(node, context);
      if (!copied || allowModels.includes(copied.model)) return;
      context.report({ node: copied.node, messageId: 'body', data: { fact: `\`${shownName(copied.node)}\` is a whole request body`, model: copied.model, privileges: anyPrivilege } });
    }
    function judge(node: Node): void {
      const write = modelWriteAt(node, context);
      if (!write || allowModels.includes(write.model) || !(write.isPerson || anyModel)) return;
      for (const value of write.values) {
        const body = storedBodyIn(value, context);
        if (!body) continue;
        const names = [context.sourceCode.getText(body.node), ...(body.kind === 'whole' ? [context.sourceCode.getText(body.data.node)] : [])];
        if (isValidated(node, names, context)) return;
        const picked = pickedBody(body, context);
        const suggest = picked ? [{ messageId: 'pick' as const, data: { fields: picked.fields }, fix: picked.fix }] : [];
        context.report({ node: body.node, messageId: 'body', data: { fact: factOfBody(body), model: write.model, privileges: privilegesOf(write, context) }, suggest });
        return;
      }
    }
    return {
      CallExpression(node) {
        judge(node);
        if (node.arguments.length === 2) judgeCopy(node);
      },
      NewExpression: judge,
      AssignmentExpression(node) {
        if (node.left.type === 'MemberExpression' && node.left.computed) judgeCopy(node);
      },
    };
  },
});
