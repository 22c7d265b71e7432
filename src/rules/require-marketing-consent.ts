import type { TSESTree } from '@typescript-eslint/utils';
import { createRule } from '../create-rule.ts';
import { marketingWords } from '../knowledge/marketing-calls.ts';
import { unaskedTransferAt } from '../disclosure/marketing-transfer.ts';
import { fixedSubscriptionAt } from '../sink/fixed-subscription.ts';
import { mentioning } from '../source/mentions-in-file.ts';
import { constantOf } from '../source/static-text.ts';
import { nodesWithin } from '../source/nodes-within.ts';
import { hasRegister } from '../sink/register.ts';

type MessageIds = 'unasked' | 'fixed' | 'instead';

const speaksOfMarketing = mentioning(marketingWords);

export default createRule<[], MessageIds>({
  name: 'require-marketing-consent',
  meta: {
    type: 'problem',
    docs: {
      description: 'require a look at the consent before a person is handed to a marketing tool',
      tier: 'strict',
      severity: 'warn',
      articles: ['6(1)(a)', '7(1)', '21(2)', '21(3)'],
    },
    hasSuggestions: true,
    schema: [],
    messages: {
      unasked: 'This hands a person to {{recipient}} without a look at whether they want marketing, so who said no or nothing gets it too. Test the consent before, or send it along.',
      fixed: '`{{name}}` subscribes somebody without asking them, so anybody can be signed up by somebody else and nobody can prove the consent. Let them confirm it by mail.',
      instead: 'Set it to {{instead}}.',
    },
  },
  concerns: (context) => speaksOfMarketing(context) || hasRegister(context),
  waitsFor: ['Property', 'CallExpression', 'Program:exit'],
  create(context) {
    const fixed: TSESTree.Node[] = [];
    const calls: { readonly node: TSESTree.CallExpression; readonly recipient: string }[] = [];

    return {
      Property(node) {
        const found = fixedSubscriptionAt(node, context);
        if (!found) return;
        const { value, name, instead } = found;
        fixed.push(value);
        context.report({ node, messageId: 'fixed', data: { name }, suggest: [{ messageId: 'instead', data: { instead: `\`${instead.replaceAll("'", '')}\`` }, fix: (fixer) => fixer.replaceText(value, instead) }] });
      },
      CallExpression(node) {
        const recipient = unaskedTransferAt(node, context);
        if (recipient !== undefined) calls.push({ node, recipient });
      },
      'Program:exit'() {
        for (const { node, recipient } of calls) {
          // The literal in the payload says it already, also where the payload is built before.
          const payload = nodesWithin(node).flatMap((each) => (each.type === 'Identifier' ? [constantOf(each, context)] : []));
          const isSaid = fixed.some((each) => [node, ...payload].some(({ range }) => each.range[0] >= range[0] && each.range[1] <= range[1]));
          if (!isSaid) context.report({ node: node.callee, messageId: 'unasked', data: { recipient } });
        }
      },
    };
  },
});
