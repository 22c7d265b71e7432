import type { Node } from '../context.ts';
import { createRule } from '../create-rule.ts';
import { disclosuresAt } from '../disclosure/disclosures.ts';
import { graveDataIn } from '../disclosure/special-transfer.ts';
import { categoryIds, categoryOf, type DataCategory } from '../knowledge/categories.ts';
import { groundFor } from '../sink/declared-ground.ts';
import { isExternal, type Recipient } from '../sink/recipient.ts';
import type { Sink } from '../sink/sink.ts';
import { describe } from '../wording/describe.ts';
import { partyName } from '../wording/tool-name.ts';
import { interestIn } from '../sink/sink-at.ts';

type Options = [{ allow: DataCategory[]; unknownHosts: boolean }];
type MessageIds = 'special' | 'criminal' | 'undeclared' | 'unknownHost';

export default createRule<Options, MessageIds>({
  name: 'no-special-category-transfer',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow sending health data, beliefs, origin, sex life, biometrics and criminal records to other parties',
      tier: 'recommended',
      severity: 'error',
      articles: ['9(1)', '9(2)', '10', '28', '32', '35(3)(b)'],
      strictOptions: [{ unknownHosts: true }],
    },
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          allow: { description: 'Data categories that may be sent.', type: 'array', items: { type: 'string', enum: [...categoryIds] }, uniqueItems: true },
          unknownHosts: { description: 'Whether calls are reported whose host the file does not show.', type: 'boolean' },
        },
      },
    ],
    defaultOptions: [{ allow: [], unknownHosts: false }],
    messages: {
      special: '{{fact}} and is sent to {{recipient}}. Art. 9 allows that in few cases only: leave it out, or name the case in `settings.recipients`.',
      criminal: '{{fact}} and is sent to {{recipient}}. Art. 10 asks for official control or a law that allows it: leave it out, or name the ground in `settings.recipients`.',
      undeclared: '{{fact}} and is sent to {{recipient}}, for whom the register gives no ground for such data. Leave it out, or add it to `allowed` with `{{setting}}`.',
      unknownHost: '{{fact}} and is sent through `{{sink}}` to a receiver that this file does not show. Leave it out, or make sure that it stays with you and list the host in `settings.internalHosts`.',
    },
  },
  interest: interestIn('api-call', 'telemetry', 'prompt'),
  waitsFor: ['CallExpression', 'NewExpression', 'AssignmentExpression', 'JSXOpeningElement'],
  create(context, [{ allow, unknownHosts }]) {
    function leaves(kind: Sink['kind'], recipient: Recipient): boolean {
      if (isExternal(recipient)) return true;
      // Who is behind a prompt or a tracker is somebody else, unless the code shows that it is not.
      return recipient.kind === 'unknown' && (unknownHosts || kind !== 'api-call');
    }

    function judge(node: Node): void {
      for (const disclosure of disclosuresAt(node, context)) {
        const { sink } = disclosure;
        if (!('recipient' in sink) || !leaves(sink.kind, sink.recipient)) continue;
        const found = graveDataIn(disclosure, allow);
        const ground = found && groundFor(sink.recipient, found.category, context);
        if (!found || ground === 'given') continue;
        const isCriminal = categoryOf(found.category).class === 'criminal';
        const messageId = ground === 'missing' ? 'undeclared' : sink.recipient.kind === 'unknown' && sink.kind === 'api-call' ? 'unknownHost' : isCriminal ? 'criminal' : 'special';
        context.report({ node: disclosure.node, messageId, data: { ...describe({ ...disclosure, data: found.data }), recipient: partyName(sink), setting: isCriminal ? 'art10Ground' : 'art9Condition' } });
      }
    }
    return { CallExpression: judge, NewExpression: judge, AssignmentExpression: judge, JSXOpeningElement: judge };
  },
});
