import { createRule } from '../create-rule.ts';
import { disclosuresOf, type Disclosure } from '../disclosure/disclosures.ts';
import { declarationOf, isExternal, type Recipient } from '../sink/recipient.ts';
import { hasTypeOfRecipient } from '../sink/recipient-type.ts';
import { describe } from '../wording/describe.ts';
import { pickedFields } from '../wording/picked-fields.ts';
import { interestIn } from '../sink/sink-at.ts';
import type { ApiCallSink } from '../sink/sink.ts';

type Options = [{ unknownHosts: boolean }];
type MessageIds = 'record' | 'request' | 'unknownHost' | 'pick';

export default createRule<Options, MessageIds>({
  name: 'no-whole-record-transfer',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow sending whole records of persons, or request bodies as they came, to other parties',
      tier: 'recommended',
      severity: 'warn',
      articles: ['5(1)(b)', '5(1)(c)', '25(2)'],
      strictOptions: [{ unknownHosts: true }],
    },
    hasSuggestions: true,
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: { unknownHosts: { description: 'Whether calls are reported whose host the file does not show.', type: 'boolean' } },
      },
    ],
    defaultOptions: [{ unknownHosts: false }],
    messages: {
      record: '{{fact}} and is sent to {{recipient}} with every field it has, now and later. Send only the fields that {{recipient}} needs.',
      request: '{{fact}} and is passed on to {{recipient}} as it came, whatever is in it. Send only the fields that {{recipient}} needs.',
      unknownHost: '{{fact}} and is sent through `{{sink}}` with every field it has, to a receiver that this file does not show. Send only the fields that are needed.',
      pick: 'Send only these fields: {{fields}}.',
    },
  },
  interest: interestIn('api-call'),
  waitsFor: ['CallExpression'],
  create(context, [{ unknownHosts }]) {
    function leaves(recipient: Recipient): boolean {
      return isExternal(recipient) || (unknownHosts && recipient.kind === 'unknown');
    }
    /** A page mostly sends its forms to the API of the project, wherever that is. */
    function isOwnForm({ data, sink: { recipient } }: Disclosure<ApiCallSink>): boolean {
      return !unknownHosts && recipient.kind === 'undeclared' && data.kind === 'request' && data.part === 'form';
    }
    return {
      CallExpression(node) {
        for (const disclosure of disclosuresOf('api-call', node, context)) {
          const { data, sink, part } = disclosure;
          if (data.kind === 'field' || part === 'url' || part === 'headers' || !leaves(sink.recipient) || isOwnForm(disclosure)) continue;
          // What a check lets through was chosen, and so are the fields of a type that is called after nobody.
          if (data.kind === 'record' && data.schema?.use === 'checked' && !data.schema.isOpen) continue;
          if (data.kind === 'record' && ((data.held && data.typed?.isWhole === false) || hasTypeOfRecipient(data.node, sink.recipient, context))) continue;
          if (declarationOf(sink.recipient, context)?.allowed?.includes('record.person')) continue;
          // `auth.begin({ rawRequest: req })`: a library reads from it.
          if (data.kind === 'request' && data.part === 'request' && data.form === 'bare') continue;
          if (data.kind === 'request' && data.part !== 'body' && data.part !== 'request' && data.part !== 'form' && data.part !== 'event') continue;
          context.report({
            node: disclosure.node,
            messageId: isExternal(sink.recipient) ? data.kind : 'unknownHost',
            data: describe(disclosure),
            suggest: pickedFields(disclosure, context),
          });
        }
      },
    };
  },
});
