import { createRule } from '../create-rule.ts';
import { addressingNodes, recipientUses } from '../disclosure/recipient-uses.ts';
import { settingsOf } from '../settings.ts';
import { declarationOf } from '../sink/recipient.ts';
import { transferGapOf, type TransferGap } from '../sink/transfer.ts';
import { hasRegister } from '../sink/register.ts';

export default createRule<[], TransferGap['gap']>({
  name: 'no-transfer-without-safeguard',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow calls to a third country that the register covers with no instrument',
      tier: 'recommended',
      severity: 'error',
      articles: ['13(1)(f)', '30(1)(e)', '44', '45', '46', '49'],
    },
    schema: [],
    messages: {
      none: '{{recipient}} is in {{country}}, outside the EEA and without an adequacy decision for all, and the register names no `transfer` for `{{id}}`. Name the instrument (Art. 46), or choose a recipient in the EEA.',
      'not-needed': '{{recipient}} is in {{country}}, while the register says that no transfer takes place. Name the instrument in `transfer` of `{{id}}`.',
      'no-decision': '{{recipient}} is in {{country}}, for which no adequacy decision covers everybody. Name another instrument in `transfer` of `{{id}}`.',
      'dpf-elsewhere': '{{recipient}} is in {{country}}, where the Data Privacy Framework does not apply. Name another instrument in `transfer` of `{{id}}`.',
      'dpf-alone': '{{recipient}} is in {{country}} and covered by the Data Privacy Framework alone, which `acceptDpf` does not accept. Add standard clauses to `transfer` of `{{id}}`.',
      'no-assessment': '{{recipient}} is in {{country}} under standard clauses without an assessment of the transfer. Do one and write its date into `tiaOn` of `{{id}}`.',
      derogation: '{{recipient}} is in {{country}} under a derogation of Art. 49, which is for single cases and not for calls of a program. Name an instrument of Art. 46 in `transfer` of `{{id}}`.',
    },
  },
  concerns: hasRegister,
  waitsFor: addressingNodes,
  create(context) {
    const settings = settingsOf(context);
    return recipientUses(context, ({ recipient, node }) => {
      const declared = declarationOf(recipient, context);
      const entry = 'entry' in recipient ? recipient.entry : undefined;
      const found = declared && transferGapOf(declared, entry?.country, settings);
      if (!found) return;
      const data = { recipient: 'name' in recipient ? recipient.name : declared.id, id: declared.id, country: found.country };
      context.report({ node, messageId: found.gap, data });
    });
  },
});
