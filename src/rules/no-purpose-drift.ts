import type { Node } from '../context.ts';
import { createRule } from '../create-rule.ts';
import { pseudonymousCategories } from '../knowledge/categories.ts';
import { disclosuresAt, type Disclosure } from '../disclosure/disclosures.ts';
import { settingsOf } from '../settings.ts';
import { activitiesAt, purposeHintOf, purposeSchema, purposeTags } from '../source/purpose.ts';
import { declarationOf, isExternal, type Recipient } from '../sink/recipient.ts';
import { describe } from '../wording/describe.ts';
import { interestIn } from '../sink/sink-at.ts';

type Options = [{ tags: string[] }];

const listed = (ids: readonly string[]): string => ids.map((id) => `\`${id}\``).join(', ');

export default createRule<Options, 'drift' | 'hint'>({
  name: 'no-purpose-drift',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow personal data that code has for one purpose and sends to a recipient that serves another',
      tier: 'all',
      severity: 'warn',
      articles: ['5(1)(b)', '6(4)', '13(3)'],
    },
    schema: purposeSchema,
    defaultOptions: [{ tags: [...purposeTags] }],
    messages: {
      drift: '{{fact}} and this code serves {{here}}, while the register has {{recipient}} for {{there}}. Send it to a recipient of this purpose, or add the purpose to `purposes` of `{{id}}` after a look at Art. 6(4).',
      hint: '{{fact}} and goes from code for {{here}} to {{recipient}}, which is there for {{trade}}. Data of the one purpose are not free for the other: send them from code of that purpose, or name the `purposes` of `{{id}}` in the register after a look at Art. 6(4).',
    },
  },
  interest: interestIn('api-call', 'telemetry', 'prompt'),
  waitsFor: ['CallExpression', 'NewExpression', 'JSXOpeningElement'],
  create(context, [{ tags }]) {
    const hint = purposeHintOf(context);
    if (!hint && !settingsOf(context).activities) return {};
    const told = new Set<string>();

    function report({ node, ...about }: Disclosure, fact: string, messageId: 'drift' | 'hint', more: Record<string, string>): void {
      if (told.has(fact)) return;
      told.add(fact);
      context.report({ node, messageId, data: { ...describe({ node, ...about }), ...more } });
    }

    /** Without a word of the register on the purposes of a recipient, the name of the module and the trade of the vendor are hints. */
    function judgeHint(disclosure: Disclosure, recipient: Recipient): void {
      const entry = 'entry' in recipient ? recipient.entry : undefined;
      if (hint && entry && hint.others.has(entry.category)) report(disclosure, entry.id, 'hint', { here: hint.purpose, id: entry.id, trade: entry.category.replaceAll('-', ' ') });
    }

    function judge(node: Node): void {
      for (const disclosure of disclosuresAt(node, context)) {
        const { sink, data } = disclosure;
        if (!('recipient' in sink) || !isExternal(sink.recipient) || (data.kind === 'field' && (data.safeguard || pseudonymousCategories.has(data.category)))) continue;
        const here = activitiesAt(node, tags, context).map(({ id }) => id);
        const declared = declarationOf(sink.recipient, context);
        const there = declared?.purposes ?? [];
        if (!declared || there.length === 0) {
          if (here.length === 0) judgeHint(disclosure, sink.recipient);
        } else if (here.length > 0 && !here.some((id) => there.includes(id))) report(disclosure, `${declared.id}: ${here.join()}`, 'drift', { here: listed(here), there: listed(there), id: declared.id });
      }
    }
    return { CallExpression: judge, NewExpression: judge, JSXOpeningElement: judge };
  },
});
