import type { TSESTree } from '@typescript-eslint/utils';
import { createRule } from '../create-rule.ts';
import { consentMentions } from '../knowledge/consent-names.ts';
import { grantedBeforehand } from '../sink/consent-mode.ts';
import { consentBySilence } from '../sink/missing-refusal.ts';
import { pretickedBoxAt } from '../sink/preticked-box.ts';
import { pretickedTagsIn } from '../sink/preticked-html.ts';
import { pretickedValueAt } from '../sink/preticked-value.ts';
import { lowerTextOf } from '../source/lower-text.ts';
import { writtenText } from '../source/text-edit.ts';

type MessageIds = 'box' | 'default' | 'stored' | 'silence' | 'granted' | 'untick' | 'refuse' | 'deny';

export default createRule<[], MessageIds>({
  name: 'no-preticked-consent',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow consent that is given before a person chose',
      tier: 'recommended',
      severity: 'warn',
      articles: ['4(11)', '7(1)', '25(2)'],
      readsTemplates: true,
    },
    hasSuggestions: true,
    schema: [],
    messages: {
      box: 'The box for `{{name}}` starts ticked, and to leave a box as it is gives no consent. Let it start empty.',
      default: '`{{name}}` is `true` until somebody objects, and silence gives no consent. Let it start as `false`.',
      stored: '`{{name}}` is stored as `true` without a look at what the person chose, so nobody can prove the consent. Store what they sent.',
      silence: '`{{name}}` follows from what somebody did not refuse, and silence gives no consent. Store `true` only for a box that they ticked themselves.',
      granted: '`{{name}}` is granted before anybody was asked, so tags track people until they object. Start with `denied`, and update it with their choice.',
      untick: 'Leave `{{name}}` out.',
      refuse: 'Let it start as `false`.',
      deny: 'Let it start as `denied`.',
    },
  },
  mentions: consentMentions,
  waitsFor: ['Literal', 'TemplateElement', 'JSXAttribute', 'UnaryExpression', 'BinaryExpression', 'CallExpression'],
  create(context) {
    const text = lowerTextOf(context);

    function reportHtml(node: TSESTree.Node): void {
      const start = node.range[0];
      for (const { name, start: from, end, ticking } of pretickedTagsIn(writtenText(node, context))) {
        context.report({
          loc: { start: context.sourceCode.getLocFromIndex(start + from), end: context.sourceCode.getLocFromIndex(start + end) },
          messageId: 'box',
          data: { name },
          suggest: [{ messageId: 'untick', data: { name: 'checked' }, fix: (fixer) => fixer.removeRange([start + ticking[0], start + ticking[1]]) }],
        });
      }
    }

    function reportSilence(node: TSESTree.UnaryExpression | TSESTree.BinaryExpression): void {
      const name = consentBySilence(node, context);
      if (name !== undefined) context.report({ node, messageId: 'silence', data: { name } });
    }

    return {
      Literal(node) {
        if (typeof node.value === 'string' && node.value.includes('<input')) reportHtml(node);
        if (node.value !== true) return;
        const found = pretickedValueAt(node, context);
        if (!found) return;
        const { kind, name } = found;
        context.report({ node, messageId: kind, data: { name }, suggest: [{ messageId: 'refuse', fix: (fixer) => fixer.replaceText(node, 'false') }] });
      },
      ...(text.includes('<input') && text.includes('checked') && { TemplateElement: reportHtml }),
      JSXAttribute(node) {
        const box = pretickedBoxAt(node, context);
        if (!box) return;
        const attribute = context.sourceCode.getText(node.name);
        context.report({ node, messageId: 'box', data: { name: box.name }, suggest: [{ messageId: 'untick', data: { name: attribute }, fix: (fixer) => fixer.remove(node) }] });
      },
      UnaryExpression: reportSilence,
      BinaryExpression: reportSilence,
      ...(text.includes('granted') && {
        CallExpression(node: TSESTree.CallExpression) {
          for (const { name, node: value } of grantedBeforehand(node, context)) {
            context.report({ node: value, messageId: 'granted', data: { name }, suggest: [{ messageId: 'deny', fix: (fixer) => fixer.replaceText(value, "'denied'") }] });
          }
        },
      }),
    };
  },
});
