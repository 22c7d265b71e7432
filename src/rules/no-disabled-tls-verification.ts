import { createRule } from '../create-rule.ts';
import { dataValueListener } from '../source/data-file.ts';
import { isOutOfScope, isTestFile } from '../source/scope-of-files.ts';
import { mayLeaveUnchecked, uncheckedByAssignment, uncheckedByCall, uncheckedByData, uncheckedByProperty, uncheckedByText, type UncheckedCertificate } from '../sink/unchecked-certificate.ts';

type Options = [{ allowInTests: boolean }];
type MessageIds = UncheckedCertificate['kind'] | 'remove' | 'set';

export default createRule<Options, MessageIds>({
  name: 'no-disabled-tls-verification',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow TLS connections that accept any certificate',
      tier: 'recommended',
      severity: 'error',
      articles: ['32(1)(a)', '32(1)(b)', '5(1)(f)'],
      readsData: true,
      everywhere: true,
    },
    hasSuggestions: true,
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: { allowInTests: { description: 'Whether tests may accept any certificate.', type: 'boolean' } },
      },
    ],
    defaultOptions: [{ allowInTests: true }],
    messages: {
      option: '`{{shown}}` leaves the certificate of the other side unchecked, so whoever is on the path can pose as it. Remove it, or give the certificate that it has as `ca`.',
      process: '`{{shown}}` leaves every certificate unchecked in the whole process. Remove it, and name the certificate of your own authority in `NODE_EXTRA_CA_CERTS`.',
      identity: '`{{shown}}` approves every host name, so any valid certificate will do. Remove it, or compare the certificate with the one that is expected.',
      call: '`{{shown}}` accepts any certificate, so whoever is on the path can pose as the other side. Remove it, or trust the one certificate that is expected.',
      text: '`{{shown}}` leaves certificates unchecked, so whoever is on the path can pose as the other side. Remove it, or name the authority to trust.',
      remove: 'Remove `{{shown}}`.',
      set: 'Write `{{checking}}`.',
    },
  },
  mentions: ['ssl', 'tls', 'cert', 'unauthori', 'insecure', 'httpserrors', 'hostname', 'serveridentity', 'verifypeer', 'selfsigned', 'self_signed', 'self-signed', 'curl ', "curl'", 'curl"', 'secure: false', 'secure:false', 'pythonhttps'],
  interest: { keys: mayLeaveUnchecked },
  waitsFor: ['Property', 'AssignmentExpression', 'AssignmentPattern', 'PropertyDefinition', 'CallExpression', 'Literal', 'TemplateElement'],
  create(context, [{ allowInTests }]) {
    if (isOutOfScope(context) && (allowInTests || !isTestFile(context))) return {};

    function report(found: UncheckedCertificate | undefined): void {
      if (!found) return;
      const { kind, node, shown, edit, checking } = found;
      const data = { shown, checking: checking ?? '' };
      context.report({ node, messageId: kind, data, suggest: edit ? [{ messageId: checking === undefined ? 'remove' : 'set', data, fix: edit }] : [] });
    }

    return {
      Property(node) {
        report(uncheckedByProperty(node, context));
      },
      AssignmentExpression(node) {
        report(uncheckedByAssignment(node, node.left, node.right, context));
      },
      AssignmentPattern(node) {
        report(uncheckedByAssignment(node, node.left, node.right, context));
      },
      PropertyDefinition(node) {
        if (node.value && !node.computed) report(uncheckedByAssignment(node, node.key, node.value, context));
      },
      CallExpression(node) {
        report(uncheckedByCall(node, context));
      },
      Literal(node) {
        if (typeof node.value === 'string') report(uncheckedByText(node, node.value, context));
      },
      TemplateElement(node) {
        report(uncheckedByText(node, node.value.raw, context));
      },
      ...dataValueListener(context, (value) => value !== null, (value) => {
        report(uncheckedByData(value, context));
      }),
    };
  },
});
