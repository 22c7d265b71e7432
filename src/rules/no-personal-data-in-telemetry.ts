import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { createRule } from '../create-rule.ts';
import { collectedAt } from '../disclosure/collected.ts';
import { disclosuresOf, type Disclosure } from '../disclosure/disclosures.ts';
import { isSpecialTransfer } from '../disclosure/special-transfer.ts';
import { categoryIds, categoryOf, pseudonymousCategories, type DataCategory } from '../knowledge/categories.ts';
import { identityKeys } from '../knowledge/telemetry-calls.ts';
import { toleratedInTelemetry } from '../knowledge/tolerated.ts';
import { isDeclaredFor } from '../sink/declared-data.ts';
import type { TelemetrySink } from '../sink/sink.ts';
import { keyOf } from '../source/property-path.ts';
import { describe } from '../wording/describe.ts';
import { telemetryName } from '../wording/tool-name.ts';
import { waysOut } from '../wording/ways-out.ts';
import { interestIn } from '../sink/sink-at.ts';

type Options = [{ allow: DataCategory[]; allowPseudonymous: boolean }];
type MessageIds = 'field' | 'identity' | 'record' | 'request' | 'credential' | 'collected' | 'switch' | 'marker' | 'id' | 'safeguard' | 'drop';

function isUnderIdentityKey({ parent }: TSESTree.Node): boolean {
  const key = parent?.type === 'Property' ? keyOf(parent) : undefined;
  return key !== undefined && identityKeys.has(key);
}

export default createRule<Options, MessageIds>({
  name: 'no-personal-data-in-telemetry',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow personal data in analytics, error trackers, monitoring, tracing and feature flags',
      tier: 'recommended',
      severity: 'warn',
      articles: ['5(1)(b)', '5(1)(c)', '25(2)', '28', '44'],
    },
    hasSuggestions: true,
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          allow: { description: 'Data categories that telemetry may get.', type: 'array', items: { type: 'string', enum: [...categoryIds] }, uniqueItems: true },
          allowPseudonymous: { description: 'Whether opaque ids and IP addresses may be sent.', type: 'boolean' },
        },
      },
    ],
    defaultOptions: [{ allow: [], allowPseudonymous: true }],
    messages: {
      field: '{{fact}} and goes to {{recipient}} through `{{sink}}`. Telemetry needs to tell people apart, not to know who they are: send an opaque id or leave it out.',
      identity: '{{fact}} and becomes the id by which {{recipient}} knows the person, in every event from now on. Identify people by an opaque id.',
      record: '{{fact}} and goes to {{recipient}} through `{{sink}}` with every field it has, now and later. Send an opaque id and the fields that the analysis needs.',
      request: '{{fact}} and goes to {{recipient}} through `{{sink}}`, with whatever the person sent. Send the method, the route and the status.',
      credential: '{{fact}} and goes to {{recipient}} through `{{sink}}`. Whoever reads it there can use it: leave it out.',
      collected: '`{{name}}` lets {{recipient}} gather {{gathers}} of everyone by itself. Switch it off and send only what is needed, by name.',
      switch: 'Set it to `{{instead}}`.',
      marker: "Send what kind of data it is: '[{{category}}]'.",
      id: 'Send `{{id}}` instead.',
      safeguard: 'Wrap it in `{{safeguard}}()`.',
      drop: 'Leave it out.',
    },
  },
  interest: interestIn('telemetry'),
  waitsFor: ['CallExpression', 'NewExpression', 'AssignmentExpression', 'JSXOpeningElement'],
  create(context, [{ allow, allowPseudonymous }]) {
    function isAllowed({ data, part, sink }: Disclosure<TelemetrySink>): boolean {
      if (isDeclaredFor(sink.recipient, data.category, context)) return true;
      if (data.kind === 'request') return data.part === 'response-body';
      if (allow.includes(data.category)) return true;
      if (data.kind === 'record') return false;
      // What advertising networks match by has a rule of its own.
      if (data.safeguard || part === 'match') return true;
      if (part === 'options' && categoryOf(data.category).class === 'credential') return true;
      return toleratedInTelemetry.has(data.category) && (allowPseudonymous || !pseudonymousCategories.has(data.category));
    }

    function messageOf({ data, part, node }: Disclosure): MessageIds {
      if (data.kind === 'request' && data.part === 'environment') return 'credential';
      if (data.kind !== 'field') return data.kind;
      if (categoryOf(data.category).class === 'credential') return 'credential';
      return part === 'identity' || isUnderIdentityKey(node) ? 'identity' : 'field';
    }

    function suggestionsOf(disclosure: Disclosure): TSESLint.ReportSuggestionArray<MessageIds> {
      return waysOut(disclosure, context).filter(({ messageId }) => messageId !== 'marker' && (messageId !== 'drop' || disclosure.part !== 'identity'));
    }

    function report(node: TSESTree.Node): void {
      for (const disclosure of disclosuresOf('telemetry', node, context)) {
        const { sink } = disclosure;
        if (isAllowed(disclosure) || isSpecialTransfer(disclosure, context)) continue;
        context.report({ node: disclosure.node, messageId: messageOf(disclosure), data: { ...describe(disclosure), recipient: telemetryName(sink) }, suggest: suggestionsOf(disclosure) });
      }
    }

    function reportCall(node: TSESTree.CallExpression | TSESTree.NewExpression): void {
      report(node);
      for (const { sink, option, value } of collectedAt(node, context)) {
        if (isDeclaredFor(sink.recipient, 'record.person', context)) continue;
        context.report({
          node: value.parent?.type === 'Property' ? value.parent : value,
          messageId: 'collected',
          data: { name: option.path.join('.'), recipient: telemetryName(sink), gathers: option.gathers },
          suggest: [{ messageId: 'switch', data: { instead: option.instead }, fix: (fixer) => fixer.replaceText(value, option.instead) }],
        });
      }
    }

    return { CallExpression: reportCall, NewExpression: reportCall, AssignmentExpression: report, JSXOpeningElement: report };
  },
});
