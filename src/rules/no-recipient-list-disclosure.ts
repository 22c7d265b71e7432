import type { TSESLint } from '@typescript-eslint/utils';
import { createRule } from '../create-rule.ts';
import { isJoinedList, isList } from '../disclosure/addressees.ts';
import { mailAt, mayMail, type VisibleAddressees } from '../sink/mail.ts';
import type { Call } from '../source/callee.ts';

type MessageIds = 'visible' | 'invitation' | 'bcc';

export default createRule<[], MessageIds>({
  name: 'no-recipient-list-disclosure',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow mails that show the addresses of several people to each other',
      tier: 'recommended',
      severity: 'error',
      articles: ['5(1)(f)', '25(2)', '32(1)(b)'],
    },
    hasSuggestions: true,
    schema: [],
    messages: {
      visible: 'Everybody who gets this mail sees all addresses in `{{key}}` of `{{sink}}`. Send one mail to each of them, or put the list into `bcc`.',
      invitation: 'Everybody who is invited through `{{sink}}` sees the addresses of all others. Set `guestsCanSeeOtherGuests` to `false`, or invite them one by one.',
      bcc: 'Put the list into `bcc`.',
    },
  },
  interest: { calls: mayMail },
  waitsFor: ['CallExpression', 'NewExpression'],
  create(context) {
    /** Only where the key is written here and there is no `bcc` yet. */
    function hidden({ key, node }: VisibleAddressees): TSESLint.ReportSuggestionArray<MessageIds> {
      const { parent } = node;
      if ((key !== 'to' && key !== 'cc') || parent?.type !== 'Property' || parent.parent.type !== 'ObjectExpression' || parent.computed) return [];
      const others = parent.parent.properties.map((property) => (property.type === 'Property' ? context.sourceCode.getText(property.key) : '...'));
      if (others.some((other) => other === '...' || other.includes('bcc'))) return [];
      return [{ messageId: 'bcc', fix: (fixer) => (parent.shorthand ? fixer.replaceText(parent, `bcc: ${context.sourceCode.getText(parent.value)}`) : fixer.replaceText(parent.key, 'bcc')) }];
    }

    function report(node: Call): void {
      const mail = mailAt(node, context);
      if (!mail) return;
      for (const addressees of mail.visible) {
        if (!isList(addressees.node, context)) continue;
        const messageId = addressees.key === 'attendees' ? 'invitation' : 'visible';
        context.report({ node: addressees.node, messageId, data: { key: addressees.key, sink: mail.name }, suggest: hidden(addressees) });
      }
      if (mail.positional && isJoinedList(mail.positional, context)) context.report({ node: mail.positional, messageId: 'visible', data: { key: 'to', sink: mail.name } });
    }

    return { CallExpression: report, NewExpression: report };
  },
});
