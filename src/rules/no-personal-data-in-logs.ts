import { createRule } from '../create-rule.ts';
import { disclosuresOf } from '../disclosure/disclosures.ts';
import { isRedacted } from '../disclosure/redacted.ts';
import { categoryIds, categoryOf, pseudonymousCategories, type DataCategory } from '../knowledge/categories.ts';
import { toleratedInLogs } from '../knowledge/tolerated.ts';
import { isDevelopmentOnly } from '../source/environment-choice.ts';
import { describe } from '../wording/describe.ts';
import { waysOut } from '../wording/ways-out.ts';
import { interestIn } from '../sink/sink-at.ts';

type Options = [{ allow: DataCategory[]; allowPseudonymous: boolean; minSensitivity: 1 | 2 | 3 }];
type MessageIds = 'field' | 'record' | 'credential' | 'marker' | 'id' | 'safeguard' | 'drop';

export default createRule<Options, MessageIds>({
  name: 'no-personal-data-in-logs',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow personal data and credentials in log lines',
      tier: 'recommended',
      severity: 'warn',
      articles: ['5(1)(c)', '5(1)(e)', '5(1)(f)', '25(1)', '32(1)(b)'],
      readsTemplates: true,
    },
    hasSuggestions: true,
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          allow: { description: 'Data categories that may be logged.', type: 'array', items: { type: 'string', enum: [...categoryIds] }, uniqueItems: true },
          allowPseudonymous: { description: 'Whether opaque ids and IP addresses may be logged.', type: 'boolean' },
          minSensitivity: { description: 'The lowest sensitivity that is reported: 1 for all, 3 for the gravest.', type: 'integer', enum: [1, 2, 3] },
        },
      },
    ],
    defaultOptions: [{ allow: [], allowPseudonymous: true, minSensitivity: 1 }],
    messages: {
      field: '{{fact}} and goes to the log through `{{sink}}`. Logs live longer and are read by more people than the data itself: log an id, or mask it.',
      record: '{{fact}} and goes to the log through `{{sink}}`, with every field it has. Log its id, and which action it was.',
      credential: '{{fact}} and goes to the log through `{{sink}}`. Whoever reads the log can use it: leave it out.',
      marker: "Log what kind of data it is: '[{{category}}]'.",
      id: 'Log `{{id}}` instead.',
      safeguard: 'Wrap it in `{{safeguard}}()`.',
      drop: 'Leave it out of the log line.',
    },
  },
  interest: interestIn('log'),
  waitsFor: ['CallExpression'],
  create(context, [{ allow, allowPseudonymous, minSensitivity }]) {
    function isAllowed(category: DataCategory): boolean {
      if (allow.includes(category)) return true;
      if (toleratedInLogs.has(category)) return allowPseudonymous || !pseudonymousCategories.has(category);
      return categoryOf(category).sensitivity < minSensitivity;
    }
    return {
      CallExpression(node) {
        for (const disclosure of disclosuresOf('log', node, context)) {
          const { data } = disclosure;
          if (data.kind === 'request' || isAllowed(data.category)) continue;
          // Hashed, masked and encrypted values may be logged; a hash of a password may not.
          if (data.kind === 'field' && data.safeguard && !(data.category === 'credential.password' && data.safeguard === 'hash')) continue;
          if (isRedacted(disclosure, context) || isDevelopmentOnly(node, context, 'is-anywhere')) continue;
          const messageId = data.kind === 'record' ? 'record' : categoryOf(data.category).class === 'credential' ? 'credential' : 'field';
          context.report({ node: disclosure.node, messageId, data: describe(disclosure), suggest: waysOut(disclosure, context) });
        }
      },
    };
  },
});
