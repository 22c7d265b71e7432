import type { TSESTree } from '@typescript-eslint/utils';
import { createRule } from '../create-rule.ts';
import { identifiersAt, identifiersOfConversion, type Identifier } from '../disclosure/match-identifiers.ts';
import { hasherAt } from '../source/hasher-in-scope.ts';
import { factOf } from '../wording/describe.ts';
import { interestIn } from '../sink/sink-at.ts';
import { tellingHolders } from '../knowledge/ad-identifiers.ts';

type MessageIds = 'unhashed' | 'hash';

export default createRule<[], MessageIds>({
  name: 'no-unhashed-ad-identifiers',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow readable contact data where advertising networks match people',
      tier: 'strict',
      severity: 'warn',
      articles: ['5(1)(c)', '5(1)(f)', '6', '7', '25'],
    },
    hasSuggestions: true,
    schema: [],
    messages: {
      unhashed: '{{fact}} and is handed to {{recipient}} under `{{key}}` as it is, to recognise the person. Hash it (SHA-256, after trimming and lower-casing) and send it with consent only: hashed, it still tells who it is.',
      hash: 'Hash it: `{{code}}`.',
    },
  },
  interest: { ...interestIn('telemetry', 'api-call'), localCalls: false, keys: (key) => tellingHolders.has(key) || /^user_?identifiers$/iu.test(key) },
  waitsFor: ['CallExpression', 'Property'],
  create(context) {
    const told = new Set<TSESTree.Node>();

    function report({ node, data, key, recipient = 'an advertising network' }: Identifier): void {
      if (told.has(node)) return;
      told.add(node);
      const hash = node.type === 'Identifier' || node.type === 'MemberExpression' ? hasherAt(node, context) : undefined;
      const isOptional = node.parent?.type === 'ChainExpression' || (node.parent?.type === 'Property' && node.parent.shorthand);
      const code = hash?.(`${context.sourceCode.getText(node)}.trim().toLowerCase()`);
      context.report({
        node,
        messageId: 'unhashed',
        data: { fact: factOf(node, data), recipient, key },
        suggest: code === undefined || isOptional ? [] : [{ messageId: 'hash', data: { code }, fix: (fixer) => fixer.replaceText(node, code) }],
      });
    }

    return {
      CallExpression(node) {
        identifiersAt(node, context).forEach(report);
      },
      Property(node) {
        identifiersOfConversion(node, context).forEach(report);
      },
    };
  },
});
