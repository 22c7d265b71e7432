import { createRule } from '../create-rule.ts';
import { disclosuresOf } from '../disclosure/disclosures.ts';
import { isRedacted } from '../disclosure/redacted.ts';
import { isDevelopmentOnly } from '../source/environment-choice.ts';
import { describe } from '../wording/describe.ts';
import { pickedRequest } from '../wording/picked-request.ts';
import { interestIn } from '../sink/sink-at.ts';
import { whitelistedPartsAt } from '../sink/whitelisted-parts.ts';

type Options = [{ responses: boolean }];
type MessageIds = 'dump' | 'listed' | 'environment' | 'pick';

export default createRule<Options, MessageIds>({
  name: 'no-request-dump-in-logs',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow whole requests, bodies, headers, sessions and error requests in log lines',
      tier: 'recommended',
      severity: 'warn',
      articles: ['5(1)(c)', '5(1)(f)', '25(2)', '32(1)(b)'],
      strictOptions: [{ responses: true }],
    },
    hasSuggestions: true,
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: { responses: { description: 'Whether whole response bodies of other systems are reported too.', type: 'boolean' } },
      },
    ],
    defaultOptions: [{ responses: false }],
    messages: {
      dump: '{{fact}} and goes to the log through `{{sink}}`, with whatever the person sent and the credentials in it. Log the method, the path, the status and an id.',
      environment: '{{fact}} and goes to the log through `{{sink}}`. Log only the variables that are no secrets.',
      listed: '`{{list}}` writes the whole `{{part}}` of every {{from}} to the log, with whatever the person sent and the credentials in it. Leave it out, or list the fields that may be logged.',
      pick: 'Log the method and the path instead.',
    },
  },
  interest: interestIn('log'),
  waitsFor: ['CallExpression'],
  create(context, [{ responses }]) {
    return {
      CallExpression(node) {
        for (const { node: literal, from, list } of whitelistedPartsAt(node, context)) {
          if (from === 'request' || responses) context.report({ node: literal, messageId: 'listed', data: { list, part: literal.value, from } });
        }
        for (const disclosure of disclosuresOf('log', node, context)) {
          const { data } = disclosure;
          if (data.kind !== 'request' || (data.part === 'response-body' && !responses) || isRedacted(disclosure, context) || isDevelopmentOnly(node, context, 'is-anywhere')) continue;
          context.report({
            node: disclosure.node,
            messageId: data.part === 'environment' ? 'environment' : 'dump',
            data: describe(disclosure),
            suggest: pickedRequest(disclosure, context),
          });
        }
      },
    };
  },
});
