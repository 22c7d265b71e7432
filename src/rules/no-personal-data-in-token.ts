import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { PersonalData } from '../classification/classify.ts';
import { createRule } from '../create-rule.ts';
import { personalDataInToken } from '../disclosure/token-data.ts';
import { categoryIds, categoryOf, type DataCategory } from '../knowledge/categories.ts';
import { toleratedInTokens } from '../knowledge/tolerated.ts';
import { signedTokenAt } from '../sink/signed-token.ts';
import type { Call } from '../source/callee.ts';
import { removeProperty, replaceValue } from '../source/edit.ts';
import { factOf, kindOf } from '../wording/describe.ts';

type Options = [{ allow: DataCategory[] }];
type MessageIds = 'field' | 'record' | 'credential' | 'remove' | 'subject';

export default createRule<Options, MessageIds>({
  name: 'no-personal-data-in-token',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow personal data in the payload of signed tokens',
      tier: 'recommended',
      severity: 'warn',
      articles: ['5(1)(c)', '5(1)(f)', '25(1)', '32(1)(a)'],
    },
    hasSuggestions: true,
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          allow: { description: 'Data categories that a token may hold.', type: 'array', items: { type: 'string', enum: [...categoryIds] }, uniqueItems: true },
        },
      },
    ],
    defaultOptions: [{ allow: [] }],
    messages: {
      field: '{{fact}} and goes into a token, which is signed and not encrypted: whoever holds it, and every log it passes, can read it. Put an id in, and look the rest up.',
      record: '{{fact}} and goes into a token with every field it has, readable for whoever holds it. Put an id in, and look the rest up.',
      credential: '{{fact}} and goes into a token, where whoever holds it can read and use it. Leave it out.',
      remove: 'Leave `{{name}}` out of the token.',
      subject: 'Put in the id alone.',
    },
  },
  mentions: ['jwt', 'jose', 'paseto', 'jsonweb'],
  concerns: ({ sourceCode: { text } }) => /jwt|JWT|jose|paseto|[jJ]son[wW]eb/u.test(text),
  waitsFor: ['CallExpression', 'NewExpression'],
  create(context, [{ allow }]) {
    const told = new Set<TSESTree.Node>();

    function isTold(data: PersonalData): boolean {
      if (data.kind === 'request') return data.part === 'body' || data.part === 'request';
      if (data.kind === 'field' && data.safeguard && !(data.category === 'credential.password' && data.safeguard === 'hash')) return false;
      return !allow.includes(data.category) && !toleratedInTokens.has(data.category);
    }

    function suggestionsFor(node: TSESTree.Node, data: PersonalData): TSESLint.ReportSuggestionArray<MessageIds>[number][] {
      const name = data.name.split('.').at(-1) ?? data.name;
      if (data.kind === 'field') return [{ messageId: 'remove', data: { name }, fix: (fixer) => removeProperty(fixer, node, context) }];
      if (data.kind !== 'record' || data.isList || data.node !== node || (node.type !== 'Identifier' && node.type !== 'MemberExpression')) return [];
      const id = `${context.sourceCode.getText(node)}.id`;
      const isKept = node.parent.type === 'Property';
      return [{ messageId: 'subject', fix: (fixer) => replaceValue(fixer, node, { expression: isKept ? id : `{ sub: ${id} }`, property: `sub: ${id}` }, context) }];
    }

    function judge(node: Call): void {
      const token = signedTokenAt(node, context);
      for (const { data, carrier } of token ? personalDataInToken(token, context) : []) {
        if (told.has(carrier) || !isTold(data)) continue;
        told.add(carrier);
        const messageId = data.kind !== 'field' ? 'record' : categoryOf(data.category).class === 'credential' ? 'credential' : 'field';
        context.report({ node: carrier, messageId, data: { fact: factOf(carrier, data), category: kindOf(data) }, suggest: suggestionsFor(carrier, data) });
      }
    }

    return { CallExpression: judge, NewExpression: judge };
  },
});
