import { createRule } from '../create-rule.ts';
import { addressingNodes, recipientUses } from '../disclosure/recipient-uses.ts';
import { declarationOf } from '../sink/recipient.ts';
import { hasRegister } from '../sink/register.ts';

type MessageIds = 'agreement' | 'arrangement';

export default createRule<[], MessageIds>({
  name: 'require-processor-agreement',
  meta: {
    type: 'problem',
    docs: {
      description: 'require an agreement in the register for every processor that code addresses',
      tier: 'recommended',
      severity: 'warn',
      articles: ['24', '26', '28(3)', '28(9)'],
    },
    schema: [],
    messages: {
      agreement: '{{recipient}} is declared as a processor without an agreement. Conclude one and write its reference and date into `dpa` of `{{id}}` (Art. 28(3)).',
      arrangement: '{{recipient}} is declared as a joint controller without an arrangement. Write where it is into `arrangement` of `{{id}}` (Art. 26).',
    },
  },
  concerns: hasRegister,
  waitsFor: addressingNodes,
  create(context) {
    return recipientUses(context, ({ recipient, node }) => {
      const declared = declarationOf(recipient, context);
      if (!declared) return;
      const data = { recipient: 'name' in recipient ? recipient.name : declared.id, id: declared.id };
      if ((declared.kind === 'processor' || declared.kind === 'subprocessor') && !declared.dpa) context.report({ node, messageId: 'agreement', data });
      if (declared.kind === 'joint-controller' && !declared.arrangement) context.report({ node, messageId: 'arrangement', data });
    });
  },
});
