import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { createRule } from '../create-rule.ts';
import { redactedByDefault } from '../knowledge/log-redaction.ts';
import { bareLoggerAt } from '../sink/logger-set-up.ts';
import { addedEntries, addedRedaction } from '../wording/redaction.ts';
import { loggerSetUps } from '../knowledge/log-redaction.ts';

type Options = [{ requiredPaths: string[] }];
type MessageIds = 'missing' | 'incomplete' | 'insert' | 'add';

export default createRule<Options, MessageIds>({
  name: 'require-log-redaction',
  meta: {
    type: 'suggestion',
    docs: {
      description: 'require loggers to take credentials and contact data out of what they write',
      tier: 'strict',
      severity: 'warn',
      articles: ['25(1)', '25(2)', '32(1)'],
    },
    hasSuggestions: true,
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          requiredPaths: { description: 'Keys that every list of what a logger takes out must name.', type: 'array', items: { type: 'string', minLength: 1 }, uniqueItems: true },
        },
      },
    ],
    defaultOptions: [{ requiredPaths: [...redactedByDefault] }],
    messages: {
      missing: '`{{name}}` makes a logger that writes objects as they come, with the passwords, tokens and addresses in them. Set `{{option}}` so that one forgotten field does not end in every log line.',
      incomplete: '`{{option}}` of `{{name}}` leaves {{keys}} readable in the log. Add what is missing.',
      insert: 'Set `{{option}}`.',
      add: 'Add {{keys}}.',
    },
  },
  mentions: loggerSetUps.flatMap(({ modules }) => modules),
  waitsFor: ['CallExpression', 'NewExpression'],
  create(context, [{ requiredPaths }]) {
    function report(node: TSESTree.CallExpression | TSESTree.NewExpression): void {
      const logger = bareLoggerAt(node, requiredPaths, context);
      if (!logger) return;
      const { setUp, name } = logger;
      const { option } = setUp;
      if (logger.lacks === 'redaction') {
        const added = addedRedaction(node, logger, requiredPaths, context);
        const suggest: TSESLint.ReportSuggestionArray<MessageIds> = added ? [{ messageId: 'insert', data: { option }, fix: added }] : [];
        context.report({ node: node.callee, messageId: 'missing', data: { name, option }, suggest });
        return;
      }
      const keys = logger.missing.map((key) => `\`${key}\``).join(', ');
      context.report({ node: logger.list, messageId: 'incomplete', data: { name, option, keys }, suggest: [{ messageId: 'add', data: { keys }, fix: addedEntries(logger) }] });
    }
    return { CallExpression: report, NewExpression: report };
  },
});
