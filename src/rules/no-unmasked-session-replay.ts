import type { TSESTree } from '@typescript-eslint/utils';
import { createRule } from '../create-rule.ts';
import { unmaskedElementAt } from '../disclosure/unmasked-element.ts';
import { mayRecord, unmaskedAt, unmaskedByComponent, type Unmasked } from '../sink/recording.ts';

type MessageIds = 'unmasked' | 'unmaskedByDefault' | 'element' | 'mask' | 'remove';

export default createRule<[], MessageIds>({
  name: 'no-unmasked-session-replay',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow session recordings that show what people read and type',
      tier: 'recommended',
      severity: 'warn',
      articles: ['5(1)(c)', '5(1)(f)', '25(2)', '32'],
    },
    hasSuggestions: true,
    schema: [],
    messages: {
      unmasked: '`{{name}}` makes {{tool}} record {{shows}}, of everyone and word for word. Mask by default and show single elements that hold nothing of a person.',
      unmaskedByDefault: '{{tool}} records {{shows}} unless `{{name}}` is set, and here it is not. Mask by default and show single elements that hold nothing of a person.',
      element: '`{{name}}` shows `{{content}}` in recordings of the session, although it is about a person. Leave it masked.',
      mask: 'Set it to `{{instead}}`.',
      remove: 'Leave `{{name}}` out.',
    },
  },
  interest: { calls: mayRecord },
  waitsFor: ['CallExpression', 'NewExpression', 'JSXOpeningElement', 'JSXAttribute'],
  create(context) {
    function reportUnmasked({ node, isMissing, tool, name, shows, instead }: Unmasked): void {
      const property = !isMissing && node.parent?.type === 'Property' ? node.parent : node;
      context.report({
        node: property,
        messageId: isMissing ? 'unmaskedByDefault' : 'unmasked',
        data: { tool, name, shows },
        suggest: !isMissing && instead !== undefined ? [{ messageId: 'mask', data: { instead }, fix: (fixer) => fixer.replaceText(node, instead) }] : [],
      });
    }

    function reportCall(node: TSESTree.CallExpression | TSESTree.NewExpression): void {
      unmaskedAt(node, context).forEach(reportUnmasked);
    }

    return {
      CallExpression: reportCall,
      NewExpression: reportCall,
      JSXOpeningElement(node) {
        unmaskedByComponent(node, context).forEach(reportUnmasked);
      },
      JSXAttribute(node) {
        const found = unmaskedElementAt(node, context);
        if (!found) return;
        const { name, content } = found;
        const isClass = node.name.type === 'JSXIdentifier' && node.name.name !== name;
        context.report({
          node,
          messageId: 'element',
          data: { name, content },
          suggest: isClass ? [] : [{ messageId: 'remove', data: { name }, fix: (fixer) => fixer.remove(node) }],
        });
      },
    };
  },
});
