import { createRule } from '../create-rule.ts';
import { dataValueListener } from '../source/data-file.ts';
import { keyOf } from '../source/property-path.ts';
import { mayLetIn, outdatedByData, outdatedByOption, outdatedByText, type OutdatedTls } from '../sink/outdated-tls.ts';

/** Files without any of this set no version and no ciphers. */

export default createRule<[], OutdatedTls['kind'] | 'modern' | 'remove'>({
  name: 'no-outdated-tls',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow outdated versions of TLS and ciphers that can be broken',
      tier: 'recommended',
      severity: 'error',
      articles: ['32(1)(a)'],
      readsData: true,
    },
    hasSuggestions: true,
    schema: [],
    messages: {
      version: '`{{shown}}` lets in a version of TLS that is out of use since RFC 8996 and can be attacked. Use `{{modern}}` or later.',
      ciphers: 'The list `{{modern}}` has `{{shown}}`, which can be broken or protects nothing. Leave the choice to the defaults, or list suites with AES-GCM or ChaCha20.',
      switch: '`{{shown}}` lets in versions of TLS that are out of use since RFC 8996 and can be attacked. Use `{{modern}}`.',
      modern: 'Use `{{modern}}`.',
      remove: 'Remove `{{modern}}` and use the defaults.',
    },
  },
  mentions: ['tls', 'ssl', 'cipher', 'minimumprotocol'],
  interest: { keys: mayLetIn },
  waitsFor: ['Property', 'AssignmentExpression', 'PropertyDefinition', 'Literal', 'TemplateElement'],
  create(context) {

    function report(found: OutdatedTls | undefined): void {
      if (!found) return;
      const { kind, node, shown, modern, edit } = found;
      const data = { shown, modern };
      context.report({ node, messageId: kind, data, suggest: edit ? [{ messageId: kind === 'ciphers' ? 'remove' : 'modern', data, fix: edit }] : [] });
    }

    return {
      Property(node) {
        const name = keyOf(node);
        if (name !== undefined && node.parent.type === 'ObjectExpression') report(outdatedByOption(node, name, node.value, context));
      },
      AssignmentExpression(node) {
        const name = node.left.type === 'MemberExpression' ? keyOf(node.left) : undefined;
        if (name !== undefined) report(outdatedByOption(node, name, node.right, context));
      },
      PropertyDefinition(node) {
        const name = keyOf(node);
        if (name !== undefined && node.value) report(outdatedByOption(node, name, node.value, context));
      },
      Literal(node) {
        if (typeof node.value === 'string') report(outdatedByText(node, node.value, context));
      },
      TemplateElement(node) {
        report(outdatedByText(node, node.value.raw, context));
      },
      ...dataValueListener(context, (value) => typeof value === 'string' || typeof value === 'number', (value) => {
        report(outdatedByData(value, context));
      }),
    };
  },
});
