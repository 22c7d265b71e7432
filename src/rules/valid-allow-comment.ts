import type { TSESTree } from '@typescript-eslint/utils';
import type { Node } from '../context.ts';
import { createRule } from '../create-rule.ts';
import { allowancesUsedAt } from '../disclosure/disclosures.ts';
import { categoryIds } from '../knowledge/categories.ts';
import { settingsOf } from '../settings.ts';
import { allowCommentsOf, type Allowance } from '../source/allow-comment.ts';
import { recipientWithId } from '../sink/recipient-name.ts';
import { registerOf } from '../sink/register.ts';

type MessageIds = 'unclear' | 'reason' | 'category' | 'recipient' | 'unused';

const categories: ReadonlySet<string> = new Set(categoryIds);

export default createRule<[], MessageIds>({
  name: 'valid-allow-comment',
  meta: {
    type: 'suggestion',
    docs: {
      description: 'require that comments which allow a recipient to get data say what, to whom and why, and are needed',
      tier: 'recommended',
      severity: 'warn',
      articles: ['5(2)', '24(1)'],
    },
    schema: [],
    messages: {
      unclear: 'This comment means to allow something and does not say what to whom. Write `gdpr-api: allow <category> to <recipient> -- <reason>`.',
      reason: 'This comment allows `{{category}}` to `{{recipient}}` without a reason, so it allows nothing. Add ` -- ` and why it is needed.',
      category: '`{{category}}` is no category of data, so this comment allows nothing. Use an id of docs/data-categories.md, such as `contact.email`.',
      recipient: '`{{recipient}}` is no recipient of the register or the catalogue, so this comment allows nothing. Use an id of `settings.recipients` or docs/recipients.md.',
      unused: 'No `{{category}}` goes to `{{recipient}}` here, so this comment has nothing to allow. Delete it, or move it above the statement that it is about.',
    },
  },
  mentions: ['gdpr-api:'],
  waitsFor: ['Program', 'CallExpression', 'NewExpression', 'AssignmentExpression', 'JSXOpeningElement', 'Program:exit'],
  create(context) {
    const { allowances, unclear } = allowCommentsOf(context);
    if (allowances.length === 0 && unclear.length === 0) return {};
    const register = registerOf(settingsOf(context));
    const used = new Set<Allowance>();

    function see(node: Node): void {
      for (const allowance of allowancesUsedAt(node, context)) used.add(allowance);
    }

    function flawOf({ category, recipient, reason }: Allowance): MessageIds {
      if (!categories.has(category)) return 'category';
      if (!recipientWithId(recipient) && !register?.byId.has(recipient)) return 'recipient';
      return reason === undefined ? 'reason' : 'unused';
    }

    function report(comment: TSESTree.Comment, messageId: MessageIds, data: Record<string, string>): void {
      context.report({ loc: comment.loc, messageId, data });
    }

    return {
      CallExpression: see,
      NewExpression: see,
      AssignmentExpression: see,
      JSXOpeningElement: see,
      'Program:exit'() {
        for (const comment of unclear) report(comment, 'unclear', {});
        for (const allowance of allowances) {
          const { comment, category, recipient } = allowance;
          if (!used.has(allowance)) report(comment, flawOf(allowance), { category, recipient });
        }
      },
    };
  },
});
