import type { Node } from '../context.ts';
import { createRule } from '../create-rule.ts';
import { pseudonymousCategories } from '../knowledge/categories.ts';
import { disclosuresAt } from '../disclosure/disclosures.ts';
import { settingsOf } from '../settings.ts';
import { activitiesAt, purposeTags } from '../source/purpose.ts';
import { declarationOf, isExternal } from '../sink/recipient.ts';
import { describe } from '../wording/describe.ts';
import { interestIn } from '../sink/sink-at.ts';

type Options = [{ tags: string[] }];

const listed = (ids: readonly string[]): string => ids.map((id) => `\`${id}\``).join(', ');

export default createRule<Options, 'drift'>({
  name: 'no-purpose-drift',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow personal data that code has for one purpose and sends to a recipient that serves another',
      tier: 'all',
      severity: 'warn',
      articles: ['5(1)(b)', '6(4)', '13(3)'],
    },
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: { tags: { description: 'JSDoc tags and decorators that name a purpose.', type: 'array', items: { type: 'string', minLength: 1 }, uniqueItems: true } },
      },
    ],
    defaultOptions: [{ tags: [...purposeTags] }],
    messages: {
      drift: '{{fact}} and this code serves {{here}}, while the register has {{recipient}} for {{there}}. Send it to a recipient of this purpose, or add the purpose to `purposes` of `{{id}}` after a look at Art. 6(4).',
    },
  },
  interest: interestIn('api-call', 'telemetry', 'prompt'),
  create(context, [{ tags }]) {
    if (!settingsOf(context).activities) return {};
    const told = new Set<string>();

    function judge(node: Node): void {
      for (const disclosure of disclosuresAt(node, context)) {
        const { sink, data } = disclosure;
        if (!('recipient' in sink) || !isExternal(sink.recipient) || (data.kind === 'field' && (data.safeguard || pseudonymousCategories.has(data.category)))) continue;
        const declared = declarationOf(sink.recipient, context);
        const here = declared?.purposes && declared.purposes.length > 0 ? activitiesAt(node, tags, context).map(({ id }) => id) : [];
        if (!declared?.purposes || here.length === 0 || here.some((id) => declared.purposes?.includes(id))) continue;
        const fact = `${declared.id}: ${here.join()}`;
        if (told.has(fact)) continue;
        told.add(fact);
        const about = { ...describe(disclosure), here: listed(here), there: listed(declared.purposes), id: declared.id };
        context.report({ node: disclosure.node, messageId: 'drift', data: about });
      }
    }
    return { CallExpression: judge, NewExpression: judge, JSXOpeningElement: judge };
  },
});
