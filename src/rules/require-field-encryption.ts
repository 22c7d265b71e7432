import { clearColumnsOf } from '../classification/clear-column.ts';
import { createRule } from '../create-rule.ts';
import { categoryOf } from '../knowledge/categories.ts';
import { declaredTableAt, storesSchemas, type SchemaNode } from '../source/schema.ts';

type Options = [{ encryptionMarkers: string[] }];

export default createRule<Options, 'clear' | 'credential'>({
  name: 'require-field-encryption',
  meta: {
    type: 'suggestion',
    docs: {
      description: 'require that columns for the most sensitive data are encrypted',
      tier: 'all',
      severity: 'warn',
      articles: ['25(1)', '32(1)(a)'],
    },
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          encryptionMarkers: { description: 'Names of decorators, functions and types, and words of comments, that say that a column is encrypted.', type: 'array', items: { type: 'string', minLength: 1 }, uniqueItems: true },
        },
      },
    ],
    defaultOptions: [{ encryptionMarkers: [] }],
    messages: {
      clear: '`{{name}}` of `{{model}}` is {{category}} and is stored as it is, so a copy of the database shows it to whoever gets it. Encrypt it in a transformer, a hook or a type of its own.',
      credential: '`{{name}}` of `{{model}}` is {{category}} and is stored as it is, so whoever gets a copy of the database can use it. Encrypt it, or store its hash where it is only compared.',
    },
  },
  concerns: storesSchemas,
  waitsFor: ['CallExpression', 'NewExpression', 'ClassDeclaration', 'ClassExpression'],
  create(context, [{ encryptionMarkers }]) {
    function judge(node: SchemaNode): void {
      const schema = declaredTableAt(node, context);
      for (const { member, verdict } of schema ? clearColumnsOf(schema, encryptionMarkers, context) : []) {
        const category = categoryOf(verdict.category);
        context.report({ node: member.node, messageId: category.class === 'credential' ? 'credential' : 'clear', data: { name: member.name, model: schema?.name ?? '', category: category.phrase } });
      }
    }
    return { CallExpression: judge, NewExpression: judge, ClassDeclaration: judge, ClassExpression: judge };
  },
});
