import type { TSESTree } from '@typescript-eslint/utils';
import type { Node } from '../context.ts';
import { createRule } from '../create-rule.ts';
import { categoryOf, pseudonymousCategories } from '../knowledge/categories.ts';
import { disclosuresAt, type Disclosure } from '../disclosure/disclosures.ts';
import { settingsOf } from '../settings.ts';
import { functionsAround } from '../source/enclosing-function.ts';
import { activitiesAt, annotationsIn, purposeSchema, purposeTags } from '../source/purpose.ts';
import { declarationOf, isExternal } from '../sink/recipient.ts';
import { describe } from '../wording/describe.ts';

type Options = [{ tags: string[] }];
type MessageIds = 'missing' | 'unknown';

/** What makes one piece of code with one purpose: the outermost function. */
const pieceOf = (node: TSESTree.Node): TSESTree.Node | undefined => functionsAround(node).at(-1);

export default createRule<Options, MessageIds>({
  name: 'require-purpose',
  meta: {
    type: 'suggestion',
    docs: {
      description: 'require that code which sends personal data away belongs to an activity of the register',
      tier: 'all',
      severity: 'warn',
      articles: ['5(1)(b)', '5(2)', '13(1)(c)', '30(1)(b)'],
    },
    schema: purposeSchema,
    defaultOptions: [{ tags: [...purposeTags] }],
    messages: {
      missing: '{{fact}} and leaves through `{{sink}}` for a purpose that neither the code nor the register names. Write `@{{tag}}` with the id of an activity above the function, or list the file in `files` of the activity.',
      unknown: '`{{id}}` is no activity of the register, which has {{activities}}. Name one of them, or declare it with its legal basis.',
    },
  },
  concerns: (context) => settingsOf(context).activities !== undefined,
  waitsFor: ['Program', 'CallExpression', 'NewExpression', 'ReturnStatement', 'JSXOpeningElement'],
  create(context, [{ tags }]) {
    const { activities = [] } = settingsOf(context);
    const known = new Set(activities.map(({ id }) => id));
    const told = new Set<TSESTree.Node | undefined>();

    function leaves({ sink, data }: Disclosure): boolean {
      if (data.kind === 'field' && (data.safeguard || pseudonymousCategories.has(data.category) || categoryOf(data.category).class === 'credential')) return false;
      if (sink.kind === 'response') return true;
      if (!('recipient' in sink)) return false;
      const declared = declarationOf(sink.recipient, context);
      return isExternal(sink.recipient) && (declared?.purposes ?? []).length === 0;
    }

    function judge(node: Node): void {
      for (const disclosure of disclosuresAt(node, context)) {
        const piece = pieceOf(node);
        if (told.has(piece) || !leaves(disclosure) || activitiesAt(node, tags, context).length > 0) continue;
        told.add(piece);
        const about = { ...describe(disclosure), tag: tags[0] ?? 'purpose' };
        context.report({ node: disclosure.node, messageId: 'missing', data: about });
      }
    }

    return {
      Program() {
        for (const { ids, at } of annotationsIn(tags, context)) {
          const id = ids.find((each) => !known.has(each));
          if (id !== undefined) context.report({ loc: at.loc, messageId: 'unknown', data: { id, activities: [...known].map((each) => `\`${each}\``).join(', ') || 'none' } });
        }
      },
      CallExpression: judge,
      NewExpression: judge,
      ReturnStatement: judge,
      JSXOpeningElement: judge,
    };
  },
});
