import type { TSESTree } from '@typescript-eslint/utils';
import { createRule } from '../create-rule.ts';
import { isCategory, tagsIn, type Tag } from '../source/annotation.ts';
import { categoriesNear } from '../wording/known-categories.ts';

type MessageIds = 'unknown' | 'missing' | 'both' | 'replace';

export default createRule<[], MessageIds>({
  name: 'valid-personal-data-tag',
  meta: {
    type: 'problem',
    docs: {
      description: 'require the tags `@personalData` and `@notPersonal` to say something that the rules understand',
      tier: 'recommended',
      severity: 'error',
      articles: ['5(2)', '30(1)(c)'],
    },
    hasSuggestions: true,
    schema: [],
    messages: {
      unknown: '`{{category}}` is no category of personal data, so the tag says nothing and the value is judged by its name. Write one of those in docs/data-categories.md{{near}}.',
      missing: '`@personalData` says that a value is personal data, but not of which kind, so it says nothing to the rules. Write the category behind it: `@personalData contact.email`.',
      both: '`@notPersonal` stands beside `@personalData`, so one of them is wrong. Keep the one that is right.',
      replace: 'Write `{{category}}`.',
    },
  },
  mentions: ['@personaldata', '@notpersonal'],
  waitsFor: ['Program'],
  create(context) {
    function judge({ name, category, range }: Tag, comment: TSESTree.Comment, tags: readonly Tag[]): void {
      const at = comment.range[0] + 2;
      const [start, end] = [at + range[0], at + range[1]];
      const loc = { start: context.sourceCode.getLocFromIndex(start), end: context.sourceCode.getLocFromIndex(end) };
      if (name === 'notPersonal') {
        if (tags.some((each) => each.name === 'personalData')) context.report({ loc, messageId: 'both' });
        return;
      }
      if (category === undefined) context.report({ loc, messageId: 'missing' });
      else if (!isCategory(category)) {
        const near = categoriesNear(category);
        context.report({
          loc,
          messageId: 'unknown',
          data: { category, near: near.length > 0 ? `: ${near.map((each) => `\`${each}\``).join(' or ')}` : '' },
          suggest: near.map((each) => ({ messageId: 'replace', data: { category: each }, fix: (fixer) => fixer.replaceTextRange([end - category.length, end], each) })),
        });
      }
    }
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments()) {
          if (comment.type !== 'Block' || !comment.value.startsWith('*')) continue;
          const tags = tagsIn(comment.value);
          for (const each of tags) judge(each, comment, tags);
        }
      },
    };
  },
});
