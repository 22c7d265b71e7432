import { createRule } from '../create-rule.ts';
import { addressingNodes, recipientUses } from '../disclosure/recipient-uses.ts';
import { identityOf } from '../sink/recipient-use.ts';
import { declarationOf } from '../sink/recipient.ts';
import { isReservedHost } from '../sink/url.ts';
import { describe } from '../wording/describe.ts';
import { hasRegister } from '../sink/register.ts';

type MessageIds = 'withData' | 'seen';

export default createRule<[], MessageIds>({
  name: 'no-undeclared-recipient',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow hosts and packages of parties that the register does not declare',
      tier: 'recommended',
      severity: 'error',
      articles: ['5(2)', '13(1)(e)', '15(1)(c)', '28(1)', '30(1)(d)'],
    },
    schema: [],
    messages: {
      withData: '{{fact}} and goes to {{recipient}}, whom `settings.recipients` does not declare. Declare `{{id}}` with its purpose and what it may get, or do not send it.',
      seen: '{{recipient}} is addressed here and `settings.recipients` does not declare it. Declare `{{id}}` with its purpose and what it may get.',
    },
  },
  concerns: hasRegister,
  waitsFor: addressingNodes,
  create(context) {
    return recipientUses(context, ({ recipient, node, disclosure }) => {
      if (declarationOf(recipient, context) || (recipient.kind === 'undeclared' && isReservedHost(recipient.host))) return;
      const id = identityOf(recipient) ?? '';
      const name = 'name' in recipient ? recipient.name : id;
      if (disclosure) {
        const about = { ...describe(disclosure), recipient: name, id };
        context.report({ node: disclosure.node, messageId: 'withData', data: about });
      } else context.report({ node, messageId: 'seen', data: { recipient: name, id } });
    });
  },
});
