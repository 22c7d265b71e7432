import type { Node } from '../context.ts';
import { createRule } from '../create-rule.ts';
import { disclosuresAt } from '../disclosure/disclosures.ts';
import { hasImpact } from '../knowledge/impact.ts';
import { settingsOf, type Activity } from '../settings.ts';
import { activitiesAt, purposeTags } from '../source/purpose.ts';
import { declarationOf } from '../sink/recipient.ts';
import { factOf } from '../wording/describe.ts';

type MessageIds = 'missing' | 'unproven';

/** A reason for doing without is checked with the register; one that was done has a date or a place. */
function isAssessed({ dpia }: Activity): boolean {
  return dpia !== undefined && (dpia.status !== 'done' || dpia.date !== undefined || dpia.reference !== undefined);
}

export default createRule<[], MessageIds>({
  name: 'require-dpia-reference',
  meta: {
    type: 'problem',
    docs: {
      description: 'require that activities with special, criminal, children’s, credit or precise location data name their impact assessment in the register',
      tier: 'strict',
      severity: 'warn',
      articles: ['35(1)', '35(3)', '35(7)', '36'],
    },
    schema: [],
    messages: {
      missing: '{{fact}}, and the register names no impact assessment for {{activities}}. Look at the risks first, and write into `dpia` that it was done, or why it is not needed.',
      unproven: '{{fact}}, and the register says that the impact assessment for {{activities}} was done, but not when or where it is. Add `date` or `reference` to `dpia`.',
    },
  },
  concerns: (context) => settingsOf(context).activities?.every(isAssessed) === false,
  waitsFor: ['CallExpression', 'NewExpression', 'AssignmentExpression', 'ReturnStatement', 'JSXOpeningElement'],
  create(context) {
    const { activities = [], recipients } = settingsOf(context);
    const told = new Set<string>();

    function judge(node: Node): void {
      for (const { sink, all, node: carrier } of disclosuresAt(node, context)) {
        const data = all.find((each) => each.kind === 'field' && !each.safeguard && hasImpact(each.category));
        if (!data) continue;
        const ofPlace = activitiesAt(carrier, purposeTags, context);
        const purposes = recipients && 'recipient' in sink ? declarationOf(sink.recipient, context)?.purposes : undefined;
        const served = ofPlace.length > 0 ? ofPlace : activities.filter(({ id }) => purposes?.includes(id));
        if (served.length === 0 || served.some(isAssessed)) continue;
        const names = served.map(({ id }) => `\`${id}\``).join(', ');
        if (told.has(names)) continue;
        told.add(names);
        context.report({ node: carrier, messageId: served.some(({ dpia }) => dpia) ? 'unproven' : 'missing', data: { fact: factOf(carrier, data), activities: names } });
      }
    }
    return { CallExpression: judge, NewExpression: judge, AssignmentExpression: judge, ReturnStatement: judge, JSXOpeningElement: judge };
  },
});
